package neuron;

import neuron.text.BadInput;

/**
 * How far what a network gives is from what it should give, for one point; 0 is best.
 *
 * <p>A network with one output tells two classes apart, 0 and 1. One with m ≥ 2 outputs tells m
 * classes apart, one output for each.
 */
public enum Loss {

  /**
   * Minus the logarithm of the probability that the network gives to the right class.
   *
   * <p>With one output z, the probability of class 1 is 1 / (1 + exp(−z)); with several, that of
   * class k is exp(zₖ) / Σ exp(zᵢ), the softmax. So the last layer needs no activation. If it has
   * one, its a is taken for z, except that of a single sigmoid, which is the probability already.
   * Computed so that no z is too large.
   *
   * <p>Bridle, Probabilistic Interpretation of Feedforward Classification Network Outputs, with
   * Relationships to Statistical Pattern Recognition, 1990.
   */
  CROSS_ENTROPY {
    @Override
    double value(double[] outputs, int label) {
      if (outputs.length == 1) {
        double wrong = label == 1 ? -outputs[0] : outputs[0];
        return Math.max(wrong, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(wrong)));
      }
      double greatest = outputs[greatest(outputs)];
      double sum = 0;
      for (double z : outputs) {
        sum += StrictMath.exp(z - greatest);
      }
      return StrictMath.log(sum) + (greatest - outputs[label]);
    }

    @Override
    void gradient(double[] outputs, int label, double[] gradient) {
      if (outputs.length == 1) {
        gradient[0] = Activations.SIGMOID.apply(outputs[0]) - label;
        return;
      }
      double greatest = outputs[greatest(outputs)];
      double sum = 0;
      for (int i = 0; i < outputs.length; i++) {
        gradient[i] = StrictMath.exp(outputs[i] - greatest);
        sum += gradient[i];
      }
      for (int i = 0; i < outputs.length; i++) {
        gradient[i] = gradient[i] / sum - (i == label ? 1 : 0);
      }
    }

    @Override
    Activation last(Layer layer) {
      return isSigmoid(layer) ? Activations.IDENTITY : layer.sigma();
    }

    @Override
    double threshold() {
      return 0;
    }
  },

  /**
   * The square of the difference between what comes out and what should: 0 or 1 for one output; for
   * several, 1 at the right class and 0 at the others, their squares added up.
   *
   * <p>Rumelhart, Hinton and Williams, Learning Representations by Back-Propagating Errors, 1986,
   * who take half of it.
   */
  SQUARED_ERROR {
    @Override
    double value(double[] outputs, int label) {
      double sum = 0;
      for (int i = 0; i < outputs.length; i++) {
        double difference = outputs[i] - target(outputs.length, i, label);
        sum += difference * difference;
      }
      return sum;
    }

    @Override
    void gradient(double[] outputs, int label, double[] gradient) {
      for (int i = 0; i < outputs.length; i++) {
        gradient[i] = 2 * (outputs[i] - target(outputs.length, i, label));
      }
    }

    @Override
    double threshold() {
      return 0.5;
    }
  };

  abstract double value(double[] outputs, int label);

  /** Writes by how much the loss grows for each unit of each output. */
  abstract void gradient(double[] outputs, int label, double[] gradient);

  /** The activation that the last layer has before the loss. */
  Activation last(Layer layer) {
    return layer.sigma();
  }

  /** The output from which on class 1 is the likelier one. */
  abstract double threshold();

  /**
   * The output from which on a network of one output says class 1: 0.5, but 0 for cross-entropy
   * after a layer that does not end in a sigmoid.
   *
   * @throws BadInput if the network is null or has several outputs
   */
  public double threshold(Network network) {
    BadInput.when(
        network == null || network.outputs() != 1,
        "Only a network with one output has one boundary, but this one %s: give one with a"
            + " single neuron at the end.",
        network == null ? "is null" : "has " + network.outputs());
    return isSigmoid(network.lastLayer()) ? 0.5 : threshold();
  }

  /** The class that these outputs speak for. */
  int guess(double[] outputs) {
    if (outputs.length == 1) {
      return outputs[0] >= threshold() ? 1 : 0;
    }
    return greatest(outputs);
  }

  private static boolean isSigmoid(Layer layer) {
    return layer.outputs() == 1 && layer.sigma().isSameAs(Activations.SIGMOID);
  }

  private static int greatest(double[] outputs) {
    int greatest = 0;
    for (int i = 1; i < outputs.length; i++) {
      if (outputs[i] > outputs[greatest]) {
        greatest = i;
      }
    }
    return greatest;
  }

  private static double target(int outputs, int i, int label) {
    return outputs == 1 ? label : i == label ? 1 : 0;
  }
}
