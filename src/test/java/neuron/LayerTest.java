package neuron;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LayerTest {

  private static final double[][] W = {{0.5, -1}, {2, 0}, {-1, 1}};
  private static final double[] B = {1, -4, 0};

  private final Layer layer = new Layer(W, B, RELU);

  @Nested
  class ALayer {

    @Test
    void addsUpEachRow() {
      assertThat(layer.preactivation(2, 3)).containsExactly(-1, 0, 1);
    }

    @Test
    void passesEachSumThroughItsActivation() {
      assertThat(layer.forward(2, 3)).containsExactly(0, 0, 1);
    }

    @Test
    void hasNoActivationUnlessItIsGivenOne() {
      assertThat(new Layer(W, B).sigma()).isSameAs(IDENTITY);
    }

    @Test
    void takesAsManyNumbersAsItHasColumns() {
      assertThat(layer.inputs()).isEqualTo(2);
    }

    @Test
    void givesAsManyNumbersAsItHasRows() {
      assertThat(layer.outputs()).isEqualTo(3);
    }

    @Test
    void tellsItsWeightsAndBias() {
      assertThat(layer.weights()).isDeepEqualTo(W);
      assertThat(layer.bias()).containsExactly(B);
    }

    @Test
    void doesNotFollowTheArraysItWasMadeFrom() {
      double[][] weights = {{1, 2}};
      double[] bias = {3};
      Layer made = new Layer(weights, bias);
      weights[0][0] = 99;
      bias[0] = 99;

      assertThat(made).isEqualTo(new Layer(new double[][] {{1, 2}}, new double[] {3}));
    }

    @Test
    void doesNotFollowTheArraysItGaveOut() {
      layer.weights()[0][0] = 99;
      layer.bias()[0] = 99;

      assertThat(layer).isEqualTo(new Layer(W, B, RELU));
    }

    @Test
    void equalsOneOfTheSameNumbersAndActivation() {
      assertThat(layer).isEqualTo(new Layer(W, B, RELU)).hasSameHashCodeAs(new Layer(W, B, RELU));
    }

    @Test
    void differsByAWeightABiasOrTheActivation() {
      assertThat(layer)
          .isNotEqualTo(new Layer(new double[][] {{0.5, -1}, {2, 0}, {-1, 2}}, B, RELU))
          .isNotEqualTo(new Layer(W, new double[] {1, -4, 1}, RELU))
          .isNotEqualTo(new Layer(W, B, TANH))
          .isNotEqualTo("a layer");
    }

    @Test
    void readsAsItsShapeAndActivation() {
      assertThat(layer).hasToString("2 inputs → 3 outputs, ReLU");
    }

    @Test
    void passesOnANaNOfItsActivation() {
      assertThat(new Layer(W, B, Math::sqrt).forward(2, 3)).containsExactly(NaN, 0, 1);
    }

    @Test
    void passesOnWhatItsActivationThrows() {
      Layer broken = new Layer(W, B, z -> 1 / (int) z);

      assertThatThrownBy(() -> broken.forward(2, 3)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Nested
  class TheNeuronsOfALayer {

    private final Neuron first = new Neuron(new double[] {0.5, -1}, 1, SIGMOID);
    private final Neuron second = new Neuron(new double[] {2, 0}, -4, SIGMOID);

    @Test
    void areItsRows() {
      assertThat(layer.neurons().get(1)).isEqualTo(new Neuron(new double[] {2, 0}, -4, RELU));
    }

    @Test
    void makeALayer() {
      assertThat(Layer.of(first, second))
          .isEqualTo(new Layer(new double[][] {{0.5, -1}, {2, 0}}, new double[] {1, -4}, SIGMOID));
    }

    @Test
    void comeBackFromTheLayerTheyMake() {
      assertThat(Layer.of(first, second).neurons()).containsExactly(first, second);
    }

    @Test
    void mustBeThere() {
      assertThatIllegalArgumentException()
          .isThrownBy(Layer::of)
          .withMessage("A layer needs at least one neuron, but got none: give it one.");
    }

    @Test
    void mustNotBeANullArray() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Layer.of((Neuron[]) null))
          .withMessage("A layer needs at least one neuron, but got null: give it one.");
    }

    @Test
    void mustNotBeNull() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Layer.of(first, null))
          .withMessage("Neuron 2 is null: give the layer a neuron there.");
    }

    @Test
    void mustNotBeNullInFirstPlace() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Layer.of(null, second))
          .withMessage("Neuron 1 is null: give the layer a neuron there.");
    }

    @Test
    void mustTakeTheSameInputs() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Layer.of(first, new Neuron(new double[] {1, 2, 3}, 0, SIGMOID)))
          .withMessage(
              "Neuron 2 takes 3 numbers, but neuron 1 takes 2: give both the same inputs.");
    }

    @Test
    void mustHaveTheSameActivation() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Layer.of(first, new Neuron(new double[] {1, 2}, 0, TANH)))
          .withMessage(
              "Neuron 2 has the activation tanh, but neuron 1 has sigmoid: give both the same.");
    }
  }

  @Nested
  class SaysWhatIsWrongWith {

    @Test
    void noWeightsAtAll() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(null, B))
          .withMessage(
              "A layer needs at least one row of weights, but got null: give it a row for each"
                  + " output.");
    }

    @Test
    void noRows() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(new double[0][], B))
          .withMessage(
              "A layer needs at least one row of weights, but got none: give it a row for each"
                  + " output.");
    }

    @Test
    void aMissingRow() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(new double[][] {{1}, null}, new double[] {0, 0}))
          .withMessage(
              "Row 2 needs at least one weight, but got null: give it an array such as {0.5, -1}.");
    }

    @Test
    void anEmptyRow() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(new double[][] {{}}, new double[] {0}))
          .withMessage(
              "Row 1 needs at least one weight, but got none: give it an array such as {0.5, -1}.");
    }

    @Test
    void aRowOfAnotherLength() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(new double[][] {{1, 2}, {3}}, new double[] {0, 0}))
          .withMessage(
              "Row 2 has 1 weight, but row 1 has 2: give every row one weight for each input.");
    }

    @Test
    void aWeightThatIsNotFinite() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(new double[][] {{1, 2}, {3, NaN}}, new double[] {0, 0}))
          .withMessage(
              "Weight 2 in row 2 is NaN, but must be finite: replace it with a number such as"
                  + " 0.5.");
    }

    @Test
    void aBiasOfAnotherLength() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(W, new double[] {1, 2}))
          .withMessage(
              "This layer has 3 rows of weights, but the bias has 2 numbers: give it 3, one for"
                  + " each row.");
    }

    @Test
    void aMissingBias() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(new double[][] {{1}}, null))
          .withMessage(
              "This layer has 1 row of weights, but the bias is null: give it 1, one for each"
                  + " row.");
    }

    @Test
    void aBiasThatIsNotFinite() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(W, new double[] {1, POSITIVE_INFINITY, 0}))
          .withMessage(
              "Number 2 of the bias is Infinity, but must be finite: replace it with a number such"
                  + " as 0.5.");
    }

    @Test
    void aMissingActivation() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Layer(W, B, null))
          .withMessage("The activation is null: give one such as RELU, or leave it out.");
    }

    @Test
    void anXOfAnotherLength() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> layer.forward(1, 2, 3))
          .withMessage("This layer takes 2 numbers, but x has 3 numbers: give it 2.");
    }

    @Test
    void anXThatIsNotFinite() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> layer.preactivation(NaN, 1))
          .withMessage(
              "Number 1 of x is NaN, but must be finite: replace it with a number such as 0.5.");
    }
  }
}
