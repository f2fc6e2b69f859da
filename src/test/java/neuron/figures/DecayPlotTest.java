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
import org.junit.jupiter.params.provider.CsvSource;
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
      assertThat(Figures.passBack(10, 1, 0, SIGMOID, TANH).sentence())
          .isEqualTo(
              "At z = 0 and with weight 1, 10 layers leave about 9.54 × 10⁻⁷ of a signal with sigmoid and 1 with"
                  + " tanh.");
    }

    @Test
    void isSaidInTheSingularOfOne() {
      assertThat(Figures.passBack(1, 1, 0, SIGMOID).sentence())
          .isEqualTo("At z = 0 and with weight 1, 1 layer leaves 0.25 of a signal with sigmoid.");
      assertThat(Figures.passBack(1, 1, 0, SIGMOID).title())
          .isEqualTo("What is left of a signal after 1 layer with weight 1");
    }

    @Test
    void isNothingBehindASlopeOfZero() {
      assertThat(Figures.passBack(3, 1, -1, RELU).sentence())
          .isEqualTo("At z = −1 and with weight 1, 3 layers leave 0 of a signal with ReLU.");
    }

    @Test
    void isASizeWhereTheSlopeIsNegative() {
      assertThat(Figures.passBack(3, 1, 1, z -> -2 * z).sentence())
          .isEqualTo(
              "At z = 1 and with weight 1, 3 layers leave 8 of a signal with your activation.");
    }

    @Test
    void isMultipliedByTheWeightToo() {
      assertThat(Figures.passBack(10, 4, 0, SIGMOID, TANH).sentence())
          .isEqualTo(
              "At z = 0 and with weight 4, 10 layers leave 1 of a signal with sigmoid and about"
                  + " 1.05 × 10⁶ with tanh.");
    }

    @Test
    void doesNotDependOnTheSignOfTheWeight() {
      assertThat(Figures.passBack(3, -2, 0, TANH).sentence())
          .isEqualTo("At z = 0 and with weight −2, 3 layers leave 8 of a signal with tanh.");
    }

    @Test
    void standsWhereTheAxesSay() {
      PassBack figure = new PassBack(12, 1, 0, SIGMOID);
      Axes powers = figure.powers.axes;
      double decade = (powers.y(1e-20) - powers.y(1)) / 20;
      assertThat(figure.powers.height(0.001)).isCloseTo(powers.y(1) + 3 * decade, within(1e-9));
      assertThat(powers.x(30)).isEqualTo(powers.box().getMaxX());
      assertThat(figure.even.height(1))
          .isCloseTo(figure.even.axes.box().getCenterY(), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "15, 0.5", "30, 8"})
    void movesNothingButItsLinesAndMarks(int n, double weight) {
      PassBack figure = new PassBack(n, weight, 1, SIGMOID, TANH, RELU);
      PassBack first = new PassBack(2, 1, 1, SIGMOID, TANH, RELU);
      assertThat(figure.powers.axes.box()).isEqualTo(first.powers.axes.box());
      assertThat(figure.even.axes.box()).isEqualTo(first.even.axes.box());
      assertThat(figure.powers.axes.y(1e-5)).isEqualTo(first.powers.axes.y(1e-5));
    }

    @Test
    void leavesThePlotWhereItIsTooLittleOrTooMuchToShow() {
      DecayPlot faded = new PassBack(30, 1, 6, SIGMOID).powers;
      assertThat(faded.traces.get(0).end().getY())
          .isCloseTo(faded.axes.box().getMaxY(), within(1.0));
      DecayPlot exploded = new PassBack(30, 8, 0, TANH).powers;
      assertThat(exploded.traces.get(0).end().getY())
          .isCloseTo(exploded.axes.box().getMinY(), within(1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0.5, 6})
    void hasNamesThatTouchNoOtherName(double z) {
      List<Label> labels =
          new PassBack(9, 1, z, SIGMOID, TANH, RELU, LEAKY_RELU, SELU, GELU)
              .powers
              .lineNames
              .orElseThrow()
              .labels();
      for (int i = 0; i < labels.size(); i++) {
        for (Label other : labels.subList(i + 1, labels.size())) {
          assertThat(labels.get(i).box().intersects(other.box())).isFalse();
        }
      }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, -1})
    void needsADepthOnTheAxis(int n) {
      assertThatThrownBy(() -> Figures.passBack(n, 1, 0, RELU))
          .isInstanceOf(BadInput.class)
          .hasMessage("The figure shows 1 to 30 layers, but n is %d: give a number in between.", n);
    }

    @Test
    void needsASlope() {
      assertThatThrownBy(() -> Figures.passBack(2, 1, -1, z -> Math.sqrt(z)))
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
