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
 * What is left of a signal that is multiplied by the same slope and the same weight in each layer:
 * evenly on the left, in powers of ten on the right.
 *
 * <p>The lines run over all depths and the axes are always the same, so that under a slider over n
 * nothing moves but the dashed lines, the marks and the numbers above.
 */
final class PassBack implements Drawing {

  /** Powers of ten, as far down as up: what fades and what explodes has the same room. */
  private static final int DECADES = 20;

  private static final double HIGHEST = 2;
  private static final double EVEN_LEFT = 78;
  private static final double EVEN_RIGHT = 274;
  private static final double POWERS_LEFT = 366;
  private static final double FIRST_ROW = 52;
  private static final double ROW = 20;
  private static final double COLUMN = Figure.WIDTH / 2.0 - Page.SIDE;
  private static final double ROOM = COLUMN - Look.BEHIND_MARK - 28;

  private final int n;
  private final double weight;
  private final double z;
  private final double[] factors;
  final DecayPlot even;
  final DecayPlot powers;

  PassBack(int n, double weight, double z, Activation... f) {
    List<Activation> activations = Drawable.activations(f);
    this.n = Drawable.depth(n);
    this.weight = Drawable.finite("The weight", weight);
    this.z = Drawable.finite("z", z);
    factors = activations.stream().mapToDouble(sigma -> Math.abs(weight) * slope(sigma)).toArray();
    List<double[]> left = Arrays.stream(factors).mapToObj(PassBack::powers).toList();
    Scale.Counts across = new Scale.Counts("n, the number of layers", 0, Drawable.MOST_LAYERS, 6);
    Scale evenly = new Scale.Linear("what is left", 0, HIGHEST, 0.5);
    Scale decades = new Scale.Decades("what is left, in powers of ten", -DECADES, DECADES);
    even =
        DecayPlot.unnamed(activations, across, evenly, left, EVEN_LEFT, EVEN_RIGHT, middle() + 16);
    powers = DecayPlot.named(activations, across, decades, left, POWERS_LEFT, middle() + 16);
  }

  @Override
  public String title() {
    return "What is left of a signal after %s with weight %s"
        .formatted(Words.counted(n, "layer"), Numbers.text(weight));
  }

  @Override
  public void paint(Graphics2D g) {
    paintRows(g);
    paint(g, even);
    paint(g, powers);
  }

  private void paint(Graphics2D g, DecayPlot plot) {
    Axes axes = plot.axes;
    double x = axes.x(n);
    plot.paint(g, () -> Axes.paintDropLine(g, x, middle() + 9, axes.box().getMaxY(), Theme.MUTED));
    Label.centredAt(x, middle(), "n = " + n, Theme.strong(13), Theme.INK).paint(g);
    double[] heights =
        Arrays.stream(factors).map(factor -> plot.height(power(factor, n))).toArray();
    new ValueMarks(axes.box(), x, heights, plot.looks).paint(g);
  }

  /** How high n stands, below the rows. */
  private double middle() {
    return FIRST_ROW + ROW * ((factors.length - 1) / 2) + ROW + 2;
  }

  private void paintRows(Graphics2D g) {
    for (int i = 0; i < factors.length; i++) {
      double x = Page.SIDE + 5 + i % 2 * COLUMN;
      powers.looks.get(i).paintText(g, x, FIRST_ROW + ROW * (i / 2), row(i), ROOM);
    }
  }

  /** sigmoid: times 0.25 a layer, left ≈ 9.54 × 10⁻⁷. */
  private String row(int i) {
    return "%s: times %s a layer, %s"
        .formatted(
            Words.shortened(powers.names.get(i)),
            Numbers.text(factors[i]),
            Numbers.equation("left", power(factors[i], n)));
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < factors.length; i++) {
      String signal = i == 0 ? " of a signal" : "";
      parts.add(
          "%s%s with %s".formatted(Words.about(power(factors[i], n)), signal, powers.names.get(i)));
    }
    return "At z = %s and with weight %s, %s %s %s."
        .formatted(
            Numbers.text(z),
            Numbers.text(weight),
            Words.counted(n, "layer"),
            n == 1 ? "leaves" : "leave",
            Words.list(parts));
  }

  private static double[] powers(double factor) {
    return IntStream.rangeClosed(0, Drawable.MOST_LAYERS)
        .mapToDouble(k -> power(factor, k))
        .toArray();
  }

  private static double power(double factor, int n) {
    return StrictMath.pow(factor, n);
  }

  /** Its size: whether a signal turns its sign on the way does not make it weaker. */
  private double slope(Activation sigma) {
    double slope = Math.abs(Curve.value(sigma::slope, z));
    if (Double.isNaN(slope)) {
      throw new BadInput(
          "%s has no slope at z = %s: choose another z or another activation."
              .formatted(Words.capitalised(sigma.name()), Numbers.text(z)));
    }
    return slope;
  }
}
