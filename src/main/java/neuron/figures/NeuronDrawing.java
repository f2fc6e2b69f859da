package neuron.figures;

import static neuron.text.Language.say;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Neuron;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Look;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/** A neuron with its own numbers: inputs, weights and bias, the sum z, σ, and the activation a. */
final class NeuronDrawing implements Drawing {

  private static final int MOST_DRAWN = 5;
  private static final int FIRST_DRAWN = 3;

  private static final double TOP = 52;
  private static final double BOTTOM = 304;
  private static final double MIDDLE = (TOP + BOTTOM) / 2;
  private static final double ARITHMETIC = 321;

  private static final double INPUT_LEFT = 22;
  private static final double INPUT_WIDTH = 94;
  private static final double SUM_X = 262;
  private static final double SUM_RADIUS = 29;
  private static final double BOX_LEFT = 388;
  private static final double BOX = 94;
  private static final double OUT = 552;
  private static final double ARROW_HEAD = 9;

  private static final Font NUMBER = Theme.strong(14);
  private static final Font SMALL = Theme.regular(12);

  private final Neuron neuron;
  private final double[] x;
  private final double z;
  private final double a;
  private final Look look;
  private final Curve curve;
  private final double reach;

  NeuronDrawing(Neuron neuron, double... x) {
    Drawable.neuron(neuron, Integer.MAX_VALUE);
    this.neuron = neuron;
    z = Drawable.finite("z", neuron.preactivation(x));
    this.x = x.clone();
    a = Curve.value(neuron.sigma(), z);
    look = Look.of(List.of(neuron.sigma())).get(0);
    reach = Window.reach(Math.max(1, Math.abs(z)));
    curve = Curve.of(neuron.sigma(), reach);
  }

  @Override
  public String title() {
    return say("One neuron, with its own numbers");
  }

  @Override
  public void paint(Graphics2D g) {
    paintInputs(g);
    paintSum(g);
    paintActivation(g);
    paintOutput(g);
    double middle = Figure.WIDTH / 2.0;
    Font font = Theme.regular(14);
    Label.fitted(middle, ARITHMETIC, arithmetic(), font, Theme.MUTED, 600).paint(g);
    Label.fitted(middle, ARITHMETIC + 21, passing(), font, look.colour(), 600).paint(g);
  }

  /** The inputs that are drawn, counted from 0; −1 stands for those left out. */
  private int[] drawn() {
    int n = x.length;
    return n <= MOST_DRAWN
        ? IntStream.range(0, n).toArray()
        : IntStream.concat(IntStream.range(0, FIRST_DRAWN), IntStream.of(-1, n - 1)).toArray();
  }

  private void paintInputs(Graphics2D g) {
    int[] drawn = drawn();
    double row = Math.min(66, (BOTTOM - TOP) / (drawn.length + 1));
    double y = MIDDLE - row * drawn.length / 2;
    double height = Math.min(38, row - 8);
    List<Label> onArrows = new ArrayList<>();
    for (int i : drawn) {
      if (i < 0) {
        paintEllipsis(g, y);
      } else {
        String name = Numbers.equation(Words.indexed("x", i + 1), x[i]);
        paintPill(g, y, height, name, Theme.INK);
        onArrows.add(weight(y, neuron.weights()[i]));
      }
      y += row;
    }
    paintPill(g, y, height, Numbers.equation("b", neuron.bias()), Theme.MUTED);
    onArrows.forEach(label -> label.paintOnPaper(g));
  }

  private static void paintEllipsis(Graphics2D g, double y) {
    g.setColor(Theme.MUTED);
    for (int dot = -1; dot <= 1; dot++) {
      g.fill(new Ellipse2D.Double(INPUT_LEFT + INPUT_WIDTH / 2 - 2, y - 2 + 9 * dot, 4, 4));
    }
  }

  private static void paintPill(Graphics2D g, double y, double height, String text, Color rim) {
    Point2D end = towardsSum(y, 1);
    Point2D start = new Point2D.Double(INPUT_LEFT + INPUT_WIDTH, y);
    paintArrow(g, start, end);
    var pill =
        new RoundRectangle2D.Double(
            INPUT_LEFT, y - height / 2, INPUT_WIDTH, height, height, height);
    paintBox(g, pill, rim, 1.7f);
    double middle = INPUT_LEFT + INPUT_WIDTH / 2;
    Label.fitted(middle, y, text, Theme.regular(14), Theme.INK, INPUT_WIDTH - 18).paint(g);
  }

  private static void paintBox(Graphics2D g, Shape shape, Color rim, float width) {
    Theme.fill(g, shape, Color.WHITE);
    Theme.draw(g, shape, rim, new BasicStroke(width));
  }

  private static Label weight(double y, double weight) {
    Point2D place = towardsSum(y, 0.42);
    return Label.fitted(
        place.getX(), place.getY(), "× " + Numbers.text(weight), NUMBER, Theme.INK, 76);
  }

  /** A point on the way from an input to the rim of the sum. */
  private static Point2D towardsSum(double y, double share) {
    double fromX = INPUT_LEFT + INPUT_WIDTH;
    double length = Math.hypot(SUM_X - fromX, MIDDLE - y);
    double way = share * (1 - (SUM_RADIUS + 3) / length);
    return new Point2D.Double(fromX + way * (SUM_X - fromX), y + way * (MIDDLE - y));
  }

