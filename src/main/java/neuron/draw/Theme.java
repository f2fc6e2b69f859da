package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.Stroke;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import neuron.text.BadInput;
import neuron.text.Language;
import neuron.text.Numbers;
import org.knowm.xchart.BubbleChart;
import org.knowm.xchart.DialChartBuilder;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.OHLCChart;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.AxesChartSeries;
import org.knowm.xchart.internal.series.Series;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.DialStyler;
import org.knowm.xchart.style.HeatMapStyler;
import org.knowm.xchart.style.HorizontalBarStyler;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.RadarStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The colours and letters of every figure.
 *
 * <p>The hues are those of Okabe and Ito ("Color Universal Design", 2008), which people with any
 * kind of colour vision can tell apart, darkened where they carry text: each colour of this class
 * that is written with has a contrast of 4.5 or more on {@link #PAPER}.
 */
public final class Theme {

  /** The background of every figure. */
  public static final Color PAPER = new Color(0xFCFCFA);

  /** Titles and the numbers that matter most. */
  public static final Color INK = new Color(0x1F2933);

  /** Axis titles, tick labels and asides. */
  public static final Color MUTED = new Color(0x616E7C);

  /** Grid lines; not for text. */
  public static final Color GRID = new Color(0xE4E7EB);

  /** The lines z = 0 and a = 0; not for text. */
  public static final Color ZERO = new Color(0xB8C0C8);

  /** ReLU's colour, and what adds. */
  public static final Color BLUE = new Color(0x0072B2);

  /** Sigmoid's colour, and what takes away. */
  public static final Color VERMILLION = new Color(0xC24E00);

  /** Tanh's colour. */
  public static final Color GREEN = new Color(0x007A5A);

  /** Leaky ReLU's colour. */
  public static final Color PURPLE = new Color(0x99437F);

  /** The step's colour. */
  public static final Color AMBER = new Color(0x876000);

  private static final Color[] SERIES = {BLUE, VERMILLION, GREEN, PURPLE, AMBER, INK};
  private static final Color[] HEAT = {
    new Color(0xE6F0F7),
    new Color(0xCFE3F1),
    new Color(0x8FC1E3),
    new Color(0x3D94CB),
    new Color(0x00558A)
  };
  private static final Color[] XCHART_HEAT =
      new HeatMapChartBuilder().build().getStyler().getRangeColors();
  private static final DialStyler XCHART_DIAL = new DialChartBuilder().build().getStyler();
  private static final Marker[] MARKERS = {
    SeriesMarkers.CIRCLE,
    SeriesMarkers.DIAMOND,
    SeriesMarkers.SQUARE,
    SeriesMarkers.TRIANGLE_UP,
    SeriesMarkers.TRIANGLE_DOWN,
    SeriesMarkers.CROSS
  };
  private static final BasicStroke[] LINES = {Theme.round(2.4f)};

  private static final Font REGULAR = inter("Inter-Regular.ttf", Font.PLAIN);
  private static final Font STRONG = inter("Inter-SemiBold.ttf", Font.BOLD);

  private Theme() {}

  /** The letters of labels: Inter, bundled, so that a figure looks the same on every system. */
  public static Font regular(double size) {
    return REGULAR.deriveFont((float) size);
  }

  /** The letters of titles and of names beside a line: Inter's semi-bold. */
  public static Font strong(double size) {
    return STRONG.deriveFont((float) size);
  }

  /**
   * Puts a chart into the theme.
   *
   * <p>Changes the chart's styler: its fonts, its background, text and grid colours, and how tick
   * labels are written. Colours, markers and lines of series, a format of tick labels and
   * everything else stay as they are where they were set by hand; data, titles, axis ranges and
   * where the legend stands are not touched.
   *
   * @throws BadInput if the chart is null
   */
  public static void style(Chart<?, ?> chart) {
    BadInput.when(
        chart == null,
        "There is no chart to style: it is null. Give a chart that XChart's builders made.");
    Styler styler = chart.getStyler();
    stylePage(styler);
    styleSeries(styler);
    if (styler instanceof AxesChartStyler axes) {
      styleAxes(axes);
      writeTrueMinus(chart, axes);
    }
    styleKind(styler);
  }

  private static void stylePage(Styler styler) {
    if (styler.getLocale().equals(Locale.getDefault())) {
      styler.setLocale(Locale.ENGLISH);
    }
    styler
        .setBaseFont(regular(12))
        .setChartBackgroundColor(PAPER)
        .setChartFontColor(INK)
        .setChartTitleFont(strong(15))
        .setChartTitleFontColor(INK)
        .setChartTitleBoxVisible(false)
        .setChartTitlePadding(8)
        .setLegendBackgroundColor(PAPER)
        .setLegendBorderColor(PAPER)
        .setLegendFont(regular(12))
        .setPlotBackgroundColor(PAPER)
        .setPlotBorderVisible(false)
        .setAnnotationTextFont(strong(12))
        .setAnnotationTextFontColor(INK)
        .setAnnotationLineColor(MUTED)
        .setAnnotationTextPanelFont(regular(12))
        .setAnnotationTextPanelFontColor(INK)
        .setAnnotationTextPanelBackgroundColor(PAPER)
        .setAnnotationTextPanelBorderColor(ZERO)
        .setToolTipFont(regular(11))
        .setXAxisTitleColor(INK)
        .setYAxisTitleColor(INK);
  }

  private static void styleSeries(Styler styler) {
    var given = styler.getTheme();
    if (Arrays.equals(styler.getSeriesColors(), given.getSeriesColors())) {
      styler.setSeriesColors(SERIES);
    }
    if (Arrays.equals(styler.getSeriesMarkers(), given.getSeriesMarkers())) {
      styler.setSeriesMarkers(MARKERS);
    }
    if (Arrays.equals(styler.getSeriesLines(), given.getSeriesLines())) {
      styler.setSeriesLines(LINES);
    }
  }

  private static void styleAxes(AxesChartStyler axes) {
    axes.setAxisTitleFont(regular(13))
        .setAxisTickLabelsFont(regular(12))
        .setAxisTickLabelsColor(MUTED)
        .setXAxisTickLabelsColor(MUTED)
        .setYAxisTickLabelsColor(MUTED)
        .setAxisTicksLineVisible(false)
        .setAxisTicksMarksVisible(false)
        .setAxisTickPadding(8)
        .setAxisTitlePadding(10)
        .setPlotGridLinesColor(GRID)
        .setPlotGridLinesStroke(new BasicStroke(1f))
        .setErrorBarsColor(MUTED);
    if (axes.getYAxisLabelAlignment() == AxesChartStyler.TextAlignment.Left) {
      axes.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
    }
  }

  /** A function on an axis of words or dates would be given their place, not their value. */
  private static void writeTrueMinus(Chart<?, ?> chart, AxesChartStyler axes) {
    Function<Double, String> text = Theme::tick;
    boolean numbersAcross = !(axes instanceof CategoryStyler) && !hasDates(chart);
    if (numbersAcross
        && (chart instanceof XYChart
            || chart instanceof BubbleChart
            || chart instanceof OHLCChart
            || chart instanceof HorizontalBarChart)
        && axes.getXAxisTickLabelsFormattingFunction() == null
        && !axes.isXAxisLogarithmic()
        && hasNoPattern(axes, axes.getXAxisDecimalPattern())) {
      axes.setXAxisTickLabelsFormattingFunction(text);
    }
    if (!(axes instanceof HeatMapStyler)
        && !(axes instanceof HorizontalBarStyler)
        && axes.getYAxisTickLabelsFormattingFunction() == null
        && !axes.isYAxisLogarithmic()
        && hasNoPattern(axes, axes.getYAxisDecimalPattern())) {
      axes.setYAxisTickLabelsFormattingFunction(text);
    }
  }

  private static boolean hasDates(Chart<?, ?> chart) {
    for (Series series : chart.getSeriesCollection()) {
      if (series instanceof AxesChartSeries axes
          && axes.getxAxisDataType() != Series.DataType.Number) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoPattern(AxesChartStyler axes, String pattern) {
    return pattern == null && axes.getDecimalPattern() == null;
  }

  /** A tick label: −4, 0.5, 1000. Ticks closer than a thousandth keep their digits. */
  public static String tick(double value) {
    double size = Math.abs(value);
    if (size < 1e-12) {
      return "0";
    }
    boolean inThousandths = Math.abs(Math.rint(size * 1000) - size * 1000) < 1e-6;
    if (size >= 1e6 || inThousandths) {
      return Numbers.text(value);
    }
    String digits = String.format(Locale.ROOT, "%.6f", size).replaceAll("0+$", "");
    return (value < 0 ? "−" : "") + (size < 1e-6 ? Numbers.text(size) : Language.number(digits));
  }

  private static void styleKind(Styler styler) {
    if (styler instanceof CategoryStyler bars) {
      bars.setLabelsFont(strong(12));
    }
    if (styler instanceof HorizontalBarStyler bars) {
      bars.setLabelsFont(strong(12));
    }
    if (styler instanceof PieStyler pie) {
      pie.setLabelsFont(strong(12)).setSumFont(strong(15));
    }
    if (styler instanceof RadarStyler radar) {
      radar.setRadiiTitleFont(regular(12)).setRadiiTickMarksColor(ZERO);
    }
    if (styler instanceof DialStyler dial) {
      styleDial(dial);
    }
    if (styler instanceof HeatMapStyler heat) {
      heat.setValueFont(regular(12));
      if (Arrays.equals(heat.getRangeColors(), XCHART_HEAT)) {
        heat.setRangeColors(HEAT);
      }
    }
  }

  private static void styleDial(DialStyler dial) {
    dial.setAxisTitleFont(regular(12)).setLabelFont(strong(15));
    if (dial.getArrowColor().equals(XCHART_DIAL.getArrowColor())) {
      dial.setArrowColor(INK);
    }
    if (dial.getLowerColor().equals(XCHART_DIAL.getLowerColor())) {
      dial.setLowerColor(BLUE);
    }
    if (dial.getMiddleColor().equals(XCHART_DIAL.getMiddleColor())) {
      dial.setMiddleColor(GRID);
    }
    if (dial.getUpperColor().equals(XCHART_DIAL.getUpperColor())) {
      dial.setUpperColor(VERMILLION);
    }
  }

  private static Font inter(String file, int otherwise) {
    try (InputStream letters = Theme.class.getResourceAsStream("/neuron/fonts/" + file)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, letters);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    } catch (IOException | FontFormatException | RuntimeException unreadable) {
      System.err.println(
          "The font %s could not be read from neuron.jar, so figures use this system's sans serif:"
                  .formatted(file)
              + " build the jar anew with java Lab.java setup.");
      return new Font(Font.SANS_SERIF, otherwise, 12);
    }
  }

  /** A line whose ends and corners are round. */
  public static BasicStroke round(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** A dashed line, by its lengths of ink and gap. */
  public static BasicStroke dashed(float width, float... dash) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  public static void draw(Graphics2D g, Shape shape, Color colour, Stroke stroke) {
    g.setColor(colour);
    g.setStroke(stroke);
    g.draw(shape);
  }

  public static void fill(Graphics2D g, Shape shape, Color colour) {
    g.setColor(colour);
    g.fill(shape);
  }
}
