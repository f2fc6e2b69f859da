package neuron.practice;

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
record Exercise(
    Question question,
    Answer answer,
    List<String> hints,
    List<Misconception> misconceptions,
    String solution) {

  Exercise hints(String first, String second, String third) {
    return new Exercise(question, answer, List.of(first, second, third), misconceptions, solution);
  }

  Exercise mistake(Object wrong, String name, String help) {
    Misconception added = new Misconception(wrong, name, help);
    return new Exercise(
        question,
        answer,
        hints,
        Stream.concat(misconceptions.stream(), Stream.of(added)).toList(),
        solution);
  }

  Exercise mistake(Activation wrong, String name, String help) {
    return mistake((Object) wrong, name, help);
  }

  Exercise mistake(TwoInputs wrong, String name, String help) {
    return mistake((Object) wrong, name, help);
  }

  Exercise mistake(WeightedSum wrong, String name, String help) {
    return mistake((Object) wrong, name, help);
  }

  /** A wrong number at one place of a list, from 1. */
  Exercise mistakeAt(int place, double wrong, String name, String help) {
    Double[] pattern = new Double[((double[]) answer.truth()).length];
    pattern[place - 1] = wrong;
    return mistake((Object) pattern, name, help);
  }

  Exercise solution(String code) {
    return new Exercise(question, answer, hints, misconceptions, code);
  }

  String number() {
    return question.number();
  }

  boolean isPrediction() {
    return question.isPrediction();
  }

  /** Judges what a check was given. */
  Verdict check(Object given, TimeLimit limit) {
    if (isBlank(given)) {
      return new Verdict(false, waits(), Optional.empty());
    }
    Double[] mine = answer.read(given, limit);
    Double[] truth = answer.read(answer.truth(), limit);
    if (agree(mine, truth)) {
      return new Verdict(true, "Yes: " + answer.praise(mine, truth), Optional.empty());
    }
    String told = answer.told(mine);
    String text =
        sentences(
            told.isEmpty() ? "Not yet." : "Not yet: " + told + ".",
            answer.difference(mine, truth),
            remark(mine, truth, limit),
            "hint(\"%s\") helps.".formatted(number()));
    return new Verdict(false, text, answer.drawn(given, limit));
  }

  /** Compares a prediction with what came out, which is the learner's own if cells were edited. */
  Verdict reveal(Double[] mine, Object result, TimeLimit limit) {
    Double[] truth = answer.read(result, limit);
    if (Stream.of(truth).anyMatch(Objects::isNull)) {
      throw new Unusable("It is null: run the cells above once more.");
    }
    boolean right = agree(mine, truth);
    return new Verdict(
        right,
        "You predicted %s. ".formatted(answer.told(mine))
            + (right ? cameTrue(mine, truth) : remark(mine, truth, limit)),
        Optional.empty());
  }

  /** Whether an answer that was read is the true one. */
  boolean isRight(Double[] mine, TimeLimit limit) {
    return agree(mine, answer.read(answer.truth(), limit));
  }

  /** What a wrong answer that was read hears. */
  String remark(Double[] mine, TimeLimit limit) {
    return sentences(
        "You answered %s.".formatted(answer.told(mine)),
        remark(mine, answer.read(answer.truth(), limit), limit));
  }

  /** Whether nothing was handed in yet. */
  boolean isBlank(Object given) {
    if (given instanceof CharSequence text) {
      return text.toString().isBlank();
    }
    if (given == null || !given.getClass().isArray() && !(given instanceof Iterable)) {
      return given == null;
    }
    List<Object> parts = Given.parts(given, answer.asked());
    return !parts.isEmpty() && parts.stream().allMatch(Objects::isNull);
  }

  /** Which number waits for what. */
  String waits() {
    String asked = (isPrediction() ? "your guess, " : "") + answer.asked();
    return "%s waits for you. %s Put %s in place of null, and run the cell again."
        .formatted(number(), question.text(), asked.contains(", ") ? asked + "," : asked);
  }

  private String cameTrue(Double[] mine, Double[] truth) {
    return Arrays.equals(mine, truth) ? "It came true." : "It came true, as near as it was asked.";
  }

  private String remark(Double[] mine, Double[] truth, TimeLimit limit) {
    return slip(mine, truth, limit)
        .map(Misconception::text)
        .orElseGet(() -> answer.direction(mine, truth, misconceptions));
  }

  /**
   * The slip that explains the whole answer. It is looked for only where the truth is the sheet's.
   */
  private Optional<Misconception> slip(Double[] mine, Double[] truth, TimeLimit limit) {
    if (!agree(truth, answer.read(answer.truth(), limit))) {
      return Optional.empty();
    }
    return misconceptions.stream()
        .filter(known -> explains(answer.read(known.wrong(), limit), mine))
        .findFirst();
  }

  private boolean explains(Double[] wrong, Double[] mine) {
    return IntStream.range(0, wrong.length)
        .allMatch(
            i ->
                wrong[i] != null
                    && mine[i] != null
                    && answer.tolerance().sameSlip(mine[i], wrong[i]));
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