  private static void paintArrow(Graphics2D g, Point2D from, Point2D to) {
    double length = from.distance(to);
    double dx = (to.getX() - from.getX()) / length;
    double dy = (to.getY() - from.getY()) / length;
    double neckX = to.getX() - ARROW_HEAD * dx;
    double neckY = to.getY() - ARROW_HEAD * dy;
    g.setColor(Theme.MUTED);
    g.setStroke(new BasicStroke(1.7f));
    g.draw(new Line2D.Double(from.getX(), from.getY(), neckX, neckY));
    Path2D head = new Path2D.Double();
    head.moveTo(to.getX(), to.getY());
    head.lineTo(neckX - 4 * dy, neckY + 4 * dx);
    head.lineTo(neckX + 4 * dy, neckY - 4 * dx);
    head.closePath();
    g.fill(head);
  }

  private void paintSum(Graphics2D g) {
    var circle =
        new Ellipse2D.Double(
            SUM_X - SUM_RADIUS, MIDDLE - SUM_RADIUS, 2 * SUM_RADIUS, 2 * SUM_RADIUS);
    paintBox(g, circle, Theme.INK, 1.7f);
    Label.centredAt(SUM_X, MIDDLE, "Σ", Theme.strong(24), Theme.INK).paint(g);
    double from = SUM_X + SUM_RADIUS + 1;
    double middle = (from + BOX_LEFT) / 2 - 2;
    paintArrow(g, at(from), at(BOX_LEFT - 3));
    Label.fitted(middle, MIDDLE - 16, Numbers.equation("z", z), NUMBER, Theme.INK, 88).paint(g);
    Label.centredAt(middle, MIDDLE + 17, say("raw number"), SMALL, Theme.MUTED).paint(g);
  }

  private static Point2D at(double x) {
    return new Point2D.Double(x, MIDDLE);
  }

  private void paintActivation(Graphics2D g) {
    var box = new RoundRectangle2D.Double(BOX_LEFT, MIDDLE - BOX / 2, BOX, BOX, 12, 12);
    Theme.fill(g, box, Color.WHITE);
    paintCurve(g, new Rectangle2D.Double(BOX_LEFT + 12, MIDDLE - BOX / 2 + 12, BOX - 24, BOX - 24));
    Theme.draw(g, box, look.colour(), new BasicStroke(1.9f));
    String name = "σ: " + name();
    double middle = BOX_LEFT + BOX / 2;
    Label.centredAt(middle, MIDDLE + BOX / 2 + 18, name, NUMBER, look.colour()).paint(g);
  }

  /** σ's own curve, and the point where z meets it. */
  private void paintCurve(Graphics2D g, Rectangle2D inner) {
    Window window = Window.of(List.of(curve));
    Axes axes =
        Axes.small(
            inner,
            new Scale.Linear("", -reach, reach),
            new Scale.Linear("", window.low(), window.high()));
    Graphics2D clipped = (Graphics2D) g.create();
    clipped.clip(new Rectangle2D.Double(BOX_LEFT, inner.getMinY() - 6, BOX, BOX - 12));
    clipped.setColor(Theme.GRID);
    clipped.setStroke(new BasicStroke(1.2f));
    double zeroX = inner.getCenterX();
    double zeroY = axes.y(0);
    clipped.draw(new Line2D.Double(zeroX, inner.getMinY(), zeroX, inner.getMaxY()));
    if (zeroY > inner.getMinY() - 1 && zeroY < inner.getMaxY() + 1) {
      clipped.draw(new Line2D.Double(inner.getMinX(), zeroY, inner.getMaxX(), zeroY));
    }
    Theme.draw(clipped, Trace.of(curve, axes).path(), look.colour(), Theme.round(2.2f));
    clipped.dispose();
    if (!Double.isNaN(a)) {
      double py = Math.max(inner.getMinY(), Math.min(inner.getMaxY(), axes.y(a)));
      look.mark().paint(g, axes.x(z), py, 4.5, look.colour());
    }
  }

  private void paintOutput(Graphics2D g) {
    paintArrow(g, at(BOX_LEFT + BOX + 1), at(OUT));
    if (!Double.isNaN(a)) {
      look.mark().paint(g, OUT + 15, MIDDLE, 5, look.colour());
    }
    Label.fitted(OUT + 15, MIDDLE - 20, output(), NUMBER, look.colour(), 126)
        .between(BOX_LEFT + BOX + 8, Figure.WIDTH - 14)
        .paint(g);
    Label.centredAt(OUT + 15, MIDDLE + 19, say("activation"), SMALL, Theme.MUTED).paint(g);
  }

  private String output() {
    return Double.isNaN(a) ? say("%s: no value", "a") : Numbers.equation("a", a);
  }

  /** z = 0.5 × 2 + (−1) × 3 + 1 = −1. Of many inputs the first and the last. */
  private String arithmetic() {
    StringBuilder sum = new StringBuilder("z = ");
    for (int i : drawn()) {
      sum.append(i < 0 ? "…" : product(i));
      sum.append(neuron.bias() < 0 && i == x.length - 1 ? " − " : " + ");
    }
    return sum + Numbers.equation(Numbers.text(Math.abs(neuron.bias())), z);
  }

  private String product(int i) {
    double weight = neuron.weights()[i];
    return (i == 0 ? Numbers.text(weight) : Words.factor(weight)) + " × " + Words.factor(x[i]);
  }

  private String passing() {
    String call = "a = %s(%s)".formatted(name(), Numbers.text(z));
    return Double.isNaN(a) ? say("%s has no value", call) : Numbers.equation(call, a);
  }

  private String name() {
    return Words.shortened(say(neuron.sigma().name()));
  }

  @Override
  public String sentence() {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      inputs.add(Numbers.equation(Words.indexed("x", i + 1), x[i]));
    }
    String given = x.length <= MOST_DRAWN ? Words.list(inputs) : say("these %s inputs", x.length);
    String out = Double.isNaN(a) ? say("no number") : Numbers.equation("a", a);
    return say(
        "From %s the neuron adds up %s, and %s makes %s of it.",
        given, Numbers.equation("z", z), say(neuron.sigma().name()), out);
  }
}
