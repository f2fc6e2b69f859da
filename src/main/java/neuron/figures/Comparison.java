package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * Two activations on the left, their slopes on the right, and one z in both.
 *
 * <p>What each gives stands in a row of its own above, so that under a slider nothing moves but the
 * line at z, its marks and the numbers.
 */
final class Comparison implements Drawing {

  private static final double FIRST_ROW = 52;
  private static final double ROW = 20;
  private static final double ROOM =
      ValuesAndSlopes.WIDTH - (ValuesAndSlopes.LEFT - Page.SIDE) - Look.BEHIND_MARK;

  private final double z;
  private final ValuesAndSlopes plots;
  private final List<String> names;

  Comparison(Activation first, Activation second, double z) {
    List<Activation> activations = Drawable.activations(first, second);
    this.z = Drawable.onAxis(z);
    plots = new ValuesAndSlopes(activations, Window::of, Window::ofSlopes);
    names = plots.values.names;
  }

  @Override
  public String title() {
    return names.size() == 1
        ? Words.capitalised(Words.shortened(names.get(0))) + " and its slope"
        : "Two activation functions and their slopes";
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back the axes on the left and on the right. */
  List<Axes> painted(Graphics2D g) {
    double top = FIRST_ROW + ROW * names.size() + 14;
    paintRows(g);
    List<Axes> axes =
        plots.paint(g, top, Page.room(top).getMaxY(), (each, room) -> paintDropLine(g, each, room));
    ValueMarks.on(axes.get(0), z, values(), plots.values.looks).paint(g);
    ValueMarks.on(axes.get(1), z, rises(), plots.values.looks).paint(g);
    return axes;
  }

  private void paintDropLine(Graphics2D g, Axes axes, Rectangle2D room) {
    double x = axes.x(z);
    Axes.paintDropLine(g, x, room.getY() - 5, axes.box().getMaxY(), Theme.MUTED);
    Label.centredAt(x, room.getY() - 14, Numbers.equation("z", z), Theme.strong(13), Theme.INK)
        .between(room.getMinX(), room.getMaxX())
        .paint(g);
  }

  private void paintRows(Graphics2D g) {
    for (int i = 0; i < names.size(); i++) {
      double middle = FIRST_ROW + i * ROW;
      String name = Words.shortened(names.get(i));
      Look look = plots.values.looks.get(i);
      look.paintText(g, ValuesAndSlopes.LEFT, middle, plots.values.call(i, z), ROOM);
      look.paintText(g, ValuesAndSlopes.RIGHT, middle, name + ": " + slope(i), ROOM);
    }
  }

  private double[] values() {
    return plots.slopes.stream().mapToDouble(slope -> Curve.value(slope.sigma(), z)).toArray();
  }

  private double[] rises() {
    return plots.slopes.stream()
        .mapToDouble(slope -> slope.isGap(z) ? Double.NaN : Curve.value(slope.sigma()::slope, z))
        .toArray();
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      double value = values()[i];
      String gives = Double.isNaN(value) ? "no number" : Words.about(value);
      parts.add("%s gives %s with %s".formatted(names.get(i), gives, slope(i)));
    }
    return "At z = " + Numbers.text(z) + ", " + Words.list(parts) + ".";
  }

  /** Where there is no slope, a network that learns must still take one. */
  private String slope(int i) {
    double slope = rises()[i];
    if (Double.isNaN(slope)) {
      return "no slope";
    }
    String number = Words.about(slope);
    return plots.slopes.get(i).isNone(z) ? "no slope (taken as " + number + ")" : "slope " + number;
  }
}
