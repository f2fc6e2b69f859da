package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Axes as XChart lays them out and paints them. */
final class ChartAxes extends Axes {

  /** XChart leaves out a tick label that reaches beyond its chart: it needs a rim to stand in. */
  private static final int PADDING = 12;

  private final Rectangle2D rim;
  private final Scale.Linear horizontal;
  private final Scale.Linear vertical;
  private final boolean ticks;
  private final XYChart chart;
  private Rectangle2D box;

  ChartAxes(Rectangle2D room, Scale.Linear across, Scale.Linear up) {
    super(across, up);
    this.rim =
        new Rectangle2D.Double(
            room.getX() - PADDING,
            room.getY() - PADDING,
            room.getWidth() + 2 * PADDING,
            room.getHeight() + 2 * PADDING);
    this.horizontal = across;
    this.vertical = up;
    this.ticks = !across.title().isEmpty();
    this.chart =
        new XYChartBuilder()
            .width((int) rim.getWidth())
            .height((int) rim.getHeight())
            .xAxisTitle(across.title())
            .yAxisTitle(up.title())
            .build();
    Theme.style(chart);
    chart
        .getStyler()
        .setXAxisMin(across.low() - hair(across))
        .setXAxisMax(across.high() + hair(across))
        .setYAxisMin(up.low() - hair(up))
        .setYAxisMax(up.high() + hair(up))
        .setXAxisTickMarkSpacingHint(80)
        .setYAxisTickMarkSpacingHint(50)
        .setXAxisTicksVisible(ticks)
        .setPlotGridVerticalLinesVisible(ticks)
        .setPlotMargin(0)
        .setPlotContentSize(1)
        .setLegendVisible(false)
        .setChartTitleVisible(false)
        .setChartPadding(PADDING);
  }

  /** XChart leaves out a tick that lies on the very edge. */
  private static double hair(Scale.Linear scale) {
    return 1e-6 * (scale.high() - scale.low());
  }

  @Override
  public void paint(Graphics2D g) {
    Graphics2D inRim = (Graphics2D) g.create();
    inRim.translate(rim.getX(), rim.getY());
    chart.paint(inRim, chart.getWidth(), chart.getHeight());
    inRim.dispose();
    box = laidOut();
    g.setStroke(new BasicStroke(1.2f));
    g.setColor(Theme.ZERO);
    if (ticks && horizontal.contains(0)) {
      g.draw(new Line2D.Double(x(0), box.getMinY(), x(0), box.getMaxY()));
    }
    if (vertical.contains(0)) {
      g.draw(new Line2D.Double(box.getMinX(), y(0), box.getMaxX(), y(0)));
    }
  }

  @Override
  public Rectangle2D box() {
    return box;
  }

  /** XChart itself places only what lies inside the plot. */
  private Rectangle2D laidOut() {
    Rectangle2D plot = new Rectangle2D.Double();
    plot.setFrameFromDiagonal(
        rim.getX() + chart.getScreenXFromChart(horizontal.low()),
        rim.getY() + chart.getScreenYFromChart(vertical.high()),
        rim.getX() + chart.getScreenXFromChart(horizontal.high()),
        rim.getY() + chart.getScreenYFromChart(vertical.low()));
    return plot;
  }
}
