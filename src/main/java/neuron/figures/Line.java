package neuron.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Neuron;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Mark;
import neuron.draw.Placer;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** z against one input while the others are held: a straight line whose slope is the weight. */
final class Line implements Drawing {

  private static final Rectangle2D PLOT = new Rectangle2D.Double(92, 46, 520, 260);

  /** On each side of 0 of the shorter axis. */
  private static final int MOST_TICKS = 4;

  /** From here on a tick's label takes the room of several. */
  private static final double LONG_NUMBERS = 1e4;

  private final double[] x;
  private final int input;
  private final double weight;
  private final double rest;
  private final double z;
  private final String inputName;

  Line(Neuron neuron, int input, double... x) {
    Drawable.neuron(neuron, Integer.MAX_VALUE);
    z = Drawable.finite("z", neuron.preactivation(x));
    BadInput.when(
        input < 1 || input > neuron.inputs(),
        "There is no input %s: this neuron has %s, so give a number from 1 to %s.",
        input,
        neuron.inputs(),
        neuron.inputs());
    this.x = x.clone();
    this.input = input;
    weight = neuron.weights()[input - 1];
    double[] others = x.clone();
    others[input - 1] = 0;
    rest = neuron.preactivation(others);
    inputName = Words.indexed("x", input);
  }

  @Override
  public String title() {
    return "z against " + inputName;
  }

  private double at(double value) {
    return weight * value + rest;
  }

  private double here() {
    return x[input - 1];
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = axes();
    axes.paint(g);
    double end = across();
    Trace line = Trace.of(path(axes, -end, at(-end), end, at(end)), axes.box());
    double to = here() + step();
    Trace step = Trace.of(path(axes, here(), z, to, z, to, at(to)), axes.box());
    axes.paintLine(g, line, Theme.INK, 2.5f);
    axes.paintLine(g, step, Theme.BLUE, 1.8f);
    Mark.CIRCLE.paint(g, axes.x(here()), axes.y(z), 6, Theme.INK);
    labels(axes, to, List.of(line, step)).forEach(label -> label.paintOnPaper(g));
  }

  /** A step of one unit is as long upwards as to the right, so that slopes look as they are. */
  Axes axes() {
    double tick = Window.round(reach() / (reach() < LONG_NUMBERS ? MOST_TICKS : 1));
    return Axes.around(
        PLOT,
        new Scale.Linear("input " + inputName + held(), -across(), across(), tick),
        new Scale.Linear("raw number z", -reach(), reach(), tick));
  }

  private double reach() {
    return Window.reach(Math.max(Math.max(Math.abs(here()), Math.abs(z)), 1));
  }

  private double across() {
    return reach() * PLOT.getWidth() / PLOT.getHeight();
  }

  /** To the right where there is room, and not so far that a steep line leaves the plot. */
  private double step() {
    double length = Math.min(reach() / 3, reach() / 3 / Math.abs(weight));
    return here() > reach() / 2 ? -length : length;
  }

  private static Path2D path(Axes axes, double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(axes.x(xy[0]), axes.y(xy[1]));
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(axes.x(xy[i]), axes.y(xy[i + 1]));
    }
    return path;
  }

  /** The numbers of the point, and the weight beside the step that shows it as a slope. */
  private List<Label> labels(Axes axes, double to, List<Trace> lines) {
    Placer placer = new Placer(axes.box(), 4, lines);
    String point = Numbers.equation(inputName, here()) + ", " + Numbers.equation("z", z);
    String slope = "slope " + Numbers.equation(Words.indexed("w", input), weight);
    double middle = (axes.y(z) + axes.y(at(to))) / 2;
    return List.of(
        placer.place(around(axes.x(to), middle, slope, Theme.BLUE)),
        placer.place(around(axes.x(here()), axes.y(z), point, Theme.INK)));
  }

  private static List<Label> around(double x, double y, String text, Color colour) {
    List<Label> places = new ArrayList<>();
    for (double away = 0; away <= 160; away += 4) {
      for (double down : new double[] {away, -away}) {
        places.add(Label.leftAt(x + 13, y + down, text, LineNames.FONT, colour));
        places.add(Label.rightAt(x - 13, y + down, text, LineNames.FONT, colour));
      }
    }
    return places;
  }

  private String held() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      if (i != input - 1) {
        parts.add(Numbers.equation(Words.indexed("x", i + 1), x[i]));
      }
    }
    if (parts.isEmpty()) {
      return "";
    }
    return parts.size() > 4 ? ", all other inputs held" : ", with " + Words.list(parts) + " held";
  }

  @Override
  public String sentence() {
    String here = Numbers.equation(inputName, here());
    if (weight == 0) {
      return "Whatever %s is, z stays at %s, because its weight is 0."
          .formatted(inputName, Words.about(z));
    }
    return "Against %s, z is a straight line: each 1 more %s z by %s, and at %s it is %s."
        .formatted(
            inputName,
            weight > 0 ? "raises" : "lowers",
            Words.about(Math.abs(weight)),
            here,
            Words.about(z));
  }
}
