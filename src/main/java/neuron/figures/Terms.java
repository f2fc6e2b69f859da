package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Neuron;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** How the terms w₁x₁, w₂x₂, … and b add up to z: a row for each, an arrow from the sum so far. */
final class Terms implements Drawing {

  private static final int MOST = 8;
  private static final Rectangle2D PLOT = new Rectangle2D.Double(182, 48, 434, 260);
  private static final double TITLE_BELOW = 36;
  private static final double NAMES = 16;
  private static final double WIDEST_BAR = 30;

  /** The share of the axis on each side that is left for the number beyond a tip. */
  private static final double MARGIN = 1.15;

  /** On each side of 0. */
  private static final int MOST_TICKS = 6;

  /** From here on a tick's label takes the room of several. */
  private static final double LONG_NUMBERS = 1e4;

  /** The rows have names in the place of ticks. */
  private static final Scale.Linear NO_TICKS = new Scale.Linear("", 0.1, 0.9, 1);

  private static final Font NUMBER = Theme.strong(13);
  private static final Font SMALL = Theme.regular(12.5);

  private final double[] terms;
  private final double[] sums;
  private final List<String> names = new ArrayList<>();
  private final List<String> factors = new ArrayList<>();
  private final double reach;

  Terms(Neuron neuron, double... x) {
    this(Double.NaN, neuron, x);
  }

  /** On an axis that reaches so far to both sides; NaN for one that its numbers choose. */
  Terms(double reach, Neuron neuron, double... x) {
    Drawable.neuron(neuron, MOST);
    terms = neuron.terms(x);
    sums = new double[terms.length];
    double sum = 0;
    double largest = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += terms[i];
      sums[i] = Drawable.finite("The sum after term " + (i + 1), sum);
      largest = Math.max(largest, Math.max(Math.abs(sum), Math.abs(terms[i])));
    }
    for (int i = 0; i < x.length; i++) {
      names.add(Words.indexed("w", i + 1) + Words.indexed("x", i + 1));
      factors.add(Numbers.text(neuron.weights()[i]) + " × " + Words.factor(x[i]));
    }
    names.add("b");
    this.reach = Double.isNaN(reach) ? Window.reach(largest) : holding(reach, largest);
  }

  private static double holding(double reach, double largest) {
    BadInput.when(
        !(reach >= largest && reach > 0),
        "The axis of the terms reaches to %s, but a sum or a term is %s: let it reach that far.",
        Numbers.text(reach),
        Numbers.text(largest));
    return Drawable.finite("The reach of the axis", reach);
  }

  @Override
  public String title() {
    return "How the terms add up to z";
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = axes();
    axes.paint(g);
    axes.paintTitle(g, TITLE_BELOW);
    for (int i = 0; i < terms.length; i++) {
      paintTerm(g, axes, i);
    }
    paintSum(g, axes);
    for (int row = 0; row <= terms.length; row++) {
      paintNumber(g, axes, row);
      paintName(g, row);
    }
  }

  Axes axes() {
    double tick = Window.round(reach / (reach < LONG_NUMBERS ? MOST_TICKS : 1));
    return Axes.small(
        PLOT, new Scale.Linear("sum so far", -reach * MARGIN, reach * MARGIN, tick), NO_TICKS);
  }

  private double rowHeight() {
    return PLOT.getHeight() / (terms.length + 1);
  }

  private double middle(int row) {
    return PLOT.getMinY() + (row + 0.5) * rowHeight();
  }

  private double bar() {
    return Math.min(WIDEST_BAR, 0.55 * rowHeight());
  }

  private double before(int i) {
    return i == 0 ? 0 : sums[i - 1];
  }

  private double z() {
    return sums[sums.length - 1];
  }

  private static Color colour(double term) {
    if (term == 0) {
      return Theme.MUTED;
    }
    return term > 0 ? Theme.BLUE : Theme.VERMILLION;
  }

  private void paintTerm(Graphics2D g, Axes axes, int i) {
    double from = axes.x(before(i));
    double to = axes.x(sums[i]);
    Theme.fill(g, arrow(middle(i), from, to, bar()), colour(terms[i]));
    Line2D toTheNext = new Line2D.Double(to, middle(i) - bar() / 2, to, middle(i + 1) + bar() / 2);
    Theme.draw(g, toTheNext, Theme.MUTED, new BasicStroke(1.2f));
  }

  /** A bar whose end is a point, so that more and less are told apart without their colours. */
  private static Shape arrow(double y, double from, double to, double bar) {
    double length = Math.abs(to - from);
    if (length < 1.5) {
      return new Rectangle2D.Double(Math.min(from, to) - 1.5, y - bar / 2, 3, bar);
    }
    double head = Math.min(bar / 2.5, length) * Math.signum(to - from);
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(from, y - bar / 2);
    arrow.lineTo(from, y + bar / 2);
    arrow.lineTo(to - head, y + bar / 2);
    arrow.lineTo(to, y);
    arrow.lineTo(to - head, y - bar / 2);
    arrow.closePath();
    return arrow;
  }

  private void paintSum(Graphics2D g, Axes axes) {
    double zero = axes.x(0);
    double z = axes.x(z());
    Theme.fill(
        g,
        new Rectangle2D.Double(
            Math.min(zero, z) - 1, middle(terms.length) - bar() / 2, Math.abs(z - zero) + 2, bar()),
        Theme.INK);
  }

  /** The number of a row, beyond the tip of its arrow. */
  private void paintNumber(Graphics2D g, Axes axes, int row) {
    boolean isSum = row == terms.length;
    double value = isSum ? z() : terms[row];
    String sign = value > 0 ? "+" : "";
    String text = isSum ? Numbers.equation("z", value) : sign + Numbers.text(value);
    Color colour = isSum ? Theme.INK : colour(value);
    double tip = axes.x(isSum ? value : sums[row]);
    double tail = axes.x(isSum ? 0 : before(row));
    Label beyond = beside(tip, value < 0, row, text, colour);
    Label behind = beside(tail, value >= 0, row, text, colour);
    boolean fits = beyond.x() > PLOT.getMinX() && beyond.x() + beyond.width() < PLOT.getMaxX();
    (fits ? beyond : behind).paintOnPaper(g);
  }

  private Label beside(double x, boolean onTheLeft, int row, String text, Color colour) {
    return onTheLeft
        ? Label.rightAt(x - 8, middle(row), text, NUMBER, colour)
        : Label.leftAt(x + 8, middle(row), text, NUMBER, colour);
  }

  private void paintName(Graphics2D g, int row) {
    boolean isSum = row == terms.length;
    String name = isSum ? "z" : names.get(row);
    Label strong = Label.leftAt(NAMES, middle(row), name, NUMBER, Theme.INK);
    strong.paint(g);
    String what = isSum ? "the sum" : row < factors.size() ? factors.get(row) : "the bias";
    double left = NAMES + Label.width("w₈x₈", NUMBER) + 12;
    double room = PLOT.getMinX() - 10 - left;
    Label.leftFitted(left, middle(row), what, SMALL, Theme.MUTED, room).paint(g);
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      String product = i < factors.size() ? " = " + factors.get(i) : "";
      parts.add(Numbers.equation(names.get(i) + product, terms[i]));
    }
    return "The terms " + Words.list(parts) + " add up to " + Numbers.equation("z", z()) + ".";
  }
}
