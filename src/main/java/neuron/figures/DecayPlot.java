package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * What becomes of numbers step by step, in powers of ten: one line for each activation, with its
 * marks on the way and its name at its end.
 */
final class DecayPlot {

  private static final double LEFT = 92;
  private static final double BELOW = 54;
  private static final double MARK = 3.2;
  private static final int MOST_MARKS = 25;

  final List<String> names;
  final List<Look> looks;
  final Axes axes;
  final List<Trace> traces;
  final LineNames lineNames;
  private final Scale.Counts across;
  private final List<double[]> values;

  /**
   * Lines that are not yet painted.
   *
   * @param activations whose names and looks the lines have
   * @param across begins with the place of the first value and takes one step to the next
   * @param values for each activation a row of numbers, 0 or more; 0 has no place among powers of
   *     ten, so a line that falls to it leaves the plot at the lower edge
   * @param top of the plot
   */
  DecayPlot(
      List<Activation> activations,
      Scale.Counts across,
      Scale.Decades up,
      List<double[]> values,
      double top) {
    this.names = Look.names(activations);
    this.looks = Look.of(activations);
    this.across = across;
    this.values = values;
    axes = Axes.around(box(top), across, up);
    traces = values.stream().map(row -> Trace.of(path(row), axes.box())).toList();
    lineNames = new LineNames(axes.box(), endNames(), looks, traces);
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
    lineNames.paint(g);
  }

  /** The height of a value; that of 0 is far below. */
  double height(double value) {
    return value == 0 ? 2 * Figure.HEIGHT : axes.y(value);
  }

  private Rectangle2D box(double top) {
    double right = Figure.WIDTH - Page.SIDE - LineNames.margin(endNames());
    return new Rectangle2D.Double(LEFT, top, right - LEFT, Figure.HEIGHT - BELOW - top);
  }

  private List<String> endNames() {
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
