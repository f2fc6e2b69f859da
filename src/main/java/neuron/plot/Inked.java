package neuron.plot;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Which pixels of a plot are taken by curves, so that a label finds a free place quickly.
 *
 * <p>Counts of taken pixels above and left of each one answer for a whole rectangle at once.
 */
final class Inked {

  private final Rectangle2D box;
  private final int width;
  private final int height;
  private final int[][] before;

  Inked(Rectangle2D box, Iterable<Trace> traces) {
    this.box = box;
    this.width = (int) Math.ceil(box.getWidth()) + 1;
    this.height = (int) Math.ceil(box.getHeight()) + 1;
    boolean[][] taken = new boolean[height][width];
    for (Trace trace : traces) {
      for (Point2D point : trace.points()) {
        taken[row(point.getY(), height - 1)][column(point.getX(), width - 1)] = true;
      }
    }
    this.before = new int[height + 1][width + 1];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        before[y + 1][x + 1] =
            before[y][x + 1] + before[y + 1][x] - before[y][x] + (taken[y][x] ? 1 : 0);
      }
    }
  }

  /** How many pixels of curves lie in a rectangle or nearer to it than a margin. */
  int within(Rectangle2D area, double margin) {
    int left = column(area.getMinX() - margin, width);
    int right = column(area.getMaxX() + margin, width);
    int top = row(area.getMinY() - margin, height);
    int bottom = row(area.getMaxY() + margin, height);
    return before[bottom][right] - before[top][right] - before[bottom][left] + before[top][left];
  }

  private int column(double x, int last) {
    return (int) Math.max(0, Math.min(last, Math.round(x - box.getMinX())));
  }

  private int row(double y, int last) {
    return (int) Math.max(0, Math.min(last, Math.round(y - box.getMinY())));
  }
}
