package neuron;

import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What the notebook "Choosing an activation" says. */
class ChoosingAnActivationTest {

  private static double[] softmax(double... scores) {
    double sum = Arrays.stream(scores).map(Math::exp).sum();
    return Arrays.stream(scores).map(score -> Math.exp(score) / sum).toArray();
  }

  private static double apart(double z) {
    return Math.abs(RELU.apply(z) - GELU.apply(z));
  }

  @Test
  void reLUAndGELUAreFurthestApartAtThreeQuartersOnBothSides() {
    double furthest =
        IntStream.rangeClosed(-6000, 6000).mapToDouble(i -> apart(i / 1000.0)).max().orElseThrow();

    assertThat(furthest).isCloseTo(0.17, within(0.0001));
    assertThat(apart(0.752)).isEqualTo(furthest);
    assertThat(apart(-0.752)).isCloseTo(furthest, within(1e-15));
    assertThat(GELU.slope(-0.7518)).isCloseTo(0, within(1e-4));
  }

  @Test
  void aReLUHoldsEveryPriceAndHasNoSlopeToComeBack() {
    assertThat(RELU.apply(250_000)).isEqualTo(250_000);
    assertThat(RELU.slope(-1)).isZero();
  }

  @Property
  void softmaxMakesChancesThatMakeOne(
      @ForAll @Size(10) List<@DoubleRange(min = -20, max = 20) Double> scores) {
    double[] chances = softmax(scores.stream().mapToDouble(score -> score).toArray());

    assertThat(Arrays.stream(chances).sum()).isCloseTo(1, within(1e-12));
    assertThat(Arrays.stream(chances)).allMatch(chance -> chance > 0);
  }

  @Test
  void theOtherChancesFallWhereOneScoreRises() {
    double[] before = softmax(0.5, -2, 1, 2);
    double[] after = softmax(0.5, -2, 1, 2.5);

    assertThat(IntStream.range(0, 3)).allMatch(i -> after[i] < before[i]);
    assertThat(after[3]).isGreaterThan(before[3]);
  }

  @Test
  void softmaxOfTwoScoresIsTheSigmoidOfTheirDifference() {
    assertThat(softmax(1, 0)[0]).isCloseTo(SIGMOID.apply(1), within(1e-15));
    assertThat(softmax(3, 5)[0]).isCloseTo(SIGMOID.apply(-2), within(1e-15));
  }

  @Test
  void siLUIsSwishWithBetaOne() {
    assertThat(SILU.apply(1.5)).isCloseTo(1.5 * SIGMOID.apply(1 * 1.5), within(1e-15));
  }

  @Test
  void hSwishIsMadeOfTheHardSigmoid() {
    assertThat(2 * HARD_SIGMOID.apply(2)).isCloseTo(2 * 5 / 6.0, within(1e-15));
  }
}
