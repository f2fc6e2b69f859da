package neuron;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static neuron.Initialisation.GLOROT;
import static neuron.Initialisation.HE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialisationTest {

  private static double[] weights(Network network) {
    return Arrays.stream(network.layers().get(0).weights())
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static double variance(double[] values) {
    return Arrays.stream(values).map(value -> value * value).average().orElseThrow();
  }

  @Test
  void glorotsVarianceIsTwoOverBothWidths() {
    double[] weights = weights(GLOROT.network(1, TANH, 300, 100));

    assertThat(variance(weights)).isCloseTo(2.0 / 400, within(0.02 * 2.0 / 400));
  }

  @Test
  void glorotsWeightsStayWithinTheirLimit() {
    double limit = Math.sqrt(6.0 / 400);
    double[] weights = weights(GLOROT.network(1, TANH, 300, 100));

    assertThat(Arrays.stream(weights).map(Math::abs).max().orElseThrow()).isLessThan(limit);
    assertThat(Arrays.stream(weights).max().orElseThrow()).isGreaterThan(0.99 * limit);
  }

  @Test
  void hesVarianceIsTwoOverTheInputs() {
    double[] weights = weights(HE.network(1, RELU, 300, 100));

    assertThat(variance(weights)).isCloseTo(2.0 / 300, within(0.03 * 2.0 / 300));
  }

  @Test
  void hesWeightsAreNormal() {
    double[] weights = weights(HE.network(1, RELU, 300, 100));
    double sigma = Math.sqrt(2.0 / 300);
    double within = Arrays.stream(weights).filter(w -> Math.abs(w) < sigma).count() / 30_000.0;

    assertThat(within).isCloseTo(0.6827, within(0.01));
  }

  @Test
  void aSignalKeepsItsSizeThroughTwentyLayersOfReLU() {
    int[] sizes = new int[21];
    Arrays.fill(sizes, 200);
    double[] x = new double[200];
    Arrays.fill(x, 1);

    assertThat(variance(HE.network(1, RELU, sizes).forward(x))).isBetween(0.2, 5.0);
    assertThat(variance(GLOROT.network(1, RELU, sizes).forward(x))).isLessThan(1e-4);
  }

  @ParameterizedTest
  @EnumSource
  void biasesBeginAtZero(Initialisation initialisation) {
    assertThat(initialisation.network(1, RELU, 2, 3, 1).layers())
        .allSatisfy(layer -> assertThat(layer.bias()).containsOnly(0));
  }

  @ParameterizedTest
  @EnumSource
  void theLastLayerHasNoActivation(Initialisation initialisation) {
    assertThat(initialisation.network(1, RELU, 2, 3, 4, 1))
        .hasToString(
            "2 inputs → 3 outputs, ReLU; 3 inputs → 4 outputs, ReLU; 4 inputs → 1 output,"
                + " identity");
  }

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameWeights(Initialisation initialisation) {
    assertThat(initialisation.network(5, RELU, 2, 3, 1))
        .isEqualTo(initialisation.network(5, RELU, 2, 3, 1))
        .isNotEqualTo(initialisation.network(6, RELU, 2, 3, 1));
  }

  @Test
  void heIsForWhatLetsHalfOfTheNumbersThrough() {
    assertThat(Initialisation.of(RELU)).isEqualTo(HE);
    assertThat(Initialisation.of(LEAKY_RELU)).isEqualTo(HE);
    assertThat(Initialisation.of(z -> Math.max(0, z) + 1)).isEqualTo(HE);
  }

  @Test
  void glorotIsForTheOthers() {
    assertThat(Initialisation.of(TANH)).isEqualTo(GLOROT);
    assertThat(Initialisation.of(SIGMOID)).isEqualTo(GLOROT);
    assertThat(Initialisation.of(IDENTITY)).isEqualTo(GLOROT);
    assertThat(Initialisation.of(z -> Math.sin(z))).isEqualTo(GLOROT);
  }

  @Test
  void aRandomNetworkHasTheOneThatSuitsItsActivation() {
    assertThat(Network.random(3, RELU, 2, 8, 1)).isEqualTo(HE.network(3, RELU, 2, 8, 1));
    assertThat(Network.random(3, TANH, 2, 8, 1)).isEqualTo(GLOROT.network(3, TANH, 2, 8, 1));
  }

  @Test
  void saysThatTheActivationIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.random(1, null, 2, 1))
        .withMessage("The activation is null: give one such as RELU, or leave it out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HE.network(1, null, 2, 1))
        .withMessageStartingWith("The activation is null");
  }

  @Test
  void saysWhatTheActivationThrows() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Initialisation.of(
                    z -> {
                      throw new IllegalStateException("no");
                    }))
        .withMessage(
            "The activation throws IllegalStateException at z = 0: give one that has a number for"
                + " every z.");
  }

  @Test
  void saysThatSizesAreMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.random(1, RELU, 2))
        .withMessage(
            "A network needs at least two sizes, but got 1: give it numbers such as 2, 8, 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.random(1, RELU, (int[]) null))
        .withMessageStartingWith("A network needs at least two sizes, but got null");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void saysWhichSizeIsOutOfRange(int size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.random(1, RELU, 2, size, 1))
        .withMessage("Size 2 of the network is " + size + ": choose from 1 to 1000.");
  }
}
