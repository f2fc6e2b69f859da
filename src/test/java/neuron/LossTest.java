package neuron;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Loss.CROSS_ENTROPY;
import static neuron.Loss.SQUARED_ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LossTest {

  private static double[] gradient(Loss loss, int label, double... outputs) {
    double[] gradient = new double[outputs.length];
    loss.gradient(outputs, label, gradient);
    return gradient;
  }

  private static Network endingIn(Activation sigma) {
    return new Network(new Layer(new double[][] {{1, 1}}, new double[] {0}, sigma));
  }

  @Nested
  class CrossEntropyOfOneOutput {

    @Test
    void isTheLogarithmOfTwoWhereBothClassesAreAsLikely() {
      assertThat(CROSS_ENTROPY.value(new double[] {0}, 0)).isEqualTo(Math.log(2));
      assertThat(CROSS_ENTROPY.value(new double[] {0}, 1)).isEqualTo(Math.log(2));
    }

    @Test
    void isMinusTheLogarithmOfTheProbabilityOfTheRightClass() {
      assertThat(CROSS_ENTROPY.value(new double[] {-1}, 1))
          .isCloseTo(-Math.log(0.2689414213699951), within(1e-15));
      assertThat(CROSS_ENTROPY.value(new double[] {-1}, 0))
          .isCloseTo(-Math.log(1 - 0.2689414213699951), within(1e-15));
    }

    @Test
    void isANumberHoweverWrongTheNetworkIs() {
      assertThat(CROSS_ENTROPY.value(new double[] {-5000}, 1)).isEqualTo(5000);
      assertThat(CROSS_ENTROPY.value(new double[] {5000}, 0)).isEqualTo(5000);
    }

    @Test
    void keepsItsDigitsWhereItIsSmall() {
      assertThat(CROSS_ENTROPY.value(new double[] {50}, 1)).isCloseTo(Math.exp(-50), within(1e-36));
    }

    @Test
    void growsByTheProbabilityThatIsWrong() {
      assertThat(gradient(CROSS_ENTROPY, 0, -1)).containsExactly(0.2689414213699951);
      assertThat(gradient(CROSS_ENTROPY, 1, -1)).containsExactly(0.2689414213699951 - 1);
    }
  }

  @Nested
  class CrossEntropyOfSeveralOutputs {

    @Test
    void isTheLogarithmOfTheirNumberWhereAllAreEqual() {
      assertThat(CROSS_ENTROPY.value(new double[] {7, 7, 7}, 2))
          .isCloseTo(Math.log(3), within(1e-15));
    }

    @Test
    void ofTwoIsThatOfTheirDifferenceAlone() {
      assertThat(CROSS_ENTROPY.value(new double[] {0.25, 1.5}, 1))
          .isCloseTo(CROSS_ENTROPY.value(new double[] {1.25}, 1), within(1e-15));
    }

    @Test
    void isANumberHoweverLargeTheyAre() {
      assertThat(CROSS_ENTROPY.value(new double[] {5000, 0, -5000}, 1)).isEqualTo(5000);
      assertThat(CROSS_ENTROPY.value(new double[] {-5000, -5000}, 1)).isEqualTo(Math.log(2));
    }

    @Test
    void growsByTheProbabilitiesAndFallsByOneAtTheRightClass() {
      assertThat(gradient(CROSS_ENTROPY, 1, Math.log(2), Math.log(3), Math.log(5)))
          .containsExactly(new double[] {0.2, 0.3 - 1, 0.5}, within(1e-15));
    }
  }

  @Nested
  class SquaredError {

    @Test
    void isTheSquareOfTheDifference() {
      assertThat(SQUARED_ERROR.value(new double[] {0.25}, 1)).isEqualTo(0.5625);
      assertThat(SQUARED_ERROR.value(new double[] {0.25}, 0)).isEqualTo(0.0625);
    }

    @Test
    void addsTheSquaresOfSeveralOutputs() {
      assertThat(SQUARED_ERROR.value(new double[] {0.5, 0.5, 2}, 1)).isEqualTo(0.25 + 0.25 + 4);
    }

    @Test
    void growsByTwiceTheDifference() {
      assertThat(gradient(SQUARED_ERROR, 1, 0.25)).containsExactly(-1.5);
      assertThat(gradient(SQUARED_ERROR, 1, 0.5, 0.5, 2)).containsExactly(1, -1, 4);
    }
  }

  @Nested
  class TheGuess {

    @Test
    void isOneFromTheMiddleUpwards() {
      assertThat(CROSS_ENTROPY.guess(new double[] {0})).isEqualTo(1);
      assertThat(CROSS_ENTROPY.guess(new double[] {-0.01})).isZero();
      assertThat(SQUARED_ERROR.guess(new double[] {0.5})).isEqualTo(1);
      assertThat(SQUARED_ERROR.guess(new double[] {0.49})).isZero();
    }

    @Test
    void isTheGreatestOfSeveral() {
      assertThat(CROSS_ENTROPY.guess(new double[] {-3, -1, -2})).isEqualTo(1);
      assertThat(SQUARED_ERROR.guess(new double[] {0.1, 0.1, 0.2})).isEqualTo(2);
    }
  }

  @Nested
  class TheThreshold {

    @Test
    void liesWhereBothClassesAreAsLikely() {
      assertThat(CROSS_ENTROPY.threshold(endingIn(IDENTITY))).isZero();
      assertThat(CROSS_ENTROPY.threshold(endingIn(RELU))).isZero();
      assertThat(CROSS_ENTROPY.threshold(endingIn(SIGMOID))).isEqualTo(0.5);
    }

    @Test
    void ofTheSquaredErrorLiesHalfwayBetweenTheTargets() {
      assertThat(SQUARED_ERROR.threshold(endingIn(IDENTITY))).isEqualTo(0.5);
      assertThat(SQUARED_ERROR.threshold(endingIn(SIGMOID))).isEqualTo(0.5);
    }

    @Test
    void isThatOfASingleOutput() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CROSS_ENTROPY.threshold(Network.random(1, RELU, 2, 3)))
          .withMessage(
              "Only a network with one output has one boundary, but this one has 3: give one with"
                  + " a single neuron at the end.");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CROSS_ENTROPY.threshold(null))
          .withMessageContaining("but this one is null");
    }
  }
}
