package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.List;
import java.util.Optional;
import neuron.page.Figure;

/**
 * What an exercise asks for. Whatever it is, a number or a function, it is compared as a row of
 * numbers.
 */
public sealed interface Answer
    permits OneNumber,
        SeveralNumbers,
        Matrix,
        OneLayer,
        Word,
        FunctionOfZ,
        OneOfTheGallery,
        RateTooLarge,
        ReluNetwork,
        FunctionOfWeights,
        AnyBentFunction {

  /** The true answer, as a learner would hand it in. */
  Object truth();

  /** What is asked for, with an article: "a number". */
  String asked();

  /** The words that it puts into a sentence: the choices, or what each number is. */
  default List<String> words() {
    return List.of();
  }

  /** How near is near enough: only the same, where nothing else is said. */
  default Tolerance tolerance() {
    return Tolerance.EXACT;
  }

  /**
   * The numbers of what was handed in, null where one is still blank.
   *
   * @throws Unusable if it is of another kind or shape, or a function that throws or never ends
   */
  Double[] read(Object given, TimeLimit limit);

  /** What was handed in, as a sentence repeats it; empty if it is too long for that. */
  default String told(Double[] mine) {
    return "";
  }

  /** What a right answer hears after the word Yes. */
  String praise(Double[] mine, Double[] truth);

  /** What a wrong answer hears first, before a slip is named; empty if there is nothing to say. */
  default String difference(Double[] mine, Double[] truth) {
    return "";
  }

  /** Where to look, for a wrong answer that no known slip explains. */
  default String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    return "";
  }

  /** The slips that explain single places of a wrong answer, if it has places. */
  default List<Misconception> slips(Double[] mine, Double[] truth, List<Misconception> known) {
    return List.of();
  }

  /** Yours and the true one, if they can be drawn. */
  default Optional<Figure> drawn(Object given, TimeLimit limit) {
    return Optional.empty();
  }

  /** Yours where it is right, if there is something to see in it. */
  default Optional<Figure> drawnIfRight(Object given, TimeLimit limit) {
    return Optional.empty();
  }

  /** Too large, too small, or of the wrong sign. */
  static String direction(double mine, double truth) {
    if (mine == -truth) {
      return say("The size is right, the sign is not.");
    }
    if (mine * truth < 0) {
      return say("The sign is not right: look at every minus.");
    }
    double off = Math.abs(mine - truth);
    if (off < 1e-9 * Math.max(1, Math.abs(truth))) {
      return say("Only its last digits differ: this one can be said exactly.");
    }
    return say(mine < truth ? "That is too small." : "That is too large.");
  }
}
