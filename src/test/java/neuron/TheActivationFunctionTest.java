package neuron;

import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the notebook of this title says. */
class TheActivationFunctionTest {

  private static final double[] HOURS = {0, 1, 2, 3, 4, 5, 6};
  private static final double[] PRICE = {0, 0, 0, 1.5, 3, 4.5, 6};
  private static final List<Double> FAR =
      IntStream.rangeClosed(-300, 300).mapToObj(i -> i / 10.0).toList();

  @Nested
  class SevenPoints {

    @Test
    void lieOnNoStraightLine() {
      assertThat(differences(PRICE, 2)).containsExactly(0.0, 1.5, 0.0, 0.0, 0.0);
    }

    @Test
    void lieOnTheLineThatOneReluBends() {
      Neuron fitting = new Neuron(new double[] {1.5}, -3, RELU);

      assertThat(Arrays.stream(HOURS).map(fitting::activation).toArray()).isEqualTo(PRICE);
    }

    @Test
    void lieOnNoSumOfParabolas() {
      assertThat(differences(PRICE, 3)).anyMatch(difference -> difference != 0);
    }
  }

  @Nested
  class ABend {

    @Test
    void standsWhereZIsZeroWhateverTheWeightAndTheBias() {
      Random random = new Random(1);
      for (int i = 0; i < 100; i++) {
        double w = (random.nextBoolean() ? 1 : -1) * (0.1 + random.nextDouble());
        double b = random.nextDouble(-2, 2);
        Network one = new Network(Layer.of(new Neuron(new double[] {w}, b, RELU)));

        assertThat(one.bends(-100, 100)).containsExactly(new double[] {-b / w}, within(1e-9));
      }
    }

    @Test
    void leavesTheNeuronAwakeOnTheLeftIfTheWeightIsNegative() {
      Neuron left = new Neuron(new double[] {-1.5}, 3, RELU);

      assertThat(left.activation(1)).isPositive();
      assertThat(left.activation(2)).isZero();
      assertThat(left.activation(3)).isZero();
    }
  }

  @Nested
  class SigmoidsOwnLaw {

    @Test
    void isAHalfTurnAboutOneHalf() {
      assertThat(FAR)
          .allSatisfy(
              z -> assertThat(SIGMOID.apply(-z)).isCloseTo(1 - SIGMOID.apply(z), within(1e-15)));
    }

    @Test
    void isNoMirrorForItClimbsEverywhere() {
      assertThat(FAR.stream().map(SIGMOID::apply)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isNotObeyedByReluButForLuck() {
      assertThat(FAR)
          .allSatisfy(z -> assertThat(RELU.apply(z) + RELU.apply(-z)).isEqualTo(Math.abs(z)));
      assertThat(FAR.stream().filter(z -> RELU.apply(-z) == 1 - RELU.apply(z)))
          .containsExactly(-1.0, 1.0);
    }

    @Test
    void isNotObeyedByTanhWhichHasAnother() {
      assertThat(FAR)
          .allSatisfy(z -> assertThat(TANH.apply(-z)).isEqualTo(-TANH.apply(z)))
          .allSatisfy(z -> assertThat(TANH.apply(-z)).isNotCloseTo(1 - TANH.apply(z), within(0.5)));
    }
  }

  @Test
  void sigmoidComesNearZeroAndOneAndReachesNeither() {
    assertThat(FAR).allSatisfy(z -> assertThat(SIGMOID.apply(z)).isStrictlyBetween(0.0, 1.0));
    assertThat(SIGMOID.apply(-6)).isLessThan(0.01);
    assertThat(SIGMOID.apply(6)).isGreaterThan(0.99);
  }

  @Test
  void sigmoidLeansTowardsNoWhereZIsNegative() {
    assertThat(FAR).allSatisfy(z -> assertThat(SIGMOID.apply(z) < 0.5).isEqualTo(z < 0));
  }

  @Test
  void sigmoidClimbsFastestAtZero() {
    assertThat(FAR)
        .filteredOn(z -> z != 0)
        .allSatisfy(z -> assertThat(SIGMOID.slope(z)).isLessThan(SIGMOID.slope(0)));
  }

  @Nested
  class ThreeSlips {

    private static final List<DoubleUnaryOperator> SLIPS =
        List.of(
            z -> SIGMOID.apply(-z),
            z -> 1 + Math.exp(-z),
            z -> z,
            Math::exp,
            z -> Math.exp(-z),
            z -> 1 + Math.exp(z),
            z -> 1 / 1 + Math.exp(z),
            z -> 1 / (1 - Math.exp(-z)));

    @Test
    void giveANumberEachThatNoOtherSlipGives() {
      List<Double> all = SLIPS.stream().map(slip -> slip.applyAsDouble(-2)).toList();

      assertThat(all.subList(0, 3))
          .allSatisfy(
              number ->
                  assertThat(all.stream().filter(other -> Math.abs(other - number) < 1e-3))
                      .hasSize(1));
    }

    @Test
    void ofAnotherKindShareOneNumberAtMinusOne() {
      assertThat(Math.exp(-1)).isCloseTo(1 / Math.E, within(1e-16));
    }
  }

  @Nested
  class APolynomial {

    private static final Activation SQUARE = z -> z * z;

    @Test
    void staysOneParabolaHoweverManyNeuronsAddUp() {
      for (int neurons : new int[] {1, 3, 1000}) {
        Network sum = Network.random(neurons, SQUARE, 1, neurons, 1);

        assertThat(differences(values(sum), 3)).allMatch(difference -> Math.abs(difference) < 1e-9);
      }
    }

    @Test
    void reachesTheDegreeThatItsLayersFixAndNoHigherOne() {
      Network two = Network.random(1, SQUARE, 1, 50, 50, 1);

      assertThat(differences(values(two), 4)).anyMatch(difference -> Math.abs(difference) > 1e-3);
      assertThat(differences(values(two), 5)).allMatch(difference -> Math.abs(difference) < 1e-6);
    }

    private static double[] values(Network network) {
      return IntStream.rangeClosed(-6, 6).mapToDouble(x -> network.forward(x)[0]).toArray();
    }
  }

  private static List<Double> differences(double[] values, int order) {
    double[] row =
        Stream.iterate(values, TheActivationFunctionTest::differences)
            .skip(order)
            .findFirst()
            .orElseThrow();
    return Arrays.stream(row).boxed().toList();
  }

  private static double[] differences(double[] row) {
    return IntStream.range(1, row.length).mapToDouble(i -> row[i] - row[i - 1]).toArray();
  }
}
