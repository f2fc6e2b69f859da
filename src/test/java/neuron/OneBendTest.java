package neuron;

import static neuron.Activations.RELU;
import static neuron.Activations.SILU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What notebook 04 says of bends, and what would be too much to say. */
class OneBendTest {

  private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  private static Network hat(double last) {
    return new Network(
        new Layer(new double[][] {{1}, {1}, {1}}, new double[] {1, 0, -1}, RELU),
        new Layer(new double[][] {{1, -2, last}}, new double[] {0}));
  }

  @Nested
  class TheHat {

    @Test
    void hasThreeBendsAndWithoutReluNone() {
      assertThat(hat(1.5).bends(-3, 3)).containsExactly(-1, 0, 1);
      assertThat(hat(1.5).linear().bends(-3, 3)).isEmpty();
    }

    @Test
    void hasWeightsThatDoNotCancelWithoutRelu() {
      for (double x : new double[] {-3, -0.5, 0, 2}) {
        assertThat(hat(1.5).linear().forward(x)[0]).isEqualTo(0.5 * x - 0.5);
      }
    }

    @Test
    void keepsItsBendsHoweverOftenItGoesThroughItself() {
      for (int times = 1; times <= 6; times++) {
        assertThat(hat(1).repeated(times).bends(-3, 3)).containsExactly(-1, 0, 1);
      }
    }

    @Test
    void isTurnedUpsideDownByTheSecondAndBackByTheThird() {
      for (double x = -3; x <= 3; x += 0.125) {
        double once = hat(1).forward(x)[0];
        assertThat(once).isBetween(0.0, 1.0);
        assertThat(hat(1).repeated(2).forward(x)[0]).isEqualTo(1 - once);
        assertThat(hat(1).repeated(3).forward(x)[0]).isEqualTo(once);
      }
    }
  }

  @Test
  void tentsMultiplyTheirPieces() {
    Network tent =
        new Network(
            new Layer(new double[][] {{1}, {1}}, new double[] {0, -0.5}, RELU),
            new Layer(new double[][] {{2, -4}}, new double[] {0}));

    for (int depth = 1; depth <= 12; depth++) {
      assertThat(tent.repeated(depth).bends(0, 1)).hasSize((1 << depth) - 1);
    }
  }

  @Nested
  class Xor {

    private static final Layer HIDDEN =
        new Layer(new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, RELU);

    @Test
    void isTwoRelusAndASum() {
      Network xor = new Network(HIDDEN, new Layer(new double[][] {{1, -2}}, new double[] {0}));
      assertThat(Arrays.stream(CORNERS).mapToDouble(p -> xor.forward(p)[0]))
          .containsExactly(0.0, 1.0, 1.0, 0.0);
    }

    @Test
    void hasTwoPointsThatFallTogetherByTheWeightsAlone() {
      Layer weighted = new Layer(HIDDEN.weights(), HIDDEN.bias());
      assertThat(weighted.forward(0, 1)).isEqualTo(weighted.forward(1, 0));
      assertThat(Arrays.stream(CORNERS).map(weighted::forward))
          .allSatisfy(z -> assertThat(z[0] - z[1]).isEqualTo(1));
      assertThat(Arrays.stream(CORNERS).map(HIDDEN::forward))
          .anySatisfy(h -> assertThat(h[0] - h[1]).isNotEqualTo(1));
    }

    @Test
    void isSolvedByOneNeuronWhoseActivationRisesAndFalls() {
      Neuron sine = new Neuron(new double[] {Math.PI / 2, Math.PI / 2}, 0, z -> StrictMath.sin(z));
      double[] a = Arrays.stream(CORNERS).mapToDouble(sine::activation).toArray();
      assertThat(a[0]).isZero();
      assertThat(a[1]).isCloseTo(1, within(1e-15));
      assertThat(a[2]).isCloseTo(1, within(1e-15));
      assertThat(a[3]).isCloseTo(0, within(1e-15));
    }

    @Test
    void isPartedByOneSiluAndALevelForItFallsAndRises() {
      Neuron silu = new Neuron(new double[] {2.5, 2.5}, -4, SILU);
      double[] a = Arrays.stream(CORNERS).mapToDouble(silu::activation).toArray();
      double highestOfOne = Math.max(a[1], a[2]);
      double lowestOfZero = Math.min(a[0], a[3]);
      assertThat(highestOfOne).isLessThan(lowestOfZero);
    }
  }

  @Nested
  class TheGreatestError {

    @Test
    void ofTheSineFallsToAboutAQuarterAtEachDoubling() {
      for (int n = 20; n <= 160; n *= 2) {
        assertThat(left(StrictMath::sin, 2 * Math.PI, n)).isCloseTo(0.25, within(0.005));
      }
    }

    @Test
    void ofASquareRootKeepsSevenTenthsAtEachDoubling() {
      for (int n = 10; n <= 160; n *= 2) {
        assertThat(left(Math::sqrt, 1, n)).isCloseTo(Math.sqrt(0.5), within(0.005));
      }
    }

    @Test
    void ofASquareRootComesFromTheFirstPiece() {
      Network pieces = Network.interpolating(Math::sqrt, 0, 1, 40);
      assertThat(error(Math::sqrt, 1, pieces, 0, 1))
          .isEqualTo(error(Math::sqrt, 1, pieces, 0, 1.0 / 40));
    }

    /** Which part of the error is left after n is doubled. */
    private static double left(DoubleUnaryOperator f, double end, int n) {
      return error(f, end, Network.interpolating(f, 0, end, 2 * n), 0, end)
          / error(f, end, Network.interpolating(f, 0, end, n), 0, end);
    }

    private static double error(
        DoubleUnaryOperator f, double end, Network pieces, double from, double to) {
      return IntStream.rangeClosed(0, 20_000)
          .mapToDouble(i -> end * i / 20_000)
          .filter(x -> x >= from && x <= to)
          .map(x -> Math.abs(pieces.forward(x)[0] - f.applyAsDouble(x)))
          .max()
          .orElseThrow();
    }
  }
}
