package neuron;

import static java.lang.Double.NaN;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  private static Layer layer(double[][] weights, double[] bias, Activation sigma) {
    return new Layer(weights, bias, sigma);
  }

  private final Layer first = layer(new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, RELU);
  private final Layer second = layer(new double[][] {{1, -2}}, new double[] {0}, IDENTITY);
  private final Network xor = new Network(first, second);

  @Nested
  class ANetwork {

    @Test
    void passesXThroughOneLayerAfterTheOther() {
      assertThat(
              List.of(
                  xor.forward(0, 0)[0],
                  xor.forward(0, 1)[0],
                  xor.forward(1, 0)[0],
                  xor.forward(1, 1)[0]))
          .containsExactly(0.0, 1.0, 1.0, 0.0);
    }

    @Test
    void takesWhatItsFirstLayerTakes() {
      assertThat(xor.inputs()).isEqualTo(2);
    }

    @Test
    void givesWhatItsLastLayerGives() {
      assertThat(xor.outputs()).isEqualTo(1);
    }

    @Test
    void isAsDeepAsItHasLayers() {
      assertThat(xor.depth()).isEqualTo(2);
    }

    @Test
    void tellsItsLayers() {
      assertThat(xor.layers()).containsExactly(first, second);
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
      List<Layer> mine = new ArrayList<>(List.of(first, second));
      Network network = new Network(mine);
      mine.clear();

      assertThat(network).isEqualTo(xor);
    }

    @Test
    void doesNotFollowTheArrayItWasMadeFrom() {
      Layer[] mine = {first, second};
      Network network = new Network(mine);
      mine[0] = second;

      assertThat(network).isEqualTo(xor);
    }

    @Test
    void leavesItsInputAlone() {
      double[] x = {1, 2};
      xor.forward(x);

      assertThat(x).containsExactly(1, 2);
    }

    @Test
    void readsAsItsLayersInOrder() {
      assertThat(xor).hasToString("2 inputs → 2 outputs, ReLU; 2 inputs → 1 output, identity");
    }

    @Test
    void passesNaNOfAnActivationThroughTheLayersBehind() {
      Layer nan = layer(new double[][] {{1, 0}, {0, 1}}, new double[] {0, 0}, z -> NaN);

      assertThat(new Network(nan, second).forward(1, 1)).containsExactly(NaN);
    }

    @Test
    void passesOnWhatAnActivationThrows() {
      Layer broken = layer(new double[][] {{0, 0}}, new double[] {0}, z -> 1 / (int) z);

      assertThatThrownBy(() -> new Network(broken).forward(1, 1))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  @Nested
  class Collapsed {

    private final Layer a = layer(new double[][] {{1, 2}, {3, 4}}, new double[] {5, 6}, IDENTITY);
    private final Layer b = layer(new double[][] {{0, 1}, {1, 1}}, new double[] {-1, 2}, IDENTITY);

    /** b's W times a's is {{3, 4}, {4, 6}}; b's W times a's bias, plus b's, is {5, 13}. */
    private final Layer both =
        layer(new double[][] {{3, 4}, {4, 6}}, new double[] {5, 13}, IDENTITY);

    @Test
    void twoLayersWithoutActivationAreOne() {
      assertThat(new Network(a, b).collapse()).isEqualTo(new Network(both));
    }

    @Test
    void fiftyLayersWithoutActivationAreOne() {
      Layer[] stack = new Layer[50];
      Arrays.fill(stack, layer(new double[][] {{1}}, new double[] {2}, IDENTITY));

      assertThat(new Network(stack).collapse())
          .isEqualTo(new Network(layer(new double[][] {{1}}, new double[] {100}, IDENTITY)));
    }

    @Test
    void layersWithAnActivationBetweenStayAsTheyAre() {
      assertThat(xor.collapse()).isEqualTo(xor);
    }

    @Test
    void eachRunBecomesOneAndTheRestStaysTheVeryObjectItWas() {
      Network network = new Network(a, b, first, first, a, b);

      assertThat(network.collapse()).isEqualTo(new Network(both, first, first, both));
      assertThat(network.collapse().layers().get(1)).isSameAs(first);
    }

    @Test
    void aLayerAfterARunKeepsItsActivation() {
      assertThat(new Network(a, b, first).collapse()).isEqualTo(new Network(both, first));
    }

    @Test
    void aSingleLayerIsItself() {
      assertThat(new Network(a).collapse().layers().get(0)).isSameAs(a);
    }

    @Test
    void aLambdaThatDoesNothingStays() {
      Layer lambda = layer(new double[][] {{1, 2}, {3, 4}}, new double[] {5, 6}, z -> z);

      assertThat(new Network(lambda, b).collapse().depth()).isEqualTo(2);
    }

    @Test
    void theNetworkItselfDoesNotChange() {
      Network network = new Network(a, b);
      network.collapse();

      assertThat(network.depth()).isEqualTo(2);
    }

    @Test
    void weightsTooLargeForADoubleAreSaidToBe() {
      Layer huge = layer(new double[][] {{1e200}}, new double[] {0}, IDENTITY);

      assertThatThrownBy(() -> new Network(huge, huge).collapse())
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The merged weights are too large for a double, above 1.8 · 10³⁰⁸: use smaller"
                  + " ones.");
    }

    @Test
    void aBiasTooLargeForADoubleIsSaidToBe() {
      Layer huge = layer(new double[][] {{1}}, new double[] {1.7e308}, IDENTITY);

      assertThatThrownBy(() -> new Network(huge, huge).collapse())
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The merged weights are too large for a double");
    }
  }

  @Nested
  class InARow {

    private final Network twice =
        new Network(layer(new double[][] {{2}}, new double[] {1}, IDENTITY));
    private final Network kink = new Network(layer(new double[][] {{1}}, new double[] {-3}, RELU));

    @Test
    void theNextReadsWhatThisOneGives() {
      assertThat(xor.then(twice).forward(0, 1)).containsExactly(3);
      assertThat(xor.then(twice).depth()).isEqualTo(3);
    }

    @Test
    void itselfThreeTimes() {
      assertThat(twice.repeated(3).forward(0)).containsExactly(7);
    }

    @Test
    void itselfOnceIsItself() {
      assertThat(twice.repeated(1)).isEqualTo(twice);
    }

    @Test
    void withIdentityInPlaceOfEveryActivation() {
      assertThat(twice.then(kink).linear().forward(0)).containsExactly(-2);
      assertThat(twice.linear().layers().get(0)).isSameAs(twice.layers().get(0));
    }

    @Test
    void ofStraightPiecesUnlessALayerIsCurved() {
      assertThat(xor.isPiecewiseLinear()).isTrue();
      assertThat(
              new Network(layer(new double[][] {{1}}, new double[] {0}, Activations.TANH))
                  .isPiecewiseLinear())
          .isFalse();
    }
  }

  @Nested
  class SaysWhatIsWrongWith {

    @Test
    void aNextNetworkThatDoesNotFit() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> xor.then(xor))
          .withMessage(
              "The next network takes 2 numbers, but this one gives 1: give one that takes 1.");
    }

    @Test
    void aMissingNextNetwork() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> xor.then(null))
          .withMessage("The next network is null: give a network to follow this one.");
    }

    @Test
    void repeatingANetworkThatCannotReadItself() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> xor.repeated(2))
          .withMessage(
              "This network takes 2 numbers and gives 1, so it cannot read itself: make both"
                  + " equal.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51})
    void repeatingItTooOftenOrNever(int times) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Network(first).repeated(times))
          .withMessage("A network cannot be repeated " + times + " times: choose from 1 to 50.");
    }

    @Test
    void noLayers() {
      assertThatIllegalArgumentException()
          .isThrownBy(Network::new)
          .withMessage("A network needs at least one layer, but got none: give it one.");
    }

    @Test
    void aMissingArray() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Network((Layer[]) null))
          .withMessage("A network needs at least one layer, but got null: give it one.");
    }

    @Test
    void aMissingLayer() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Network(first, null))
          .withMessage("Layer 2 is null: give the network a layer there.");
    }

    @Test
    void layersThatDoNotFit() {
      Layer three = layer(new double[][] {{1, 2, 3}}, new double[] {0}, IDENTITY);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Network(first, three))
          .withMessage(
              "Layer 2 takes 3 numbers, but layer 1 gives 2: give layer 2 rows of 2 weights.");
    }

    @Test
    void anXOfAnotherLength() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> xor.forward(1))
          .withMessage("This network takes 2 numbers, but x has 1 number: give it 2.");
    }

    @Test
    void anXThatIsNotFinite() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> xor.forward(1, NaN))
          .withMessage(
              "Number 2 of x is NaN, but must be finite: replace it with a number such as 0.5.");
    }
  }
}
