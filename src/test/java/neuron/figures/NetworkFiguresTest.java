package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Interval;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Key;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NetworkFiguresTest {

  private static final Network LINE = Networks.line(0.5, 1);

  @Nested
  class Graphs {

    @Test
    void sayWhereTheBendsAre() {
      assertThat(Figures.graph(Networks.HAT, -3, 3).sentence())
          .isEqualTo(
              "From x = −3 to x = 3, y has 3 bends, at x = −1, 0 and 1; between them it is"
                  + " straight.");
    }

    @Test
    void sayTheSameWhereTheirAxesAreGiven() {
      assertThat(Figures.graph(Networks.HAT, -3, 3, -0.5, 0.8).sentence())
          .isEqualTo(Figures.graph(Networks.HAT, -3, 3).sentence());
    }

    @Test
    void markNoBendBeyondTheAxesThatAreGiven() {
      Axes axes =
          Painting.painted(new Graph(Networks.HAT, -3, 3, Interval.closed(-0.5, 0.8))::painted);
      BufferedImage image = Figures.graph(Networks.HAT, -3, 3, -0.5, 0.8).image(1);
      int above = (int) axes.box().getMinY() - 4;
      assertThat(image.getRGB((int) axes.x(0), above)).isEqualTo(Theme.PAPER.getRGB());
    }

    @Test
    void needAnIntervalOfTheVerticalAxisToo() {
      assertThatThrownBy(() -> Figures.graph(Networks.HAT, -3, 3, 1, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The interval from 1 to 1 is empty");
    }

    @Test
    void sayThatThereIsOne() {
      assertThat(Figures.graph(Networks.HAT, -0.5, 0.5).sentence())
          .contains("y has 1 bend, at x = 0; on each side it is straight");
    }

    @Test
    void sayThatThereIsNone() {
      assertThat(Figures.graph(Networks.HAT.linear(), -3, 3).sentence())
          .isEqualTo("From x = −3 to x = 3, y is one straight line, from 0 to 0.");
    }

    @Test
    void onlyCountMany() {
      assertThat(Figures.graph(Networks.TENT.repeated(12), 0, 1).sentence())
          .isEqualTo(
              "From x = 0 to x = 1, y has 4095 bends; between them it is straight, in 4096 pieces.");
    }

    @Test
    void sayThatACurveHasNone() {
      assertThat(Figures.graph(Networks.SIGMOIDS, -6, 6).sentence())
          .startsWith("From x = −6 to x = 6, the bends of y are not counted");
    }

    @Test
    void markABendWhereTheAxesSay() {
      Axes axes = Painting.painted(new Graph(Networks.HAT, -3, 3)::painted);
      BufferedImage image = Figures.graph(Networks.HAT, -3, 3).image(1);
      int centre = image.getRGB((int) axes.x(0), (int) axes.y(1));
      int rim = image.getRGB((int) Math.round(axes.x(0) - 5.5), (int) axes.y(1));
      assertThat(centre).isEqualTo(Theme.PAPER.getRGB());
      assertThat(new Color(rim).getBlue()).isGreaterThan(new Color(rim).getRed() + 60);
    }

    @Test
    void showThePiecesOfAnAreaInALens() {
      Network narrow = Networks.TENT.repeated(12);
      Axes axes = Painting.painted(new Graph(narrow, 0, 1)::painted);
      BufferedImage image = Figures.graph(narrow, 0, 1).image(1);
      int row = (int) axes.y(0.5);
      int left = (int) axes.box().getMaxX() - 170;
      assertThat(crossings(image, left, left + 140, row)).isEqualTo(6);
    }

    /** How many lines cross a stretch of paper. */
    private static long crossings(BufferedImage image, int from, int to, int row) {
      return IntStream.range(from, to)
          .filter(x -> isPaper(image.getRGB(x, row)) && !isPaper(image.getRGB(x + 1, row)))
          .count();
    }

    private static boolean isPaper(int colour) {
      return colour == Theme.PAPER.getRGB();
    }

    @Test
    void areOneAreaWherePiecesRunIntoEachOther() {
      Network narrow = Networks.TENT.repeated(8);
      Axes axes = Painting.painted(new Graph(narrow, 0, 1)::painted);
      BufferedImage image = Figures.graph(narrow, 0, 1).image(1);
      assertThat(IntStream.range((int) axes.x(0.02), (int) axes.x(0.48)))
          .allSatisfy(
              x -> assertThat(image.getRGB(x, (int) axes.y(0.05))).isEqualTo(Key.PALE.getRGB()));
    }

    @Test
    void standStillWhileTheValuesChangeALittle() {
      assertThat(Window.steady(0, 0.6)).isEqualTo(Window.steady(0, 1));
      assertThat(Window.steady(-1e-17, 1)).isEqualTo(Window.steady(0, 1));
    }

    @Test
    void needANetworkOfOneInput() {
      assertThatThrownBy(() -> Figures.graph(Networks.XOR, 0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The figure shows one input and one output, but this network takes 2 and gives 1:"
                  + " fit its first and last layer to that.");
    }

    @Test
    void needANetwork() {
      assertThatThrownBy(() -> Figures.graph(null, 0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("There is no network to draw");
    }

    @Test
    void needAnInterval() {
      assertThatThrownBy(() -> Figures.graph(Networks.SIGMOIDS, 1, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The interval from 1 to 1 is empty");
    }
  }

  @Nested
  class NetworkDrawings {

    @Test
    void sayTheLayersAndTheirWeights() {
      assertThat(Figures.network(Networks.LESSON).sentence())
          .isEqualTo(
              "A network of 2 inputs and 2 layers: layer 1 has 2 neurons with the weights (1, 2) and"
                  + " (−1, 1) and layer 2 has 2 neurons with the weights (2, 1) and (0, −1).");
    }

    @Test
    void sayWhatEachLayerGives() {
      assertThat(Figures.network(Networks.LESSON, 2, 3).sentence())
          .isEqualTo("From the inputs (2, 3), layer 1 gives (8, 1), then layer 2 gives (17, −1).");
    }

    @Test
    void sayBiasesAndActivations() {
      assertThat(Figures.network(Networks.HAT).sentence())
          .contains("the biases (1, 0, −1) and ReLU", "1 neuron with the weights (1, −2, 1).");
    }

    @Test
    void haveWeightsThatKeepClearOfEachOther() {
      for (Network network :
          List.of(Networks.LESSON, Networks.TWO_THREE_TWO, Networks.HAT, Networks.LARGE)) {
        Painting.assertClear(Painting.painted(new NetworkDrawing(network)::painted));
      }
    }

    @Test
    void haveRoomForTwoLayers() {
      assertThatThrownBy(() -> Figures.network(LINE.repeated(3)))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The figure has room for 2 layers, but this network has 3: draw a smaller one.");
    }

    @Test
    void needAsManyNumbersAsInputs() {
      assertThatThrownBy(() -> Figures.network(Networks.LESSON, 2))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("This network takes 2 numbers");
    }
  }

  @Nested
  class TwoGraphsOnEachOther {

    @Test
    void areNamedByTheirLayers() {
      Network deep = LINE.repeated(50);
      assertThat(Figures.graph(deep, deep.collapse(), -3, 3).sentence())
          .contains("50 layers and 1 layer differ");
    }

    @Test
    void areNamedByTheirOrderWhereTheyHaveAsManyLayers() {
      assertThat(Figures.graph(Networks.HAT, Networks.TENT, -3, 3).sentence())
          .contains("the first and the second differ");
    }

    @Test
    void sayWhatWasAskedAndWhatIsYours() {
      assertThat(Figures.askedAndYours(LINE, Networks.HAT, 0, 1).sentence())
          .contains("the asked one and yours differ");
    }

    @Test
    void sayHowMuchDoublesRound() {
      Network deep = LINE.repeated(10);
      assertThat(Figures.graph(deep, deep.collapse(), -3, 3).sentence())
          .contains("10 layers and 1 layer differ by at most about 4.44 × 10⁻¹⁶, at x");
    }

    @Test
    void sayThatTheyAreEqual() {
      assertThat(Figures.graph(LINE, LINE, -3, 3).sentence())
          .isEqualTo(
              "From x = −3 to x = 3, the first and the second lie on each other, equal to the last bit"
                  + " wherever compared.");
    }

    @Test
    void sayWhereTheyPartMost() {
      assertThat(Figures.graph(Networks.HAT, Networks.HAT.linear(), -3, 3).sentence())
          .isEqualTo(
              "From x = −3 to x = 3, the first and the second differ by at most 1, at x = 0.");
    }
  }

  @Nested
  class Approximations {

    @Test
    void sayTheGreatestError() {
      assertThat(Figures.approximation("x²", x -> x * x, interpolatedSquare(2), 0, 4).sentence())
          .isEqualTo(
              "From x = 0 to x = 4, a network of 2 ReLUs is off from x² by at most 1, at x = 1.");
    }

    @Test
    void needAName() {
      assertThatThrownBy(() -> Figures.approximation(" ", x -> x, LINE, 0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The function has no name");
    }

    @Test
    void needAFunctionWithNumbers() {
      assertThatThrownBy(() -> Figures.approximation("1/x", x -> 1 / x, LINE, 0, 1))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("1/x gives ∞ at x = 0");
    }

    private static Network interpolatedSquare(int n) {
      return Network.interpolating(x -> x * x, 0, 4, n);
    }
  }

  @Nested
  class ErrorsAgainstN {

    @Test
    void sayTheirExponent() {
      assertThat(Figures.errors(new int[] {1, 10, 100}, new double[] {0.5, 0.005, 5e-5}).sentence())
          .isEqualTo(
              "From n = 1 to n = 100 ReLUs the greatest error falls from 0.5 to 5 × 10⁻⁵, like n to"
                  + " the power −2.00.");
    }

    @Test
    void ofASineFallLikeTheSquare() {
      int[] n = {10, 20, 50, 100, 200, 500, 1000};
      assertThat(Figures.errors(n, Networks.errorsOfSine(n)).sentence())
          .containsPattern("like n to the power −(1\\.9[5-9]|2\\.0[0-5])\\.");
    }

    @Test
    void haveATitleBesideTheirVerticalAxis() {
      BufferedImage image = Figures.errors(new int[] {1, 10}, new double[] {0.5, 0.005}).image(1);
      int[] margin = image.getRGB(20, 100, 20, 150, null, 0, 20);
      assertThat(margin).contains(Theme.INK.getRGB());
    }

    @Test
    void cannotBeZero() {
      assertThatThrownBy(() -> Figures.errors(new int[] {1, 2}, new double[] {1, 0}))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The error at n = 2 is 0, which has no place among powers of ten: give one above 0.");
    }

    @Test
    void needAsManyErrorsAsNumbers() {
      assertThatThrownBy(() -> Figures.errors(new int[] {1, 2}, new double[] {1}))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("There are 2 numbers of ReLUs and 1 error");
    }

    @Test
    void needTwoDifferentNumbers() {
      assertThatThrownBy(() -> Figures.errors(new int[] {2, 2}, new double[] {1, 2}))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("All errors belong to n = 2");
    }
  }
}
