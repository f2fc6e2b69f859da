package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Bands;
import neuron.draw.Cells;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.text.Numbers;

/** A ring of points around its centre, and where the output of a network is 0. */
final class Ring implements Drawing {

  private static final int POINTS = 24;
  private static final double REACH = 1.5;
  private static final Rectangle2D BOX = new Rectangle2D.Double(72, 48, 264, 264);
  private static final double AXIS = 31;
  private static final double KEY = 376;
  private static final double LINE = 26;
  private static final BasicStroke EDGE = Theme.round(2.4f);
  private static final Look AROUND = Look.ofClass(1);
  private static final Look CENTRE = Look.ofClass(0);

  private final Network network;
  private final Cells cells;
  private final double centre;

  /** How many points of the ring are on the side of its centre. */
  final int beside;

  Ring(Network network) {
    Drawable.network(network, 2);
    this.network = network;
    cells = new Cells(network, -REACH, REACH);
    Drawable.finite("The smallest y", cells.range().getMin());
    Drawable.finite("The largest y", cells.range().getMax());
    centre = y(new Point2D.Double());
    beside = (int) around().stream().filter(point -> isAbove(y(point)) == isAbove(centre)).count();
  }

  private double y(Point2D point) {
    return network.forward(point.getX(), point.getY())[0];
  }

  private static boolean isAbove(double y) {
    return y > 0;
  }

  private static List<Point2D> around() {
    return IntStream.range(0, POINTS)
        .mapToDouble(i -> 2 * Math.PI * (i + 0.5) / POINTS)
        .<Point2D>mapToObj(angle -> new Point2D.Double(Math.cos(angle), Math.sin(angle)))
        .toList();
  }

  @Override
  public String title() {
    return "A ring and its centre, parted where y = 0";
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = Axes.square(BOX, new Scale.Linear("x₁ across, x₂ up", -REACH, REACH, 0.5));
    axes.within(
        g,
        clipped -> {
          Theme.fill(clipped, axes.box(), Bands.colour(-1, -1, 0));
          Theme.fill(clipped, cells.above(axes, 0), Bands.colour(0, -1, 0));
        });
    axes.paint(g);
    axes.within(
        g,
        clipped -> {
          Theme.draw(clipped, cells.contour(axes, 0), Theme.INK, EDGE);
        });
    axes.paintNumbersBeside(g);
    axes.paintTitle(g, AXIS);
    for (Point2D point : around()) {
      AROUND.mark().paint(g, axes.x(point.getX()), axes.y(point.getY()), 5, AROUND.colour());
    }
    CENTRE.mark().paint(g, axes.x(0), axes.y(0), 6, CENTRE.colour());
    paintKey(g);
  }

  private void paintKey(Graphics2D g) {
    double y = BOX.getCenterY() - 2 * LINE;
    AROUND.mark().paint(g, KEY, y, 5, AROUND.colour());
    name(g, y, "ring, %s points".formatted(POINTS), AROUND);
    CENTRE.mark().paint(g, KEY, y + LINE, 6, CENTRE.colour());
    name(g, y + LINE, "centre, " + Numbers.equation("y", centre), CENTRE);
    Line2D sample = new Line2D.Double(KEY - 8, y + 2 * LINE, KEY + 8, y + 2 * LINE);
    Theme.draw(g, sample, Theme.INK, EDGE);
    Label.leftAt(KEY + 18, y + 2 * LINE, "y = 0", LineNames.FONT, Theme.INK).paint(g);
    Label.leftAt(KEY - 6, y + 3.5 * LINE, beside(), LineNames.FONT, Theme.INK).paint(g);
  }

  private static void name(Graphics2D g, double y, String text, Look look) {
    Label.leftAt(KEY + 18, y, text, LineNames.FONT, look.colour()).paint(g);
  }

  private String beside() {
    return "on the centre’s side: %s of %s".formatted(beside, POINTS);
  }

  @Override
  public String sentence() {
    return "Of %s points on a ring, %s lie on the same side of y = 0 as their centre, where %s."
        .formatted(POINTS, beside, Numbers.equation("y", centre));
  }
}
