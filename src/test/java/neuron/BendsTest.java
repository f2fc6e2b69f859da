package neuron;

import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BendsTest {

  private static final Network HAT =
      network(new double[] {1, 1, 1}, new double[] {1, 0, -1}, RELU, 1, -2, 1);
  private static final Network TENT =
      network(new double[] {1, 1}, new double[] {0, -0.5}, RELU, 2, -4);

  /** One hidden layer: its weights, biases and activation, and the weights of the sum. */
  private static Network network(double[] w, double[] b, Activation sigma, double... sum) {
    double[][] columns =
        IntStream.range(0, w.length).mapToObj(i -> new double[] {w[i]}).toArray(double[][]::new);
    return new Network(
        new Layer(columns, b, sigma), new Layer(new double[][] {sum}, new double[] {0}));
  }

  @Nested
  class AreFound {

    @Test
    void threeInAHat() {
      assertThat(HAT.bends(-3, 3)).containsExactly(-1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void atEveryMultipleOfHalfToTheDInATentThroughItselfDTimes(int d) {
      double[] multiples =
          IntStream.range(1, 1 << d).mapToDouble(k -> k / (double) (1 << d)).toArray();
      assertThat(TENT.repeated(d).bends(0, 1)).containsExactly(multiples);
    }

    @Test
    void onlyInsideTheInterval() {
      assertThat(HAT.bends(-1, 0.5)).containsExactly(0);
    }

    @Test
    void inALeakyReluToo() {
      assertThat(network(new double[] {2}, new double[] {-1}, LEAKY_RELU, 1).bends(-1, 1))
          .containsExactly(0.5);
    }

    @Test
    void underAnyName() {
      assertThat(network(new double[] {1}, new double[] {0}, RELU.named("my kink"), 1).bends(-1, 1))
          .containsExactly(0.0);
    }

    @Test
    void nowhereWhereTwoCancel() {
      Network same = network(new double[] {1, -1}, new double[] {0, 0}, RELU, 1, -1);
      assertThat(same.bends(-1, 1)).isEmpty();
    }

    @Test
    void nowhereWhereThreeCancelButForRounding() {
      Network same = network(new double[] {1, 1, 1}, new double[] {0, 0, 0}, RELU, 0.1, 0.2, -0.3);
      assertThat(same.bends(-1, 1)).isEmpty();
    }

    @Test
    void nowhereWithoutActivation() {
      assertThat(HAT.linear().bends(-3, 3)).isEmpty();
      assertThat(TENT.repeated(12).linear().bends(0, 1)).isEmpty();
    }

    @Test
    void nowhereForALeakyReluOfSlopeOne() {
      assertThat(
              network(new double[] {1}, new double[] {0}, Activations.leakyRelu(1), 1).bends(-1, 1))
          .isEmpty();
    }

    @Test
    void atMinusZeroAsAtZero() {
      assertThat(network(new double[] {1}, new double[] {-0.0}, RELU, 1).bends(-1, 1)[0])
          .isEqualTo(0.0);
    }
  }

  @Nested
  class SaysWhatIsWrongWith {

    @Test
    void aCurve() {
      assertThatThrownBy(() -> network(new double[] {1}, new double[] {0}, SIGMOID, 1).bends(0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "Bends are counted where straight pieces meet at z = 0, which sigmoid does not have:"
                  + " use RELU, LEAKY_RELU or IDENTITY in layer 1.");
    }

    @Test
    void straightPiecesThatMeetElsewhere() {
      Network hard = network(new double[] {1}, new double[] {0}, HARD_SIGMOID, 1);

      assertThatThrownBy(() -> hard.bends(0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("which hard sigmoid does not have");
    }

    @Test
    void aJump() {
      assertThatThrownBy(() -> network(new double[] {1}, new double[] {0}, STEP, 1).bends(0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("which step does not have");
    }

    @Test
    void aLambda() {
      assertThatThrownBy(() -> network(new double[] {1}, new double[] {0}, z -> z, 1).bends(0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("which your activation does not have");
    }

    @Test
    void twoInputs() {
      Network two = new Network(new Layer(new double[][] {{1, 1}}, new double[] {0}, IDENTITY));
      assertThatThrownBy(() -> two.bends(0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "Bends are counted along one input and one output, but this network takes 2 numbers"
                  + " and gives 1: give it one of each.");
    }

    @Test
    void anEmptyInterval() {
      assertThatThrownBy(() -> HAT.bends(1, 1))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The interval from 1 to 1 is empty: the first number must be below the second.");
    }

    @Test
    void anIntervalWithoutEnd() {
      assertThatThrownBy(() -> HAT.bends(0, Double.POSITIVE_INFINITY))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The right end is Infinity, but must be finite");
    }

    @Test
    void tooManyPieces() {
      assertThatThrownBy(() -> TENT.repeated(50).bends(0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "Between 0 and 1 this network has over 524288 pieces, too many to count: repeat it"
                  + " fewer times, or look at a narrower interval.");
    }

    @Test
    void sumsTooLargeForADouble() {
      Network huge = network(new double[] {1e200}, new double[] {0}, RELU, 1e200);
      assertThatThrownBy(() -> huge.bends(0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("A weighted sum is too large for a double");
    }
  }
}
