package neuron.practice.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list of numbers.
 *
 * @param places what each number is, such as "relu(3)"
 * @param sized whether a wrong number can be too large or too small
 */
record SeveralNumbers(double[] truth, List<String> places, Tolerance tolerance, boolean sized)
    implements Answer {

  @Override
  public String asked() {
    return "a list of %s numbers".formatted(truth.length);
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    List<Object> parts = GivenValue.parts(given, asked());
    if (parts.size() != truth.length) {
      throw new Unusable(
          "This asks for %s, but yours has %s: give one for each of %s."
              .formatted(asked(), parts.size(), String.join(", ", places)));
    }
    return parts.stream().map(part -> GivenValue.number(part, "a number")).toArray(Double[]::new);
  }

  @Override
  public String told(Double[] mine) {
    return AnswerText.list(mine);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    if (tolerance.equals(Tolerance.EXACT)) {
      return told(mine) + " is right.";
    }
    List<String> lines = new ArrayList<>(List.of("all are right."));
    for (int i = 0; i < mine.length; i++) {
      lines.add("  %s: %s".formatted(places.get(i), truth[i]));
    }
    return String.join("\n", lines);
  }

  @Override
  public String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      lines.add("  %s: %s".formatted(places.get(i), verdict(i, mine, truth[i], known)));
    }
    return "One after the other:\n" + String.join("\n", lines);
  }

  @Override
  public List<Misconception> slips(Double[] mine, Double[] truth, List<Misconception> known) {
    return IntStream.range(0, truth.length)
        .filter(i -> mine[i] != null && !tolerance.agrees(mine[i], truth[i]))
        .mapToObj(i -> slip(i, mine[i], truth[i], known))
        .flatMap(Optional::stream)
        .toList();
  }

  private String verdict(int place, GivenNumbers row, double truth, List<Misconception> known) {
    Double mine = row.numbers()[place];
    if (mine == null) {
      return "still to write.";
    }
    if (tolerance.agrees(mine, truth)) {
      return "yes, " + (tolerance.equals(Tolerance.EXACT) ? AnswerText.digits(truth) : truth) + ".";
    }
    return "not yet, %s. %s"
        .formatted(
            AnswerText.digits(mine),
            slip(place, mine, truth, known)
                .map(slip -> row.reminderBesideASlip(place, truth) + slip.text())
                .orElseGet(() -> row.reminder(place, truth) + direction(mine, truth)))
        .strip();
  }

  private String direction(double mine, double truth) {
    return sized ? tolerance.direction(mine, truth) : "Compare once more.";
  }

  /** The slip known for this place alone. */
  private Optional<Misconception> slip(
      int place, double mine, double truth, List<Misconception> known) {
    return known.stream()
        .filter(slip -> slip.wrong() instanceof Double[] wrong && isOnlyAt(place, wrong))
        .filter(slip -> tolerance.sameSlip(mine, ((Double[]) slip.wrong())[place], truth))
        .findFirst();
  }

  private static boolean isOnlyAt(int place, Double[] wrong) {
    for (int i = 0; i < wrong.length; i++) {
      if ((wrong[i] != null) != (i == place)) {
        return false;
      }
    }
    return true;
  }
}
