package neuron.figures;

import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import neuron.Neuron;
import neuron.draw.Axes;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.page.Figure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronFiguresTest {

  private static final Neuron LESSON = new Neuron(new double[] {0.5, -1}, 1, SIGMOID);

  private static Neuron weights(double... w) {
    return new Neuron(w, 1, SIGMOID);
  }

  @Nested
  class Terms {

    @Test
    void sayHowTheyAddUp() {
      assertThat(Figures.terms(LESSON, 2, 3).sentence())
          .isEqualTo(
              "The terms w₁x₁ = 0.5 × 2 = 1, w₂x₂ = −1 × 3 = −3 and b = 1 add up to z = −1.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void areDrawnForOneInputAndForEight(int inputs) {
      double[] w = new double[inputs];
      double[] x = new double[inputs];
      java.util.Arrays.fill(w, -1234.5);
      java.util.Arrays.fill(x, 12.5);
      assertThat(Figures.terms(weights(w), x).image(1)).isNotNull();
    }

    @Test
    void areTooManyForOneFigureAboveEight() {
      assertThatThrownBy(() -> Figures.terms(weights(new double[9]), new double[9]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("9 inputs, but the figure shows 8 at most");
    }

    @ParameterizedTest
    @CsvSource({"0.5, -1, 1", "2, 2, 2", "-2, 0, 0", "0, 0, 0"})
    void standOnAnAxisThatStaysUnderSliders(double w1, double w2, double b) {
      Axes axes = new neuron.figures.Terms(12, new Neuron(new double[] {w1, w2}, b), 2, 3).axes();
      Axes lesson = new neuron.figures.Terms(12, LESSON, 2, 3).axes();
      assertThat(axes.x(-12)).isEqualTo(lesson.x(-12));
      assertThat(axes.x(12)).isEqualTo(lesson.x(12));
    }

    @Test
    void sayTheSameOnAnyAxis() {
      assertThat(Figures.terms(12, LESSON, 2, 3).sentence())
          .isEqualTo(Figures.terms(LESSON, 2, 3).sentence());
    }

    @Test
    void needAnAxisThatHoldsThem() {
      assertThatThrownBy(() -> Figures.terms(2, LESSON, 2, 3))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The axis of the terms reaches to 2, but a sum or a term is 3: let it reach that far.");
    }

    @Test
    void thatOverflowAreRefused() {
      assertThatThrownBy(() -> Figures.terms(weights(1e308), 1e10))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("The sum after term 1 is ∞");
    }

    @Test
    void needANeuron() {
      assertThatThrownBy(() -> Figures.terms(null, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("There is no neuron to draw");
    }
  }

  @Nested
  class Reaches {

    @ParameterizedTest
    @CsvSource({"0, 6", "0.5, 6", "6, 6", "6.1, 20", "20, 20", "21, 60", "61, 200", "0.05, 0.6"})
    void goUpInLargeRungs(double size, double reach) {
      assertThat(Window.reach(size)).isCloseTo(reach, within(1e-9));
    }

    @Test
    void holdTheLargestDouble() {
      assertThat(Window.reach(1e299)).isGreaterThanOrEqualTo(1e299).isFinite();
    }
  }

  @Nested
  class Lines {

    @Test
    void sayTheirSlopeAndTheirPoint() {
      assertThat(Figures.line(LESSON, 2, 2, 3).sentence())
          .isEqualTo(
              "Against x₂, z is a straight line: each 1 more lowers z by 1, and at x₂ = 3 it is"
                  + " −1.");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3", "2, 2, 3", "1, 50, -3"})
    void haveTheSameScaleOnBothAxes(int input, double x1, double x2) {
      Axes axes = new Line(LESSON, input, x1, x2).axes();
      assertThat(axes.x(1) - axes.x(0)).isCloseTo(axes.y(0) - axes.y(1), within(1e-9));
    }

    @Test
    void sayThatAZeroWeightChangesNothing() {
      assertThat(Figures.line(weights(0), 1, 5).sentence())
          .isEqualTo("Whatever x₁ is, z stays at 1, because its weight is 0.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void needAnInputThatIsThere(int input) {
      assertThatThrownBy(() -> Figures.line(LESSON, input, 2, 3))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("There is no input " + input + ": this neuron has 2");
    }

    @Test
    void needAsManyNumbersAsWeights() {
      assertThatThrownBy(() -> Figures.line(LESSON, 1, 2))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2 weights");
    }
  }

  @Nested
  class Planes {

    @Test
    void sayTheirSlopesAndTheirPoint() {
      assertThat(Figures.plane(LESSON, 2, 3).sentence())
          .isEqualTo(
              "Over x₁ and x₂, z is a tilted plane with the slopes w₁ = 0.5 and w₂ = −1; at x₁ = 2"
                  + " and x₂ = 3 it is −1.");
    }

    @Test
    void sayThatTheyAreFlat() {
      assertThat(Figures.plane(weights(0, 0), 2, 3).sentence())
          .contains("flat plane", "z is 1 everywhere");
    }

    @Test
    void areBlueBelowZeroAndOrangeAbove() {
      BufferedImage image = Figures.plane(LESSON, 2, 3).image(1);
      int below = image.getRGB(80, 62);
      int above = image.getRGB(600, 290);
      assertThat(below & 0xFF).isGreaterThan(below >> 16 & 0xFF);
      assertThat(above >> 16 & 0xFF).isGreaterThan(above & 0xFF);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "0, -3", "12.5, -1234.5", "1e-300, 0", "1e200, 1"})
    void areDrawnForAnyTilt(double w1, double w2) {
      assertThat(Figures.plane(weights(w1, w2), 2, 3).image(1)).isNotNull();
    }

    @Test
    void sayTheSameWhereverTheyAreTurned() {
      assertThat(Figures.tiltedPlane(23, LESSON, 2, 3).sentence())
          .isEqualTo(Figures.tiltedPlane(LESSON, 2, 3).sentence());
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 81, Double.NaN})
    void areTurnedOnlySoFarThatTheSameCornerStaysInFront(double degrees) {
      assertThatThrownBy(() -> Figures.tiltedPlane(degrees, LESSON, 2, 3))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The plane can be turned by 10 to 80 degrees");
    }

    @Test
    void haveALineThroughThePointWhereNoOtherIs() {
      assertThat(new Tilt(LESSON, 2, 3).hasLineOfItsOwn()).isTrue();
      assertThat(new Tilt(LESSON, 0, 1).hasLineOfItsOwn()).isFalse();
      assertThat(new Tilt(weights(0, 0), 2, 3).hasLineOfItsOwn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "0, -3", "12.5, -1234.5", "1e-300, 0", "1e200, 1"})
    void areDrawnInSpaceForAnyTilt(double w1, double w2) {
      Neuron neuron = weights(w1, w2);
      assertThat(Figures.tiltedPlane(neuron, 2, 3).image(1)).isNotNull();
      assertThat(Figures.tiltedPlane(neuron, 2, 3).sentence())
          .isEqualTo(Figures.plane(neuron, 2, 3).sentence());
    }

    @Test
    void needTwoInputs() {
      assertThatThrownBy(() -> Figures.plane(weights(1, 2, 3), 1, 2, 3))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A plane lies over two inputs, but this neuron has 3: give it two weights.");
    }
  }

  @Nested
  class Drawings {

    @Test
    void sayWhatGoesInAndWhatComesOut() {
      assertThat(Figures.neuron(LESSON, 2, 3).sentence())
          .isEqualTo(
              "From x₁ = 2 and x₂ = 3 the neuron adds up z = −1, and sigmoid makes a ≈ 0.269 of"
                  + " it.");
    }

    @Test
    void countManyInputs() {
      assertThat(Figures.neuron(weights(new double[8]), new double[8]).sentence())
          .startsWith("From these 8 inputs the neuron adds up z = 1");
    }

    @Test
    void surviveAnActivationThatThrows() {
      Neuron broken =
          new Neuron(
              new double[] {1},
              0,
              z -> {
                throw new IllegalStateException("broken");
              });
      Figure figure = Figures.neuron(broken, 1);
      assertThat(figure.sentence()).contains("your activation makes no number of it");
      assertThat(figure.image(1)).isNotNull();
    }

    @Test
    void refuseASumThatIsInfinite() {
      assertThatThrownBy(() -> Figures.neuron(weights(1e308, 1e308), 10, 10))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("z is ∞");
    }

    @Test
    void showTheirPointInTheColourOfTheirActivation() {
      assertHas(() -> Figures.neuron(LESSON, 2, 3), Theme.VERMILLION.getRGB());
      assertHas(
          () -> Figures.neuron(new Neuron(new double[] {1}, 0, RELU), 2), Theme.BLUE.getRGB());
    }

    private void assertHas(Supplier<Figure> figure, int colour) {
      assertThat(Painting.pixels(figure.get().image(1))).contains(colour);
    }
  }

  @Nested
  class StraightLines {

    @Test
    void sayHowTheyRise() {
      assertThat(Figures.straightLine(-0.5).sentence())
          .isEqualTo("For each 1 to the right, the line goes down by 0.5.");
      assertThat(Figures.straightLine(0).sentence()).startsWith("The line is flat");
    }

    @Test
    void haveTheSameScaleOnBothAxes() {
      Axes axes = new PlainLine(2).axes();
      assertThat(axes.x(1) - axes.x(0)).isCloseTo(axes.y(0) - axes.y(1), within(1e-9));
    }

    @Test
    void areRefusedWithoutANumber() {
      assertThatThrownBy(() -> Figures.straightLine(Double.NaN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The rise of the line is NaN");
    }
  }

  @Nested
  class DoublesNearOne {

    @Test
    void sayThatTheSumIsRoundedFirst() {
      assertThat(Figures.nearOne(37).sentence())
          .isEqualTo(
              "At z = 37, e⁻ᶻ is about 8.53 × 10⁻¹⁷, so Java makes 1.0 of 1 + e⁻ᶻ and 1.0 of"
                  + " sigmoid(z); the double nearest to the true sigmoid(z) is"
                  + " 0.9999999999999999.");
    }

    @ParameterizedTest
    @CsvSource({"36, 0.9999999999999998", "38, 1.0", "40, 1.0"})
    void sayWhereTheNearestIsTheSame(double z, String printed) {
      assertThat(Figures.nearOne(z).sentence())
          .contains("and " + printed + " of sigmoid(z)")
          .endsWith("is the same.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {35, 46, Double.NaN})
    void areRefusedWhereNothingCouldBeSeen(double z) {
      assertThatThrownBy(() -> Figures.nearOne(z)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
