package neuron;

import static neuron.text.Language.say;

import java.util.function.IntFunction;
import neuron.text.BadInput;
import neuron.text.Words;

/**
 * What neurons, layers, networks and trainers accept, and the sentence a learner gets for anything
 * else.
 */
final class Require {

  private Require() {}

  static void weights(String owner, double[] weights, IntFunction<String> nameOfPosition) {
    BadInput.when(
        weights == null || weights.length == 0,
        "%s needs at least one weight, but got %s: give it an array such as {0.5, -1}.",
        say(owner),
        weights == null ? "null" : say("none"));
    finite(weights, nameOfPosition);
  }

  static void sigma(Activation sigma) {
    BadInput.when(sigma == null, "The activation is null: give one such as RELU, or leave it out.");
  }

  /**
   * As many finite inputs as there should be. Every forward pass asks for that, so nothing is put
   * into words before something is wrong.
   *
   * @param owner who takes them, such as "This neuron has", and {@code unit} what it has of them
   */
  static void inputs(String owner, int inputs, String unit, double[] x) {
    if (x == null || x.length != inputs) {
      throw new BadInput(
          say(
              "%s %s, but x %s: give it %s.",
              say(owner),
              Words.counted(inputs, unit),
              x == null ? say("is null") : say("has %s", Words.counted(x.length, "number")),
              inputs));
    }
    finite(x, position -> say("Number %s of x", position));
  }

  /** Points that a network can read. */
  static void data(Network network, Dataset data) {
    BadInput.when(
        data == null, "The dataset is null: give one such as Dataset.moons(200, 0.1, 1).");
    BadInput.when(
        data.inputs() != network.inputs(),
        "This network takes %s, but the points of %s have %s: give it points of %s.",
        Words.counted(network.inputs(), "number"),
        data.name(),
        data.inputs(),
        network.inputs());
  }

  /** Points whose classes a network can tell, and a loss to say how well. */
  static void data(Network network, Dataset data, Loss loss) {
    BadInput.when(
        network == null, "The network is null: give one such as Network.random(1, RELU, 2, 8, 1).");
    BadInput.when(loss == null, "The loss is null: give one such as CROSS_ENTROPY.");
    data(network, data);
    BadInput.when(
        data.classes() > Math.max(2, network.outputs()),
        "%s has %s classes, but this network gives %s: give its last layer %s neurons.",
        data.name(),
        data.classes(),
        Words.counted(network.outputs(), "number"),
        data.classes());
  }

  static void finite(double[] values, IntFunction<String> nameOfPosition) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        finite(values[i], nameOfPosition.apply(i + 1));
      }
    }
  }

  static void finite(double value, String name) {
    if (!Double.isFinite(value)) {
      throw new BadInput(
          say(
              "%s is %s, but must be finite: replace it with a number such as 0.5.",
              say(name), value));
    }
  }
}
