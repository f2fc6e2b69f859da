package neuron.figures;

import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import neuron.draw.Axes;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecantTest {

  @Test
  void saysHowMuchTheCurveClimbsAndTheSlope() {
    assertThat(Figures.secant(SIGMOID, 0, 1).sentence())
        .isEqualTo(
            "From z = 0 to z = 1 sigmoid climbs by about 0.231 over a step of 1: a slope of about"
                + " 0.231.");
    assertThat(Figures.secant(RELU, 1, 0.5).sentence())
        .isEqualTo("From z = 1 to z = 1.5 ReLU climbs by 0.5 over a step of 0.5: a slope of 1.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-4, 0, 1})
  void hasTheSameScaleAcrossAndUp(double z) {
    Axes axes = new Secant(SIGMOID, z, 1).axes;
    double across = axes.x(z + 1) - axes.x(z);
    double up = axes.y(0) - axes.y(1);
    assertThat(up).isCloseTo(across, within(1e-9));
  }

  @Test
  void keepsItsAxesWhileTheStepShrinks() {
    Axes wide = new Secant(SIGMOID, 0, 2.5).axes;
    Axes near = new Secant(SIGMOID, 0, 0.001).axes;
    assertThat(near.x(1)).isEqualTo(wide.x(1));
    assertThat(near.y(1)).isEqualTo(wide.y(1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 2.6, Double.NaN})
  void needsAStepThatIsSeen(double step) {
    assertThatThrownBy(() -> Figures.secant(SIGMOID, 0, step))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("give one above 0, up to 2.5");
  }

  @Test
  void needsAValueAtBothPoints() {
    assertThatThrownBy(() -> Figures.secant(z -> Math.sqrt(z), -1, 1))
        .isInstanceOf(BadInput.class)
        .hasMessage("Your activation has no value at z = −1: choose two other points.");
  }
}
