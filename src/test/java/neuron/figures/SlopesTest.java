package neuron.figures;

import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import neuron.Activation;
import neuron.Activations;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlopesTest {

  private static void assertNoneAt(Activation sigma, double... places) {
    List<Double> none = Slope.of(sigma).none();
    assertThat(none).hasSize(places.length);
    for (int i = 0; i < places.length; i++) {
      assertThat(none.get(i)).isCloseTo(places[i], within(1e-4));
    }
  }

  @Nested
  class ThereIsNoSlope {

    @Test
    void atTheKinkOfReLU() {
      assertNoneAt(RELU, 0);
    }

    @Test
    void atTheJumpOfAStep() {
      assertNoneAt(STEP, 0);
    }

    @Test
    void atBothKinksOfTheHardSigmoid() {
      assertNoneAt(HARD_SIGMOID, -3, 3);
    }

    @Test
    void atTheKinkOfAnEluThatLevelsOffElsewhere() {
      assertNoneAt(Activations.elu(2), 0);
    }

    @Test
    void atTheKinkOfALambda() {
      assertNoneAt(z -> Math.abs(z - 1.234), 1.234);
    }

    @Test
    void atTheJumpsOfALambda() {
      assertNoneAt(z -> Math.floor(z / 4), -4, 0, 4);
    }

    static List<Activation> smooth() {
      return List.of(
          IDENTITY,
          ELU,
          GELU,
          SIGMOID,
          TANH,
          SOFTSIGN,
          z -> Math.sin(z),
          z -> SIGMOID.apply(20 * z));
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void nowhereElse(Activation sigma) {
      assertNoneAt(sigma);
    }
  }

  @Nested
  class Curved {

    @Test
    void inPiecesBetweenTheKinks() {
      assertThat(Curve.of(Slope.of(HARD_SIGMOID).function()).pieces()).hasSize(3);
    }

    @Test
    void inTwoLevelsForTheReLUOfALearner() {
      Curve curve = Curve.of(Slope.of(z -> Math.max(0, z)).function());
      assertThat(curve.pieces()).hasSize(2);
      assertThat(curve.pieces().get(0)).allMatch(point -> point.getY() == 0);
      assertThat(curve.pieces().get(1)).allMatch(point -> Math.abs(point.getY() - 1) < 1e-9);
    }

    @Test
    void withNamesThatTouchNoCurveAndNoOtherName() {
      Slopes figure = new Slopes(RELU, SIGMOID, TANH, HARD_SIGMOID);
      CurvesTest.Overlaps.assertNone(Painting.painted(g -> figure.plot.paint(g, 46, axes -> {})));
    }
  }

  @Nested
  class Windows {

    @Test
    void holdTheSlopesOfSigmoidAndReLUWhole() {
      Window window =
          Window.ofSlopes(List.of(Curve.of(SIGMOID::slope), Curve.of(Slope.of(RELU).function())));
      assertThat(window.low()).isNegative();
      assertThat(window.high()).isBetween(1.0, 1.2);
    }

    @Test
    void cutOffASlopeThatIsHuge() {
      Window window = Window.ofSlopes(List.of(Curve.of(SIGMOID::slope), Curve.of(z -> 1000 * z)));
      assertThat(window.high()).isLessThan(1);
    }
  }

  @Nested
  class Sentences {

    @Test
    void saySlopesAndWhereThereAreNone() {
      assertThat(Figures.slopes(RELU, SIGMOID, HARD_SIGMOID).sentence())
          .isEqualTo(
              "From z = −6 to z = 6, the slope of ReLU spans 0 to 1 (none at z = 0), that of"
                  + " sigmoid spans about 0.002 to 0.25 and that of hard sigmoid spans 0 to about"
                  + " 0.167 (none at z = −3 and 3).");
    }

    @Test
    void sayHowFarASlopeReachesBesideAKink() {
      assertThat(Figures.slopes(SELU).sentence()).contains("to about 1.758 (none at z = 0)");
    }

    @Test
    void countPlacesThatAreTooManyToList() {
      assertThat(Figures.slopes(z -> Math.floor(z)).sentence())
          .isEqualTo(
              "From z = −6 to z = 6, the slope of your activation always gives 0 (none at 13"
                  + " places).");
    }

    @Test
    void compareBothAtZ() {
      assertThat(Figures.compare(SIGMOID, TANH, -1).sentence())
          .isEqualTo(
              "At z = −1, sigmoid gives about 0.269 with slope about 0.197 and tanh gives about"
                  + " −0.762 with slope about 0.42.");
    }

    @Test
    void sayThatAKinkHasNoSlope() {
      assertThat(Figures.compare(RELU, GELU, 0).sentence())
          .isEqualTo(
              "At z = 0, ReLU gives 0 with no slope (taken as 0) and GELU gives 0 with slope 0.5.");
    }
  }

  @Nested
  class Compared {

    private static final List<Double> ZS = List.of(-6.0, -1.0, 0.0, 2.75, 6.0);

    @Test
    void axesStandStillWhileZMoves() {
      List<Double> edges = edges(-6);
      for (double z : ZS) {
        assertThat(edges(z)).isEqualTo(edges);
      }
    }

    private static List<Double> edges(double z) {
      List<Axes> axes = Painting.painted(new Comparison(RELU, SIGMOID, z)::painted);
      return axes.stream()
          .flatMap(each -> List.of(each.x(0), each.x(6), each.y(0), each.y(1)).stream())
          .toList();
    }

    @Test
    void twiceTheSameIsDrawnOnce() {
      Figure figure = Figures.compare(TANH, TANH, 1);
      assertThat(figure.title()).isEqualTo("Tanh and its slope");
    }
  }

  @Nested
  class Refuses {

    @ParameterizedTest
    @ValueSource(doubles = {-6.1, 7})
    void aZBeyondTheAxis(double z) {
      assertThatThrownBy(() -> Figures.compare(RELU, TANH, z))
          .isInstanceOf(BadInput.class)
          .hasMessageEndingWith("but the axis runs from −6 to 6: give a z in between.");
    }

    @Test
    void anActivationThatIsNull() {
      assertThatThrownBy(() -> Figures.compare(RELU, null, 0))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("Activation 2 of 2 is null");
    }

    @Test
    void noActivation() {
      assertThatThrownBy(() -> Figures.slopes())
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("There is no activation to draw");
    }
  }
}
