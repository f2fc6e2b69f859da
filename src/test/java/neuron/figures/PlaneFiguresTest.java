package neuron.figures;

import static neuron.Activations.RELU;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import neuron.Layer;
import neuron.Network;
import neuron.draw.Cells;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlaneFiguresTest {

  private static final Layer SHEAR = layer(1, 0.5, 0, 1);
  private static final Layer TURN = layer(0, -1, 1, 0);
  private static final Layer THREE_TO_ONE =
      new Layer(new double[][] {{1, 1, 1}}, new double[] {0}, RELU);

  private static Layer layer(double a, double b, double c, double d) {
    return new Layer(new double[][] {{a, b}, {c, d}}, new double[2]);
  }

  @Nested
  class Grids {

    @Test
    void sayTheMatrices() {
      assertThat(Figures.grid(SHEAR, TURN).sentence())
          .isEqualTo(
              "A square grid goes through W₁ with the rows (1, 0.5) and (0, 1), then through W₂"
                  + " with the rows (0, −1) and (1, 0); the one layer W₂W₁ with the rows (0, −1)"
                  + " and (1, 0.5) moves every point to the same place.");
    }

    @Test
    void bendALineExactlyWhereAReluIsZero() {
      Layer relu = new Layer(new double[][] {{1, 0}, {0, 1}}, new double[2], RELU);
      List<Point2D> line = List.of(new Point2D.Double(-1, 1), new Point2D.Double(1, 1));
      assertThat(Transformation.through(relu, line))
          .containsExactly(
              new Point2D.Double(0, 1), new Point2D.Double(0, 1), new Point2D.Double(1, 1));
    }

    @Test
    void showThreeLayersAtMost() {
      assertThatThrownBy(() -> Figures.grid(TURN, TURN, TURN, TURN))
          .isInstanceOf(BadInput.class)
          .hasMessage("The figure shows one to three layers, but got 4: give it that many.");
    }

    @Test
    void needTwoInputsAndTwoOutputs() {
      assertThatThrownBy(() -> Figures.grid(THREE_TO_ONE))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith(
              "The figure moves points of a plane, but this layer takes 3 and gives 1");
    }
  }

  @Nested
  class Rings {

    @Test
    void sayHowMuchOfThemLiesOnTheSideOfTheirCentre() {
      assertThat(Figures.ring(Networks.HALF).sentence())
          .isEqualTo(
              "Of 24 points on a ring, 14 lie on the same side of y = 0 as their centre, where y ="
                  + " 0.3.");
    }

    @Test
    void haveTwelvePointsOrMoreOnThatSideOfAnyStraightLine() {
      for (int degrees = 0; degrees < 360; degrees++) {
        double angle = Math.toRadians(degrees);
        for (double b : new double[] {0.01, 0.3, 0.6, 0.9, 1.2}) {
          Layer line =
              new Layer(new double[][] {{Math.cos(angle), Math.sin(angle)}}, new double[] {b});
          assertThat(new Ring(new Network(line)).beside).isGreaterThanOrEqualTo(12);
        }
      }
    }

    @Test
    void canBePartedFromTheirCentreByBentLines() {
      Layer four =
          new Layer(new double[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}, new double[4], RELU);
      Layer sum = new Layer(new double[][] {{1, 1, 1, 1}}, new double[] {-0.5});
      assertThat(new Ring(new Network(four, sum)).beside).isZero();
    }
  }

  @Nested
  class Maps {

    @Test
    void sayThatXorIsExact() {
      assertThat(Figures.map(Networks.XOR).sentence())
          .isEqualTo(
              "At (0, 0), (0, 1), (1, 0) and (1, 1) the network gives y 0, 1, 1 and 0, which is XOR"
                  + " exactly.");
    }

    @Test
    void sayWhatXorWouldBe() {
      assertThat(Figures.map(Networks.XOR.linear()).sentence())
          .endsWith("gives y 2, 1, 1 and 0, where XOR is 0, 1, 1 and 0.");
    }

    @Test
    void haveLabelsThatKeepClear() {
      for (Network network : List.of(Networks.XOR, Networks.XOR.linear(), Networks.CURVED)) {
        Painting.assertClear(Painting.painted(new OutputMap(network)::painted));
      }
    }

    @Test
    void knowTheOutputInEveryCell() {
      Cells cells = new Cells(Networks.XOR, -0.5, 1.5);
      assertThat(cells.range().getMin()).isEqualTo(-1);
      assertThat(cells.range().getMax()).isEqualTo(1);
    }

    @Test
    void ofAConstantAreDrawn() {
      Network constant = new Network(new Layer(new double[][] {{0, 0}}, new double[] {3}, TANH));
      assertThat(Figures.map(constant).image(1)).isNotNull();
    }
  }

  @Nested
  class Folds {

    @Test
    void sayThatTheWeightsMakeALineAndReluBendsIt() {
      assertThat(Figures.fold(Networks.XOR.layers().get(0)).sentence())
          .isEqualTo(
              "The weights move (0, 0), (0, 1), (1, 0) and (1, 1) to (0, −1), (1, 0), (1, 0) and"
                  + " (2, 1), where no line parts the two kinds of XOR; ReLU makes (0, 0), (1, 0),"
                  + " (1, 0) and (2, 1) of these, where the line h₁ − 2h₂ = 0.5 parts the two kinds"
                  + " of XOR.");
    }

    @Test
    void sayThatWithoutActivationNoneDoes() {
      assertThat(Figures.fold(SHEAR).sentence())
          .endsWith(
              "identity makes (0, 0), (0.5, 1), (1, 0) and (1.5, 1) of these, where no line parts the two kinds of XOR.");
    }

    @Test
    void sayThatPointsThatFallTogetherCannotBeParted() {
      assertThat(Figures.fold(layer(0, 0, 0, 0)).sentence())
          .endsWith("where no line parts the two kinds of XOR.");
    }

    @Test
    void haveLabelsThatKeepClear() {
      Painting.assertClear(Painting.painted(new Fold(Networks.XOR.layers().get(0))::painted));
      Painting.assertClear(Painting.painted(new Fold(SHEAR)::painted));
    }

    @Test
    void partAsFarFromBothAsCanBe() {
      Separator line =
          Separator.between(
                  List.of(new Point2D.Double(0, 0), new Point2D.Double(0, 1)),
                  List.of(new Point2D.Double(4, 0), new Point2D.Double(6, 5)))
              .orElseThrow();
      assertThat(line.r()).isCloseTo(2, within(1e-9));
      assertThat(line.text()).isEqualTo("h₁ = 2");
    }
  }
}
