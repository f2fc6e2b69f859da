package neuron;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronTest {

  private final double[] x = {2, 3};
  private final double[] w = {0.5, -1};
  private final Neuron lesson = new Neuron(w, 1, SIGMOID);

  @Nested
  class TheNeuronOfTheLesson {

    @Test
    void hasThreeTerms() {
      assertThat(lesson.terms(x)).containsExactly(1, -3, 1);
    }

    @Test
    void hasTheRawNumberMinusOne() {
      assertThat(lesson.preactivation(x)).isEqualTo(-1);
    }

    @Test
    void passesOnTheLessonsSigmoid() {
      assertThat(lesson.activation(x)).isEqualTo(0.2689414213699951);
    }

    @Test
    void passesOnZeroWithReLU() {
      assertThat(new Neuron(w, 1, RELU).activation(x)).isZero();
    }

    @Test
    void passesOnItsRawNumberWithoutActivation() {
      assertThat(new Neuron(w, 1).activation(x)).isEqualTo(-1);
    }

    @Test
    void takesTwoInputs() {
      assertThat(lesson.inputs()).isEqualTo(2);
    }

    @Test
    void readsAsAFormula() {
      assertThat(lesson).hasToString("z = 0.5·x₁ − 1·x₂ + 1, a = sigmoid(z)");
    }
  }

  @Nested
  class ANeuron {

    @Test
    void addsFromLeftToRightAndTheBiasLast() {
      Neuron neuron = new Neuron(new double[] {1e16, 1, -1e16}, 0.25);

      assertThat(neuron.preactivation(1, 1, 1)).isEqualTo(1e16 + 1 - 1e16 + 0.25);
    }

    @Test
    void hasNoActivationUnlessItIsGivenOne() {
      assertThat(new Neuron(w, 1).sigma()).isSameAs(IDENTITY);
    }

    @Test
    void doesNotFollowTheArrayItWasMadeFrom() {
      double[] mine = {0.5, -1};
      Neuron neuron = new Neuron(mine, 1);
      mine[0] = 99;

      assertThat(neuron.weights()).containsExactly(0.5, -1);
    }

    @Test
    void doesNotFollowTheArrayItGaveOut() {
      lesson.weights()[0] = 99;

      assertThat(lesson.weights()).containsExactly(0.5, -1);
    }

    @Test
    void leavesItsInputAlone() {
      lesson.terms(x);

      assertThat(x).containsExactly(2, 3);
    }

    @Test
    void becomesInfiniteWhereDoublesEnd() {
      assertThat(new Neuron(new double[] {1e308}, 0).preactivation(10))
          .isEqualTo(POSITIVE_INFINITY);
    }

    @Test
    void equalsOneOfTheSameNumbersAndActivation() {
      assertThat(lesson).isEqualTo(new Neuron(new double[] {0.5, -1}, 1, SIGMOID));
    }

    @Test
    void hasTheHashCodeOfItsEqual() {
      assertThat(lesson).hasSameHashCodeAs(new Neuron(new double[] {0.5, -1}, 1, SIGMOID));
    }

    @Test
    void differsByAWeightTheBiasOrTheActivation() {
      assertThat(lesson)
          .isNotEqualTo(new Neuron(new double[] {0.5, 1}, 1, SIGMOID))
          .isNotEqualTo(new Neuron(w, 2, SIGMOID))
          .isNotEqualTo(new Neuron(w, 1, RELU))
          .isNotEqualTo("a neuron");
    }

    @Test
    void readsAsAFormulaWithSignsAndRoundedNumbers() {
      Neuron neuron = new Neuron(new double[] {-1.0 / 3, 0}, -20);

      assertThat(neuron).hasToString("z = −0.333·x₁ + 0·x₂ − 20, a = identity(z)");
    }

    @Test
    void ofManyInputsReadsShort() {
      assertThat(new Neuron(new double[784], 0.5, RELU))
          .hasToString("z = w·x (784 weights) + 0.5, a = ReLU(z)");
    }
  }

  @Nested
  class TheLearnersOwnActivation {

    @Test
    void isUsed() {
      assertThat(new Neuron(w, 1, z -> z * z).activation(x)).isEqualTo(1);
    }

    @Test
    void isNamedInTheFormula() {
      Activation square = z -> z * z;

      assertThat(new Neuron(w, 1, square.named("square")))
          .hasToString("z = 0.5·x₁ − 1·x₂ + 1, a = square(z)");
    }

    @Test
    void passesNaNOn() {
      assertThat(new Neuron(w, 1, Math::sqrt).activation(x)).isNaN();
    }

    @Test
    void passesOnWhatItThrows() {
      Neuron neuron = new Neuron(w, 1, z -> 1 / (int) (z + 1));

      assertThatThrownBy(() -> neuron.activation(x)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Nested
  class SaysWhatIsWrongWith {

    @Test
    void noWeightsAtAll() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Neuron(null, 1))
          .withMessage(
              "A neuron needs at least one weight, but got null: give it an array such as"
                  + " {0.5, -1}.");
    }

    @Test
    void anEmptyArrayOfWeights() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Neuron(new double[0], 1))
          .withMessage(
              "A neuron needs at least one weight, but got none: give it an array such as"
                  + " {0.5, -1}.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {NaN, NEGATIVE_INFINITY, POSITIVE_INFINITY})
    void aWeightThatIsNotFinite(double weight) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Neuron(new double[] {0.5, weight}, 1))
          .withMessage(
              "Weight 2 is %s, but must be finite: replace it with a number such as 0.5.", weight);
    }

    @Test
    void aBiasThatIsNotFinite() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Neuron(w, NaN))
          .withMessage(
              "The bias is NaN, but must be finite: replace it with a number such as 0.5.");
    }

    @Test
    void aMissingActivation() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Neuron(w, 1, null))
          .withMessage("The activation is null: give one such as RELU, or leave it out.");
    }

    @Test
    void tooManyNumbers() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lesson.terms(1, 2, 3))
          .withMessage("This neuron has 2 weights, but x has 3 numbers: give it 2.");
    }

    @Test
    void tooFewNumbers() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lesson.activation(1))
          .withMessage("This neuron has 2 weights, but x has 1 number: give it 2.");
    }

    @Test
    void aMissingX() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Neuron(new double[] {1}, 0).preactivation((double[]) null))
          .withMessage("This neuron has 1 weight, but x is null: give it 1.");
    }

    @Test
    void anXThatIsNotFinite() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lesson.preactivation(2, NaN))
          .withMessage(
              "Number 2 of x is NaN, but must be finite: replace it with a number such as 0.5.");
    }

    @Test
    void aLargeArrayAtThePlaceThatIsWrong() {
      double[] weights = new double[1000];
      Arrays.fill(weights, 0.1);
      weights[999] = NaN;

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Neuron(weights, 1))
          .withMessageStartingWith("Weight 1000 is NaN");
    }
  }
}
