package neuron.figures;

import static neuron.text.Language.say;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Key;
import neuron.draw.Look;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * Two activations over the whole axis, and beside it enlarged where z is just below 0: there those
 * that look alike part.
 */
final class NearZero implements Drawing {

  private static final Rectangle2D WHOLE = new Rectangle2D.Double(82, 76, 212, 228);
  private static final Rectangle2D PART = new Rectangle2D.Double(408, 76, 212, 228);
  private static final double LEFT = -1;
  private static final double RIGHT = 0.25;
  private static final int STEPS = 20;
  private static final double LEAST_HEIGHT = 7;
  private static final BasicStroke FRAME = new BasicStroke(1.4f);

  private final List<Activation> functions;
  private final List<String> names;
  private final List<Look> looks;

  /** How far the enlarged axis reaches to both sides of 0. */
  private final double reach;

  NearZero(Activation f, Activation other) {
    functions = Drawable.activations(f, other);
    names = Look.names(functions);
    looks = Look.of(functions);
    double largest =
        functions.stream()
            .mapToDouble(NearZero::largest)
            .filter(size -> size > 0)
            .findFirst()
            .orElse(1);
    reach = Window.near(1.25 * largest);
  }

  /** The largest value just below 0, of either sign. */
  private static double largest(Activation f) {
    return IntStream.rangeClosed(0, STEPS)
        .mapToDouble(i -> Math.abs(Curve.value(f, LEFT * i / STEPS)))
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  @Override
  public String title() {
    return say("%s near 0", Words.capitalised(Words.list(names)));
  }

  @Override
  public void paint(Graphics2D g) {
    Key key = new Key();
    for (int i = 0; i < functions.size(); i++) {
      String name = Words.shortened(names.get(i));
      Look look = looks.get(i);
      key = i == 0 ? key.broad(name, look.colour()) : key.line(name, look.colour(), look.stroke());
    }
    key.paint(g);
    Window window = Window.of(functions.stream().map(Curve::of).toList());
    Axes whole =
        Axes.around(
            WHOLE,
            new Scale.Linear("z", Curve.LEFT, Curve.RIGHT, 2),
            new Scale.Linear("a", window.low(), window.high(), step(window.high() - window.low())));
    Axes part =
        Axes.around(
            PART,
            new Scale.Linear(say("z, just below 0"), LEFT, RIGHT, 0.25),
            new Scale.Linear(say("a, enlarged"), -reach, reach, Window.round(reach / 3.2)));
    paintCurves(g, whole, Curve.RIGHT);
    paintCurves(g, part, -LEFT);
    paintFrame(g, whole);
  }

  private static double step(double size) {
    return Window.round(size / 6);
  }

  /** The first broad and pale, the other on top: where they agree, both are seen. */
  private void paintCurves(Graphics2D g, Axes axes, double to) {
    axes.paint(g);
    axes.within(
        g,
        clipped -> {
          for (int i = 0; i < functions.size(); i++) {
            Color colour = looks.get(i).colour();
            BasicStroke stroke = i == 0 ? Key.BROAD : looks.get(i).stroke();
            Trace trace = Trace.of(Curve.of(functions.get(i), to), axes);
            Theme.draw(clipped, trace.path(), i == 0 ? Key.pale(colour) : colour, stroke);
          }
        });
  }

  /** What is enlarged, and the way to it. */
  private void paintFrame(Graphics2D g, Axes whole) {
    double height = Math.max(LEAST_HEIGHT, whole.y(-reach) - whole.y(reach));
    Rectangle2D frame =
        new Rectangle2D.Double(
            whole.x(LEFT), whole.y(0) - height / 2, whole.x(RIGHT) - whole.x(LEFT), height);
    Theme.draw(g, frame, Theme.INK, FRAME);
    Theme.draw(g, PART, Theme.INK, FRAME);
  }

  @Override
  public String sentence() {
    List<String> parts =
        IntStream.range(0, functions.size())
            .mapToObj(i -> say("%s gives %s", names.get(i), value(functions.get(i))))
            .toList();
    return say(
        "At z = −1, %s; the plot on the right enlarges a from %s to %s.",
        Words.list(parts), Numbers.text(-reach), Numbers.text(reach));
  }

  private static String value(Activation f) {
    double a = Curve.value(f, LEFT);
    return Double.isNaN(a) ? say("no number") : Words.about(a);
  }
}
