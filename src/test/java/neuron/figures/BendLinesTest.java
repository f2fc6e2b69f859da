package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import neuron.Activations;
import neuron.Layer;
import neuron.draw.Scale;
import org.junit.jupiter.api.Test;

class BendLinesTest {

  private static final Scale.Linear SQUARE = new Scale.Linear("x", -2, 2, 1);

  private static List<BendLines.BendLine> lines(double w1, double w2, double b) {
    Layer layer = new Layer(new double[][] {{w1, w2}}, new double[] {b}, Activations.RELU);
    return BendLines.of(layer, SQUARE).lines();
  }

  @Test
  void standWhereZIsZeroAndEndAtTheEdge() {
    for (double[] n : new double[][] {{1, 2, 0.5}, {-3, 1, 1}, {1, 0, 1}, {0, -2, 1}}) {
      Line2D line = lines(n[0], n[1], n[2]).get(0).ends();
      for (Point2D end : new Point2D[] {line.getP1(), line.getP2()}) {
        assertThat(n[0] * end.getX() + n[1] * end.getY() + n[2]).isCloseTo(0, within(1e-9));
        assertThat(Math.max(Math.abs(end.getX()), Math.abs(end.getY()))).isCloseTo(2, within(1e-9));
      }
    }
  }

  @Test
  void pointToWhereZIsPositive() {
    Point2D uphill = lines(3, -4, 0).get(0).uphill();
    assertThat(3 * uphill.getX() - 4 * uphill.getY()).isCloseTo(5, within(1e-9));
  }

  @Test
  void areNotDrawnOutsideNorForAZThatIsTheSameEverywhere() {
    assertThat(lines(1, 1, 5)).isEmpty();
    assertThat(lines(1, 0, 2.5)).isEmpty();
    assertThat(lines(0, 0, 1)).isEmpty();
  }
}
