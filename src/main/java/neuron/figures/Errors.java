package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import neuron.draw.Axes;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Mark;
import neuron.draw.Placer;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * The greatest error against the number of ReLUs, both in powers of ten, and the line through it.
 */
final class Errors implements Drawing {

  private static final Rectangle2D BOX = new Rectangle2D.Double(92, 56, 524, 236);

  private final double[] n;
  private final double[] error;
  private final double exponent;
  private final double start;

  Errors(int[] n, double[] error) {
    requirePairs(n, error);
    this.n = Arrays.stream(n).asDoubleStream().toArray();
    this.error = error.clone();
    double[] x = Arrays.stream(n).mapToDouble(Math::log10).toArray();
    double[] y = Arrays.stream(error).map(Math::log10).toArray();
    double middle = Arrays.stream(x).average().orElseThrow();
    double spread = Arrays.stream(x).map(value -> (value - middle) * (value - middle)).sum();
    BadInput.when(
        spread == 0,
        "All errors belong to n = %s, which makes no line: give at least two different n.",
        n[0]);
    exponent = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - middle) * y[i]).sum() / spread;
    start = Arrays.stream(y).average().orElseThrow() - exponent * middle;
  }

  @Override
  public String title() {
    return "The greatest error against the number of ReLUs";
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes =
        Axes.around(
            BOX,
            Scale.Decades.of("n, the number of ReLUs", least(n), most(n)),
            Scale.Decades.of("greatest error", least(heights()), most(heights())));
    axes.paint(g);
    Trace line =
        Trace.of(new Line2D.Double(axes.place(onLine(least(n))), axes.place(onLine(most(n)))), BOX);
    axes.paintLine(g, line, Theme.BLUE, 2f);
    Placer placer = new Placer(BOX, 4, List.of(line));
    for (int i = 0; i < n.length; i++) {
      Point2D point = axes.place(new Point2D.Double(n[i], error[i]));
      placer.take(new Rectangle2D.Double(point.getX() - 9, point.getY() - 9, 18, 18));
      Mark.CIRCLE.paint(g, point.getX(), point.getY(), 5, Theme.INK);
    }
    placer.place(beside(line)).paintOnPaper(g);
  }

  /** The errors, and what the line makes of the smallest and of the largest n. */
  private double[] heights() {
    double[] heights = Arrays.copyOf(error, error.length + 2);
    heights[error.length] = onLine(least(n)).getY();
    heights[error.length + 1] = onLine(most(n)).getY();
    return heights;
  }

  private Point2D onLine(double count) {
    return new Point2D.Double(count, Math.pow(10, start + exponent * Math.log10(count)));
  }

  private List<Label> beside(Trace line) {
    List<Label> places = new ArrayList<>();
    String text = "like n to the power " + exponentText();
    int last = line.points().size() - 1;
    for (double share : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
      Point2D at = line.points().get((int) (share * last));
      for (double away = 14; away < 80; away += 6) {
        places.add(
            Label.leftAt(at.getX() + away, at.getY() - away / 2, text, LineNames.FONT, Theme.BLUE));
      }
    }
    return places;
  }

  private String exponentText() {
    String size = String.format(Locale.ROOT, "%.2f", Math.abs(exponent));
    return size.equals("0.00") ? "0" : (exponent < 0 ? "−" : "") + size;
  }

  @Override
  public String sentence() {
    int first = 0;
    int last = 0;
    for (int i = 1; i < n.length; i++) {
      first = n[i] < n[first] ? i : first;
      last = n[i] > n[last] ? i : last;
    }
    return "From n = %s to n = %s ReLUs the greatest error %s from %s to %s, like n to the power %s."
        .formatted(
            (int) n[first],
            (int) n[last],
            error[last] < error[first] ? "falls" : "goes",
            Words.about(error[first]),
            Words.about(error[last]),
            exponentText());
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double most(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  private static void requirePairs(int[] n, double[] error) {
    BadInput.when(
        n == null || error == null || n.length != error.length || n.length < 2,
        "There are %s and %s: give two or more of each, as many errors as numbers of ReLUs.",
        n == null ? "no numbers of ReLUs" : n.length + " numbers of ReLUs",
        error == null ? "no errors" : Words.counted(error.length, "error"));
    for (int i = 0; i < n.length; i++) {
      BadInput.when(
          n[i] < 1,
          "n is %s at position %s, but a network has 1 ReLU or more: give a number from 1.",
          n[i],
          i + 1);
      if (!(error[i] > 0 && error[i] < Double.POSITIVE_INFINITY)) {
        throw new BadInput(
            "The error at n = %s is %s, which has no place among powers of ten: give one above 0."
                .formatted(n[i], Numbers.text(error[i])));
      }
    }
  }
}
