package cells;

import static neuron.practice.Lesson.*;

import java.util.List;
import java.util.function.Supplier;
import neuron.*;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** A figure of each kind, and charts as a learner builds them. */
final class TrialFigures {

  private static final Layer FIRST =
      new Layer(new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, RELU);
  private static final Network XOR =
      new Network(FIRST, new Layer(new double[][] {{1, -2}}, new double[] {0}));
  private static final Neuron ONE = new Neuron(new double[] {0.75, -1}, 1, SIGMOID);
  private static final Activation SINE = z -> Math.sin(z);

  static final List<Supplier<Object>> ALL =
      List.of(
          () -> passThrough(0.75, RELU, SIGMOID),
          () -> curve(RELU, SIGMOID, TANH, GELU, SINE),
          () -> map(XOR),
          () -> network(XOR, 0.75, 1),
          () -> neuron(ONE, 0.5, 2),
          () -> tiltedPlane(ONE, 0.5, 1),
          () -> slopes(RELU, SIGMOID, STEP),
          () -> terms(ONE, 0.5, 2),
          () -> plane(ONE, 0.5, 1),
          () -> fold(FIRST),
          () -> portrait(GELU),
          () -> points(rings()),
          () -> boundary(trained()),
          () -> losses(List.of(trained().last(), trained().epoch())),
          () ->
              approximation(
                  "sin x", SINE::apply, Network.interpolating(SINE::apply, 0, 6, 4), 0, 6),
          () ->
              chances(
                  List.of("coat", "sandal", "boot"),
                  new double[] {1, 0.75, 2},
                  new double[] {0.2, 0.3, 0.5}),
          TrialFigures::lines,
          TrialFigures::bars,
          TrialFigures::pie,
          TrialFigures::heat);

  private TrialFigures() {}

  static Split rings() {
    return Dataset.circles(200, 0.1, 1).split(0.25, 1);
  }

  static Trainer trained() {
    Trainer trainer =
        new Trainer(Network.random(3, RELU, 2, 8, 8, 1), rings(), Optimizer.adam(0.03));
    for (int i = 0; i < 40; i++) {
      trainer.epoch();
    }
    return trainer;
  }

  private static XYChart lines() {
    XYChart chart = new XYChartBuilder().title("Mine").xAxisTitle("x").yAxisTitle("y").build();
    chart.addSeries("one", new double[] {0, 1, 2}, new double[] {0, 0.5, -3});
    chart.addSeries("other", new double[] {0, 5, 10}, new double[] {-1, 1, 0.25});
    return chart;
  }

  private static CategoryChart bars() {
    CategoryChart chart = new CategoryChartBuilder().title("Bars").build();
    chart.addSeries("a", List.of("one", "two", "three"), List.of(3, 5, 2));
    return chart;
  }

  private static PieChart pie() {
    PieChart chart = new PieChartBuilder().title("Pie").build();
    chart.addSeries("a", 3);
    chart.addSeries("b", 2.5);
    return chart;
  }

  private static HeatMapChart heat() {
    HeatMapChart chart = new HeatMapChartBuilder().title("Heat").build();
    chart.addSeries(
        "h", new int[] {1, 2, 3}, new int[] {1, 2}, new int[][] {{1, 2}, {3, 4}, {5, 6}});
    return chart;
  }
}
