package neuron.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.notebook.Figure;

/** The graphs of one to six activations over the same z. */
final class Curves {

  static final int MOST = 6;
  private static final double BOTTOM = 10;

  final List<Activation> activations;
  final List<String> names;
  final List<Look> looks;
  private final List<Curve> curves;

  Curves(Activation... f) {
    activations = Check.activations(f);
    names = Look.names(activations);
    looks = Look.of(activations);
    curves = activations.stream().map(Curve::of).toList();
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
    Window window = Window.of(curves);
    Axes axes =
        new Axes(
            new Rectangle2D.Double(
                Page.SIDE,
                top,
                Math.floor(right - Page.SIDE),
                Math.floor(Figure.HEIGHT - BOTTOM - top)),
            new Axes.Scale("z, the neuron’s raw number", Curve.LEFT, Curve.RIGHT),
            new Axes.Scale("a = σ(z)", window.low(), window.high()));
    axes.paint(g);
    below.accept(axes);
    List<Trace> traces = curves.stream().map(curve -> Trace.of(curve, axes)).toList();
    axes.within(g, clipped -> paintLines(clipped, traces));
    List<Color> colours = looks.stream().map(Look::colour).toList();
    LineNames lineNames = new LineNames(axes.box(), namesOrNone(), colours, traces);
    lineNames.paint(g);
    return new Painted(axes, traces, lineNames.labels());
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
    Window window = Window.of(curves);
    List<String> all = namesOrNone();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      double end = Curve.value(activations.get(i), Curve.RIGHT);
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
      parts.add(names.get(i) + " " + values(activations.get(i)));
    }
    return "From z = −6 to z = 6, " + Words.list(parts) + ".";
  }

  private static String values(Activation f) {
    var range =
        IntStream.rangeClosed(-240, 240)
            .mapToDouble(i -> Curve.value(f, i / 40.0))
            .filter(Double::isFinite)
            .summaryStatistics();
    if (range.getCount() == 0) {
      return "gives no number";
    }
    if (range.getMin() == range.getMax()) {
      return "always gives " + Words.about(range.getMin());
    }
    return "spans " + Words.about(range.getMin()) + " to " + Words.about(range.getMax());
  }
}
