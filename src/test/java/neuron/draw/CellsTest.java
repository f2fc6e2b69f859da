package neuron.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class CellsTest {

  private static final Axes AXES =
      Axes.square(new Rectangle2D.Double(0, 0, 100, 100), new Scale.Linear("", 0, 2));

  @Test
  void arePassedByALineFromCellToCell() {
    Cells slope = new Cells(new double[][] {{-1, 0.5, 2}, {-1, 0.5, 2}, {-1, 0.5, 2}}, 0, 2);
    assertThat(slope.lines(AXES, 1.25)).hasSize(2);
    assertThat(slope.contour(AXES, 1.25).getBounds2D())
        .isEqualTo(new Rectangle2D.Double(75, 0, 0, 100));
  }

  @Test
  void arePassedTwiceWhereTheySaddle() {
    assertThat(new Cells(new double[][] {{1, -1}, {-1, 1}}, 0, 2).lines(AXES, 0)).hasSize(2);
  }

  @Test
  void areNotPassedByALevelBeyondThem() {
    Cells flat = new Cells(new double[][] {{1, 1}, {1, 1}}, 0, 2);
    assertThat(flat.lines(AXES, 3)).isEmpty();
    assertThat(flat.above(AXES, 3).getCurrentPoint()).isNull();
    assertThat(flat.above(AXES, 1).getBounds2D()).isEqualTo(new Rectangle2D.Double(0, 0, 100, 100));
  }
}
