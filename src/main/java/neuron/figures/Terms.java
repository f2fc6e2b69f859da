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
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/** How the terms w₁x₁, w₂x₂, … and b add up to z: an arrow for each from the sum so far. */
final class Terms implements Drawing {

  private static final int MOST = 8;
  private static final double TOP = 48;
  private static final double LABELS = 50;
  private static final double SECOND_LINE = 15;
  private static final double WIDEST_BAR = 44;

  private static final double TICK_LABELS = 80;
  private static final Font SMALL = Theme.regular(12);

  private final double[] terms;
  private final double[] sums;
  private final List<String> names = new ArrayList<>();
  private final List<List<String>> factors = new ArrayList<>();
  private final double reach;

  Terms(Neuron neuron, double... x) {
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
      factors.add(List.of(Numbers.text(neuron.weights()[i]), "× " + Words.factor(x[i])));
      largest = largest == 0 ? 0 : Math.max(largest, Math.abs(x[i]));
    }
    names.add("b");
    factors.add(List.of("the bias"));
    reach = Window.reach(largest);
  }

  @Override
  public String title() {
    return "How the terms add up to z";
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes =
        Axes.filling(
            new Rectangle2D.Double(
                Page.SIDE,
                TOP,
                Figure.WIDTH - 2 * Page.SIDE,
                Figure.HEIGHT - TOP - LABELS - (oneLine() ? 0 : SECOND_LINE)),
            new Scale.Linear("", 0, terms.length + 1),
            new Scale.Linear("sum so far", -reach * 1.12, reach * 1.12));
    axes.paint(g);
    double bar = Math.min(WIDEST_BAR, 0.55 * (axes.x(1) - axes.x(0)));
    for (int i = 0; i < terms.length; i++) {
      paintTerm(g, axes, i, bar);
    }
    paintSum(g, axes, bar);
    labels(axes).forEach(label -> label.paintOnPaper(g));
    paintNames(g, axes);
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

  private void paintTerm(Graphics2D g, Axes axes, int i, double bar) {
    double x = axes.x(i + 0.5);
    double from = axes.y(before(i));
    double to = axes.y(sums[i]);
    Theme.fill(g, arrow(x, from, to, bar), colour(terms[i]));
    g.setColor(Theme.MUTED);
    g.setStroke(new BasicStroke(1.2f));
    double next = axes.x(i + 1.5) + (i == terms.length - 1 ? -bar / 2 : bar / 2);
    g.draw(new Line2D.Double(x - bar / 2, to, next, to));
  }

  /** A bar whose end is a point, so that up and down are told apart without their colours. */
  private static Shape arrow(double x, double from, double to, double bar) {
    double length = Math.abs(to - from);
    if (length < 1.5) {
      return new Rectangle2D.Double(x - bar / 2, Math.min(from, to) - 1.5, bar, 3);
    }
    double head = Math.min(bar / 3, length) * Math.signum(to - from);
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x - bar / 2, from);
    arrow.lineTo(x + bar / 2, from);
    arrow.lineTo(x + bar / 2, to - head);
    arrow.lineTo(x, to);
    arrow.lineTo(x - bar / 2, to - head);
    arrow.closePath();
    return arrow;
  }

  private void paintSum(Graphics2D g, Axes axes, double bar) {
    double x = axes.x(terms.length + 0.5);
    double zero = axes.y(0);
    double z = axes.y(z());
    g.setColor(Theme.INK);
    g.fill(new Rectangle2D.Double(x - bar / 2, Math.min(zero, z) - 1, bar, Math.abs(z - zero) + 2));
  }

  /** The number at the tip of each arrow, beyond it. */
  private List<Label> labels(Axes axes) {
    double column = axes.x(1) - axes.x(0);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i <= terms.length; i++) {
      boolean isSum = i == terms.length;
      double value = isSum ? z() : terms[i];
      double y = axes.y(isSum ? value : sums[i]) + (value < 0 ? 13 : -13);
      String sign = value > 0 ? "+" : "";
      String text = isSum ? Numbers.equation("z", value) : sign + Numbers.text(value);
      Color colour = isSum ? Theme.INK : colour(value);
      labels.add(Label.fitted(axes.x(i + 0.5), y, text, Theme.strong(13), colour, column - 6));
    }
    return labels;
  }

  private void paintNames(Graphics2D g, Axes axes) {
    double column = axes.x(1) - axes.x(0);
    double top = axes.box().getMaxY() + 16;
    for (int i = 0; i <= terms.length; i++) {
      double x = axes.x(i + 0.5);
      boolean isSum = i == terms.length;
      String name = isSum ? "z" : names.get(i);
      Label.centredAt(x, top, name, Theme.strong(13), Theme.INK).paint(g);
      List<String> lines = isSum ? List.of("the sum") : factorLines(i);
      for (int line = 0; line < lines.size(); line++) {
        double middle = top + 18 + SECOND_LINE * line;
        Label.fitted(x, middle, lines.get(line), SMALL, Theme.MUTED, column - 6).paint(g);
      }
    }
  }

  /** 0.5 × 2 in one line, or all in two where the columns are too narrow for one of them. */
  private List<String> factorLines(int i) {
    return oneLine() ? List.of(String.join(" ", factors.get(i))) : factors.get(i);
  }

  private boolean oneLine() {
    double column = (Figure.WIDTH - 2 * Page.SIDE - TICK_LABELS) / (terms.length + 1) - 6;
    return factors.stream()
        .allMatch(product -> Label.width(String.join(" ", product), SMALL) <= column);
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      String product = factors.get(i).size() == 1 ? "" : " = " + String.join(" ", factors.get(i));
      parts.add(Numbers.equation(names.get(i) + product, terms[i]));
    }
    return "The terms " + Words.list(parts) + " add up to " + Numbers.equation("z", z()) + ".";
  }
}
