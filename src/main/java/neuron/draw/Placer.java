package neuron.draw;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Places labels in a plot where they are clear of lines, of each other and of the edges.
 *
 * <p>Counts of drawn pixels above and left of each one answer for a whole rectangle at once.
 */
public final class Placer {

  private static final double CLEAR = 8;
  private static final double PER_LABEL = 1e4;
  private static final double OUTSIDE = 1e6;

  private final Rectangle2D box;
  private final Rectangle2D inner;
  private final int width;
  private final int height;
  private final int[][] before;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * A plot with lines in it and no labels yet.
   *
   * @param strip how far labels keep from the top and the bottom edge
   */
  public Placer(Rectangle2D box, double strip, List<Trace> traces) {
    this.box = box;
    inner =
        new Rectangle2D.Double(
            box.getMinX() + 2,
            box.getMinY() + strip,
            box.getWidth() - 4,
            box.getHeight() - 2 * strip);
    width = (int) Math.ceil(box.getWidth()) + 1;
    height = (int) Math.ceil(box.getHeight()) + 1;
    before = count(traces);
  }

  /** The first candidate that is in nobody's way, or the one that is least so; it is then taken. */
  public Label place(Iterable<Label> candidates) {
    Label best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Label label : candidates) {
      double trouble = trouble(label.box());
      if (trouble < least) {
        best = label;
        least = trouble;
      }
      if (trouble == 0) {
        break;
      }
    }
    take(best.box());
    return best;
  }

  /** Keeps later labels away from a rectangle. */
  public void take(Rectangle2D area) {
    taken.add(area);
  }

  private double trouble(Rectangle2D area) {
    double trouble = inner.contains(area) ? 0 : OUTSIDE;
    for (Rectangle2D other : taken) {
      trouble += area.intersects(other) ? PER_LABEL : 0;
    }
    return trouble + drawn(area);
  }

  private int drawn(Rectangle2D area) {
    int left = column(area.getMinX() - CLEAR, width);
    int right = column(area.getMaxX() + CLEAR, width);
    int top = row(area.getMinY() - CLEAR, height);
    int bottom = row(area.getMaxY() + CLEAR, height);
    return before[bottom][right] - before[top][right] - before[bottom][left] + before[top][left];
  }

  private int[][] count(List<Trace> traces) {
    boolean[][] drawn = new boolean[height][width];
    for (Trace trace : traces) {
      for (Point2D point : trace.points()) {
        drawn[row(point.getY(), height - 1)][column(point.getX(), width - 1)] = true;
      }
    }
    int[][] count = new int[height + 1][width + 1];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int here = drawn[y][x] ? 1 : 0;
        count[y + 1][x + 1] = count[y][x + 1] + count[y + 1][x] - count[y][x] + here;
      }
    }
    return count;
  }

  private int column(double x, int last) {
    return (int) Math.max(0, Math.min(last, Math.round(x - box.getMinX())));
  }

  private int row(double y, int last) {
    return (int) Math.max(0, Math.min(last, Math.round(y - box.getMinY())));
  }
}
