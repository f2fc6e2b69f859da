package neuron.figures;

import static neuron.Activations.SIGMOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import neuron.Activation;
import neuron.Activations;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortraitTest {

  private static Axes values(Activation f) {
    return Painting.painted(new Portrait(f)::painted).get(0);
  }

  private static Axes rises(Activation f) {
    return Painting.painted(new Portrait(f)::painted).get(1);
  }

  static List<Activation> gallery() {
    return Activations.all();
  }

  @Test
  void saysFormulaRangeSlopeAndSource() {
    assertThat(Figures.portrait(Activations.HARD_SIGMOID).sentence())
        .isEqualTo(
            "Hard sigmoid is a = max(0, min(1, (z + 3) / 6)) with the range [0, 1]; from z = −6 to"
                + " z = 6 its slope spans 0 to about 0.167 (none at z = −3 and 3); source: Howard"
                + " and others, Searching for MobileNetV3, 2019.");
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void saysTheYearOfEachOfTheGallery(Activation f) {
    assertThat(Figures.portrait(f).sentence()).containsPattern("; source: .*(18|19|20)\\d\\d\\.$");
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void hasTheSameAxesForEachOfTheGallery(Activation f) {
    for (double a : new double[] {-2, 0, 3}) {
      assertThat(values(f).y(a)).isEqualTo(values(SIGMOID).y(a));
      assertThat(rises(f).y(a)).isEqualTo(rises(SIGMOID).y(a));
    }
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void holdsTheWholeSlopeOfEachOfTheGallery(Activation f) {
    Axes axes = rises(f);
    Curve curve = Curve.of(Slope.of(f).function());
    assertThat(axes.box().contains(axes.x(0), axes.y(curve.low()))).isTrue();
    assertThat(axes.box().contains(axes.x(0), axes.y(curve.high()))).isTrue();
  }

  @Test
  void hasAxesOfItsOwnForAFunctionThatTheyWouldNotShow() {
    Axes axes = values(z -> 20 + Math.sin(z));
    assertThat(axes.box().contains(axes.x(0), axes.y(20))).isTrue();
    Axes steep = rises(z -> 7 * z);
    assertThat(steep.box().contains(steep.x(0), steep.y(7))).isTrue();
  }

  @Test
  void needsAnActivation() {
    assertThatThrownBy(() -> Figures.portrait(null))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("Activation 1 of 1 is null");
  }
}
