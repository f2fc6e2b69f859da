package neuron;

import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/** Gradient descent that keeps part of its last step; with momentum 0 it is plain. */
final class Momentum extends Optimizer {

  private final double momentum;

  Momentum(double rate, double momentum) {
    super(rate);
    if (!(momentum >= 0 && momentum < 1)) {
      throw new BadInput(
          "The momentum cannot be %s: choose a number from 0 to less than 1, such as 0.9."
              .formatted(Numbers.text(momentum)));
    }
    this.momentum = momentum;
  }

  @Override
  Descent start(int parameters) {
    double[] velocity = new double[parameters];
    return (w, gradient) -> {
      for (int i = 0; i < w.length; i++) {
        velocity[i] = momentum * velocity[i] - rate() * gradient[i];
        w[i] += velocity[i];
      }
    };
  }

  /** The optimizer in a few words: {@code gradient descent, rate 0.1, momentum 0.9}. */
  @Override
  public String toString() {
    return "gradient descent, rate "
        + Numbers.text(rate())
        + (momentum == 0 ? "" : ", momentum " + Numbers.text(momentum));
  }
}
