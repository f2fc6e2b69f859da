package neuron.figures;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuron.draw.Drawable;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.page.FigureMaker;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.AxesChartSeries;
import org.knowm.xchart.internal.series.Series;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * Makes a figure of any XChart chart: in the theme, at its own size, with a sentence made of its
 * titles and series.
 *
 * <p>Named in {@code META-INF/services}, so that {@code show(chart)} finds it.
 */
public final class ChartMaker implements FigureMaker {

  private static final int MOST_SERIES_SAID = 6;

  /** For the service loader. */
  public ChartMaker() {}

  @Override
  public Class<?> type() {
    return Chart.class;
  }

  @Override
  public Optional<Figure> figureOf(Object value) {
    return value instanceof Chart<?, ?> chart
        ? Optional.of(figure(chart, sentence(chart)))
        : Optional.empty();
  }

  /**
   * A figure of a chart in the theme.
   *
   * <p>A chart keeps where its parts lie while it is painted, so only one thread paints it at once.
   */
  static Figure figure(Chart<?, ?> chart, String sentence) {
    Theme.style(chart);
    BadInput.when(
        sentence == null || sentence.isBlank(),
        "The sentence of this chart is %s: write what the chart shows, with its numbers.",
        sentence == null ? "null" : "blank");
    requireFinite(chart);
    requireAboveZero(chart);
    int width = chart.getWidth();
    int height = chart.getHeight();
    return new Figure(
        titleOf(chart),
        sentence,
        width,
        height,
        g -> {
          synchronized (chart) {
            paint(chart, g);
          }
        });
  }

  private static void paint(Chart<?, ?> chart, Graphics2D g) {
    try {
      chart.paint(g, chart.getWidth(), chart.getHeight());
    } catch (RuntimeException refused) {
      throw new BadInput(
          "XChart cannot draw this chart: "
              + (refused.getMessage() == null ? refused.toString() : refused.getMessage()));
    }
  }

  private static void requireFinite(Chart<?, ?> chart) {
    for (Series series : chart.getSeriesCollection()) {
      if (series instanceof AxesChartSeries axes) {
        requireFinite("x", series.getName(), axes.getXMin(), axes.getXMax());
        requireFinite("y", series.getName(), axes.getYMin(), axes.getYMax());
      }
    }
  }

  private static void requireFinite(String letter, String series, double... ends) {
    for (double end : ends) {
      if (!Double.isNaN(end)) {
        Drawable.finite("%s of %s".formatted(letter, series), end);
      }
    }
  }

  /** Makes sure that no series stands where a logarithmic axis does not reach. */
  private static void requireAboveZero(Chart<?, ?> chart) {
    if (!(chart.getStyler() instanceof AxesChartStyler styler)) {
      return;
    }
    for (Series series : chart.getSeriesCollection()) {
      if (series instanceof AxesChartSeries axes) {
        requireAboveZero(styler.isXAxisLogarithmic(), "x", series.getName(), axes.getXMin());
        requireAboveZero(styler.isYAxisLogarithmic(), "y", series.getName(), axes.getYMin());
      }
    }
  }

  private static void requireAboveZero(
      boolean logarithmic, String letter, String series, double smallest) {
    if (logarithmic && smallest <= 0) {
      throw new BadInput(
          "The %s axis is logarithmic, but %s of %s is %s somewhere: leave out what is not above 0, or take an even axis."
              .formatted(letter, letter, series, Numbers.text(smallest)));
    }
  }

  private static String titleOf(Chart<?, ?> chart) {
    return isBlank(chart.getTitle()) ? "A chart" : chart.getTitle();
  }

  /** Loss while it learns: loss against epoch, with train from 0.1 to 0.9 and test from … to …. */
  private static String sentence(Chart<?, ?> chart) {
    String axes = axes(chart);
    String series = series(chart);
    if (axes.isEmpty() && series.isEmpty()) {
      return titleOf(chart) + ".";
    }
    return titleOf(chart)
        + ": "
        + axes
        + (axes.isEmpty() || series.isEmpty() ? "" : ", with ")
        + series
        + ".";
  }

  private static String axes(Chart<?, ?> chart) {
    if (!(chart instanceof AxesChart<?, ?> axes)
        || isBlank(axes.getXAxisTitle())
        || isBlank(axes.getYAxisTitle())) {
      return "";
    }
    return axes.getYAxisTitle() + " against " + axes.getXAxisTitle();
  }

  private static String series(Chart<?, ?> chart) {
    boolean hasHeights = chart instanceof AxesChart<?, ?> && !(chart instanceof HeatMapChart);
    List<String> parts = new ArrayList<>();
    for (Series series : chart.getSeriesCollection()) {
      parts.add(series.getName() + (hasHeights ? values(series) : ""));
    }
    if (parts.size() > MOST_SERIES_SAID) {
      return parts.size() + " series";
    }
    return parts.isEmpty() ? "" : Words.list(parts);
  }

  private static String values(Series series) {
    if (!(series instanceof AxesChartSeries axes) || !(axes.getYMin() <= axes.getYMax())) {
      return "";
    }
    return axes.getYMin() == axes.getYMax()
        ? " at " + Words.about(axes.getYMin())
        : " from " + Words.about(axes.getYMin()) + " to " + Words.about(axes.getYMax());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
