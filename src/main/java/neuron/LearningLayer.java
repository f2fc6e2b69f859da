package neuron;

import java.util.Arrays;

/**
 * A layer that learns: its numbers change, and it remembers what it last computed.
 *
 * <p>Its parameters stand row by row, the n weights of a neuron and then its bias. Nothing is
 * allocated once it is made.
 */
final class LearningLayer {

  private final Layer layer;
  private final Activation sigma;
  private final int inputs;
  private final int outputs;
  private final double[] parameters;
  private final double[] kept;
  private final double[] gradient;
  private final double[] z;
  private final double[] a;
  private final double[] delta;
  private final double[] back;
  private double[] x;

  /**
   * Copies a layer's numbers.
   *
   * @param sigma the activation to learn with
   */
  LearningLayer(Layer layer, Activation sigma) {
    this.layer = layer;
    this.sigma = NamedActivation.function(sigma);
    inputs = layer.inputs();
    outputs = layer.outputs();
    parameters = new double[outputs * (inputs + 1)];
    double[][] weights = layer.weights();
    double[] bias = layer.bias();
    for (int i = 0; i < outputs; i++) {
      System.arraycopy(weights[i], 0, parameters, row(i), inputs);
      parameters[row(i) + inputs] = bias[i];
    }
    kept = parameters.clone();
    gradient = new double[parameters.length];
    z = new double[outputs];
    a = new double[outputs];
    delta = new double[outputs];
    back = new double[inputs];
  }

  /** What the layer passes on, a = σ(Wx + b), in an array that the next call overwrites. */
  double[] forward(double[] x) {
    this.x = x;
    double[] w = parameters;
    for (int i = 0, p = 0; i < outputs; i++) {
      double sum = 0;
      for (int j = 0; j < x.length; j++) {
        sum += w[p++] * x[j];
      }
      z[i] = sum + w[p++];
      a[i] = sigma.apply(z[i]);
    }
    return a;
  }

  /**
   * Adds what the last x contributes to the gradient.
   *
   * @param slopes by how much the loss grows for each unit of each a
   * @return by how much it grows for each unit of each x, in an array that the next call overwrites
   */
  double[] backward(double[] slopes) {
    double[] x = this.x;
    double[] w = parameters;
    double[] g = gradient;
    double[] back = this.back;
    Arrays.fill(back, 0);
    for (int i = 0, p = 0; i < outputs; i++) {
      double d = slopes[i] * sigma.slope(z[i]);
      delta[i] = d;
      for (int j = 0; j < x.length; j++, p++) {
        g[p] += d * x[j];
        back[j] += d * w[p];
      }
      g[p++] += d;
    }
    return back;
  }

  void clearGradient() {
    Arrays.fill(gradient, 0);
  }

  /** One step by the mean gradient of so many points. */
  void step(Optimizer.Descent descent, int points) {
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] /= points;
    }
    descent.step(parameters, gradient);
  }

  /** How long ∂L/∂z of the last x is, over all neurons of the layer. */
  double deltaNorm() {
    double sum = 0;
    for (double d : delta) {
      sum += d * d;
    }
    return Math.sqrt(sum);
  }

  /** The greatest size of a parameter; NaN if one is NaN. */
  double greatest() {
    double greatest = 0;
    for (double parameter : parameters) {
      greatest = Math.max(greatest, Math.abs(parameter));
    }
    return greatest;
  }

  int size() {
    return parameters.length;
  }

  double[] gradient() {
    return gradient;
  }

  /** Remembers the numbers of this moment for {@link #layer}. */
  void keep() {
    System.arraycopy(parameters, 0, kept, 0, kept.length);
  }

  /** The layer with the numbers that were kept last. */
  Layer layer() {
    double[][] weights = new double[outputs][];
    double[] bias = new double[outputs];
    for (int i = 0; i < outputs; i++) {
      weights[i] = Arrays.copyOfRange(kept, row(i), row(i) + inputs);
      bias[i] = kept[row(i) + inputs];
    }
    return new Layer(weights, bias, layer.sigma());
  }

  private int row(int i) {
    return i * (inputs + 1);
  }
}
