package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Trace;
import neuron.page.Figure;
import neuron.text.Words;

/**
 * What becomes of numbers step by step: one line for each activation, with its marks on the way
 * and, where there is room, its name at its end.
 */
final class DecayPlot {

  /** Where a plot begins that has the whole page. */
  static final double LEFT = 92;

  /** How much room a plot leaves below it. */
  static final double BELOW = 54;

  private static final double FAR = 1e4;
  private static final double MARK = 3.2;
  private static final int MOST_MARKS = 25;

  final List<String> names;
  final List<Look> looks;
  final Axes axes;
  final List<Trace> traces;
  final Optional<LineNames> lineNames;
  private final Scale.Counts across;
  private final List<double[]> values;

  private DecayPlot(
      List<Activation> activations,
      Scale.Counts across,
      Scale up,
      List<double[]> values,
      Rectangle2D box,
      List<String> endNames) {
    this.names = Look.names(activations);
    this.looks = Look.of(activations);
    this.across = across;
    this.values = values;
    axes = Axes.around(box, across, up);
    traces = values.stream().map(row -> Trace.of(path(row), axes.box())).toList();
    lineNames =
        endNames.isEmpty()
            ? Optional.empty()
            : Optional.of(new LineNames(axes.box(), endNames, looks, traces));
  }

  /**
   * Lines that are not yet painted, to be named at their ends.
   *
   * @param activations whose names and looks the lines have
   * @param across begins with the place of the first value and takes one step to the next
   * @param values for each activation a row of numbers, 0 or more; 0 has no place among powers of
   *     ten, so a line that falls to it leaves the plot at the lower edge
   * @param left where the plot begins
   * @param top of the plot
   */
  static DecayPlot named(
      List<Activation> activations,
      Scale.Counts across,
      Scale up,
      List<double[]> values,
      double left,
      double top) {
    List<String> names = endNames(activations, values);
    double right = Figure.WIDTH - Page.SIDE - LineNames.margin(names);
    return new DecayPlot(activations, across, up, values, box(left, right, top), names);
  }

  /**
   * Lines that are not yet painted, without names.
   *
   * @param right where the plot ends
   */
  static DecayPlot unnamed(
      List<Activation> activations,
      Scale.Counts across,
      Scale up,
      List<double[]> values,
      double left,
      double right,
      double top) {
    return new DecayPlot(activations, across, up, values, box(left, right, top), List.of());
  }

  /**
   * Paints axes, lines and names.
   *
   * @param below paints what lies under the lines
   */
  void paint(Graphics2D g, Runnable below) {
    axes.paint(g);
    below.run();
    for (int i = 0; i < values.size(); i++) {
      paintLine(g, i);
    }
    lineNames.ifPresent(labels -> labels.paint(g));
  }

  /**
   * The height of a value, no further away than lines can be drawn; among powers of ten that of 0
   * is far below.
   */
  double height(double value) {
    return Math.max(-FAR, Math.min(2 * Figure.HEIGHT, axes.y(value)));
  }

  private static Rectangle2D box(double left, double right, double top) {
    return new Rectangle2D.Double(left, top, right - left, Figure.HEIGHT - BELOW - top);
  }

  private static List<String> endNames(List<Activation> activations, List<double[]> values) {
    List<String> names = Look.names(activations);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean nothing = Arrays.stream(values.get(i)).anyMatch(value -> value == 0);
      texts.add(Words.shortened(names.get(i)) + (nothing ? ": 0" : ""));
    }
    return texts;
  }

  private Path2D path(double[] row) {
    Path2D path = new Path2D.Double();
    for (int k = 0; k < row.length; k++) {
      double x = axes.x(place(k));
      double y = height(row[k]);
      if (k == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }

  private int place(int k) {
    return across.low() + (across.high() < across.low() ? -k : k);
  }

  private void paintLine(Graphics2D g, int i) {
    Look look = looks.get(i);
    axes.paintLine(g, traces.get(i), look.colour(), 1.6f);
    marked(values.get(i).length)
        .forEach(
            k -> {
              double y = height(values.get(i)[k]);
              if (y >= axes.box().getMinY() && y <= axes.box().getMaxY()) {
                look.mark().paint(g, axes.x(place(k)), y, MARK, look.colour());
              }
            });
  }

  /** Every step, or those that the axis names where marks would crowd. */
  private IntStream marked(int steps) {
    return steps <= MOST_MARKS
        ? IntStream.range(0, steps)
        : across.ticks().mapToInt(place -> (int) Math.abs(place - across.low()));
  }
}
