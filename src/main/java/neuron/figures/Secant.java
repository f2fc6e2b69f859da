package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Look;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * The slope between two points of a curve, z and a step to its right: the straight line through
 * both, and the two legs that are divided.
 *
 * <p>Both axes have the same scale, so that a slope looks as steep as it is. They depend on z
 * alone, so that under a slider over the step nothing moves but the second point, the line and the
 * legs.
 */
final class Secant implements Drawing {

  private static final Rectangle2D BOX = new Rectangle2D.Double(92, 78, 456, 218);
  private static final double REACH = 3;
  private static final double MOST_STEP = 2.5;
  private static final double ROW = 54;
  private static final double MARK = 5.5;
  private static final double READABLE = 0.35;

  private final Activation sigma;
  private final double z;
  private final double step;
  private final double value;
  private final double rise;
  private final Look look;
  final Axes axes;

  Secant(Activation f, double z, double step) {
    sigma = Drawable.activations(f).get(0);
    this.z = Drawable.onAxis(z);
    this.step = step(step);
    value = value(z);
    rise = value(z + step) - value;
    look = Look.of(List.of(sigma)).get(0);
    double reach = REACH * BOX.getHeight() / BOX.getWidth();
    axes =
        Axes.around(
            BOX,
            new Scale.Linear("z", z - REACH, z + REACH, 1),
            new Scale.Linear("a = σ(z)", value - reach, value + reach, 0.5));
  }

  @Override
  public String title() {
    return "The slope of %s between two points".formatted(Words.shortened(sigma.name()));
  }

  @Override
  public void paint(Graphics2D g) {
    Label.centredAt(BOX.getCenterX(), ROW, division(), Theme.strong(14), Theme.INK).paint(g);
    axes.paint(g);
    axes.paintLine(g, line(z - 2 * REACH, z + 2 * REACH), Theme.INK, 1.3f);
    axes.within(g, this::paintCurve);
    paintLegs(g);
    look.mark().paint(g, axes.x(z), axes.y(value), MARK, look.colour());
    if (axes.box().contains(axes.x(z + step), axes.y(value + rise))) {
      look.mark().paint(g, axes.x(z + step), axes.y(value + rise), MARK, look.colour());
    }
  }

  /** Slope = 0.231 / 1 ≈ 0.231. */
  private String division() {
    String quotient = "slope = %s / %s".formatted(Numbers.text(rise), Numbers.text(step));
    return Numbers.equation(quotient, rise / step);
  }

  private void paintCurve(Graphics2D g) {
    Trace curve = Trace.of(Curve.of(sigma, 2 * Curve.RIGHT), axes);
    Theme.draw(g, curve.path(), look.colour(), look.stroke());
  }

  /** How far to the right, and how much that climbs; named where there is room. */
  private void paintLegs(Graphics2D g) {
    double left = axes.x(z);
    double right = axes.x(z + step);
    double low = axes.y(value);
    double high = axes.y(value + rise);
    axes.within(
        g,
        clipped -> {
          paintLeg(clipped, new Line2D.Double(left, low, right, low), Theme.MUTED);
          paintLeg(clipped, new Line2D.Double(right, low, right, high), Theme.PURPLE);
        });
    if (step < READABLE) {
      return;
    }
    double below = rise < 0 ? -13 : 13;
    String run = "step " + Numbers.text(step);
    Label.centredAt((left + right) / 2, low + below, run, Theme.strong(12), Theme.MUTED)
        .paintOnPaper(g);
    String climb = Numbers.equation("climbs", rise).replace(" = ", " ");
    double middle = Math.max(BOX.getMinY() + 12, Math.min(BOX.getMaxY() - 12, (low + high) / 2));
    Label.leftAt(right + 10, middle, climb, Theme.strong(12), Theme.PURPLE).paintOnPaper(g);
  }

  private static void paintLeg(Graphics2D g, Line2D leg, Color colour) {
    Theme.draw(g, leg, colour, new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
  }

  private Trace line(double from, double to) {
    double slope = rise / step;
    return axes.trace(
        List.of(
            new Point2D.Double(from, value + (from - z) * slope),
            new Point2D.Double(to, value + (to - z) * slope)));
  }

  @Override
  public String sentence() {
    return "From z = %s to z = %s %s climbs by %s over a step of %s: a slope of %s."
        .formatted(
            Numbers.text(z),
            Numbers.text(z + step),
            sigma.name(),
            Words.about(rise),
            Numbers.text(step),
            Words.about(rise / step));
  }

  private double value(double place) {
    double value = Curve.value(sigma, place);
    BadInput.when(
        Double.isNaN(value),
        "%s has no value at z = %s: choose two other points.",
        Words.capitalised(sigma.name()),
        Numbers.text(place));
    return Drawable.finite("The value", value);
  }

  private static double step(double step) {
    BadInput.when(
        !(step > 0 && step <= MOST_STEP),
        "The step is %s: give one above 0, up to %s.",
        Numbers.text(step),
        Numbers.text(MOST_STEP));
    return step;
  }
}
