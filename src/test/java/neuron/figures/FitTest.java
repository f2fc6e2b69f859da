package neuron.figures;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import neuron.Activation;
import neuron.Neuron;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The figures of the notebook on the activation function. */
class FitTest {

  private static final double[] HOURS = {0, 1, 2, 3, 4, 5, 6};
  private static final double[] PRICE = {0, 0, 0, 1.5, 3, 4.5, 6};

  private static String sentence(double w, double b, Activation sigma) {
    return Figures.fit(new Neuron(new double[] {w}, b, sigma), HOURS, PRICE).sentence();
  }

  @Nested
  class PointsAndANeuron {

    @Test
    void sayThatAllAreMet() {
      assertThat(sentence(1.5, -3, RELU))
          .isEqualTo("Over x, a = ReLU(1.5x − 3) meets all 7 points; z is 0 at x = 2.");
    }

    @Test
    void sayHowFarTheFarthestIsMissed() {
      assertThat(sentence(1, -1, IDENTITY))
          .isEqualTo(
              "Over x, a = x − 1 meets 2 of 7 points and misses the farthest by 1; z is 0 at x ="
                  + " 1.");
    }

    @Test
    void sayWhereZIsZeroIfAnywhere() {
      assertThat(sentence(-0.5, 0, RELU)).contains("a = ReLU(−0.5x)", "z is 0 at x = 0");
      assertThat(sentence(0, 2, RELU)).contains("a = ReLU(2)", "z is 0 nowhere");
      assertThat(sentence(0, 0, STEP)).contains("a = step(0)", "z is 0 everywhere");
      assertThat(sentence(3, -1, SIGMOID)).endsWith("z is 0 at x ≈ 0.333.");
    }

    @Test
    void sayThatSomeHaveNoValue() {
      assertThat(sentence(1, 0, z -> Math.sqrt(z - 1))).contains("has no value at some");
    }

    @Test
    void refuseANeuronOfTwoInputs() {
      assertThatThrownBy(() -> Figures.fit(new Neuron(new double[] {1, 2}, 0), HOURS, PRICE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("has 2 inputs");
    }

    @Test
    void refuseOtherPoints() {
      Neuron one = new Neuron(new double[] {1}, 0);

      assertThatThrownBy(() -> Figures.fit(one, HOURS, new double[] {1}))
          .hasMessageContaining("there are 7 and 1: give two arrays of one length");
      assertThatThrownBy(() -> Figures.fit(one, null, PRICE)).hasMessageContaining("null and 7");
      assertThatThrownBy(() -> Figures.fit(one, new double[] {Double.NaN}, new double[] {1}))
          .hasMessageStartingWith("x of point 1 is NaN");
    }
  }

  @Nested
  class SmallPanels {

    @Test
    void sayWhatEachMakesOfZ() {
      assertThat(Figures.panels(-1, IDENTITY, RELU, SIGMOID).sentence())
          .isEqualTo("Of z = −1, identity makes −1, ReLU makes 0 and sigmoid makes about 0.269.");
      assertThat(Figures.panels(0, z -> 1 / z).sentence())
          .isEqualTo("Of z = 0, your activation makes no number.");
    }

    @Test
    void refuseAZBeyondTheirAxis() {
      assertThatThrownBy(() -> Figures.panels(4.5, RELU))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("z is 4.5, but the axis runs from −4 to 4: give a z in between.");
    }
  }

  @Nested
  class NearZero {

    @Test
    void saysWhatBothGiveAndHowFarIsEnlarged() {
      assertThat(Figures.nearZero(LEAKY_RELU, RELU).sentence())
          .isEqualTo(
              "At z = −1, leaky ReLU gives −0.01 and ReLU gives 0; the plot on the right enlarges a"
                  + " from −0.015 to 0.015.");
    }

    @Test
    void enlargesByTheFirstThatIsNotZeroThere() {
      assertThat(Figures.nearZero(RELU, LEAKY_RELU).sentence()).endsWith("from −0.015 to 0.015.");
      assertThat(Figures.nearZero(RELU, RELU).sentence()).endsWith("from −1.5 to 1.5.");
    }
  }
}
