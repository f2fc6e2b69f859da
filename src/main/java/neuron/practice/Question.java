package neuron.practice;

import java.util.Arrays;
import java.util.List;
import neuron.Activation;
import neuron.Layer;

/**
 * What an exercise asks, before it is said what the answer is.
 *
 * @param number as the notebook counts: "2.4"
 * @param text the question in a sentence
 * @param isPrediction whether a later cell reveals the answer, or a check judges it
 */
record Question(String number, String text, boolean isPrediction) {

  static Question prediction(String number, String text) {
    return new Question(number, text, true);
  }

  static Question exercise(String number, String text) {
    return new Question(number, text, false);
  }

  Exercise exactly(double truth) {
    return answer(new OneNumber(truth, Tolerance.EXACT));
  }

  Exercise toThreeDecimals(double truth) {
    return answer(new OneNumber(truth, Tolerance.THREE_DECIMALS));
  }

  /** For a guess at something that is measured. */
  Exercise about(double truth, double distance) {
    return answer(new OneNumber(truth, Tolerance.about(distance)));
  }

  Exercise exactly(double[] truth, String... places) {
    return answer(new SeveralNumbers(truth, List.of(places), Tolerance.EXACT, true));
  }

  Exercise toThreeDecimals(double[] truth, String... places) {
    return answer(new SeveralNumbers(truth, List.of(places), Tolerance.THREE_DECIMALS, true));
  }

  /** Numbers that stand for something, so that none is too large or too small. */
  Exercise picks(double[] truth, String... places) {
    return answer(new SeveralNumbers(truth, List.of(places), Tolerance.EXACT, false));
  }

  Exercise matrix(double[][] truth) {
    return answer(new Matrix(truth));
  }

  Exercise layer(Layer truth) {
    return answer(new OneLayer(truth));
  }

  /** One of a few words, the first of which is true. */
  Exercise word(String truth, String... others) {
    return answer(new Word(truth, Arrays.asList(others)));
  }

  /** A function like this one, compared at these inputs too. */
  Exercise function(Activation truth, double... inputs) {
    return answer(new FunctionOfZ(truth, "z", inputs));
  }

  /** A function like this one of x, compared at these inputs too. */
  Exercise functionOfX(Activation truth, double... inputs) {
    return answer(new FunctionOfZ(truth, "x", inputs));
  }

  /** The slope of a smooth function, as a function of z. */
  Exercise slopeOf(Activation sigma) {
    return answer(new SlopeOf(sigma));
  }

  /** One of the gallery, to be known by its curve. */
  Exercise oneOfTheGallery(Activation hidden) {
    return answer(new OneOfTheGallery(hidden));
  }

  /** A function that gives what this one gives for two inputs that are 0 or 1. */
  Exercise function(TwoInputs truth) {
    return answer(new FunctionOfTwo(truth));
  }

  Exercise function(WeightedSum truth) {
    return answer(new FunctionOfWeights(truth));
  }

  /** Any function that is not a straight line. */
  Exercise anyBentFunction() {
    return answer(new AnyBentFunction());
  }

  /** Any rate at which the loss of a small network on circles has no end. */
  Exercise rateTooLarge() {
    return answer(new RateTooLarge());
  }

  private Exercise answer(Answer answer) {
    return new Exercise(this, answer, List.of(), List.of(), "");
  }
}
