package neuron.figures;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * What is left of a signal that is multiplied by the same slope again and again.
 *
 * <p>The lines run over all depths, so that under a slider nothing moves but the dashed line at n,
 * its marks and the numbers above.
 */
final class PassBack implements Drawing {

  private static final int LOWEST = -24;
  private static final double FIRST_ROW = 52;
  private static final double ROW = 20;
  private static final double COLUMN = Figure.WIDTH / 2.0 - Page.SIDE;
  private static final double ROOM = COLUMN - Look.BEHIND_MARK - 10;

  private final int n;
  private final double z;
  private final double[] slopes;
  final DecayPlot plot;

  PassBack(int n, double z, Activation... f) {
    List<Activation> activations = Drawable.activations(f);
    this.n = Drawable.depth(n);
    this.z = Drawable.finite("z", z);
    slopes = activations.stream().mapToDouble(sigma -> slope(sigma, z)).toArray();
    List<double[]> left = Arrays.stream(slopes).mapToObj(PassBack::powers).toList();
    plot =
        new DecayPlot(
            activations,
            new Scale.Counts("n, the number of slopes", 0, Drawable.MOST_SLOPES),
            new Scale.Decades("what is left", LOWEST, highest(left)),
            left,
            middle() + 16);
  }

  @Override
  public String title() {
    return "What is left of a signal after %s".formatted(Words.counted(n, "slope"));
  }

  @Override
  public void paint(Graphics2D g) {
    paintRows(g);
    Axes axes = plot.axes;
    double x = axes.x(n);
    plot.paint(g, () -> Axes.paintDropLine(g, x, middle() + 9, axes.box().getMaxY(), Theme.MUTED));
    Label.centredAt(x, middle(), "n = " + n, Theme.strong(13), Theme.INK).paint(g);
    double[] heights = Arrays.stream(slopes).map(slope -> plot.height(power(slope, n))).toArray();
    new ValueMarks(axes.box(), x, heights, plot.looks).paint(g);
  }

  /** How high n stands, below the rows. */
  private double middle() {
    return FIRST_ROW + ROW * ((slopes.length - 1) / 2) + ROW + 2;
  }

  private void paintRows(Graphics2D g) {
    for (int i = 0; i < slopes.length; i++) {
      double x = Page.SIDE + 5 + i % 2 * COLUMN;
      plot.looks.get(i).paintText(g, x, FIRST_ROW + ROW * (i / 2), row(i), ROOM);
    }
  }

  /** sigmoid: slope ≈ 0.197, left ≈ 8.53 × 10⁻⁸. */
  private String row(int i) {
    return "%s: %s, %s"
        .formatted(
            Words.shortened(plot.names.get(i)),
            Numbers.equation("slope", slopes[i]),
            Numbers.equation("left", power(slopes[i], n)));
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < slopes.length; i++) {
      String signal = i == 0 ? " of a signal" : "";
      parts.add(
          "%s%s with %s".formatted(Words.about(power(slopes[i], n)), signal, plot.names.get(i)));
    }
    return "At z = %s, %s %s %s."
        .formatted(
            Numbers.text(z),
            Words.counted(n, "slope"),
            n == 1 ? "leaves" : "leave",
            Words.list(parts));
  }

  private static int highest(List<double[]> left) {
    double most = left.stream().flatMapToDouble(Arrays::stream).max().orElseThrow();
    return (int) Math.min(-LOWEST, Math.ceil(Math.log10(most) - 1e-9));
  }

  private static double[] powers(double slope) {
    return IntStream.rangeClosed(0, Drawable.MOST_SLOPES)
        .mapToDouble(k -> power(slope, k))
        .toArray();
  }

  private static double power(double slope, int n) {
    return StrictMath.pow(slope, n);
  }

  /** Its size: whether a signal turns its sign on the way does not make it weaker. */
  private static double slope(Activation sigma, double z) {
    double slope = Math.abs(Curve.value(sigma::slope, z));
    if (Double.isNaN(slope)) {
      throw new BadInput(
          "%s has no slope at z = %s: choose another z or another activation."
              .formatted(Words.capitalised(sigma.name()), Numbers.text(z)));
    }
    return slope;
  }
}
