package neuron.practice;

import java.util.ArrayList;
import java.util.List;

/** A matrix, row by row. */
record Matrix(double[][] truth) implements Answer {

  @Override
  public String asked() {
    return "a matrix of %d rows with %d numbers each".formatted(truth.length, truth[0].length);
  }

  @Override
  public Tolerance tolerance() {
    return Tolerance.EXACT;
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    List<Double> numbers = new ArrayList<>();
    List<Object> rows = Given.parts(given, asked());
    for (Object row : rows) {
      List<Object> parts = Given.parts(row, asked());
      if (rows.size() != truth.length || parts.size() != truth[0].length) {
        throw new Unusable(
            "This asks for %s, but yours has %d rows and a row of %d: give each its place."
                .formatted(asked(), rows.size(), parts.size()));
      }
      parts.forEach(part -> numbers.add(Given.number(part, asked())));
    }
    if (numbers.isEmpty()) {
      throw new Unusable("This asks for %s, but yours has none.".formatted(asked()));
    }
    return numbers.toArray(Double[]::new);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "all %d entries are right.".formatted(mine.length);
  }

  @Override
  public String direction(Double[] mine, Double[] truth, List<Misconception> known) {
    return Entries.direction(mine, truth, this::place);
  }

  private String place(int i) {
    return "row %d, column %d".formatted(i / truth[0].length + 1, i % truth[0].length + 1);
  }
}
