package neuron;

import java.util.function.IntFunction;
import neuron.text.BadInput;
import neuron.text.Words;

/**
 * What neurons, layers, networks and trainers accept, and the sentence a learner gets for anything
 * else.
 */
final class Check {

  private Check() {}

  static void weights(String owner, double[] weights, IntFunction<String> nameOfPosition) {
    if (weights == null || weights.length == 0) {
      throw new BadInput(
          "%s needs at least one weight, but got %s: give it an array such as {0.5, -1}."
              .formatted(owner, weights == null ? "null" : "none"));
    }
    finite(weights, nameOfPosition);
  }

  static void sigma(Activation sigma) {
    if (sigma == null) {
      throw new BadInput("The activation is null: give one such as RELU, or leave it out.");
    }
  }

  static void inputs(String owner, double[] x, int inputs) {
    if (x == null || x.length != inputs) {
      throw new BadInput(
          "%s, but x %s: give it %s."
              .formatted(
                  owner,
                  x == null ? "is null" : "has " + Words.counted(x.length, "number"),
                  inputs));
    }
    finite(x, position -> "Number " + position + " of x");
  }

  /** Points that a network can read. */
  static void data(Network network, Dataset data) {
    if (data == null) {
      throw new BadInput("The dataset is null: give one such as Dataset.moons(200, 0.1, 1).");
    }
    if (data.inputs() != network.inputs()) {
      throw new BadInput(
          "This network takes %s, but the points of %s have %s: give it points of %s."
              .formatted(
                  Words.counted(network.inputs(), "number"),
                  data.name(),
                  data.inputs(),
                  network.inputs()));
    }
  }

  /** Points whose classes a network can tell, and a loss to say how well. */
  static void data(Network network, Dataset data, Loss loss) {
    if (network == null) {
      throw new BadInput("The network is null: give one such as Network.random(1, RELU, 2, 8, 1).");
    }
    if (loss == null) {
      throw new BadInput("The loss is null: give one such as CROSS_ENTROPY.");
    }
    data(network, data);
    if (data.classes() > Math.max(2, network.outputs())) {
      throw new BadInput(
          "%s has %s classes, but this network gives %s: give its last layer %s neurons."
              .formatted(
                  data.name(),
                  data.classes(),
                  Words.counted(network.outputs(), "number"),
                  data.classes()));
    }
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
          "%s is %s, but must be finite: replace it with a number such as 0.5."
              .formatted(name, value));
    }
  }
}
