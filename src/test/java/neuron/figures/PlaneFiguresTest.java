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
import neuron.draw.Label;
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
        assertClear(Painting.painted(new OutputMap(network)::painted));
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
    void sayWhichLineParts() {
      assertThat(Figures.fold(Networks.XOR.layers().get(0)).sentence())
          .isEqualTo(
              "The layer moves (0, 0), (0, 1), (1, 0) and (1, 1) to (0, 0), (1, 0), (1, 0) and"
                  + " (2, 1); no straight line parted the two kinds of XOR before, and now h₁ − 2h₂"
                  + " = 0.5 does.");
    }

    @Test
    void sayThatWithoutActivationNoneDoes() {
      assertThat(Figures.fold(SHEAR).sentence())
          .endsWith("; no straight line parts the two kinds of XOR, neither before nor after.");
    }

    @Test
    void sayThatPointsThatFallTogetherCannotBeParted() {
      assertThat(Figures.fold(layer(0, 0, 0, 0)).sentence()).contains("neither before nor after");
    }

    @Test
    void haveLabelsThatKeepClear() {
      assertClear(Painting.painted(new Fold(Networks.XOR.layers().get(0))::painted));
      assertClear(Painting.painted(new Fold(SHEAR)::painted));
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

  private static void assertClear(List<Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(labels.get(i).box().intersects(labels.get(j).box()))
            .as(labels.get(i).text() + " on " + labels.get(j).text())
            .isFalse();
      }
    }
  }
}
