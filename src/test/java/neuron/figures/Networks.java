package neuron.figures;

import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;

import java.util.Arrays;
import neuron.Activation;
import neuron.Interval;
import neuron.Layer;
import neuron.Network;

/** The networks that the tests of figures draw. */
final class Networks {

  static final Network HAT =
      network(RELU, new double[][] {{1}, {1}, {1}}, new double[] {1, 0, -1}, 1, -2, 1);
  static final Network TENT =
      network(RELU, new double[][] {{1}, {1}}, new double[] {0, -0.5}, 2, -4);
  static final Network SIGMOIDS =
      network(SIGMOID, new double[][] {{2}, {1}}, new double[] {2, -3}, 1, -2);
  static final Network XOR =
      network(RELU, new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, 1, -2);
  static final Network CURVED =
      network(TANH, new double[][] {{3, 3}, {3, 3}}, new double[] {-1.5, -4.5}, 0.5, -0.5);

  static final Network LESSON =
      new Network(
          new Layer(new double[][] {{1, 2}, {-1, 1}}, new double[2]),
          new Layer(new double[][] {{2, 1}, {0, -1}}, new double[2]));
  static final Network TWO_THREE_TWO =
      new Network(
          new Layer(new double[][] {{1, 0}, {2, -1}, {0.5, 3}}, new double[] {1, 0, -2}),
          new Layer(new double[][] {{1, 2, 0}, {0, -1, 1}}, new double[2]));
  static final Network LARGE = Network.random(1, TANH, 3, 3, 3);
  static final Network HALF = new Network(new Layer(new double[][] {{0.5, 1}}, new double[] {0.3}));

  private Networks() {}

  private static Network network(
      Activation sigma, double[][] weights, double[] bias, double... sum) {
    return new Network(
        new Layer(weights, bias, sigma), new Layer(new double[][] {sum}, new double[] {0}));
  }

  static Network line(double weight, double bias) {
    return new Network(new Layer(new double[][] {{weight}}, new double[] {bias}));
  }

  /** Twenty layers, 16 neurons wide. */
  static Network deep(Activation sigma) {
    int[] sizes = new int[21];
    Arrays.fill(sizes, 16);
    sizes[0] = 2;
    sizes[20] = 1;
    return Network.random(1, sigma, sizes);
  }

  static Network sine(int n) {
    return Network.interpolating(x -> Math.sin(x), 0, 2 * Math.PI, n);
  }

  /** The greatest errors of sines of n ReLUs, at many places. */
  static double[] errorsOfSine(int... n) {
    return Arrays.stream(n).mapToDouble(Networks::errorOfSine).toArray();
  }

  private static double errorOfSine(int n) {
    Network sine = sine(n);
    return Interval.closed(0, 2 * Math.PI)
        .places(8000)
        .map(x -> Math.abs(sine.forward(x)[0] - Math.sin(x)))
        .max()
        .orElseThrow();
  }
}
