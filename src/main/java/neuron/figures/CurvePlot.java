package neuron.figures;

import static neuron.text.Language.say;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/** The graphs of one to six activations, or of their slopes, over the same z, with their names. */
final class CurvePlot {

  private static final double BOTTOM = 10;

  final List<Activation> functions;
  final List<String> names;
  final List<Look> looks;
  private final String vertical;
  private final List<Curve> curves;
  private final Window window;
  private final List<List<Jump>> jumps;

  /**
   * Functions that are drawn in the place of activations, with their names and looks.
   *
   * @param vertical what the vertical axis says
   * @param functions one for each activation
   * @param windowOf which stretch of the axis they need
   * @param withJumps whether it is marked what a function gives where it jumps
   */
  private CurvePlot(
      String vertical,
      List<Activation> activations,
      List<Activation> functions,
      Function<List<Curve>, Window> windowOf,
      boolean withJumps) {
    this.vertical = vertical;
    this.functions = functions;
    names = Look.names(activations);
    looks = Look.of(activations);
    curves = functions.stream().map(Curve::of).toList();
    window = windowOf.apply(curves);
    jumps =
        withJumps
            ? IntStream.range(0, curves.size())
                .mapToObj(i -> Jump.in(functions.get(i), curves.get(i)))
                .toList()
            : List.of();
  }

  /** The graphs of activations. */
  static CurvePlot ofValues(List<Activation> activations, Function<List<Curve>, Window> windowOf) {
    return new CurvePlot("a = σ(z)", activations, activations, windowOf, true);
  }

  /** The graphs of their slopes. */
  static CurvePlot ofSlopes(List<Slope> slopes, Function<List<Curve>, Window> windowOf) {
    return new CurvePlot(
        say("σ′(z), the slope"),
        slopes.stream().map(Slope::sigma).toList(),
        slopes.stream().map(Slope::function).toList(),
        windowOf,
        false);
  }

  /**
   * Paints axes, curves and names below a height; gives back what was painted where.
   *
   * @param below paints what lies under the curves
   */
  Painted paint(Graphics2D g, double top, Consumer<Axes> below) {
    double right = Figure.WIDTH - Page.SIDE - Math.max(20, LineNames.margin(marginNames()));
    Rectangle2D room =
        new Rectangle2D.Double(
            Page.SIDE,
            top,
            Math.floor(right - Page.SIDE),
            Math.floor(Figure.HEIGHT - BOTTOM - top));
    Painted plot = paintIn(g, room, below);
    LineNames lineNames = new LineNames(plot.axes.box(), namesOrNone(), looks, plot.traces);
    lineNames.paint(g);
    return new Painted(plot.axes, plot.traces, lineNames.labels());
  }

  /** Paints axes and curves in a room, without names. */
  Painted paintIn(Graphics2D g, Rectangle2D room, Consumer<Axes> below) {
    Axes axes =
        Axes.filling(room, Curve.across(), new Scale.Linear(vertical, window.low(), window.high()));
    axes.paint(g);
    below.accept(axes);
    List<Trace> traces = curves.stream().map(curve -> Trace.of(curve, axes)).toList();
    axes.within(g, clipped -> paintLines(clipped, traces));
    for (int i = 0; i < jumps.size(); i++) {
      Look look = looks.get(i);
      jumps.get(i).forEach(jump -> jump.paint(g, axes, look.colour()));
    }
    return new Painted(axes, traces, List.of());
  }

  /** What a function gives at a place: sigmoid(−1) ≈ 0.269. */
  String call(int i, double z) {
    String call = Words.shortened(names.get(i)) + "(" + Numbers.text(z) + ")";
    double value = Curve.value(functions.get(i), z);
    return Double.isNaN(value) ? say("%s: no value", call) : Numbers.equation(call, value);
  }

  /** What stands where in a painted figure. */
  record Painted(Axes axes, List<Trace> traces, List<Label> labels) {}

  /** Solid lines first: where two lie on each other, both are seen. */
  private void paintLines(Graphics2D g, List<Trace> traces) {
    IntStream.range(0, traces.size())
        .boxed()
        .sorted(Comparator.comparing(i -> !looks.get(i).dash().isEmpty()))
        .forEach(
            i -> {
              Theme.draw(g, traces.get(i).path(), looks.get(i).colour(), looks.get(i).stroke());
            });
  }

  private List<String> namesOrNone() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = Words.shortened(names.get(i));
      texts.add(curves.get(i).pieces().isEmpty() ? say("%s: no value", name) : name);
    }
    return texts;
  }

  /** Only the names that can stand in the margin ask for room there. */
  private List<String> marginNames() {
    List<String> all = namesOrNone();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      double end = Curve.value(functions.get(i), Curve.RIGHT);
      boolean runsThrough = end >= window.low() && end <= window.high();
      if (runsThrough || curves.get(i).pieces().isEmpty()) {
        names.add(all.get(i));
      }
    }
    return names;
  }
}
