package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Mark;
import neuron.draw.Theme;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** The doubles around 1, and where 1 + e⁻ᶻ and 1 / (1 + e⁻ᶻ) lie among them: on paper, in Java. */
final class NearOne implements Drawing {

  private static final double NEAREST = 35.5;
  private static final double FARTHEST = 45;

  /** What both lines show to each side of 1. */
  private static final double REACH = 4.9e-16;

  private static final double LEFT = 40;
  private static final double RIGHT = 600;
  private static final double SUM = 140;
  private static final double RESULT = 272;

  /** Below 1 the doubles are this far apart, and above it twice as far. */
  private static final double GAP = 1 - Math.nextDown(1.0);

  private final double z;
  private final double small;
  private final double sum;
  private final double result;

  NearOne(double z) {
    BadInput.when(
        Drawable.finite("z", z) < NEAREST || z > FARTHEST,
        "z is %s, but the figure shows z from %s to %s: give one in between.",
        Numbers.text(z),
        Numbers.text(NEAREST),
        Numbers.text(FARTHEST));
    this.z = z;
    small = Math.exp(-z);
    sum = 1 + small;
    result = 1 / sum;
  }

  @Override
  public String title() {
    return "The doubles near 1, at " + Numbers.equation("z", z);
  }

  @Override
  public String sentence() {
    double nearest = nearestBelowOne();
    return "At %s, e⁻ᶻ is %s, so Java makes %s of 1 + e⁻ᶻ and %s of sigmoid(z); the double nearest to the true sigmoid(z) is %s."
        .formatted(
            Numbers.equation("z", z),
            Words.about(small),
            sum,
            result,
            nearest == result ? "the same" : nearest);
  }

  /** The double nearest to 1 − e⁻ᶻ; what it leaves out, e⁻²ᶻ, is far too small to matter. */
  private double nearestBelowOne() {
    return 1 - Math.rint(small / GAP) * GAP;
  }

  @Override
  public void paint(Graphics2D g) {
    paintRow(g, SUM, "the sum 1 + exp(−z)", small, sum);
    paintRow(g, RESULT, "the result 1 / (1 + exp(−z))", -small, result);
    Label.centredAt(
            (LEFT + RIGHT) / 2,
            RESULT + 64,
            "distance from 1, in units of 10⁻¹⁶; each mark is a double",
            Theme.regular(13),
            Theme.INK)
        .paint(g);
  }

  private static double across(double fromOne) {
    return LEFT + (RIGHT - LEFT) * (fromOne + REACH) / (2 * REACH);
  }

  private static void paintRow(Graphics2D g, double y, String name, double onPaper, double inJava) {
    Label.leftAt(LEFT, y - 72, name, Theme.strong(14), Theme.INK).paint(g);
    paintDoubles(g, y);
    double paper = across(onPaper);
    double java = across(inJava - 1);
    Line2D rounding = new Line2D.Double(paper, y - 26, java, y - 5);
    Theme.draw(g, rounding, Theme.MUTED, new BasicStroke(1.2f));
    Mark.DIAMOND.paint(g, paper, y - 28, 6, Theme.VERMILLION);
    Mark.CIRCLE.paint(g, java, y, 6, Theme.BLUE);
    paintNamed(g, paper, y - 48, "on paper", Theme.VERMILLION);
    paintNamed(g, java, y + 38, "in Java: " + inJava, Theme.BLUE);
  }

  private static void paintNamed(Graphics2D g, double x, double y, String text, Color colour) {
    Label.centredAt(x, y, text, Theme.strong(13), colour).between(LEFT, RIGHT).paint(g);
  }

  private static void paintDoubles(Graphics2D g, double y) {
    Theme.fill(g, new Rectangle2D.Double(LEFT, y - 0.8, RIGHT - LEFT, 1.6), Theme.ZERO);
    IntStream.rangeClosed(-4, 0).forEach(n -> paintDouble(g, y, n * GAP));
    IntStream.rangeClosed(1, 2).forEach(n -> paintDouble(g, y, n * 2 * GAP));
  }

  private static void paintDouble(Graphics2D g, double y, double fromOne) {
    double x = across(fromOne);
    Theme.fill(g, new Rectangle2D.Double(x - 0.8, y - 8, 1.6, 16), Theme.MUTED);
    String sign = fromOne > 0 ? "+" : "";
    String text = fromOne == 0 ? "1" : sign + Numbers.text(Math.rint(fromOne * 1e18) / 100);
    Label.centredAt(x, y + 19, text, Theme.regular(12), Theme.MUTED).paint(g);
  }
}
