package neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The gradient against differences of a loss that is computed without any of the trainer's code.
 */
class BackpropagationPropertyTest {

  private static final String SEED = "1986";
  private static final double H = 1e-5;
  private static final Activation MINE = z -> Math.sin(z) + z / 2;

  /**
   * Up to four layers of random shapes, each with an activation of its own, a lambda among them.
   */
  @Provide
  Arbitrary<Network> network() {
    Arbitrary<int[]> widths =
        Arbitraries.integers().between(1, 4).array(int[].class).ofMinSize(2).ofMaxSize(5);
    return Combinators.combine(widths, Arbitraries.longs())
        .as((sizes, seed) -> network(sizes, new Random(seed)));
  }

  @Property(seed = SEED)
  void theGradientIsTheOneOfTheDifferenceQuotient(
      @ForAll("network") Network network, @ForAll Loss loss, @ForAll long seed) {
    Random random = new Random(seed);
    double[] x = random.doubles(network.inputs(), -1, 1).toArray();
    int label = random.nextInt(Math.max(2, network.outputs()));
    Assume.that(staysClearOfKinks(network, x));

    LearningNetwork learner = new LearningNetwork(network, loss);
    learner.learn(x, label);

    for (int k = 0; k < network.depth(); k++) {
      assertThat(learner.layers()[k].gradient())
          .containsExactly(differences(network, k, x, label, loss), within(1e-7));
    }
  }

  @Property(seed = SEED)
  void theNormOfALayersGradientIsTheOneOfItsBiases(
      @ForAll("network") Network network, @ForAll Loss loss, @ForAll long seed) {
    Random random = new Random(seed);
    double[] x = random.doubles(network.inputs(), -1, 1).toArray();
    int label = random.nextInt(Math.max(2, network.outputs()));
    Assume.that(staysClearOfKinks(network, x));

    double[] norms =
        network.gradientNorms(new Dataset("one", new double[][] {x}, new int[] {label}), loss);

    for (int k = 0; k < network.depth(); k++) {
      assertThat(norms[k]).isCloseTo(biasNorm(network, k, x, label, loss), within(1e-7));
    }
  }

  @Property(seed = SEED)
  void theLayersGiveWhatTheNetworkGives(@ForAll("network") Network network, @ForAll long seed) {
    double[] x = new Random(seed).doubles(network.inputs(), -1, 1).toArray();

    assertThat(new LearningNetwork(network, Loss.SQUARED_ERROR).forward(x))
        .containsExactly(network.forward(x));
  }

  @Property(seed = SEED)
  void aNetworkThatLearnedNothingIsTheOneThatCameIn(
      @ForAll("network") Network network, @ForAll Loss loss) {
    assertThat(new LearningNetwork(network, loss).network()).isEqualTo(network);
  }

  /** The differences must not step over a kink or a jump. */
  private static boolean staysClearOfKinks(Network network, double[] x) {
    double[] a = x;
    for (Layer layer : network.layers()) {
      if (!Arrays.stream(layer.preactivation(a)).allMatch(z -> isSmooth(layer.sigma(), z))) {
        return false;
      }
      a = layer.forward(a);
    }
    return true;
  }

  private static boolean isSmooth(Activation sigma, double z) {
    double left = z - 1e-3;
    double right = z + 1e-3;
    return Math.abs(sigma.apply(right) - sigma.apply(left)) < 0.1
        && Math.abs(sigma.slope(right) - sigma.slope(left)) < 0.01;
  }

  /** In the order of the gradient: row by row, the weights of a neuron and then its bias. */
  private static double[] differences(Network network, int k, double[] x, int label, Loss loss) {
    Layer layer = network.layers().get(k);
    double[] slopes = new double[layer.outputs() * (layer.inputs() + 1)];
    for (int p = 0; p < slopes.length; p++) {
      double right = loss(moved(network, k, p, H), x, label, loss);
      double left = loss(moved(network, k, p, -H), x, label, loss);
      slopes[p] = (right - left) / (2 * H);
    }
    return slopes;
  }

  private static double biasNorm(Network network, int k, double[] x, int label, Loss loss) {
    double[] slopes = differences(network, k, x, label, loss);
    int row = network.layers().get(k).inputs() + 1;
    double sum = 0;
    for (int p = row - 1; p < slopes.length; p += row) {
      sum += slopes[p] * slopes[p];
    }
    return Math.sqrt(sum);
  }

  private static Network moved(Network network, int k, int p, double by) {
    Layer layer = network.layers().get(k);
    double[][] weights = layer.weights();
    double[] bias = layer.bias();
    int row = p / (layer.inputs() + 1);
    int column = p % (layer.inputs() + 1);
    if (column < layer.inputs()) {
      weights[row][column] += by;
    } else {
      bias[row] += by;
    }
    List<Layer> layers = new ArrayList<>(network.layers());
    layers.set(k, new Layer(weights, bias, layer.sigma()));
    return new Network(layers);
  }

  private static double loss(Network network, double[] x, int label, Loss loss) {
    double[] a = network.forward(x);
    if (loss == Loss.SQUARED_ERROR) {
      return squaredError(a, label);
    }
    return -Math.log(probability(network, a, label));
  }

  private static double squaredError(double[] a, int label) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double target = a.length == 1 ? label : i == label ? 1 : 0;
      sum += (a[i] - target) * (a[i] - target);
    }
    return sum;
  }

  private static double probability(Network network, double[] a, int label) {
    if (a.length > 1) {
      return Math.exp(a[label]) / Arrays.stream(a).map(Math::exp).sum();
    }
    boolean sigmoid = network.layers().get(network.depth() - 1).sigma() == Activations.SIGMOID;
    double p = sigmoid ? a[0] : 1 / (1 + Math.exp(-a[0]));
    return label == 1 ? p : 1 - p;
  }

  private static Network network(int[] widths, Random random) {
    List<Activation> activations = new ArrayList<>(Activations.all());
    activations.add(MINE);
    Layer[] layers = new Layer[widths.length - 1];
    for (int i = 0; i < layers.length; i++) {
      double[][] weights = new double[widths[i + 1]][];
      for (int j = 0; j < weights.length; j++) {
        weights[j] = random.doubles(widths[i], -1.5, 1.5).toArray();
      }
      layers[i] =
          new Layer(
              weights,
              random.doubles(widths[i + 1], -1, 1).toArray(),
              activations.get(random.nextInt(activations.size())));
    }
    return new Network(layers);
  }
}
