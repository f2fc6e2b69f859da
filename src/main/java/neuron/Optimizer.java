package neuron;

import neuron.text.BadInput;
import neuron.text.Numbers;

/** How a trainer goes from the gradient of the loss to new weights and biases. */
public abstract sealed class Optimizer {

  private final double rate;

  private Optimizer(double rate) {
    BadInput.when(
        !(rate > 0 && rate < Double.POSITIVE_INFINITY),
        "The rate cannot be %s: choose a number above 0, such as 0.1.",
        Numbers.text(rate));
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

  /** An optimizer on its way, with what it remembers of earlier steps. */
  interface Descent {

    /**
     * One step: changes the parameters by their gradient.
     *
     * @param gradient as many numbers as there are parameters, in the same order
     */
    void step(double[] parameters, double[] gradient);
  }

  /** Gradient descent that keeps part of its last step; with momentum 0 it is plain. */
  private static final class Momentum extends Optimizer {

    private final double momentum;

    Momentum(double rate, double momentum) {
      super(rate);
      BadInput.when(
          !(momentum >= 0 && momentum < 1),
          "The momentum cannot be %s: choose a number from 0 to less than 1, such as 0.9.",
          Numbers.text(momentum));
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

  /** Kingma and Ba's adaptive moments, with the names of their algorithm 1. */
  private static final class Adam extends Optimizer {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    Adam(double rate) {
      super(rate);
    }

    @Override
    Descent start(int parameters) {
      return new Moments(rate(), parameters);
    }

    /** The optimizer in a few words: {@code Adam, rate 0.01}. */
    @Override
    public String toString() {
      return "Adam, rate " + Numbers.text(rate());
    }

    /** Running means of the gradient, m, and of its square, v. */
    private static final class Moments implements Descent {

      private final double rate;
      private final double[] m;
      private final double[] v;
      private double beta1ToT = 1;
      private double beta2ToT = 1;

      Moments(double rate, int parameters) {
        this.rate = rate;
        m = new double[parameters];
        v = new double[parameters];
      }

      @Override
      public void step(double[] w, double[] gradient) {
        beta1ToT *= BETA1;
        beta2ToT *= BETA2;
        double[] m = this.m;
        double[] v = this.v;
        double meanShare = 1 - beta1ToT;
        double squareShare = 1 - beta2ToT;
        for (int i = 0; i < w.length; i++) {
          double g = gradient[i];
          m[i] = BETA1 * m[i] + (1 - BETA1) * g;
          v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
          double meanHat = m[i] / meanShare;
          double squareHat = v[i] / squareShare;
          w[i] -= rate * meanHat / (Math.sqrt(squareHat) + EPSILON);
        }
      }
    }
  }
}
