package neuron.figures;

import static neuron.text.Language.say;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Look;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * One z and what each activation makes of it, each in a small panel of its own. All panels have the
 * same axes, with the same scale across and up.
 */
final class Panels implements Drawing {

  private static final Scale.Linear ACROSS = new Scale.Linear("z", -4, 4, 2);
  private static final Scale.Linear UP = new Scale.Linear("a", -3, 3, 1);
  private static final int COLUMNS = 3;
  private static final double LEFT = 46;
  private static final double COLUMN = 202;
  private static final double HEADER = 56;
  private static final double TOP = 70;
  private static final double ROW = 154;
  private static final double HEIGHT = 108;
  private static final double WIDTH = 144;
  private static final double POINT = 5;

  private final double z;
  private final List<Activation> functions;
  private final List<String> names;
  private final List<Look> looks;

  Panels(double z, Activation... f) {
    functions = Drawable.activations(f);
    names = Look.names(functions);
    looks = Look.of(functions);
    this.z = Drawable.onAxis(z, ACROSS);
  }

  @Override
  public String title() {
    int count = functions.size();
    String ofZ = Numbers.equation("z", z);
    return count == 1
        ? say("One activation of %s", ofZ)
        : say("%s activations of %s", Words.capitalised(Words.count(count)), ofZ);
  }

  @Override
  public void paint(Graphics2D g) {
    for (int i = 0; i < functions.size(); i++) {
      double left = LEFT + COLUMN * (i % COLUMNS);
      double down = ROW * (i / COLUMNS);
      looks.get(i).paintText(g, left + POINT, HEADER + down, header(i), COLUMN - 20);
      paintPanel(g, i, new Rectangle2D.Double(left, TOP + down, WIDTH, HEIGHT));
    }
  }

  private void paintPanel(Graphics2D g, int i, Rectangle2D box) {
    Axes axes = Axes.small(box, ACROSS, UP);
    axes.paint(g);
    Look look = looks.get(i);
    Axes.paintDropLine(g, axes.x(z), box.getMinY(), box.getMaxY(), Theme.MUTED);
    Trace trace = Trace.of(Curve.of(functions.get(i)), axes);
    axes.within(g, clipped -> Theme.draw(clipped, trace.path(), look.colour(), look.stroke()));
    ValueMarks.on(axes, z, new double[] {a(i)}, List.of(look)).paint(g);
  }

  private double a(int i) {
    return Curve.value(functions.get(i), z);
  }

  /** sigmoid: a ≈ 0.269. */
  private String header(int i) {
    String name = Words.shortened(names.get(i));
    return Double.isNaN(a(i)) ? say("%s: no value", name) : name + Numbers.equation(": a", a(i));
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < functions.size(); i++) {
      String value = Double.isNaN(a(i)) ? say("no number") : Words.about(a(i));
      parts.add(say("%s makes %s", names.get(i), value));
    }
    return say("Of z = %s, %s.", Numbers.text(z), Words.list(parts));
  }
}
