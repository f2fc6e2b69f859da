package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Mark;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Unresolved;

/** The loss over one weight, and the first steps that gradient descent takes on it. */
final class Descent implements Drawing {

  static final int STEPS = 8;

  private static final Rectangle2D BOX = new Rectangle2D.Double(82, 56, 330, 236);
  private static final double[] COLUMNS = {478, 546, 618};
  private static final double HEAD = 70;
  private static final double ROW = 24;
  private static final int SAMPLES = 330;
  private static final double TICKS = 4;
  private static final double NEAR = 1e-4;
  private static final double FAR = 1e6;
  private static final BasicStroke PATH =
      new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private final DoubleUnaryOperator loss;
  private final double rate;
  private final List<Point2D> curve;
  private final List<Point2D> places = new ArrayList<>();
  private final Axes axes;

  Descent(DoubleUnaryOperator loss, double from, double to, double start, double rate) {
    requireNumbers(loss, from, to, start, rate);
    this.loss = loss;
    this.rate = rate;
    curve =
        IntStream.rangeClosed(0, SAMPLES)
            .mapToDouble(i -> from + (to - from) * i / SAMPLES)
            .mapToObj(w -> (Point2D) new Point2D.Double(w, height(w)))
            .toList();
    double top = Window.near(curve.stream().mapToDouble(Point2D::getY).max().orElseThrow());
    axes =
        Axes.around(
            BOX,
            new Scale.Linear("w, the weight", from, to, Window.round((to - from) / TICKS / 2)),
            new Scale.Linear("loss", 0, top, Window.round(top / TICKS)));
    walk(start);
  }

  private void walk(double start) {
    double w = start;
    places.add(new Point2D.Double(w, height(w)));
    for (int step = 1; step <= STEPS; step++) {
      w -= rate * slope(w);
      places.add(new Point2D.Double(w, height(w)));
    }
  }

  private double slope(double w) {
    double near = NEAR * Math.max(1, Math.abs(w));
    return (height(w + near) - height(w - near)) / (2 * near);
  }

  private double height(double w) {
    try {
      return Drawable.finite("The loss at w = " + Numbers.text(w), loss.applyAsDouble(w));
    } catch (BadInput said) {
      throw said;
    } catch (RuntimeException thrown) {
      Unresolved.pass(thrown);
      throw new BadInput(
          "The loss throws %s at w = %s: give a function with a number for every w."
              .formatted(thrown.getClass().getSimpleName(), Numbers.text(w)));
    }
  }

  /** Where it is before the first step and after each. */
  List<Point2D> places() {
    return places;
  }

  @Override
  public String title() {
    return "%s steps at rate %s".formatted(STEPS, Numbers.text(rate));
  }

  @Override
  public String sentence() {
    Point2D last = places.get(STEPS);
    return "From w = %s with loss %s, %s steps at rate %s lead to w = %s with loss %s."
        .formatted(
            Numbers.text(places.get(0).getX()),
            text(places.get(0).getY()),
            STEPS,
            Numbers.text(rate),
            text(last.getX()),
            text(last.getY()));
  }

  @Override
  public void paint(Graphics2D g) {
    axes.paint(g);
    axes.paintLine(g, axes.trace(curve), Theme.BLUE, 2.5f);
    axes.within(g, this::paintSteps);
    paintTable(g);
  }

  private void paintSteps(Graphics2D g) {
    g.setColor(Theme.VERMILLION);
    g.setStroke(PATH);
    for (int step = 1; step <= STEPS; step++) {
      g.draw(new Line2D.Double(place(step - 1), place(step)));
    }
    for (int step = STEPS; step >= 0; step--) {
      Point2D at = place(step);
      Mark mark = step == 0 ? Mark.SQUARE : Mark.CIRCLE;
      mark.paint(g, at.getX(), at.getY(), step == 0 ? 5 : 4, Theme.VERMILLION);
    }
  }

  /** Beyond a distance that no eye follows, a line would lose its place. */
  private Point2D place(int step) {
    Point2D exact = axes.place(places.get(step));
    return new Point2D.Double(
        Math.max(-FAR, Math.min(FAR, exact.getX())), Math.max(-FAR, Math.min(FAR, exact.getY())));
  }

  private void paintTable(Graphics2D g) {
    paintRow(g, HEAD, LineNames.FONT, "step", "w", "loss");
    for (int step = 0; step <= STEPS; step++) {
      Point2D at = places.get(step);
      paintRow(
          g,
          HEAD + ROW * (step + 1),
          Theme.regular(13),
          Integer.toString(step),
          text(at.getX()),
          text(at.getY()));
    }
  }

  private static void paintRow(Graphics2D g, double y, Font font, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      Label.rightAt(COLUMNS[i], y, texts[i], font, Theme.INK).paint(g);
    }
  }

  /** What is nearly 0 is 0: the slope is found by two near places. */
  private static String text(double value) {
    return Numbers.text(Math.abs(value) < 0.0005 ? 0 : value);
  }

  private static void requireNumbers(
      DoubleUnaryOperator loss, double from, double to, double start, double rate) {
    BadInput.when(loss == null, "There is no loss: it is null. Give one as w -> ...");
    BadInput.when(
        !(Drawable.finite("The left end", from) < Drawable.finite("the right end", to)),
        "The axis runs from %s to %s, which is no way: let it end above its beginning.",
        Numbers.text(from),
        Numbers.text(to));
    BadInput.when(
        !(start >= from && start <= to),
        "w begins at %s, outside the axis from %s to %s: give a place in between.",
        Numbers.text(start),
        Numbers.text(from),
        Numbers.text(to));
    BadInput.when(
        !(rate > 0 && Double.isFinite(rate)),
        "The rate is %s: give a number above 0, such as 0.1.",
        Numbers.text(rate));
  }
}
