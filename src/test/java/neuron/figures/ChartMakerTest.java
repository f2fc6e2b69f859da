package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.page.FigureMaker;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.BoxChart;
import org.knowm.xchart.BoxChartBuilder;
import org.knowm.xchart.BubbleChartBuilder;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.DialChartBuilder;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.OHLCChartBuilder;
import org.knowm.xchart.PieChartBuilder;
import org.knowm.xchart.RadarChart;
import org.knowm.xchart.RadarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;

class ChartMakerTest {

  private static final double[] X = {1, 2, 3};
  private static final double[] Y = {0.9, -0.5, 0.125};

  @Test
  void refusesAZeroOnALogarithmicAxis() {
    XYChart up = new XYChartBuilder().build();
    up.addSeries("loss", X, new double[] {1, 0.5, 0});
    up.getStyler().setYAxisLogarithmic(true);
    XYChart across = new XYChartBuilder().build();
    across.addSeries("loss", Y, X);
    across.getStyler().setXAxisLogarithmic(true);

    assertThatThrownBy(() -> new ChartMaker().figureOf(up))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The y axis is logarithmic, but y of loss is 0 somewhere: leave out what is not above 0,"
                + " or take an even axis.");
    assertThatThrownBy(() -> new ChartMaker().figureOf(across))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("but x of loss is −0.5 somewhere");
  }

  @Test
  void repeatsInASentenceWhyXChartRefusesAChart() {
    XYChart chart = new XYChartBuilder().build();
    chart.addSeries("s", X, Y);
    chart
        .getStyler()
        .setYAxisTickLabelsFormattingFunction(
            value -> {
              throw new IllegalStateException("no label");
            });

    assertThatThrownBy(() -> new ChartMaker().figureOf(chart).orElseThrow().image(1))
        .isInstanceOf(BadInput.class)
        .hasMessage("XChart cannot draw this chart: no label");
  }

  static Stream<Chart<?, ?>> charts() {
    var dates = new XYChartBuilder().title("dates").build();
    dates.addSeries("s", List.of(new Date(0), new Date(86_400_000)), List.of(1, -2));
    var logarithmic = new XYChartBuilder().title("log").build();
    logarithmic.addSeries("s", X, X);
    logarithmic.getStyler().setYAxisLogarithmic(true);
    var bars = new CategoryChartBuilder().title("bars").build();
    bars.addSeries("s", List.of("one", "two"), List.of(3, -4));
    var lying = new HorizontalBarChartBuilder().title("lying bars").build();
    lying.addSeries("s", List.of(3, -4), List.of("one", "two"));
    var pie = new PieChartBuilder().title("pie").build();
    pie.addSeries("s", 3);
    var heat = new HeatMapChartBuilder().title("heat").build();
    heat.addSeries("s", new int[] {0, 1}, new int[] {0}, new int[][] {{1}, {2}});
    BoxChart box = new BoxChartBuilder().title("box").build();
    box.addSeries("s", Arrays.asList(1, 2, 3));
    var bubbles = new BubbleChartBuilder().title("bubbles").build();
    bubbles.addSeries("s", X, Y, X);
    RadarChart radar = new RadarChartBuilder().title("radar").build();
    radar.setRadiiLabels(new String[] {"a", "b", "c"});
    radar.addSeries("s", new double[] {0.1, 0.5, 0.9});
    var dial = new DialChartBuilder().title("dial").build();
    dial.addSeries("s", 0.6, "60 %");
    var prices = new OHLCChartBuilder().title("prices").build();
    prices.addSeries("s", X, Y, X, new double[] {-1, -1, -1}, Y);
    return Stream.of(
        xy(),
        dates,
        logarithmic,
        bars,
        lying,
        pie,
        heat,
        box,
        bubbles,
        radar,
        dial,
        prices,
        new XYChartBuilder().title("no series").build());
  }

  private static XYChart xy() {
    XYChart chart =
        new XYChartBuilder()
            .width(500)
            .height(300)
            .title("Learning")
            .xAxisTitle("epoch")
            .yAxisTitle("loss")
            .build();
    chart.addSeries("train", X, Y);
    return chart;
  }

  @ParameterizedTest
  @MethodSource("charts")
  void makesAFigureOfAnyChart(Chart<?, ?> chart) {
    Figure figure = new ChartMaker().figureOf(chart).orElseThrow();
    assertThat(figure.width()).isEqualTo(chart.getWidth());
    assertThat(figure.height()).isEqualTo(chart.getHeight());
    int[] pixels = Painting.pixels(figure.image(1));
    assertThat(pixels[0]).isEqualTo(Theme.PAPER.getRGB());
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(10);
  }

  @Test
  void saysWhatTitlesAndSeriesSay() {
    Figure figure = new ChartMaker().figureOf(xy()).orElseThrow();
    assertThat(figure.title()).isEqualTo("Learning");
    assertThat(figure.sentence())
        .isEqualTo("Learning: loss against epoch, with train from −0.5 to 0.9.");
  }

  @Test
  void leavesTheDataAsItIs() {
    XYChart chart = xy();
    new ChartMaker().figureOf(chart).orElseThrow().image(2);
    assertThat(chart.getSeries("train").getYData()).containsExactly(Y);
    assertThat(chart.getTitle()).isEqualTo("Learning");
    assertThat(chart.getWidth()).isEqualTo(500);
  }

  @Test
  void knowsNothingElse() {
    assertThat(new ChartMaker().figureOf("a text")).isEmpty();
  }

  @Test
  void isFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(FigureMaker.class))
        .anyMatch(maker -> maker instanceof ChartMaker);
  }

  @Test
  void takesASentenceOfTheLearners() {
    assertThat(Figures.figure(xy(), "Loss falls to 0.125.").sentence())
        .isEqualTo("Loss falls to 0.125.");
  }

  @Test
  void needsASentence() {
    assertThatThrownBy(() -> Figures.figure(xy(), " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The sentence of this chart is blank");
  }

  @Test
  void needsAChart() {
    assertThatThrownBy(() -> Figures.figure(null, "nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no chart");
  }
}
