package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    BadInput.when(
        neuron.inputs() != 2,
        "A plane lies over two inputs, but this neuron has %s: give it two weights.",
        neuron.inputs());
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
    SortedMap<Integer, Double> levels = levels();
    Bands bands = new Bands(cells, levels, z < 0);
    axes.within(g, clipped -> bands.paint(clipped, axes, BasicStroke::new));
    paintPoint(g, axes, levels);
  }

  /** Lines of equal z, the n-th from z = 0; none where z is level. */
  private SortedMap<Integer, Double> levels() {
    SortedMap<Integer, Double> levels = new TreeMap<>();
    if (span() <= FLAT * Math.abs(b)) {
      return levels;
    }
    double step = Window.round(2 * span() / MOST_LINES);
    int first = (int) Math.ceil((b - span()) / step);
    for (int n = first; n * step < b + span(); n++) {
      levels.put(n, n * step);
    }
    return levels;
  }

  private Line2D line(Axes axes, double level) {
    return cells.lines(axes, level).stream().findFirst().orElseGet(Line2D.Double::new);
  }

  private void paintPoint(Graphics2D g, Axes axes, SortedMap<Integer, Double> levels) {
    double px = axes.x(x[0]);
    double py = axes.y(x[1]);
    List<Trace> zeroLine =
        levels.containsKey(0) ? List.of(Trace.of(line(axes, 0), axes.box())) : List.of();
    Placer placer = new Placer(axes.box(), 3, zeroLine);
    placer.take(new Rectangle2D.Double(px - 9, py - 9, 18, 18));
    Label point = placer.place(beside(px, py));
    levels.forEach(
        (n, level) -> {
          Line2D line = line(axes, level);
          if (line.getP1().distance(line.getP2()) > 40) {
            placer.place(along(line, n, level)).paintOnPaper(g);
          }
        });
    point.paintOnPaper(g);
    Mark.CIRCLE.paint(g, px, py, 6, Theme.INK);
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

  private static List<Label> along(Line2D line, int n, double level) {
    List<Label> places = new ArrayList<>();
    String text = n == 0 ? "z = 0" : Numbers.text(level);
    for (double share : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
      double across = line.getX1() + share * (line.getX2() - line.getX1());
      double up = line.getY1() + share * (line.getY2() - line.getY1());
      places.add(Bands.label(n, across, up, text));
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
