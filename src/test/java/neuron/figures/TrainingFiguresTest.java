package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import neuron.Activations;
import neuron.Dataset;
import neuron.Epoch;
import neuron.Layer;
import neuron.Loss;
import neuron.Network;
import neuron.Optimizer;
import neuron.Split;
import neuron.Trainer;
import neuron.draw.Axes;
import neuron.draw.Bands;
import neuron.draw.Label;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrainingFiguresTest {

  private static final Split CIRCLES = Dataset.circles(80, 0.1, 1).split(0.25, 1);

  private static Epoch epoch(int number, double training, double heldOut) {
    return new Epoch(number, new Epoch.Score(training, 0.95), new Epoch.Score(heldOut, 0.9));
  }

  /** y = x₁, so that class 1 is on the right of the boundary. */
  private static Network across() {
    return new Network(new Layer(new double[][] {{1, 0}}, new double[] {0}));
  }

  @Test
  void countTheLinesThatCrossThePicture() {
    Layer hidden =
        new Layer(
            new double[][] {{1, 0}, {0, 1}, {1, 1}}, new double[] {0, 0.1, -50}, Activations.RELU);
    Network network = new Network(hidden, new Layer(new double[][] {{1, 1, 1}}, new double[1]));
    Figure figure = Figures.bendLines(new Trainer(network, CIRCLES, Optimizer.adam(0.03)));
    assertThat(figure.title())
        .isEqualTo("The decision boundary before the first epoch, and its lines");
    assertThat(figure.sentence())
        .endsWith("held out; 2 lines with z = 0 of a neuron cross the picture.");
  }

  @Nested
  class OfTheMoment {

    private static Figure figure(List<Epoch> course) {
      return new Progress(CIRCLES, Loss.CROSS_ENTROPY, across(), course, 200).figure();
    }

    @Test
    void sayTheEpochTheLossesAndWhatIsRight() {
      Figure figure = figure(List.of(epoch(0, 0.7, 0.75), epoch(1, 0.21, 0.2514)));
      assertThat(figure.title()).isEqualTo("Epoch 1 of 200");
      assertThat(figure.sentence())
          .isEqualTo(
              "After epoch 1 of 200, the loss is 0.21 on the training points and about 0.251 on"
                  + " those held out; the network has 95 % and 90 % of them right.");
    }

    @Test
    void sayThatNothingIsLearnedYet() {
      assertThat(figure(List.of(epoch(0, 0.7, 0.75))).sentence())
          .startsWith("Before the first of 200 epochs, the loss is 0.7");
    }

    @Test
    void refusePointsOfMoreClassesThanAreDrawn() {
      Dataset three =
          new Dataset("three", new double[][] {{0, 0}, {0, 1}, {1, 0}}, new int[] {0, 1, 2});
      assertThatThrownBy(() -> Figures.points(new Split(three, three)))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The figure shows points of 2 numbers in 2 classes, but these have 2 in 3: give"
                  + " others.");
    }

    @Test
    void leaveTheMapAndTheAxesWhereTheyAre() {
      List<Epoch> course = new ArrayList<>(List.of(epoch(0, 0.7, 0.75)));
      int[] before = Painting.pixels(figure(course).image(1));
      course.add(epoch(1, 0.5, 0.55));
      int[] after = Painting.pixels(figure(course).image(1));
      for (int y = 100; y < 350; y++) {
        for (int x = 0; x < 320; x++) {
          assertThat(after[y * Figure.WIDTH + x]).isEqualTo(before[y * Figure.WIDTH + x]);
        }
      }
    }
  }

  @Nested
  class OfPoints {

    @Test
    void sayHowManyAreOfEachClass() {
      assertThat(Figures.points(Dataset.xor(40, 0.1, 1)).sentence())
          .isEqualTo("XOR: 40 points, 20 of class 0 and 20 of class 1.");
    }

    @Test
    void sayHowManyAreHeldOut() {
      assertThat(Figures.points(CIRCLES).sentence())
          .isEqualTo(
              "Circles: 60 training points, 30 of class 0 and 30 of class 1, and 20 points held"
                  + " out, 10 of class 0 and 10 of class 1.");
    }

    @Test
    void sayHowManyANetworkHasRight() {
      Trainer trainer = new Trainer(across(), CIRCLES, Optimizer.sgd(0.1));
      assertThat(Figures.boundary(trainer).sentence())
          .isEqualTo(
              "Before the first epoch, the network has 48.3 % of the 60 training points right, and"
                  + " 40 % of the 20 held out.");
    }
  }

  @Nested
  class Losses {

    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 200, 100);

    private static double top(Epoch... course) {
      return new LossPlot(List.of(course), 10, BOX).top();
    }

    @Test
    void keepTheTopOfTheAxisAsTheyFall() {
      assertThat(top(epoch(0, 0.7, 0.75))).isEqualTo(1);
      assertThat(top(epoch(0, 0.7, 0.75), epoch(1, 0.01, 0.02))).isEqualTo(1);
    }

    @Test
    void liftTheTopInStepsAsTheyGrow() {
      assertThat(top(epoch(0, 0.7, 0.75), epoch(1, 1.2, 0.9))).isEqualTo(2);
      assertThat(top(epoch(0, 0.7, 0.75), epoch(1, 0.9, 1.9))).isEqualTo(2);
      assertThat(top(epoch(0, 0.7, 0.75), epoch(1, 4, 7e8))).isEqualTo(1e9);
    }

    @Test
    void haveAnAxisWhereAllAreZero() {
      assertThat(top(epoch(0, 0, 0))).isEqualTo(1);
    }

    @Test
    void haveNamesThatKeepApart() {
      for (double heldOut : new double[] {0.7, 0.69, 0.71, 0, 1}) {
        LossPlot plot = new LossPlot(List.of(epoch(0, 0.7, heldOut)), 10, BOX);
        List<Label> names = plot.names();
        assertThat(names.get(0).box().intersects(names.get(1).box())).isFalse();
      }
    }
  }

  @Nested
  class Maps {

    private static final Scale.Linear INPUTS = new Scale.Linear("", -4, 4);
    private static final Axes AXES = Axes.square(new Rectangle2D.Double(0, 0, 120, 120), INPUTS);

    /** The colour at a share of the width, half way up. */
    private static Color at(double share, double boundary, Network network) {
      BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
      new DecisionMap(network, boundary, INPUTS).paint(image.createGraphics(), AXES);
      return new Color(image.getRGB((int) (120 * share), 60));
    }

    @Test
    void areBlueForClassZeroAndOrangeForClassOne() {
      assertThat(at(0.1, 0, across()).getBlue()).isGreaterThan(at(0.1, 0, across()).getRed());
      assertThat(at(0.9, 0, across()).getRed()).isGreaterThan(at(0.9, 0, across()).getBlue());
    }

    @Test
    void haveALineWhereTheNetworkIsUndecided() {
      assertThat(at(0.5, 0, across())).isEqualTo(Theme.INK);
      assertThat(at(0.5 + 0.5 / 8, 0.5, across())).isEqualTo(Theme.INK);
    }

    @Test
    void arePaleWhereItIsUnsure() {
      double fourToOne = Math.log(4);
      assertThat(at(0.5 + (fourToOne - 0.3) / 8, 0, across())).isEqualTo(Bands.colour(0, -5, 4));
      assertThat(at(0.5 + (fourToOne + 0.3) / 8, 0, across())).isEqualTo(Bands.colour(3, -5, 4));
      assertThat(at(0.5 - (fourToOne - 0.3) / 8, 0, across())).isEqualTo(Bands.colour(-1, -5, 4));
      assertThat(at(0.5 - (fourToOne + 0.3) / 8, 0, across())).isEqualTo(Bands.colour(-4, -5, 4));
    }

    @Test
    void areDrawnWhereTheOutputIsNoNumber() {
      Network wild =
          new Network(
              new Layer(new double[][] {{1e308, 0}, {1e308, 0}}, new double[2], z -> z * 1e3),
              new Layer(new double[][] {{1, -1}}, new double[1]));
      assertThat(at(0.9, 0, wild)).isNotNull();
    }
  }
}
