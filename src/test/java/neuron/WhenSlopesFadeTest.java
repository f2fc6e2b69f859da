package neuron;

import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the notebook "When slopes fade" says of gradients and trainings, found out by both. */
class WhenSlopesFadeTest {

  private static final int DEPTH = 20;
  private static final int SEEDS = 5;
  private static final Dataset MOONS = Dataset.moons(200, 0.1, 1);
  private static final Split DATA = MOONS.split(0.25, 1);

  private static int[] sizes() {
    int[] sizes = new int[DEPTH + 1];
    Arrays.fill(sizes, 16);
    sizes[0] = 2;
    sizes[DEPTH] = 1;
    return sizes;
  }

  private static Network deep(int seed, Activation sigma) {
    return Network.random(seed, sigma, sizes());
  }

  private static Network times(double factor, Network network) {
    return new Network(network.layers().stream().map(layer -> times(factor, layer)).toList());
  }

  private static Layer times(double factor, Layer layer) {
    double[][] weights = layer.weights();
    for (double[] row : weights) {
      Arrays.setAll(row, j -> factor * row[j]);
    }
    return new Layer(weights, layer.bias(), layer.sigma());
  }

  private static double[] norms(Network network) {
    return network.gradientNorms(MOONS, Loss.CROSS_ENTROPY);
  }

  /** What of 1 at the last layer reaches the first. */
  private static double share(Network network) {
    double[] norms = norms(network);
    return norms[0] / norms[DEPTH - 1];
  }

