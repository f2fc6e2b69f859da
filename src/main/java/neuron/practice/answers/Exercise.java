package neuron.practice.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.Activation;

/**
 * One exercise with all that belongs to it.
 *
 * @param question what is asked
 * @param answer what is right
 * @param hints three, each nearer
 * @param misconceptions the wrong answers that are known
 * @param solution the code of a cell that passes the check; empty for a prediction
 */
public record Exercise(
    Question question,
    Answer answer,
    List<String> hints,
    List<Misconception> misconceptions,
    String solution) {

  public Exercise hints(String first, String second, String third) {
    return new Exercise(question, answer, List.of(first, second, third), misconceptions, solution);
  }

  public Exercise mistake(Object wrong, String name, String help) {
    Misconception added = new Misconception(wrong, name, help);
    return new Exercise(
        question,
        answer,
        hints,
        Stream.concat(misconceptions.stream(), Stream.of(added)).toList(),
        solution);
  }

  public Exercise mistake(Activation wrong, String name, String help) {
    return mistake((Object) wrong, name, help);
  }

  public Exercise mistake(TwoInputs wrong, String name, String help) {
    return mistake((Object) wrong, name, help);
  }

  public Exercise mistake(WeightedSum wrong, String name, String help) {
    return mistake((Object) wrong, name, help);
  }

  /** A wrong number at one place of a list, from 1. */
  public Exercise mistakeAt(int place, double wrong, String name, String help) {
    Double[] pattern = new Double[((double[]) answer.truth()).length];
    pattern[place - 1] = wrong;
    return mistake((Object) pattern, name, help);
  }

  public Exercise solution(String code) {
    return new Exercise(question, answer, hints, misconceptions, code);
  }

  public String number() {
    return question.number();
  }

  public boolean isPrediction() {
    return question.isPrediction();
  }

  /**
   * Reads what was handed in.
   *
   * @throws Unusable as {@link Answer#read} does
   */
  public GivenNumbers read(Object given, TimeLimit limit) {
    Double[] numbers = answer.read(given, limit);
    return new GivenNumbers(numbers, GivenValue.integers(given, numbers.length));
  }

  /** Judges what a check was given. */
  public Verdict check(Object given, TimeLimit limit) {
    if (isBlank(given)) {
      return new Verdict(false, waits(), Optional.empty());
    }
    GivenNumbers row = read(given, limit);
    Double[] mine = row.numbers();
    Double[] truth = answer.read(answer.truth(), limit);
    if (agree(mine, truth)) {
      return new Verdict(true, "Yes: " + answer.praise(mine, truth), Optional.empty());
    }
    String told = answer.told(mine);
    String text =
        sentences(
            told.isEmpty() ? "Not yet." : "Not yet: " + told + ".",
            answer.difference(mine, truth),
            remark(row, truth, limit),
            "hint(\"%s\") helps.".formatted(number()));
    return new Verdict(false, text, answer.drawn(given, limit));
  }

  /** Compares a prediction with what came out, which is the learner's own if cells were edited. */
  public Verdict reveal(GivenNumbers row, Object result, TimeLimit limit) {
    Double[] mine = row.numbers();
    Double[] truth = answer.read(result, limit);
    if (Stream.of(truth).anyMatch(Objects::isNull)) {
      throw new Unusable("It is null: run the cells above once more.");
    }
    Double[] asked = answer.read(answer.truth(), limit);
    boolean right = agree(mine, asked);
    String told = "You predicted %s".formatted(answer.told(mine));
    String text =
        agree(truth, asked)
            ? told + ". " + (right ? cameTrue(mine, truth) : remark(row, asked, limit))
            : told + ofAnotherResult(row, truth, asked, limit);
    return new Verdict(right, text, Optional.empty());
  }

  /** What a prediction hears where the notebook computed something else than was asked. */
  private String ofAnotherResult(
      GivenNumbers row, Double[] result, Double[] asked, TimeLimit limit) {
    Double[] mine = row.numbers();
    if (agree(mine, asked)) {
      return ", and that is right. The result above it is not: look at the function or the numbers"
          + " that it is made of.";
    }
    if (agree(mine, result)) {
      return ", as the result above it. But both are off what was asked: \"%s\" A number or a function was changed, or is not right yet."
          .formatted(question.text());
    }
    return sentences(
        ".",
        remark(row, asked, limit),
        "The result above it is not right either: a number or a function was changed.");
  }

  /** Whether an answer that was read is the true one. */
  public boolean isRight(GivenNumbers mine, TimeLimit limit) {
    return agree(mine.numbers(), answer.read(answer.truth(), limit));
  }

  /** What a wrong answer that was read hears. */
  public String remark(GivenNumbers mine, TimeLimit limit) {
    return sentences(
        "You answered %s.".formatted(answer.told(mine.numbers())),
        remark(mine, answer.read(answer.truth(), limit), limit));
  }

  /** Whether nothing was handed in yet. */
  public boolean isBlank(Object given) {
    if (given instanceof CharSequence text) {
      return text.toString().isBlank();
    }
    if (given == null || !given.getClass().isArray() && !(given instanceof Iterable)) {
      return given == null;
    }
    List<Object> parts = GivenValue.parts(given, answer.asked());
    return !parts.isEmpty() && parts.stream().allMatch(Objects::isNull);
  }

  /** Which number waits for what. */
  public String waits() {
    String asked = (isPrediction() ? "your guess, " : "") + answer.asked();
    return "%s waits for you. %s Put %s in place of null, and run the cell again."
        .formatted(number(), question.text(), asked.contains(", ") ? asked + "," : asked);
  }

  /** What to write in place of several values. */
  public String several(int values) {
    return GivenValue.hasParts(answer.truth())
        ? "This asks for %s, but got %s values one by one: write List.of(4, 3.5) for 4 and 3.5."
            .formatted(answer.asked(), values)
        : "This asks for %s, but got %s values, for a comma parts values in Java: write a decimal number as 3.5."
            .formatted(answer.asked(), values);
  }

  private String cameTrue(Double[] mine, Double[] truth) {
    return Arrays.equals(mine, truth) ? "It came true." : "It came true, as near as it was asked.";
  }

  private String remark(GivenNumbers mine, Double[] truth, TimeLimit limit) {
    return slip(mine.numbers(), truth, limit)
        .map(slip -> mine.reminderBesideASlip(0, truth[0]) + slip.text())
        .orElseGet(() -> answer.direction(mine, truth, misconceptions));
  }

  /** The slip that explains the whole answer. */
  private Optional<Misconception> slip(Double[] mine, Double[] truth, TimeLimit limit) {
    return misconceptions.stream()
        .filter(known -> explains(answer.read(known.wrong(), limit), mine, truth))
        .findFirst();
  }

  private boolean explains(Double[] wrong, Double[] mine, Double[] truth) {
    return IntStream.range(0, wrong.length)
        .allMatch(
            i ->
                wrong[i] != null
                    && mine[i] != null
                    && answer.tolerance().sameSlip(mine[i], wrong[i], truth[i]));
  }

  private boolean agree(Double[] mine, Double[] truth) {
    return IntStream.range(0, truth.length)
        .allMatch(i -> mine[i] != null && answer.tolerance().agrees(mine[i], truth[i]));
  }

  /** Sentences in a row; what follows a list begins a new line. */
  private static String sentences(String... sentences) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      if (!text.isEmpty() && !sentence.isEmpty()) {
        text.append(text.indexOf("\n") < 0 ? " " : "\n");
      }
      text.append(sentence);
    }
    return text.toString();
  }
}
