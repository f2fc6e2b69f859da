package neuron;

import neuron.notebook.Numbers;

/** Kingma and Ba's adaptive moments, with the names of their algorithm 1. */
final class Adam extends Optimizer {

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
      for (int i = 0; i < w.length; i++) {
        double g = gradient[i];
        m[i] = BETA1 * m[i] + (1 - BETA1) * g;
        v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
        double meanHat = m[i] / (1 - beta1ToT);
        double squareHat = v[i] / (1 - beta2ToT);
        w[i] -= rate * meanHat / (Math.sqrt(squareHat) + EPSILON);
      }
    }
  }
}
