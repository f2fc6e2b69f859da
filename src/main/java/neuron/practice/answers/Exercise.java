package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.practice.answers.Verdict.Outcome;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * One exercise with all that belongs to it.
 *
 * @param question what is asked
 * @param answer what is right
 * @param hints three, each nearer
 * @param misconceptions the wrong answers that are known
 * @param page what its notebook does with it
 */
public record Exercise(
    Question question,
    Answer answer,
    List<String> hints,
    List<Misconception> misconceptions,
    OnThePage page) {

  static Exercise of(Question question, Answer answer) {
    return new Exercise(question, answer, List.of(), List.of(), OnThePage.NOTHING);
  }

  public Exercise hints(String first, String second, String third) {
    return new Exercise(question, answer, List.of(first, second, third), misconceptions, page);
  }

  /** What the cell hands in as it is shipped, if that is not null: nobody has tried yet. */
  public Exercise start(Object shipped) {
    return on(new OnThePage(shipped, page.givenAwayBy(), page.back()));
  }

  public Exercise start(Activation shipped) {
    return start((Object) shipped);
  }

  public Exercise start(WeightedSum shipped) {
    return start((Object) shipped);
  }

  /**
   * What would give the answer of a prediction away if it stood above it.
   *
   * @param phrases regular expressions
   */
  public Exercise givenAwayBy(String... phrases) {
    return on(new OnThePage(page.start(), List.of(phrases), page.back()));
  }

  /**
   * Where the answer to a question of recall stands.
   *
   * @param notebook its number, such as "1"
   * @param heading above the passage
   */
  public Exercise back(String notebook, String heading) {
    Optional<Passage> back = Optional.of(new Passage(notebook, heading));
    return on(new OnThePage(page.start(), page.givenAwayBy(), back));
  }

  private Exercise on(OnThePage changed) {
    return new Exercise(question, answer, hints, misconceptions, changed);
  }

  public Exercise mistake(Object wrong, String name, String help) {
    Misconception added = new Misconception(wrong, name, help);
    return new Exercise(
        question,
        answer,
        hints,
        Stream.concat(misconceptions.stream(), Stream.of(added)).toList(),
        page);
  }

  public Exercise mistake(Activation wrong, String name, String help) {
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

  public String number() {
    return question.number();
  }

  public boolean isPrediction() {
    return question.kind() == Question.Kind.PREDICTION;
  }

  public boolean isRecall() {
    return question.kind() == Question.Kind.RECALL;
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
      return untried();
    }
    GivenNumbers row = read(given, limit);
    Double[] mine = row.numbers();
    if (page.start() != null && Arrays.equals(mine, answer.read(page.start(), limit))) {
      return untried();
    }
    Double[] truth = answer.read(answer.truth(), limit);
    String told = answer.told(mine);
    if (agree(mine, truth)) {
      String praise = say("Yes: %s", answer.praise(mine, truth));
      return new Verdict(Outcome.RIGHT, praise, answer.drawnIfRight(given, limit), told, List.of());
    }
    Optional<Misconception> slip = slip(mine, truth, limit);
    String text =
        sentences(
            told.isEmpty() ? say("Not yet.") : say("Not yet: %s.", told),
            answer.difference(mine, truth),
            remark(row, truth, slip),
            page.back().map(Passage::sentence).orElse(""),
            isRecall() ? "" : say("hint(\"%s\") helps.", number()));
    return new Verdict(
        Outcome.WRONG, text, answer.drawn(given, limit), told, slips(mine, truth, slip));
  }

  private Verdict untried() {
    return new Verdict(Outcome.UNTRIED, waits(), Optional.empty(), "", List.of());
  }

  /** Compares a prediction with what came out, which is the learner's own if cells were edited. */
  public String reveal(GivenNumbers row, Object result, TimeLimit limit) {
    Double[] mine = row.numbers();
    Double[] truth = answer.read(result, limit);
    if (Stream.of(truth).anyMatch(Objects::isNull)) {
      throw new Unusable(say("It is null: run the cells above once more."));
    }
    Double[] asked = answer.read(answer.truth(), limit);
    boolean right = agree(mine, asked);
    String told = say("You predicted %s", answer.told(mine));
    return agree(truth, asked)
        ? told + ". " + (right ? cameTrue(mine, truth) : remark(row, asked, limit))
        : told + ofAnotherResult(row, truth, asked, limit);
  }

  /** What a prediction hears where the notebook computed something else than was asked. */
  private String ofAnotherResult(
      GivenNumbers row, Double[] result, Double[] asked, TimeLimit limit) {
    Double[] mine = row.numbers();
    if (agree(mine, asked)) {
      return say(
          ", and that is right. The result above it is not: look at the function or the numbers"
              + " that it is made of.");
    }
    if (agree(mine, result)) {
      return say(
          ", as the result above it. But both are off what was asked: \"%s\" A number or a function was changed, or is not right yet.",
          say(question.text()));
    }
    return sentences(
        ".",
        remark(row, asked, limit),
        say("The result above it is not right either: a number or a function was changed."));
  }

  /** Whether an answer that was read is the true one. */
  public boolean isRight(GivenNumbers mine, TimeLimit limit) {
    return agree(mine.numbers(), answer.read(answer.truth(), limit));
  }

  /** What a wrong answer that was read hears. */
  public String remark(GivenNumbers mine, TimeLimit limit) {
    return sentences(
        say("You answered %s.", answer.told(mine.numbers())),
        remark(mine, answer.read(answer.truth(), limit), limit));
  }

  /** The slips that explain an answer that was read, as in {@link Verdict#slips}. */
  public List<Misconception> slips(GivenNumbers row, TimeLimit limit) {
    if (isRight(row, limit)) {
      return List.of();
    }
    Double[] truth = answer.read(answer.truth(), limit);
    return slips(row.numbers(), truth, slip(row.numbers(), truth, limit));
  }

  private List<Misconception> slips(
      Double[] mine, Double[] truth, Optional<Misconception> ofTheWhole) {
    return ofTheWhole.map(List::of).orElseGet(() -> answer.slips(mine, truth, misconceptions));
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
    if (page.start() != null) {
      return say(
          "%s waits for you. %s Change what its cell hands in, and run the cell again.",
          number(), say(question.text()));
    }
    String asked = isPrediction() ? say("your guess, %s", answer.asked()) : answer.asked();
    return say(
        "%s waits for you. %s Put %s in place of null, and run the cell again.",
        number(), say(question.text()), asked.contains(", ") ? asked + "," : asked);
  }

  /** What to write in place of several values. */
  public String several(int values) {
    return GivenValue.hasParts(answer.truth())
        ? say(
            "This asks for %s, but got %s values one by one: write List.of(4, 3.5) for 4 and 3.5.",
            answer.asked(), values)
        : say(
            "This asks for %s, but got %s values, for a comma parts values in Java: write a decimal number as 3.5.",
            answer.asked(), values);
  }

  private String cameTrue(Double[] mine, Double[] truth) {
    if (Arrays.equals(mine, truth)) {
      return say("It came true.");
    }
    return IntStream.range(0, truth.length)
            .allMatch(i -> answer.tolerance().agrees(mine[i], truth[i]))
        ? say("It came true, as near as it was asked.")
        : say(
            "It came true as far as it goes: to three decimals it is %s.",
            Words.list(Arrays.stream(truth).map(Numbers::text).toList()));
  }

  private String remark(GivenNumbers mine, Double[] truth, TimeLimit limit) {
    return remark(mine, truth, slip(mine.numbers(), truth, limit));
  }

  private String remark(GivenNumbers mine, Double[] truth, Optional<Misconception> known) {
    return known
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
        .allMatch(i -> mine[i] != null && agree(mine[i], truth[i]));
  }

  /** Of what is predicted two decimals are enough. */
  private boolean agree(double mine, double truth) {
    return answer.tolerance().agrees(mine, truth)
        || isPrediction()
            && answer.tolerance().equals(Tolerance.THREE_DECIMALS)
            && Tolerance.isRounded(mine, truth);
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
