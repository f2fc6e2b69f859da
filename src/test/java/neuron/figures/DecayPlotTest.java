package neuron.figures;

import static neuron.Activations.GELU;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import neuron.Activation;
import neuron.Dataset;
import neuron.Layer;
import neuron.Loss;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Label;
import neuron.draw.Scale;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecayPlotTest {

  private static final Dataset HALF = new Dataset("half", new double[][] {{0.25}}, new int[] {1});
  private static final Network CHAIN = chain(1, 4, 3);

  /** Layers of one neuron without activation. */
  private static Network chain(double... weights) {
    return new Network(
        Arrays.stream(weights)
            .mapToObj(w -> new Layer(new double[][] {{w}}, new double[] {0}))
            .toList());
  }

  @Nested
  class WhatIsLeftAfterSlopes {

    @Test
    void isThePowerOfTheSlope() {
      assertThat(Figures.passBack(10, 0, SIGMOID, TANH).sentence())
          .isEqualTo(
              "At z = 0, 10 slopes leave about 9.54 × 10⁻⁷ of a signal with sigmoid and 1 with"
                  + " tanh.");
    }

    @Test
    void isSaidInTheSingularOfOne() {
      assertThat(Figures.passBack(1, 0, SIGMOID).sentence())
          .isEqualTo("At z = 0, 1 slope leaves 0.25 of a signal with sigmoid.");
      assertThat(Figures.passBack(1, 0, SIGMOID).title())
          .isEqualTo("What is left of a signal after 1 slope");
    }

    @Test
    void isNothingBehindASlopeOfZero() {
      assertThat(Figures.passBack(3, -1, RELU).sentence())
          .isEqualTo("At z = −1, 3 slopes leave 0 of a signal with ReLU.");
    }

    @Test
    void isASizeWhereTheSlopeIsNegative() {
      assertThat(Figures.passBack(3, 1, z -> -2 * z).sentence())
          .isEqualTo("At z = 1, 3 slopes leave 8 of a signal with your activation.");
    }

    @Test
    void standsWhereTheAxesSay() {
      DecayPlot plot = new PassBack(12, 0, SIGMOID).plot;
      Axes axes = plot.axes;
      double share = (axes.y(1) - axes.y(1e-24)) / -24;
      assertThat(plot.height(0.001)).isCloseTo(axes.y(1) + 3 * share, within(1e-9));
      assertThat(axes.x(30)).isEqualTo(axes.box().getMaxX());
    }

    @Test
    void movesNothingButItsMarks() {
      for (int n : new int[] {1, 15, 30}) {
        DecayPlot plot = new PassBack(n, 1, SIGMOID, TANH, RELU).plot;
        assertThat(plot.axes.box()).isEqualTo(firstBox());
      }
    }

    private static Object firstBox() {
      return new PassBack(2, 1, SIGMOID, TANH, RELU).plot.axes.box();
    }

    @Test
    void endsAtTheLowerEdgeWhereItIsTooLittleToShow() {
      DecayPlot plot = new PassBack(30, 6, SIGMOID).plot;
      double bottom = plot.axes.box().getMaxY();
      assertThat(plot.traces.get(0).end().getY()).isCloseTo(bottom, within(1.0));
    }

    @Test
    void hasAHigherAxisWhereASlopeIsAboveOne() {
      Axes axes = new PassBack(1, -0.01, SELU).plot.axes;
      assertThat(axes.y(1e7)).isGreaterThanOrEqualTo(axes.box().getMinY());
      assertThat(axes.y(1e9)).isLessThan(axes.box().getMinY());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0.5, 6})
    void hasNamesThatTouchNoOtherName(double z) {
      List<Label> labels =
          new PassBack(9, z, SIGMOID, TANH, RELU, LEAKY_RELU, SELU, GELU).plot.lineNames.labels();
      for (int i = 0; i < labels.size(); i++) {
        for (Label other : labels.subList(i + 1, labels.size())) {
          assertThat(labels.get(i).box().intersects(other.box())).isFalse();
        }
      }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, -1})
    void needsADepthOnTheAxis(int n) {
      assertThatThrownBy(() -> Figures.passBack(n, 0, RELU))
          .isInstanceOf(BadInput.class)
          .hasMessage("The figure shows 1 to 30 slopes, but n is %d: give a number in between.", n);
    }

    @Test
    void needsASlope() {
      assertThatThrownBy(() -> Figures.passBack(2, -1, z -> Math.sqrt(z)))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "Your activation has no slope at z = −1: choose another z or another activation.");
    }
  }

  @Nested
  class GradientsOfNetworks {

    @Test
    void areSaidFromTheLastLayerToTheFirst() {
      assertThat(Figures.gradients(HALF, Loss.SQUARED_ERROR, CHAIN).sentence())
          .isEqualTo("From layer 3 back to layer 1, the gradient goes from 4 to 48 with identity.");
    }

    @Test
    void areNumberedWhereTheirNamesAreTheSame() {
      assertThat(Figures.gradients(HALF, Loss.SQUARED_ERROR, CHAIN, chain(1, 1, 1)).sentence())
          .endsWith("from 4 to 48 with identity 1 and from 1.5 to 1.5 with identity 2.");
    }

    @Test
    void runFromTheLastLayerOnTheLeftToTheFirstOnTheRight() {
      DecayPlot plot = new Gradients(HALF, Loss.SQUARED_ERROR, CHAIN).plot;
      Axes axes = plot.axes;
      assertThat(axes.x(3)).isEqualTo(axes.box().getMinX());
      assertThat(axes.x(1)).isEqualTo(axes.box().getMaxX());
      assertThat(plot.traces.get(0).end().getY()).isCloseTo(axes.y(48), within(1.0));
    }

    @Test
    void canBeZero() {
      assertThat(Figures.gradients(HALF, Loss.SQUARED_ERROR, chain(1, 0, 3)).sentence())
          .contains("to 0 with identity");
    }

    @Test
    void areDrawnWhereAllAreZero() {
      Network silent = chain(1, 0, 0);
      Dataset right = new Dataset("right", new double[][] {{1}}, new int[] {0});
      assertThat(Figures.gradients(right, Loss.SQUARED_ERROR, silent).image(1)).isNotNull();
    }

    @Test
    void cannotBeInfinite() {
      Activation steep = z -> 1e308 * z;
      Network network =
          new Network(
              new Layer(new double[][] {{1}}, new double[] {0}, steep),
              new Layer(new double[][] {{10}}, new double[] {0}));
      assertThatThrownBy(() -> Figures.gradients(HALF, Loss.SQUARED_ERROR, network))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The gradient at layer 1 of network 1 is");
    }

    @Test
    void needNetworksOfEqualDepth() {
      assertThatThrownBy(() -> Figures.gradients(HALF, Loss.SQUARED_ERROR, CHAIN, chain(1, 2)))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "Network 2 has 2 layers and network 1 has 3: give networks of equal depth, two"
                  + " layers or more.");
    }

    @Test
    void needTwoLayers() {
      assertThatThrownBy(() -> Figures.gradients(HALF, Loss.SQUARED_ERROR, chain(1)))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("Network 1 has 1 layer ");
    }

    @Test
    void needNetworks() {
      assertThatThrownBy(() -> Figures.gradients(HALF, Loss.SQUARED_ERROR))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The figure shows one to six networks, but got 0");
      assertThatThrownBy(() -> Figures.gradients(HALF, Loss.SQUARED_ERROR, CHAIN, null))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("Network 2 of 2 is null");
    }
  }

  @Nested
  class Counts {

    @Test
    void areLabelledAtTheirLeastAndAtRoundOnes() {
      assertThat(new Scale.Counts("layer", 20, 1).ticks())
          .containsExactly(1.0, 5.0, 10.0, 15.0, 20.0);
      assertThat(new Scale.Counts("layer", 1, 3).ticks()).containsExactly(1.0, 2.0, 3.0);
    }
  }
}
