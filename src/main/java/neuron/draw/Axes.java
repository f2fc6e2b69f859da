package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;

/**
 * The two axes of a plot, each over a {@link Scale}: their grid, ticks and titles, and where a
 * point lies between them.
 *
 * <p>XChart draws each step of a line by itself, which shows at the joints and starts a dash anew
 * at every point. So the curves are painted over the axes, each as one path.
 */
public abstract sealed class Axes permits ChartAxes, OwnAxes {

  final Scale across;
  final Scale up;

  Axes(Scale across, Scale up) {
    this.across = across;
    this.up = up;
  }

  /**
   * Axes of XChart's.
   *
   * @param room which they fill, with their titles and tick labels
   * @param across has no ticks if it has no title
   */
  public static Axes filling(Rectangle2D room, Scale.Linear across, Scale.Linear up) {
    return new ChartAxes(room, across, up);
  }

  /**
   * Axes with titles and tick labels around a plot.
   *
   * @param box the plot
   */
  public static Axes around(Rectangle2D box, Scale across, Scale up) {
    return new OwnAxes(box, across, up, OwnAxes.LARGE);
  }

  /**
   * Axes with small tick labels around a plot, and without titles.
   *
   * @param box the plot
   */
  public static Axes small(Rectangle2D box, Scale across, Scale up) {
    return new OwnAxes(box, across, up, OwnAxes.SMALL);
  }

  /**
   * Small axes with the same scale across and up, whose tick labels stand below only.
   *
   * @param box the plot, a square
   */
  public static Axes square(Rectangle2D box, Scale scale) {
    return small(box, scale, scale);
  }

  /** Paints grid, ticks and zero lines, and titles unless the axes are small. */
  public abstract void paint(Graphics2D g);

  /** The rectangle between the axes; those that fill a room know it once painted. */
  public abstract Rectangle2D box();

  /** Where a value of the horizontal axis lies in the figure. */
  public double x(double value) {
    return box().getMinX() + across.share(value) * box().getWidth();
  }

  /** Where a value of the vertical axis lies in the figure. */
  public double y(double value) {
    return box().getMaxY() - up.share(value) * box().getHeight();
  }

  /** Where a point lies in the figure. */
  public Point2D place(Point2D point) {
    return new Point2D.Double(x(point.getX()), y(point.getY()));
  }

  /** Paints something that is cut off at the edges of the plot. */
  public void within(Graphics2D g, Consumer<Graphics2D> painter) {
    Graphics2D clipped = (Graphics2D) g.create();
    clipped.clip(box());
    painter.accept(clipped);
    clipped.dispose();
  }

  /** How a line of straight steps lies in the figure. */
  public Trace trace(List<Point2D> line) {
    return Trace.of(List.of(line), this);
  }

  /** Paints a line within the plot. */
  public void paintLine(Graphics2D g, Trace line, Color colour, float width) {
    within(
        g,
        clipped -> {
          Theme.draw(clipped, line.path(), colour, Theme.round(width));
        });
  }

  /**
   * Paints what the horizontal axis says.
   *
   * @param down how far below the plot
   */
  public void paintTitle(Graphics2D g, double down) {
    Label.centredAt(
            box().getCenterX(),
            box().getMaxY() + down,
            across.title(),
            Theme.regular(13),
            Theme.INK)
        .paint(g);
  }

  /** Paints the numbers of the vertical axis, which a square leaves out. */
  public void paintNumbersBeside(Graphics2D g) {
    double right = box().getMinX() - 6;
    up.ticks()
        .mapToObj(
            tick -> Label.rightAt(right, y(tick), up.text(tick), Theme.regular(11), Theme.MUTED))
        .forEach(label -> label.paint(g));
  }

  /** A dashed line from a value that is marked straight down to the axis. */
  public static void paintDropLine(Graphics2D g, double x, double from, double to, Color colour) {
    g.setColor(colour);
    g.setStroke(
        new BasicStroke(
            1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 4}, 0));
    double place = Pixel.snapped(g, x);
    g.draw(new Line2D.Double(place, from, place, to));
  }
}
