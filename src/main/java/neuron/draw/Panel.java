package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import neuron.text.Numbers;

/**
 * A small square plot with the same scale across and up.
 *
 * @param low the left and the lower end of its axes
 * @param high the right and the upper end
 */
public record Panel(Rectangle2D box, double low, double high) {

  private static final double TICK = 13;
  private static final double[] ENDS = {1, 1.5, 2, 3, 4, 5, 6, 8};

  /** The end of an axis that holds a size: one of a few, so that it seldom moves. */
  public static double round(double size) {
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    for (double factor : ENDS) {
      if (size <= factor * power * 1.000001) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  public Point2D place(Point2D point) {
    double scale = box.getWidth() / (high - low);
    return new Point2D.Double(
        box.getMinX() + (point.getX() - low) * scale, box.getMaxY() - (point.getY() - low) * scale);
  }

  /**
   * Paints the edge, the zero lines and the numbers at the ends of the axis below.
   *
   * @param step from grid line to grid line
   */
  public void paint(Graphics2D g, double step) {
    g.setStroke(new BasicStroke(1f));
    for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) {
      g.setColor(k == 0 ? Theme.ZERO : Theme.GRID);
      double x = place(new Point2D.Double(k * step, 0)).getX();
      double y = place(new Point2D.Double(0, k * step)).getY();
      g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
      g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
      String tick = Numbers.text(k * step);
      Label.centredAt(x, box.getMaxY() + TICK, tick, Theme.regular(11), Theme.MUTED).paint(g);
    }
  }

  /**
   * Paints which number the plot shows across and which up.
   *
   * @param letter of both, such as x
   * @param down how far below the plot
   */
  public void paintNames(Graphics2D g, String letter, double down) {
    Label.centredAt(
            box.getCenterX(),
            box.getMaxY() + down,
            letter + "₁ across, " + letter + "₂ up",
            Theme.regular(13),
            Theme.INK)
        .paint(g);
  }

  /** A line of straight steps as it lies in the picture. */
  public Trace trace(List<Point2D> line) {
    Path2D path = new Path2D.Double();
    for (Point2D point : line) {
      Point2D at = place(point);
      if (path.getCurrentPoint() == null) {
        path.moveTo(at.getX(), at.getY());
      }
      path.lineTo(at.getX(), at.getY());
    }
    return Trace.of(path, box);
  }

  /** Paints a line of straight steps. */
  public void paint(Graphics2D g, List<Point2D> line, Color colour, float width) {
    Graphics2D clipped = (Graphics2D) g.create();
    clipped.clip(box);
    clipped.setColor(colour);
    clipped.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    clipped.draw(trace(line).path());
    clipped.dispose();
  }
}
