package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neuron.text.Language;

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
    return say("a list of %s numbers", truth.length);
  }

  @Override
  public List<String> words() {
    return places;
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    List<Object> parts = GivenValue.parts(given, asked());
    if (parts.size() != truth.length) {
      throw new Unusable(
          say(
              "This asks for %s, but yours has %s: give one for each of %s.",
              asked(),
              parts.size(),
              String.join(", ", places.stream().map(Language::say).toList())));
    }
    return parts.stream()
        .map(part -> GivenValue.number(part, say("a number")))
        .toArray(Double[]::new);
  }

  @Override
  public String told(Double[] mine) {
    return AnswerText.list(mine);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    if (tolerance.equals(Tolerance.EXACT)) {
      return say("%s is right.", told(mine));
    }
    List<String> lines = new ArrayList<>(List.of(say("all are right.")));
    for (int i = 0; i < mine.length; i++) {
      lines.add("  %s: %s".formatted(say(places.get(i)), full(truth[i])));
    }
    return String.join("\n", lines);
  }

  @Override
  public String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      lines.add("  %s: %s".formatted(say(places.get(i)), verdict(i, mine, truth[i], known)));
    }
    return say("One after the other:") + "\n" + String.join("\n", lines);
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
      return say("still to write.");
    }
    if (tolerance.agrees(mine, truth)) {
      return say(
          "yes, %s.", tolerance.equals(Tolerance.EXACT) ? AnswerText.digits(truth) : full(truth));
    }
    return say(
            "not yet, %s. %s",
            AnswerText.digits(mine),
            slip(place, mine, truth, known)
                .map(slip -> row.reminderBesideASlip(place, truth) + slip.text())
                .orElseGet(() -> row.reminder(place, truth) + direction(mine, truth)))
        .strip();
  }

  /** With its decimals, also where they are 0. */
  private static String full(double value) {
    return Language.number(Double.toString(value));
  }

  private String direction(double mine, double truth) {
    return sized ? tolerance.direction(mine, truth) : say("Compare once more.");
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
