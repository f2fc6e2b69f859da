package neuron;

import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/** How a trainer goes from the gradient of the loss to new weights and biases. */
public abstract sealed class Optimizer permits Momentum, Adam {

  private final double rate;

  Optimizer(double rate) {
    if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
      throw new BadInput(
          "The rate cannot be %s: choose a number above 0, such as 0.1."
              .formatted(Numbers.text(rate)));
    }
    this.rate = rate;
  }

  /**
   * Stochastic gradient descent: each step goes against the gradient, w ← w − rate · g.
   *
   * <p>Robbins and Monro, A Stochastic Approximation Method, 1951.
   *
   * @param rate above 0
   * @throws BadInput if the rate is not a number above 0
   */
  public static Optimizer sgd(double rate) {
    return new Momentum(rate, 0);
  }

  /**
   * Gradient descent that keeps going: v ← momentum · v − rate · g, then w ← w + v. v begins at 0.
   *
   * <p>Polyak, Some Methods of Speeding Up the Convergence of Iteration Methods, 1964.
   *
   * @param rate above 0
   * @param momentum how much of the last step stays, 0 to less than 1; 0 is {@link #sgd}
   * @throws BadInput if one is out of range
   */
  public static Optimizer momentum(double rate, double momentum) {
    return new Momentum(rate, momentum);
  }

  /**
   * Adam: steps of about the size of the rate for every weight, whatever the size of its gradient.
   * With the paper's β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
   *
   * <p>Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, algorithm 1.
   *
   * @param rate above 0
   * @throws BadInput if the rate is not a number above 0
   */
  public static Optimizer adam(double rate) {
    return new Adam(rate);
  }

  /** How large the steps are, above 0. */
  public double rate() {
    return rate;
  }

  /** Begins the way down of so many parameters. */
  abstract Descent start(int parameters);
}
