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
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Mark;
import neuron.draw.Page;
import neuron.draw.Placer;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.text.Numbers;

/** z over two inputs: a tilted plane seen from above, as flat bands between lines of equal z. */
final class Plane implements Drawing {

  private static final double TOP = 48;

  /** A line that is shorter has no room for its number. */
  private static final double SHORT = 40;

  /** The shares of a line where its number may stand, from its middle or from its ends. */
  private static final double[] MIDDLE = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};

  private static final double[] ENDS = {0.15, 0.85, 0.25, 0.75, 0.35, 0.65, 0.5};

  private final Tilt tilt;
  private final Cells cells;

  Plane(Neuron neuron, double... x) {
    tilt = new Tilt(neuron, x);
    double reach = tilt.reach();
    double[][] corners = {
      {tilt.at(-reach, -reach), tilt.at(reach, -reach)},
      {tilt.at(-reach, reach), tilt.at(reach, reach)}
    };
    cells = new Cells(corners, -reach, reach);
  }

  @Override
  public String title() {
    return "z over two inputs, seen from above";
  }

  @Override
  public String sentence() {
    return tilt.sentence();
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes =
        Axes.filling(
            Page.room(TOP),
            new Scale.Linear("input x₁", -tilt.reach(), tilt.reach()),
            new Scale.Linear("input x₂", -tilt.reach(), tilt.reach()));
    axes.paint(g);
    axes.within(g, clipped -> paintBands(clipped, axes));
    paintLabels(g, axes);
    Mark.CIRCLE.paint(g, axes.x(tilt.x1()), axes.y(tilt.x2()), 6, Theme.INK);
  }

  private void paintBands(Graphics2D g, Axes axes) {
    new Bands(cells, tilt.levels(), tilt.z() < 0).paint(g, axes, BasicStroke::new);
    if (tilt.hasLineOfItsOwn()) {
      Theme.draw(g, line(axes, tilt.z()), Theme.INK, Tilt.DASHED);
    }
  }

  private Line2D line(Axes axes, double z) {
    return cells.lines(axes, z).stream().findFirst().orElseGet(Line2D.Double::new);
  }

  private void paintLabels(Graphics2D g, Axes axes) {
    double px = axes.x(tilt.x1());
    double py = axes.y(tilt.x2());
    Placer placer = new Placer(axes.box(), 3, boldLines(axes));
    placer.take(new Rectangle2D.Double(px - 9, py - 9, 18, 18));
    Label point = placer.place(beside(px, py));
    if (tilt.hasLineOfItsOwn()) {
      String own = Numbers.equation("z", tilt.z());
      placer.place(along(line(axes, tilt.z()), 0, own, ENDS)).paintOnPaper(g);
    }
    tilt.levels()
        .forEach(
            (n, level) -> {
              Line2D line = line(axes, level);
              if (line.getP1().distance(line.getP2()) > SHORT) {
                String text = n == 0 ? "z = 0" : Numbers.text(level);
                placer.place(along(line, n, text, MIDDLE)).paintOnPaper(g);
              }
            });
    point.paintOnPaper(g);
  }

  private List<Trace> boldLines(Axes axes) {
    List<Trace> bold = new ArrayList<>();
    if (tilt.levels().containsKey(0)) {
      bold.add(Trace.of(line(axes, 0), axes.box()));
    }
    if (tilt.hasLineOfItsOwn()) {
      bold.add(Trace.of(line(axes, tilt.z()), axes.box()));
    }
    return bold;
  }

  private List<Label> beside(double px, double py) {
    List<Label> places = new ArrayList<>();
    for (double down : new double[] {0, -20, 20, -32, 32}) {
      places.add(Label.leftAt(px + 14, py + down, tilt.point(), LineNames.FONT, Theme.INK));
      places.add(Label.rightAt(px - 14, py + down, tilt.point(), LineNames.FONT, Theme.INK));
    }
    return places;
  }

  /** Places on a line, which is named as the n-th. */
  private static List<Label> along(Line2D line, int n, String text, double... shares) {
    List<Label> places = new ArrayList<>();
    for (double share : shares) {
      double across = line.getX1() + share * (line.getX2() - line.getX1());
      double up = line.getY1() + share * (line.getY2() - line.getY1());
      places.add(Bands.label(n, across, up, text));
    }
    return places;
  }
}
