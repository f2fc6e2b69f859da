package neuron.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A curve as it lies in the picture.
 *
 * @param path the whole of it, also what the edges of the plot cut off
 * @param points what can be seen of it, a point for each pixel from left to right
 */
public record Trace(Shape path, List<Point2D> points) {

  /** Beyond this many pixels a line is vertical to any eye, and Java2D begins to lose its place. */
  private static final double FAR = 1e6;

  public static Trace of(Curve curve, Axes axes) {
    return of(curve.pieces(), axes);
  }

  /** Lines of straight steps, each apart from the next. */
  static Trace of(List<List<Point2D>> pieces, Axes axes) {
    Path2D path = new Path2D.Double();
    for (List<Point2D> piece : pieces) {
      for (int i = 0; i < piece.size(); i++) {
        double x = axes.x(piece.get(i).getX());
        double y = Math.max(-FAR, Math.min(FAR, axes.y(piece.get(i).getY())));
        if (i == 0) {
          path.moveTo(x, y);
        }
        path.lineTo(x, y);
      }
    }
    return of(path, axes.box());
  }

  public static Trace of(Shape path, Rectangle2D box) {
    return new Trace(path, visible(path, box));
  }

  boolean isHidden() {
    return points.isEmpty();
  }

  /** Where the visible curve ends, on its right. */
  public Point2D end() {
    return points.get(points.size() - 1);
  }

  private static List<Point2D> visible(Shape path, Rectangle2D box) {
    List<Point2D> points = new ArrayList<>();
    double[] to = new double[6];
    double fromX = 0;
    double fromY = 0;
    for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(to);
      if (kind == PathIterator.SEG_LINETO) {
        walk(points, box, fromX, fromY, to[0], to[1]);
      }
      fromX = to[0];
      fromY = to[1];
    }
    return points;
  }

  private static void walk(
      List<Point2D> points, Rectangle2D box, double x0, double y0, double x1, double y1) {
    double start = 0;
    double end = 1;
    if (y1 != y0) {
      double top = (box.getMinY() - y0) / (y1 - y0);
      double bottom = (box.getMaxY() - y0) / (y1 - y0);
      start = Math.max(start, Math.min(top, bottom));
      end = Math.min(end, Math.max(top, bottom));
    } else if (y0 < box.getMinY() || y0 > box.getMaxY()) {
      return;
    }
    double length = Math.hypot(x1 - x0, y1 - y0) * (end - start);
    int steps = (int) Math.ceil(length);
    for (int i = 0; start <= end && i <= steps; i++) {
      double share = steps == 0 ? start : start + (end - start) * i / steps;
      points.add(new Point2D.Double(x0 + share * (x1 - x0), y0 + share * (y1 - y0)));
    }
  }
}
