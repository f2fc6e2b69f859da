package neuron.practice.answers;

import java.util.Arrays;
import java.util.List;
import neuron.Activation;
import neuron.Interval;
import neuron.Layer;
import neuron.Network;

/**
 * What an exercise asks, before it is said what the answer is.
 *
 * @param number as the notebook counts: "2.4", and "2.a" for what is recalled
 * @param id what is kept of it: a name that stays when notebooks are counted anew
 * @param text the question in a sentence
 * @param kind when its answer is judged
 */
public record Question(String number, String id, String text, Kind kind) {

  /** When an answer is judged. */
  public enum Kind {
    /** Once a later cell reveals what comes out. */
    PREDICTION,
    /** At once, and it may be tried again with hints. */
    EXERCISE,
    /** At once, about the notebook before. */
    RECALL
  }

  public static Question prediction(String number, String id, String text) {
    return new Question(number, id, text, Kind.PREDICTION);
  }

  public static Question exercise(String number, String id, String text) {
    return new Question(number, id, text, Kind.EXERCISE);
  }

  public static Question recall(String number, String id, String text) {
    return new Question(number, id, text, Kind.RECALL);
  }

  public Exercise exactly(double truth) {
    return answer(new OneNumber(truth, Tolerance.EXACT));
  }

  public Exercise toThreeDecimals(double truth) {
    return answer(new OneNumber(truth, Tolerance.THREE_DECIMALS));
  }

  /** For a guess at something that is measured. */
  public Exercise about(double truth, double distance) {
    return answer(new OneNumber(truth, Tolerance.about(distance)));
  }

  public Exercise exactly(double[] truth, String... places) {
    return answer(new SeveralNumbers(truth, List.of(places), Tolerance.EXACT, true));
  }

  public Exercise toThreeDecimals(double[] truth, String... places) {
    return answer(new SeveralNumbers(truth, List.of(places), Tolerance.THREE_DECIMALS, true));
  }

  /** Numbers that stand for something, so that none is too large or too small. */
  public Exercise picks(double[] truth, String... places) {
    return answer(new SeveralNumbers(truth, List.of(places), Tolerance.EXACT, false));
  }

  public Exercise matrix(double[][] truth) {
    return answer(new Matrix(truth));
  }

  public Exercise layer(Layer truth) {
    return answer(new OneLayer(truth));
  }

  /** One of a few words, the first of which is true. */
  public Exercise word(String truth, String... others) {
    return answer(new Word(truth, Arrays.asList(others)));
  }

  /** A function like this one, compared at these inputs too. */
  public Exercise function(Activation truth, double... inputs) {
    return answer(FunctionOfZ.like(truth, inputs));
  }

  /** A function like this one, drawn enlarged where z is just below 0. */
  public Exercise functionNearZero(Activation truth) {
    return answer(FunctionOfZ.nearZero(truth));
  }

  /** The slope of a smooth function, as a function of z. */
  public Exercise slopeOf(Activation sigma) {
    return answer(FunctionOfZ.slopeOf(sigma));
  }

  /** One of the gallery, to be known by its curve. */
  public Exercise oneOfTheGallery(Activation hidden) {
    return answer(new OneOfTheGallery(hidden));
  }

  /**
   * A network of ReLUs that gives what this one gives for one input, compared at these inputs too.
   *
   * @param shown which part of the axis is drawn
   */
  public Exercise reluNetwork(Network truth, Interval shown, double... inputs) {
    return answer(ReluNetwork.ofOne(truth, shown, inputs));
  }

  /** A network of ReLUs that gives what this one gives for two inputs that are 0 or 1. */
  public Exercise reluNetwork(Network truth) {
    return answer(ReluNetwork.ofTwo(truth));
  }

  public Exercise function(WeightedSum truth) {
    return answer(new FunctionOfWeights(truth));
  }

  /** Any function that can serve as an activation. */
  public Exercise anyBentFunction() {
    return answer(new AnyBentFunction());
  }

  /** Any rate at which the loss of a small network on circles has no end. */
  public Exercise rateTooLarge() {
    return answer(new RateTooLarge());
  }

  private Exercise answer(Answer answer) {
    return Exercise.of(this, answer);
  }
}
