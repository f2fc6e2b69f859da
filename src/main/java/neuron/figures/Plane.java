package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Neuron;
import neuron.draw.Axes;
import neuron.draw.Bands;
import neuron.draw.Cells;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Mark;
import neuron.draw.Page;
import neuron.draw.Placer;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** z over two inputs: a tilted plane seen from above, as flat bands between lines of equal z. */
final class Plane implements Drawing {

  private static final double TOP = 48;
  private static final int MOST_LINES = 10;

  /** Below this share of the bias, a tilt can no longer be seen. */
  private static final double FLAT = 1e-6;

  private final double w1;
  private final double w2;
  private final double b;
  private final double[] x;
  private final double z;
  private final double reach;
  private final Cells cells;

  Plane(Neuron neuron, double... x) {
    Drawable.neuron(neuron, Integer.MAX_VALUE);
    if (neuron.inputs() != 2) {
      throw new BadInput(
          "A plane lies over two inputs, but this neuron has %s: give it two weights."
              .formatted(neuron.inputs()));
    }
    z = Drawable.finite("z", neuron.preactivation(x));
    this.x = x.clone();
    w1 = neuron.weights()[0];
    w2 = neuron.weights()[1];
    b = neuron.bias();
    reach = Window.reach(Math.max(1, Math.max(Math.abs(x[0]), Math.abs(x[1]))));
    double[][] corners = {
      {at(-reach, -reach), at(reach, -reach)}, {at(-reach, reach), at(reach, reach)}
    };
    cells = new Cells(corners, -reach, reach);
  }

  @Override
  public String title() {
    return "z over two inputs";
  }

  private double at(double x1, double x2) {
    return w1 * x1 + w2 * x2 + b;
  }

  private double span() {
    return (Math.abs(w1) + Math.abs(w2)) * reach;
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes =
        Axes.filling(
            Page.room(TOP),
            new Scale.Linear("input x₁", -reach, reach),
            new Scale.Linear("input x₂", -reach, reach));
    axes.paint(g);
    List<Level> levels = levels();
    axes.within(g, clipped -> paintBands(clipped, axes, levels));
    paintPoint(g, axes, levels);
  }

  /** A line of equal z, the n-th from z = 0. */
  private record Level(int n, double z) {}

  private List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    if (span() <= FLAT * Math.abs(b)) {
      return levels;
    }
    double step = Window.round(2 * span() / MOST_LINES);
    int first = (int) Math.ceil((b - span()) / step);
    for (int n = first; n * step < b + span(); n++) {
      levels.add(new Level(n, n * step));
    }
    return levels;
  }

  private void paintBands(Graphics2D g, Axes axes, List<Level> levels) {
    int lowest = levels.isEmpty() ? (z < 0 ? -1 : 0) : levels.get(0).n - 1;
    int highest = levels.isEmpty() ? lowest : levels.get(levels.size() - 1).n;
    g.setColor(Bands.colour(lowest, lowest, highest));
    g.fill(axes.box());
    for (Level level : levels) {
      g.setColor(Bands.colour(level.n, lowest, highest));
      g.fill(cells.above(axes, level.z));
    }
    for (Level level : levels) {
      g.setColor(level.n == 0 ? Theme.INK : Theme.MUTED);
      g.setStroke(new BasicStroke(level.n == 0 ? 2.4f : 0.9f));
      g.draw(line(axes, level));
    }
  }

  private Line2D line(Axes axes, Level level) {
    return cells.lines(axes, level.z).stream().findFirst().orElseGet(Line2D.Double::new);
  }

  private void paintPoint(Graphics2D g, Axes axes, List<Level> levels) {
    double px = axes.x(x[0]);
    double py = axes.y(x[1]);
    Placer placer = new Placer(axes.box(), 3, zeroLine(axes, levels));
    placer.take(new Rectangle2D.Double(px - 9, py - 9, 18, 18));
    Label point = placer.place(beside(px, py));
    for (Level level : levels) {
      Line2D line = line(axes, level);
      if (Math.hypot(line.getX2() - line.getX1(), line.getY2() - line.getY1()) > 40) {
        placer.place(along(line, level)).paintOnPaper(g);
      }
    }
    point.paintOnPaper(g);
    Mark.CIRCLE.paint(g, px, py, 6, Theme.INK);
  }

  private List<Trace> zeroLine(Axes axes, List<Level> levels) {
    return levels.stream()
        .filter(level -> level.n == 0)
        .map(level -> Trace.of(line(axes, level), axes.box()))
        .toList();
  }

  private List<Label> beside(double px, double py) {
    String text =
        "x = (%s, %s), %s"
            .formatted(Numbers.text(x[0]), Numbers.text(x[1]), Numbers.equation("z", z));
    List<Label> places = new ArrayList<>();
    for (double down : new double[] {0, -20, 20, -32, 32}) {
      places.add(Label.leftAt(px + 14, py + down, text, LineNames.FONT, Theme.INK));
      places.add(Label.rightAt(px - 14, py + down, text, LineNames.FONT, Theme.INK));
    }
    return places;
  }

  private static List<Label> along(Line2D line, Level level) {
    List<Label> places = new ArrayList<>();
    String text = level.n == 0 ? "z = 0" : Numbers.text(level.z);
    for (double share : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
      places.add(
          Label.centredAt(
              line.getX1() + share * (line.getX2() - line.getX1()),
              line.getY1() + share * (line.getY2() - line.getY1()),
              text,
              level.n == 0 ? LineNames.FONT : Theme.regular(12),
              level.n == 0 ? Theme.INK : Theme.MUTED));
    }
    return places;
  }

  @Override
  public String sentence() {
    String here =
        "at x₁ = %s and x₂ = %s it is %s"
            .formatted(Numbers.text(x[0]), Numbers.text(x[1]), Words.about(z));
    if (span() == 0) {
      return "Over x₁ and x₂, z is a flat plane: both weights are 0, so z is %s everywhere."
          .formatted(Words.about(z));
    }
    return "Over x₁ and x₂, z is a tilted plane with the slopes w₁ %s and w₂ %s; %s."
        .formatted(is(w1), is(w2), here);
  }

  private static String is(double weight) {
    return Numbers.equation("", weight).strip();
  }
}
