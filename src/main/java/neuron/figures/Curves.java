package neuron.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Check;
import neuron.draw.Curve;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Words;

/** The graphs of one to six activations, or of their slopes, over the same z. */
final class Curves {

  private static final double BOTTOM = 10;

  final List<Activation> functions;
  final List<String> names;
  final List<Look> looks;
  private final String vertical;
  private final List<Curve> curves;
  private final Window window;

  Curves(Activation... f) {
    this("a = σ(z)", Check.activations(f), Window::of);
  }

  private Curves(
      String vertical, List<Activation> functions, Function<List<Curve>, Window> windowOf) {
    this(vertical, functions, functions, windowOf);
  }

  /**
   * Functions that are drawn in the place of activations, with their names and looks.
   *
   * @param vertical what the vertical axis says
   * @param functions one for each activation
   * @param windowOf which stretch of the axis they need
   */
  Curves(
      String vertical,
      List<Activation> activations,
      List<Activation> functions,
      Function<List<Curve>, Window> windowOf) {
    this.vertical = vertical;
    this.functions = functions;
    names = Look.names(activations);
    looks = Look.of(activations);
    curves = functions.stream().map(Curve::of).toList();
    window = windowOf.apply(curves);
  }

  Figure figure() {
    String title =
        names.size() == 1
            ? Words.capitalised(names.get(0))
            : Words.capitalised(Words.count(names.size())) + " activation functions";
    return Page.figure(title, sentence(), g -> paint(g, 46, axes -> {}));
  }

  /**
   * Paints axes, curves and names below a height; gives back what was painted where.
   *
   * @param below paints what lies under the curves
   */
  Painted paint(Graphics2D g, double top, Consumer<Axes> below) {
    double right = Figure.WIDTH - Page.SIDE - Math.max(20, LineNames.margin(marginNames()));
    Axes axes =
        Axes.filling(
            new Rectangle2D.Double(
                Page.SIDE,
                top,
                Math.floor(right - Page.SIDE),
                Math.floor(Figure.HEIGHT - BOTTOM - top)),
            Curve.ACROSS,
            new Scale.Linear(vertical, window.low(), window.high()));
    axes.paint(g);
    below.accept(axes);
    List<Trace> traces = curves.stream().map(curve -> Trace.of(curve, axes)).toList();
    axes.within(g, clipped -> paintLines(clipped, traces, looks));
    List<Color> colours = looks.stream().map(Look::colour).toList();
    LineNames lineNames = new LineNames(axes.box(), namesOrNone(), colours, traces);
    lineNames.paint(g);
    return new Painted(axes, traces, lineNames.labels());
  }

  /** What stands where in a painted figure. */
  record Painted(Axes axes, List<Trace> traces, List<Label> labels) {}

  /** Solid lines first: where two lie on each other, both are seen. */
  static void paintLines(Graphics2D g, List<Trace> traces, List<Look> looks) {
    IntStream.range(0, traces.size())
        .boxed()
        .sorted(Comparator.comparing(i -> !looks.get(i).dash().isEmpty()))
        .forEach(
            i -> {
              g.setColor(looks.get(i).colour());
              g.setStroke(looks.get(i).stroke());
              g.draw(traces.get(i).path());
            });
  }

  private List<String> namesOrNone() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = Words.shortened(names.get(i));
      texts.add(curves.get(i).pieces().isEmpty() ? name + ": no value" : name);
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

  private String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Activation f = functions.get(i);
      parts.add(names.get(i) + " " + values(f, Curve.poles(f)));
    }
    return "From z = −6 to z = 6, " + Words.list(parts) + ".";
  }

  /**
   * spans 0 to 6; always gives 1; leaves the figure near z = 0, where it has no bounds.
   *
   * @param poles where it has no bounds
   * @param places where to look besides the usual places
   */
  static String values(Activation f, List<Double> poles, double... places) {
    var usual = IntStream.rangeClosed(-240, 240).mapToDouble(i -> i / 40.0);
    var range =
        DoubleStream.concat(usual, Arrays.stream(places))
            .map(z -> Curve.value(f, z))
            .filter(Double::isFinite)
            .summaryStatistics();
    if (range.getCount() == 0) {
      return "gives no number";
    }
    if (range.getMin() == range.getMax()) {
      return "always gives " + Words.about(range.getMin());
    }
    if (!poles.isEmpty()) {
      return "leaves the figure near %s, where it has no bounds".formatted(Words.places(poles));
    }
    return "spans " + Words.about(range.getMin()) + " to " + Words.about(range.getMax());
  }
}
