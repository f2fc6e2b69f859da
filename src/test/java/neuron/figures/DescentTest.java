package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import neuron.page.Figure;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescentTest {

  private static final DoubleUnaryOperator SQUARE = w -> (w - 1) * (w - 1);

  private static List<Point2D> places(double rate) {
    return new Descent(SQUARE, -2, 4, 3, rate).places();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.25, 0.5, 0.9, 1, 1.1, 1.5})
  void multipliesTheDistanceByOneMinusTwiceTheRate(double rate) {
    List<Point2D> places = places(rate);
    for (int step = 0; step <= Descent.STEPS; step++) {
      double distance = 2 * Math.pow(1 - 2 * rate, step);
      assertThat(places.get(step).getX()).isCloseTo(1 + distance, within(1e-6));
      assertThat(places.get(step).getY()).isCloseTo(distance * distance, within(1e-5));
    }
  }

  @Test
  void saysWhereTheStepsLead() {
    Figure figure = Figures.descent(SQUARE, -2, 4, 3, 0.25);
    assertThat(figure.title()).isEqualTo("8 steps at rate 0.25");
    assertThat(figure.sentence())
        .isEqualTo("From w = 3 with loss 4, 8 steps at rate 0.25 lead to w = 1.008 with loss 0.");
  }

  @Test
  void leavesTheAxesWhereTheyAreWhateverTheRate() {
    int[] slow = Painting.pixels(Figures.descent(SQUARE, -2, 4, 3, 0.05).image(1));
    int[] far = Painting.pixels(Figures.descent(SQUARE, -2, 4, 3, 40).image(1));
    int below = 296 * Figure.WIDTH;
    assertThat(Arrays.copyOfRange(far, below, far.length))
        .isEqualTo(Arrays.copyOfRange(slow, below, slow.length));
  }

  @Test
  void refusesWhatHasNoPlace() {
    assertThatThrownBy(() -> Figures.descent(null, -2, 4, 3, 0.1))
        .isInstanceOf(BadInput.class)
        .hasMessage("There is no loss: it is null. Give one as w -> ...");
    assertThatThrownBy(() -> Figures.descent(SQUARE, 4, -2, 3, 0.1))
        .hasMessageStartingWith("The axis runs from 4 to −2");
    assertThatThrownBy(() -> Figures.descent(SQUARE, -2, 4, 5, 0.1))
        .hasMessage("w begins at 5, outside the axis from −2 to 4: give a place in between.");
    assertThatThrownBy(() -> Figures.descent(SQUARE, -2, 4, 3, 0))
        .hasMessage("The rate is 0: give a number above 0, such as 0.1.");
    assertThatThrownBy(() -> Figures.descent(Math::log, -2, 4, 3, 0.1))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The loss at w = −2 is NaN");
  }
}
