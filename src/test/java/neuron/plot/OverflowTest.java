package neuron.plot;

import static neuron.Activations.RELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.Layer;
import neuron.Network;
import neuron.notebook.BadInput;
import neuron.notebook.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Numbers near the largest double, which XChart's axes cannot hold. */
class OverflowTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void refusesWhatIsTooLargeForAnAxis(String name, DoubleFunction<Figure> figure) {
    for (double steep : new double[] {1e308, -1e308, Double.MAX_VALUE, 2e302}) {
      assertThatThrownBy(() -> figure.apply(steep).image(1))
          .isInstanceOf(BadInput.class)
          .hasMessageMatching(
              ".* is −?[\\d.]+ × 10³⁰\\S, too large for an axis: stay between −10³⁰⁰ and 10³⁰⁰\\.");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void drawsWhatIsNotQuiteTooLarge(String name, DoubleFunction<Figure> figure) {
    for (double steep : new double[] {1e299, -1e299}) {
      assertThat(figure.apply(steep).image(1)).isNotNull();
    }
  }

  static Stream<Object[]> figures() {
    return Stream.of(
        row("curve", steep -> Figures.curve(z -> steep * z)),
        row("curve beside another", steep -> Figures.curve(RELU, z -> steep * z)),
        row("slopes", steep -> Figures.slopes(z -> steep * z)),
        row("passThrough", steep -> Figures.passThrough(1, z -> steep * z)),
        row("compare", steep -> Figures.compare(RELU, z -> steep * z, 1)),
        row("portrait", steep -> Figures.portrait(z -> steep * z)),
        row("graph", steep -> Figures.graph(linear(steep), -1, 1)),
        row("map", steep -> Figures.map(linear(steep, 1))),
        row(
            "approximation",
            steep -> Figures.approximation("s", x -> steep * x, linear(1), -1, 1)));
  }

  @Test
  void leavesAGapWhereAFunctionHasNoFiniteNumber() {
    Activation pole = z -> 1 / z;

    assertThat(Figures.curve(pole).image(1)).isNotNull();
    assertThat(Figures.curve(z -> z > 0 ? Double.POSITIVE_INFINITY : z).image(1)).isNotNull();
    assertThat(Figures.curve(z -> Math.exp(Math.exp(2 * z))).image(1)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Infinity, 'y of loss is ∞, which has no place on an axis: give a finite number.'",
    "-Infinity, 'y of loss is −∞, which has no place on an axis: give a finite number.'",
    "1e308, 'y of loss is 1 × 10³⁰⁸, too large for an axis: stay between −10³⁰⁰ and 10³⁰⁰.'",
  })
  void refusesAChartWithSuchNumbers(double y, String sentence) {
    XYChart chart = new XYChartBuilder().build();
    chart.addSeries("loss", new double[] {1, 2, 3}, new double[] {0, y, 1});

    assertThatThrownBy(() -> new ChartMaker().figureOf(chart))
        .isInstanceOf(BadInput.class)
        .hasMessage(sentence);
  }

  @Test
  void drawsAChartWithAGap() {
    XYChart chart = new XYChartBuilder().build();
    chart.addSeries("loss", new double[] {1, 2, 3}, new double[] {0, Double.NaN, 1});

    assertThat(new ChartMaker().figureOf(chart).orElseThrow().image(1)).isNotNull();
  }

  private static Object[] row(String name, DoubleFunction<Figure> figure) {
    return new Object[] {name, figure};
  }

  private static Network linear(double... weights) {
    return new Network(new Layer(new double[][] {weights}, new double[1]));
  }
}
