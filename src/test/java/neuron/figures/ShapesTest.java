package neuron.figures;

import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import neuron.Activation;
import neuron.Layer;
import neuron.Neuron;
import neuron.page.Figure;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  private static final double[][] W = {{1, 0}, {2, -1}, {0.5, -1}};
  private static final double[] B = {-1, 1, 1};

  private static Layer zeros(int neurons, int inputs, Activation sigma) {
    return new Layer(new double[neurons][inputs], new double[neurons], sigma);
  }

  @Nested
  class TheSentence {

    @Test
    void saysTheShapesAndWhatComesOut() {
      assertThat(Figures.shapes(new Layer(W, B, RELU), 2, 3).sentence())
          .isEqualTo(
              "W is 3 × 2, a row for each of 3 neurons and a column for each of 2 inputs; x holds 2"
                  + " numbers, and b, z and a hold 3 each; from x = (2, 3), ReLU makes a = (1, 2, 0).");
    }

    @Test
    void saysThatItRounds() {
      assertThat(Figures.shapes(Layer.of(new Neuron(new double[] {0.5, -1}, 1, SIGMOID)), 2, 3))
          .hasToString(
              "W is 1 × 2, a row for 1 neuron and a column for each of 2 inputs; x holds 2 numbers,"
                  + " and b, z and a hold 1 each; from x = (2, 3), sigmoid makes a ≈ (0.269).");
    }

    @Test
    void speaksOfShapesAloneWithoutX() {
      assertThat(Figures.shapes(new Layer(W, B, RELU)).sentence())
          .endsWith("; x holds 2 numbers, and b, z and a hold 3 each.");
    }

    @Test
    void speaksOfShapesAloneWhereNumbersAreMany() {
      assertThat(Figures.shapes(zeros(10, 784, RELU), new double[784]))
          .hasToString(
              "W is 10 × 784, a row for each of 10 neurons and a column for each of 784 inputs; x"
                  + " holds 784 numbers, and b, z and a hold 10 each.");
    }

    @Test
    void saysThatAnActivationHasNoValue() {
      Activation own = z -> 1 / z;
      assertThat(Figures.shapes(zeros(1, 1, own.named("mine")), 5).sentence())
          .endsWith("; from x = (5) come z for which mine has no value.");
    }
  }

  @Nested
  class ThePicture {

    @Test
    void hasABoxForEachNumber() {
      assertThat(boxesAcross(Figures.shapes(zeros(1, 1, RELU)))).isEqualTo(1 + 4);
      assertThat(boxesAcross(Figures.shapes(zeros(1, 5, RELU)))).isEqualTo(5 + 4);
    }

    @Test
    void drawsTheFirstAndTheLastOfMany() {
      assertThat(boxesAcross(Figures.shapes(zeros(1, 7, RELU))))
          .isEqualTo(boxesAcross(Figures.shapes(zeros(1, 100_000, RELU))))
          .isEqualTo(5 + 4);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 1000", "1000, 1", "3, 2", "8, 6", "9, 7"})
    void hasAllOfWAsWideAndAsHighAsItsSizesSay(int neurons, int inputs) {
      MatrixBoxes boxes = new MatrixBoxes(0, 0, 30, neurons, inputs);
      assertThat(boxes.right()).isEqualTo(30 * Math.min(6, inputs));
      assertThat(boxes.bottom() - boxes.top()).isEqualTo(24 * Math.min(8, neurons));
    }

    @Test
    void writesNumbersWhereTheyCanBeRead() {
      assertThat(MatrixBoxes.fits(-0.269, 40)).isTrue();
      assertThat(MatrixBoxes.fits(4.25e-18, 40)).isFalse();
    }

    @Test
    void staysTheSameForEveryXWhereNumbersAreLeftOut() {
      Layer large = zeros(100, 784, RELU);
      double[] ones = new double[784];
      Arrays.fill(ones, 1);
      assertThat(Painting.pixels(Figures.shapes(large, ones).image(1)))
          .isEqualTo(Painting.pixels(Figures.shapes(large).image(1)));
    }

    /**
     * The runs of white, boxes being white and the paper not, along a line within the first row.
     */
    private static long boxesAcross(Figure figure) {
      BufferedImage image = figure.image(1);
      int white = 0xFFFFFFFF;
      long runs = 0;
      for (int x = 1; x < image.getWidth(); x++) {
        runs += image.getRGB(x, 204) == white && image.getRGB(x - 1, 204) != white ? 1 : 0;
      }
      return runs;
    }
  }

  @Nested
  class ASlip {

    @Test
    void isNoLayer() {
      assertThatThrownBy(() -> Figures.shapes(null, 1))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "There is no layer to draw: it is null. Give one such as new Layer(W, b, RELU).");
    }

    @Test
    void isAnXOfAnotherLength() {
      assertThatThrownBy(() -> Figures.shapes(new Layer(W, B), 1, 2, 3))
          .isInstanceOf(BadInput.class)
          .hasMessage("This layer takes 2 numbers, but x has 3 numbers: give it 2.");
    }

    @Test
    void isNoX() {
      assertThatThrownBy(() -> Figures.shapes(new Layer(W, B), (double[]) null))
          .isInstanceOf(BadInput.class)
          .hasMessage("This layer takes 2 numbers, but x is null: give it 2.");
    }

    @Test
    void isASumTooLargeForADouble() {
      assertThatThrownBy(
              () -> Figures.shapes(new Layer(new double[][] {{1e308}}, new double[1]), 10))
          .isInstanceOf(BadInput.class)
          .hasMessage("z₁ is ∞, which has no place on an axis: give a finite number.");
    }
  }
}
