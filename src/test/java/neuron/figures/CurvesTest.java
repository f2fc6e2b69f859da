package neuron.figures;

import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.MISH;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.draw.Curve;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Trace;
import neuron.draw.Window;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CurvesTest {

  private static final Activation SINE = z -> Math.sin(z);
  private static final Activation STEEP = z -> 1000 * z;
  private static final Activation CUBE = z -> z * z * z;
  private static final Activation ROOT =
      z -> {
        if (z < 0) {
          throw new IllegalStateException("no root");
        }
        return Math.sqrt(z);
      };

  static Stream<List<Activation>> sets() {
    return Stream.of(
        List.of(SIGMOID),
        List.of(RELU, SIGMOID),
        List.of(SIGMOID, TANH),
        List.of(RELU, LEAKY_RELU),
        List.of(STEP, SIGMOID),
        List.of(IDENTITY, STEP, RELU, LEAKY_RELU, SIGMOID, TANH),
        List.of(RELU, SOFTPLUS, GELU, SILU, MISH),
        List.of(RELU, LEAKY_RELU, ELU, SELU),
        List.of(STEP, SIGMOID, HARD_SIGMOID, TANH, SOFTSIGN),
        List.of(SINE, z -> Math.exp(z), CUBE, STEEP, z -> 3, ROOT),
        List.of(STEEP),
        List.of(SIGMOID, z -> Math.floor(z)),
        List.of(z -> Double.NaN, RELU),
        List.of(TANH.named("a name far too long to stand beside a line"), RELU));
  }

  private static CurvePlot.Painted paint(List<Activation> set) {
    Curves figure = new Curves(set.toArray(Activation[]::new));
    return Painting.painted(g -> figure.plot.paint(g, 46, axes -> {}));
  }

  @Nested
  class Names {

    @ParameterizedTest
    @MethodSource("neuron.figures.CurvesTest#sets")
    void everyCurveHasOne(List<Activation> set) {
      assertThat(paint(set).labels()).hasSameSizeAs(set);
    }

    @ParameterizedTest
    @MethodSource("neuron.figures.CurvesTest#sets")
    void touchNoCurveAndNoOtherName(List<Activation> set) {
      Overlaps.assertNone(paint(set));
    }

    @Test
    void ofTwoLambdasAreNumbered() {
      assertThat(paint(List.of(SINE, CUBE)).labels())
          .extracting(Label::text)
          .containsExactlyInAnyOrder("your activation 1", "your activation 2");
    }

    @Test
    void standWhereThreeCurvesEndAsOne() {
      assertThat(LineNames.parted(new double[] {100, 100, 100}, 0, 300))
          .containsExactly(82, 100, 118);
    }

    @Test
    void stayBetweenTheEdges() {
      assertThat(LineNames.parted(new double[] {1, 2, 299}, 10, 290)).containsExactly(10, 28, 290);
    }
  }

  @Nested
  class Bounds {

    static Stream<Arguments> withPoles() {
      return Stream.of(
          Arguments.of((Activation) z -> 1 / z, "near z = 0, where"),
          Arguments.of((Activation) z -> 1 / (z * z), "near z = 0, where"),
          Arguments.of((Activation) z -> 3 - 2 / (z - 1.013), "near z = 1.013, where"),
          Arguments.of((Activation) Math::log, "near z = 0, where"),
          Arguments.of((Activation) Math::tan, "near z = −4.712, −1.571, 1.571 and 4.712, where"),
          Arguments.of((Activation) z -> 1 / Math.sin(3 * z), "near 11 places, where"));
    }

    static Stream<Arguments> without() {
      return Stream.of(
          Arguments.of(STEP, "spans 0 to 1."),
          Arguments.of(ROOT, "spans 0 to about 2.449."),
          Arguments.of((Activation) z -> 1 / (1 + Math.exp(-1e6 * z)), "spans 0 to 1."),
          Arguments.of((Activation) z -> Math.abs(z) < 1 ? Double.NaN : z, "spans −6 to 6."),
          Arguments.of((Activation) z -> Math.floor(z), "spans −6 to 6."),
          Arguments.of((Activation) z -> Math.sin(z) / z, "spans about −0.217 to about 1."),
          Arguments.of(STEEP, "spans −6000 to 6000."));
    }

    @ParameterizedTest
    @MethodSource("withPoles")
    void areSaidToBeMissingBesideAPole(Activation f, String where) {
      assertThat(Figures.curve(f).sentence())
          .contains("leaves the figure " + where + " it has no bounds")
          .doesNotContain("spans");
      assertThat(Figures.slopes(f).sentence())
          .contains("leaves the figure")
          .doesNotContain("spans");
    }

    @ParameterizedTest
    @MethodSource("without")
    void areSaidWhereThereAreSome(Activation f, String span) {
      assertThat(Figures.curve(f).sentence()).endsWith(span);
    }

    @Test
    void noSlopeIsSaidInAGap() {
      assertThat(Figures.compare(z -> 1 / z, RELU, 0).sentence())
          .startsWith("At z = 0, your activation gives no number with no slope and ReLU gives 0");
    }
  }

  @Nested
  class Pieces {

    @Test
    void aStepIsTwo() {
      Curve curve = Curve.of(STEP);
      assertThat(curve.pieces()).hasSize(2);
      assertThat(curve.pieces().get(0)).allMatch(point -> point.getY() == 0);
      assertThat(curve.pieces().get(1)).allMatch(point -> point.getY() == 1);
      assertThat(curve.pieces().get(1).get(0).getX()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aSteepLineIsOne() {
      assertThat(Curve.of(STEEP).pieces()).hasSize(1);
    }

    @Test
    void aSharpBendIsOne() {
      assertThat(Curve.of(z -> 1 / (1 + Math.exp(-1e6 * z))).pieces()).hasSize(1);
    }

    @Test
    void beginWhereTheFunctionDoes() {
      List<List<Point2D>> pieces = Curve.of(z -> Math.log(z - 0.7)).pieces();
      assertThat(pieces).hasSize(1);
      assertThat(pieces.get(0).get(0).getX()).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void leaveOutWhatIsNotANumber() {
      List<List<Point2D>> pieces = Curve.of(z -> Math.abs(z) < 1 ? Double.NaN : z).pieces();
      assertThat(pieces).hasSize(2);
      assertThat(pieces.get(0).get(pieces.get(0).size() - 1).getX()).isCloseTo(-1, within(1e-9));
      assertThat(pieces.get(1).get(0).getX()).isCloseTo(1, within(1e-9));
    }

    @Test
    void partAtAPole() {
      assertThat(Curve.of(z -> 1 / z).pieces()).hasSize(2);
    }

    @Test
    void areNoneForAFunctionWithoutValues() {
      assertThat(Curve.of(z -> Double.POSITIVE_INFINITY).pieces()).isEmpty();
    }
  }

  @Nested
  class Windows {

    @Test
    void showsAllOfReluAlone() {
      Window window = Window.of(List.of(Curve.of(RELU)));
      assertThat(window.low()).isBetween(-1.0, 0.0);
      assertThat(window.high()).isBetween(6.0, 7.0);
    }

    @Test
    void cutsReluOffSoThatSigmoidKeepsItsShape() {
      Window window = Window.of(List.of(Curve.of(RELU), Curve.of(SIGMOID)));
      assertThat(window.high()).isBetween(1.5, 2.5);
    }

    @Test
    void keepsTheBulkOfAFunctionWithAPole() {
      assertThat(Window.of(List.of(Curve.of(z -> 1 / z))).high()).isLessThan(10);
    }

    @Test
    void hasRoomAroundAConstant() {
      assertThat(Window.of(List.of(Curve.of(z -> 3)))).isEqualTo(new Window(1.5, 4.5));
    }
  }

  @Nested
  class Sentences {

    @Test
    void sayFromWhereToWhere() {
      assertThat(Figures.curve(RELU, SIGMOID).sentence())
          .isEqualTo(
              "From z = −6 to z = 6, ReLU spans 0 to 6 and sigmoid spans about 0.002 to about 0.998.");
    }

    @Test
    void sayThatAFunctionGivesNothing() {
      assertThat(Figures.curve(z -> Double.NaN).sentence()).contains("gives no number");
    }

    @Test
    void drawTheSameOneOnce() {
      assertThat(Figures.curve(RELU, RELU).sentence()).isEqualTo(Figures.curve(RELU).sentence());
    }
  }

  @Nested
  class BadInput {

    @Test
    void noActivation() {
      assertThatThrownBy(() -> Figures.curve())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("There is no activation to draw: give one to six, such as RELU, SIGMOID.");
    }

    @Test
    void anActivationThatIsNull() {
      assertThatThrownBy(() -> Figures.curve(RELU, null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Activation 2 of 2 is null");
    }

    @Test
    void tooMany() {
      Activation[] seven =
          Stream.iterate(1, k -> k + 1)
              .limit(7)
              .<Activation>map(k -> z -> k * z)
              .toArray(Activation[]::new);
      assertThatThrownBy(() -> Figures.curve(seven))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("7 activations are too many for one figure");
    }
  }

  /** That labels keep clear of curves and of each other. */
  static final class Overlaps {

    private static final double HALF_A_LINE = 1.5;

    private Overlaps() {}

    static void assertNone(CurvePlot.Painted painted) {
      List<Label> labels = painted.labels();
      for (int i = 0; i < labels.size(); i++) {
        Rectangle2D box = labels.get(i).box();
        String text = labels.get(i).text();
        assertThat(new Rectangle2D.Double(0, 0, 640, 360).contains(box)).as(text).isTrue();
        for (int j = 0; j < i; j++) {
          assertThat(box.intersects(labels.get(j).box()))
              .as(text + " on " + labels.get(j).text())
              .isFalse();
        }
        Rectangle2D clear =
            new Rectangle2D.Double(
                box.getX() - HALF_A_LINE,
                box.getY() - HALF_A_LINE,
                box.getWidth() + 2 * HALF_A_LINE,
                box.getHeight() + 2 * HALF_A_LINE);
        for (Trace trace : painted.traces()) {
          assertThat(trace.points().stream().anyMatch(clear::contains)).as(text).isFalse();
        }
      }
    }
  }
}
