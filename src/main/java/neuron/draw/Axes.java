package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * The axes of a figure: XChart's grid, ticks and titles, and where a point lies between them.
 *
 * <p>XChart draws each step of a line by itself, which shows at the joints and starts a dash anew
 * at every point. So the curves are painted over its axes, each as one path.
 */
public final class Axes {

  /** XChart leaves out a tick label that reaches beyond its chart: it needs a rim to stand in. */
  private static final int PADDING = 12;

  private final Rectangle2D room;
  private final Scale across;
  private final Scale up;
  private final XYChart chart;

  /**
   * Axes that are not yet painted.
   *
   * @param room where they stand in the figure, with their titles and tick labels
   */
  public Axes(Rectangle2D room, Scale across, Scale up) {
    this.room = room;
    this.across = across;
    this.up = up;
    this.chart =
        new XYChartBuilder()
            .width(width())
            .height(height())
            .xAxisTitle(across.title)
            .yAxisTitle(up.title)
            .build();
    Theme.style(chart);
    chart
        .getStyler()
        .setXAxisMin(across.low - across.hair())
        .setXAxisMax(across.high + across.hair())
        .setYAxisMin(up.low - up.hair())
        .setYAxisMax(up.high + up.hair())
        .setXAxisTickMarkSpacingHint(80)
        .setYAxisTickMarkSpacingHint(50)
        .setXAxisTicksVisible(across.ticks)
        .setPlotGridVerticalLinesVisible(across.ticks)
        .setPlotMargin(0)
        .setPlotContentSize(1)
        .setLegendVisible(false)
        .setChartTitleVisible(false)
        .setChartPadding(PADDING);
  }

  /**
   * What an axis says.
   *
   * @param ticks whether it has grid lines and tick labels
   */
  public record Scale(String title, double low, double high, boolean ticks) {

    public Scale(String title, double low, double high) {
      this(title, low, high, true);
    }

    /** XChart leaves out a tick that lies on the very edge. */
    private double hair() {
      return 1e-6 * (high - low);
    }

    double share(double value) {
      return (value - low) / (high - low);
    }

    boolean contains(double value) {
      return value >= low && value <= high;
    }
  }

  /** Paints grid, ticks, titles and the zero lines. */
  public void paint(Graphics2D g) {
    Graphics2D inRoom = (Graphics2D) g.create();
    inRoom.translate(left(), top());
    chart.paint(inRoom, width(), height());
    inRoom.dispose();
    Rectangle2D box = box();
    g.setStroke(new BasicStroke(1.2f));
    g.setColor(Theme.ZERO);
    if (across.ticks && across.contains(0)) {
      g.draw(new Line2D.Double(x(0), box.getMinY(), x(0), box.getMaxY()));
    }
    if (up.contains(0)) {
      g.draw(new Line2D.Double(box.getMinX(), y(0), box.getMaxX(), y(0)));
    }
  }

  /** Where a value of the horizontal axis lies in the figure, once painted. */
  public double x(double value) {
    return left()
        + between(
            chart.getScreenXFromChart(across.low),
            chart.getScreenXFromChart(across.high),
            across.share(value));
  }

  /** Where a value of the vertical axis lies in the figure, once painted. */
  public double y(double value) {
    return top()
        + between(
            chart.getScreenYFromChart(up.low), chart.getScreenYFromChart(up.high), up.share(value));
  }

  private double left() {
    return room.getX() - PADDING;
  }

  private double top() {
    return room.getY() - PADDING;
  }

  private int width() {
    return (int) room.getWidth() + 2 * PADDING;
  }

  private int height() {
    return (int) room.getHeight() + 2 * PADDING;
  }

  /** XChart itself places only what lies inside the plot. */
  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }

  /** The rectangle between the axes. */
  public Rectangle2D box() {
    Rectangle2D box = new Rectangle2D.Double(x(across.low), y(up.high), 0, 0);
    box.add(x(across.high), y(up.low));
    return box;
  }

  /** Paints something that is cut off at the edges of the plot. */
  public void within(Graphics2D g, Consumer<Graphics2D> painter) {
    Graphics2D clipped = (Graphics2D) g.create();
    clipped.clip(box());
    painter.accept(clipped);
    clipped.dispose();
  }

  /** A dashed line straight up, for a value that is marked. */
  public static void paintPole(Graphics2D g, double x, double from, double to, Color colour) {
    g.setColor(colour);
    g.setStroke(
        new BasicStroke(
            1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 4}, 0));
    double place = Pixel.snapped(g, x);
    g.draw(new Line2D.Double(place, from, place, to));
  }
}
