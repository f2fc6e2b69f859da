package neuron.practice.answers;

import java.util.ArrayList;
import java.util.List;
import neuron.text.Words;

/** A matrix, row by row. */
record Matrix(double[][] truth) implements Answer {

  @Override
  public String asked() {
    return "a matrix of %s rows with %s numbers each".formatted(truth.length, truth[0].length);
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    List<Double> numbers = new ArrayList<>();
    List<Object> rows = GivenValue.parts(given, asked());
    for (int i = 0; i < rows.size(); i++) {
      requireRow(rows.get(i), i + 1);
    }
    requireSize(rows.size() == truth.length, "yours has " + Words.counted(rows.size(), "row"));
    for (Object row : rows) {
      GivenValue.parts(row, asked())
          .forEach(entry -> numbers.add(GivenValue.number(entry, "a number")));
    }
    return numbers.toArray(Double[]::new);
  }

  private void requireRow(Object row, int place) {
    if (!GivenValue.hasParts(row)) {
      throw new Unusable(
          "This asks for %s, but row %s of yours is %s: put each row into braces of its own."
              .formatted(asked(), place, GivenValue.kind(row)));
    }
    int length = GivenValue.parts(row, asked()).size();
    requireSize(
        length == truth[0].length,
        "row %s of yours has %s".formatted(place, Words.counted(length, "number")));
  }

  private void requireSize(boolean holds, String otherwise) {
    if (!holds) {
      throw new Unusable(
          "This asks for %s, but %s: give each entry its place.".formatted(asked(), otherwise));
    }
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "all %s entries are right.".formatted(mine.length);
  }

  @Override
  public String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    return FirstWrongEntry.direction(mine.numbers(), truth, this::place);
  }

  private String place(int i) {
    return "row %s, column %s".formatted(i / truth[0].length + 1, i % truth[0].length + 1);
  }
}
