package neuron.figures;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Words;

/**
 * All that there is to say of one activation: its curve and its slope, its formula, its range and
 * where it comes from.
 *
 * <p>The axes are the same for every activation of the lesson, so that under a choice the flat ones
 * look flat and the steep ones steep.
 */
final class Portrait implements Drawing {

  private static final Window VALUES = new Window(-2.2, 3.2);
  private static final Window SLOPES = new Window(-0.3, 1.9);
  private static final double FIRST_ROW = 53;
  private static final double SECOND_ROW = 73;
  private static final double TOP = 86;
  private static final double BOTTOM = 315;
  private static final double SOURCE = 330;
  private static final double LINE = 15;
  private static final double ALL = Figure.WIDTH - 2 * ValuesAndSlopes.LEFT;
  private static final Font SMALL = Theme.regular(11);

  private final Activation sigma;
  private final Slope slope;
  private final Look look;
  private final ValuesAndSlopes plots;

  Portrait(Activation f) {
    sigma = Drawable.activations(f).get(0);
    plots = new ValuesAndSlopes(List.of(sigma), Portrait::values, Portrait::rises);
    slope = plots.slopes.get(0);
    look = plots.values.looks.get(0);
  }

  @Override
  public String title() {
    return Words.capitalised(Words.shortened(sigma.name()));
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back the axes on the left and on the right. */
  List<Axes> painted(Graphics2D g) {
    List<Axes> axes = plots.paint(g, TOP, BOTTOM, (each, room) -> {});
    paintText(g, FIRST_ROW, "a = " + sigma.formula(), LineNames.FONT, look.colour());
    paintText(
        g,
        SECOND_ROW,
        "range %s; from z = −6 to 6 its slope %s".formatted(sigma.range(), slope.values()),
        Theme.regular(13),
        look.colour());
    List<String> lines = lines(sigma.source());
    for (int i = 0; i < lines.size(); i++) {
      paintText(g, SOURCE + i * LINE, lines.get(i), SMALL, Theme.MUTED);
    }
    return axes;
  }

  private static void paintText(Graphics2D g, double middle, String text, Font font, Color colour) {
    Label.leftFitted(ValuesAndSlopes.LEFT, middle, text, font, colour, ALL).paint(g);
  }

  /** The usual stretch, unless nothing of the curve would be seen in it. */
  private static Window values(List<Curve> curves) {
    Curve curve = curves.get(0);
    boolean seen = curve.high() >= VALUES.low() && curve.low() <= VALUES.high();
    return seen ? VALUES : Window.of(curves);
  }

  /** The usual stretch, unless it does not hold the whole slope. */
  private static Window rises(List<Curve> curves) {
    Curve curve = curves.get(0);
    boolean whole = curve.low() >= SLOPES.low() && curve.high() <= SLOPES.high();
    return whole ? SLOPES : Window.ofSlopes(curves);
  }

  /** The text in two lines at most, the first as full as it can be. */
  private static List<String> lines(String text) {
    if (Label.width(text, SMALL) <= ALL) {
      return List.of(text);
    }
    List<String> first = new ArrayList<>();
    List<String> rest = new ArrayList<>(List.of(text.split(" ")));
    while (rest.size() > 1
        && Label.width(String.join(" ", first) + " " + rest.get(0), SMALL) <= ALL) {
      first.add(rest.remove(0));
    }
    return first.isEmpty()
        ? List.of(text)
        : List.of(String.join(" ", first), String.join(" ", rest));
  }

  @Override
  public String sentence() {
    return "%s is a = %s with the range %s; from z = −6 to z = 6 its slope %s; source: %s."
        .formatted(
            Words.capitalised(sigma.name()),
            sigma.formula(),
            sigma.range(),
            slope.values(),
            sigma.source());
  }
}