  private static List<Double> shares(Activation sigma, double factor) {
    return IntStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> share(times(factor, deep(seed, sigma))))
        .toList();
  }

  @Nested
  class TheSlopeAtAPoint {

    @ParameterizedTest
    @CsvSource({"1, 0.231", "0.1, 0.2498", "0.001, 0.25"})
    void isApproachedByTwoPoints(double step, double slope) {
      double climb = SIGMOID.apply(step) - SIGMOID.apply(0);

      assertThat(climb / step).isCloseTo(slope, within(0.0001));
    }

    @Test
    void ofSigmoidIsGreatestAt0() {
      assertThat(SIGMOID.slope(0)).isEqualTo(0.25);
      assertThat(IntStream.rangeClosed(1, 60).mapToDouble(i -> i / 10.0))
          .allMatch(z -> SIGMOID.slope(z) < 0.25 && SIGMOID.slope(-z) < 0.25);
    }

    @ParameterizedTest
    @CsvSource({"0, 1e-10, 7", "1e-7, 1e-5, 2", "0.05, 1e9, 5"})
    void isMeasuredWellOrNotByThreeGroups(double least, double most, int size) {
      assertThat(Activations.all())
          .filteredOn(f -> least <= worst(f) && worst(f) <= most)
          .hasSize(size);
    }

    private static double worst(Activation f) {
      Activation measured = f::apply;
      return IntStream.rangeClosed(-48, 48)
          .mapToDouble(i -> i / 8.0)
          .map(z -> Math.abs(f.slope(z) - measured.slope(z)))
          .max()
          .orElseThrow();
    }

    @Test
    void ofAFunctionInsideIsMultiplied() {
      double a = SIGMOID.apply(2 * 0.3);
      Activation steep = z -> SIGMOID.apply(2 * z);

      assertThat(2 * a * (1 - a)).isCloseTo(steep.slope(0.3), within(1e-8));
    }
  }

  @Nested
  class SlopeTimesWeight {

    @Test
    void fadesBelowOneAndExplodesAboveOne() {
      assertThat(Math.pow(0.25 * 1, 10)).isBetween(0.9e-6, 1e-6);
      assertThat(Math.pow(0.25 * 8, 10)).isEqualTo(1024);
    }

    @Test
    void leavesTanhAboutHalfAfterTenLayersAndUnderAThirdAfterTwenty() {
      assertThat(Math.pow(TANH.slope(0.25), 10)).isCloseTo(0.54, within(0.005));
      assertThat(Math.pow(TANH.slope(0.25), 20)).isCloseTo(0.29, within(0.005));
    }

    @Test
    void isWhatAChainOfSingleNeuronsMultipliesBy() {
      Layer layer = new Layer(new double[][] {{3}}, new double[] {0.2}, SIGMOID);
      Layer last = new Layer(new double[][] {{3}}, new double[] {0});
      Network chain = new Network(layer, layer, last);
      Dataset point = new Dataset("point", new double[][] {{0.1}}, new int[] {1});
      double[] z = {3 * 0.1 + 0.2, 3 * SIGMOID.apply(3 * 0.1 + 0.2) + 0.2};
      double[] norms = chain.gradientNorms(point, Loss.CROSS_ENTROPY);

      assertThat(norms[1]).isCloseTo(norms[2] * 3 * SIGMOID.slope(z[1]), within(1e-15));
      assertThat(norms[0]).isCloseTo(norms[1] * 3 * SIGMOID.slope(z[0]), within(1e-15));
    }
  }

  @Nested
  class InTwentyLayers {

    @Test
    void sigmoidLeavesAMillionMillionthWithTheUsualWeights() {
      assertThat(shares(SIGMOID, 1)).allSatisfy(share -> assertThat(share).isBetween(5e-13, 2e-12));
    }

    @Test
    void tanhAndReLULeaveAPart() {
      assertThat(shares(TANH, 1)).allSatisfy(share -> assertThat(share).isBetween(0.1, 1.2));
      assertThat(shares(RELU, 1)).allSatisfy(share -> assertThat(share).isBetween(0.02, 0.4));
    }

    @Test
    void tanhKeepsMoreThanReLUInFourOfFiveSeeds() {
      List<Double> tanh = shares(TANH, 1);
      List<Double> relu = shares(RELU, 1);

      assertThat(IntStream.range(0, SEEDS).filter(i -> tanh.get(i) > relu.get(i))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void reLUKeepsLessThanAThousandthWithGlorotsStartAndAFortiethWithHes(int seed) {
      assertThat(share(Initialisation.GLOROT.network(seed, RELU, sizes()))).isLessThan(0.001);
      assertThat(share(Initialisation.HE.network(seed, RELU, sizes()))).isGreaterThan(1 / 40.0);
    }

    @Test
    void bothFadeWithHalfTheWeights() {
      assertThat(shares(TANH, 0.5)).allSatisfy(share -> assertThat(share).isLessThan(1e-5));
      assertThat(shares(RELU, 0.5)).allSatisfy(share -> assertThat(share).isLessThan(1e-6));
    }

    @Test
    void reLUExplodesWithTwiceTheWeightsAndTanhGrowsLess() {
      assertThat(shares(RELU, 2)).allSatisfy(share -> assertThat(share).isGreaterThan(10_000));
      assertThat(shares(TANH, 2)).allSatisfy(share -> assertThat(share).isBetween(10.0, 50.0));
    }

    @Test
    void theFirstSeedOfReLUHasTheNumbersThatWereMeasured() {
      assertThat(norms(times(0.5, deep(1, RELU)))[0]).isCloseTo(8e-8, within(0.5e-8));
      assertThat(norms(times(2, deep(1, RELU)))[0]).isCloseTo(14_352, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1e-17", "1, 1e-11", "2, 1e-6", "4, 1e-3"})
    void sigmoidFadesWithAnyOfTheFourSizes(double factor, double most) {
      assertThat(shares(SIGMOID, factor)).allSatisfy(share -> assertThat(share).isLessThan(most));
    }

    @Test
    void sigmoidStillFadesWithFourTimesTheWeightsToATenThousandth() {
      assertThat(shares(SIGMOID, 4)).allSatisfy(share -> assertThat(share).isBetween(5e-5, 2e-4));
    }

    @Test
    void sigmoidPassesATenthOrMoreOnceItIsCentredAndFourTimesAsLarge() {
      for (int seed = 1; seed <= SEEDS; seed++) {
        Network network = centred(times(4, deep(seed, SIGMOID)));
        assertThat(norms(network)[0]).isBetween(0.05, 0.44);
        assertThat(share(network)).isGreaterThan(0.1);
      }
    }

    private static Network centred(Network network) {
      List<Layer> layers = new ArrayList<>();
      for (Layer layer : network.layers()) {
        double[] bias = layer.bias();
        for (int i = 0; i < bias.length && !layers.isEmpty(); i++) {
          bias[i] = -Arrays.stream(layer.weights()[i]).sum() / 2;
        }
        layers.add(new Layer(layer.weights(), bias, layer.sigma()));
      }
      return new Network(layers);
    }
  }

  @Nested
  class TheFourLadders {

    private static final int[] LAYERS = {20, 15, 10, 5, 1};

    @Test
    void areThoseOfTheFourNetworks() {
      assertThat(powers(deep(1, SIGMOID))).containsExactly(0, -3, -7, -10, -12);
      assertThat(powers(times(2, deep(1, RELU)))).containsExactly(0, 1, 2, 3, 4);
      assertThat(powers(deep(1, RELU))).containsExactly(0, -1, -1, -1, -1);
      assertThat(powers(times(0.5, deep(1, RELU)))).containsExactly(0, -2, -4, -6, -7);
    }

    private static int[] powers(Network network) {
      double[] norms = norms(network);
      return Arrays.stream(LAYERS)
          .map(layer -> (int) Math.round(Math.log10(norms[layer - 1])))
          .toArray();
    }
  }

  @Nested
  class DeadReLUs {

    private static final Network DEAD = trained(Network.random(1, RELU, 2, 8, 1), 10, 2).network();

    private static Trainer trained(Network network, double rate, int epochs) {
      Trainer trainer = new Trainer(network, DATA, Optimizer.sgd(rate));
      IntStream.range(0, epochs).forEach(epoch -> trainer.epoch());
      return trainer;
    }

    @Test
    void areAllEightAfterTwoEpochsAtRateTen() {
      assertThat(DEAD.deadNeurons(MOONS)).isEqualTo(8);
    }

    @Test
    void ofAFirstLayerDoNotMove() {
      Network later = trained(DEAD, 0.5, 500).network();

      assertThat(later.layers().get(0)).isEqualTo(DEAD.layers().get(0));
      assertThat(later.deadNeurons(MOONS)).isEqualTo(8);
    }

    @Test
    void learnAgainWithALeak() {
      Trainer leaking = trained(with(LEAKY_RELU, DEAD), 0.5, 500);

      assertThat(leaking.last().heldOut().accuracy()).isEqualTo(0.9);
      assertThat(with(RELU, leaking.network()).deadNeurons(MOONS)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.01, 0", "2, 0.01, 25", "2, 1, 8"})
    void ofASecondLayerWakeTheMoreTheNearerTheyAreAndOfAFirstNone(
        int layer, double below, int awake) {
      assertThat(
              IntStream.rangeClosed(1, 40)
                  .mapToObj(seed -> Network.random(seed, RELU, 2, 8, 8, 1))
                  .map(network -> withOneDead(network, layer, below))
                  .filter(network -> isAwake(trained(network, 0.1, 100).network(), layer)))
          .hasSize(awake);
    }

    private static Network with(Activation sigma, Network network) {
      Layer hidden = network.layers().get(0);
      return new Network(
          new Layer(hidden.weights(), hidden.bias(), sigma), network.layers().get(1));
    }

    /** The z of its first neuron in a layer stays so far below 0. */
    private static Network withOneDead(Network network, int number, double below) {
      List<Layer> layers = new ArrayList<>(network.layers());
      Layer layer = layers.get(number - 1);
      double most =
          Arrays.stream(MOONS.points())
              .mapToDouble(x -> layer.preactivation(inputs(network, number, x))[0])
              .max()
              .orElseThrow();
      double[] bias = layer.bias();
      bias[0] -= most + below;
      layers.set(number - 1, new Layer(layer.weights(), bias, RELU));
      return new Network(layers);
    }

    private static boolean isAwake(Network network, int number) {
      return Arrays.stream(MOONS.points())
          .anyMatch(
              x -> network.layers().get(number - 1).forward(inputs(network, number, x))[0] > 0);
    }

    private static double[] inputs(Network network, int number, double[] x) {
      return number == 1 ? x : network.layers().get(0).forward(x);
    }
  }
}
