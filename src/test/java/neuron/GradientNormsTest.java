package neuron;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Loss.CROSS_ENTROPY;
import static neuron.Loss.SQUARED_ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GradientNormsTest {

  private static final Dataset MOONS = Dataset.moons(100, 0.1, 1);

  private static Network deep(Activation sigma) {
    int[] sizes = new int[21];
    Arrays.fill(sizes, 16);
    sizes[0] = 2;
    sizes[20] = 1;
    return Network.random(1, sigma, sizes);
  }

  private static double leftAtTheFirstLayer(Activation sigma) {
    double[] norms = deep(sigma).gradientNorms(MOONS, CROSS_ENTROPY);
    return norms[0] / norms[19];
  }

  @Nested
  class TheGradientByLayer {

    /** ∂L/∂a is 2(a − 1); one layer further back it is 3 times that, then 4 · 3 times. */
    @Test
    void isMultipliedByTheWeightsOnTheWayBack() {
      Network chain =
          new Network(
              new Layer(new double[][] {{1}}, new double[] {0}),
              new Layer(new double[][] {{4}}, new double[] {0}),
              new Layer(new double[][] {{3}}, new double[] {0}));
      Dataset half = new Dataset("half", new double[][] {{0.25}}, new int[] {1});

      assertThat(chain.gradientNorms(half, SQUARED_ERROR)).containsExactly(48, 12, 4);
    }

    @Test
    void isAMeanOverThePoints() {
      Network one = new Network(new Layer(new double[][] {{1}}, new double[] {0}));
      Dataset two = new Dataset("two", new double[][] {{2}, {-3}}, new int[] {1, 0});

      assertThat(one.gradientNorms(two, SQUARED_ERROR)).containsExactly((2 + 6) / 2.0);
    }

    @Test
    void isTheLengthOverTheNeuronsOfALayer() {
      Network network =
          new Network(
              new Layer(new double[][] {{0}, {0}}, new double[] {0, 0}),
              new Layer(new double[][] {{3, -4}}, new double[] {0.5}));
      Dataset one = new Dataset("one", new double[][] {{1}}, new int[] {1});

      assertThat(network.gradientNorms(one, SQUARED_ERROR)[0]).isCloseTo(5, within(1e-12));
    }

    @Test
    void fadesThroughTwentySigmoids() {
      assertThat(leftAtTheFirstLayer(SIGMOID)).isPositive().isLessThan(1e-6);
    }

    @Test
    void arrivesThroughTwentyReLUs() {
      assertThat(leftAtTheFirstLayer(RELU)).isBetween(0.01, 100.0);
    }

    @Test
    void doesNotChangeTheNetwork() {
      Network network = deep(RELU);
      network.gradientNorms(MOONS, CROSS_ENTROPY);

      assertThat(network).isEqualTo(deep(RELU));
    }

    @Test
    void needsPointsThatFit() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Network.random(1, RELU, 3, 1).gradientNorms(MOONS, CROSS_ENTROPY))
          .withMessage(
              "This network takes 3 numbers, but the points of moons have 2: give it points of"
                  + " 3.");
    }

    @Test
    void needsALossAndData() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deep(RELU).gradientNorms(MOONS, null))
          .withMessage("The loss is null: give one such as CROSS_ENTROPY.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deep(RELU).gradientNorms(null, CROSS_ENTROPY))
          .withMessage("The dataset is null: give one such as Dataset.moons(200, 0.1, 1).");
    }
  }

  @Nested
  class DeadNeurons {

    private Network withBiases(Activation sigma, double... biases) {
      double[][] weights = new double[biases.length][];
      Arrays.fill(weights, new double[] {1, 1});
      double[][] sum = {new double[biases.length]};
      Arrays.fill(sum[0], 1);
      return new Network(new Layer(weights, biases, sigma), new Layer(sum, new double[] {1}));
    }

    @Test
    void areThoseThatGiveZeroForEveryPoint() {
      assertThat(withBiases(RELU, 0, -100, 5, -50).deadNeurons(MOONS)).isEqualTo(2);
    }

    @Test
    void reviveWithALeakyReLU() {
      assertThat(withBiases(LEAKY_RELU, 0, -100, 5, -50).deadNeurons(MOONS)).isZero();
    }

    @Test
    void canBeInAnyLayer() {
      Layer alive = new Layer(new double[][] {{1, 1}}, new double[] {100}, RELU);
      Layer dead = new Layer(new double[][] {{-1}}, new double[] {0}, RELU);
      Layer output = new Layer(new double[][] {{1}}, new double[] {0}, IDENTITY);

      assertThat(new Network(alive, dead, output).deadNeurons(MOONS)).isEqualTo(2);
    }

    @Test
    void livesIfASinglePointWakesIt() {
      Network network = withBiases(RELU, -1);

      assertThat(network.deadNeurons(new Dataset("off", new double[][] {{0, 1}}, new int[1])))
          .isEqualTo(1);
      assertThat(
              network.deadNeurons(new Dataset("on", new double[][] {{0, 1}, {1, 1}}, new int[2])))
          .isZero();
    }

    @Test
    void areCountedOnPointsThatFit() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Network.random(1, RELU, 3, 1).deadNeurons(MOONS))
          .withMessageStartingWith("This network takes 3 numbers");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deep(RELU).deadNeurons(null))
          .withMessageStartingWith("The dataset is null");
    }
  }
}
