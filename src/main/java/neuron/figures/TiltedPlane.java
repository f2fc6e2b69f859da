package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Neuron;
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

/** z over two inputs as a plane in space, seen from the side and a little from above. */
final class TiltedPlane implements Drawing {

  private static final BasicStroke DOTTED = Theme.dashed(1.2f, 1.5f, 3.5f);

  /** How far the square is turned, unless it is said, and how far it can be, in degrees. */
  private static final double USUAL_TURN = 55;

  private static final double LEAST_TURN = 10;
  private static final double MOST_TURN = 80;

  private static final double CENTRE_X = 340;
  private static final double CENTRE_Y = 199;

  /** Pixels from the middle of the square to the middle of a side. */
  private static final double HALF_SIDE = 148;

  /** By how much depth is shortened, since it is seen at a slant. */
  private static final double SLANT = 0.25;

  /** Pixels from z = 0 to the end of its axis. */
  private static final double HALF_HEIGHT = 85;

  private static final int PLANE_ALPHA = 225;
  private static final int LINES_EACH_WAY = 3;

  private final double turn;
  private final Tilt tilt;
  private final double top;

  TiltedPlane(Neuron neuron, double... x) {
    this(USUAL_TURN, neuron, x);
  }

  /** Turned by so many degrees, from 10 to 80, so that the same corner stays in front. */
  TiltedPlane(double degrees, Neuron neuron, double... x) {
    BadInput.when(
        !(degrees >= LEAST_TURN && degrees <= MOST_TURN),
        "The plane can be turned by %s to %s degrees, but got %s: give a number in between.",
        Numbers.text(LEAST_TURN),
        Numbers.text(MOST_TURN),
        Numbers.text(degrees));
    turn = Math.toRadians(degrees);
    tilt = new Tilt(neuron, x);
    top = tilt.largest() == 0 ? 1 : Window.near(tilt.largest());
  }

  @Override
  public String title() {
    return "z over two inputs, seen from the side";
  }

  @Override
  public String sentence() {
    return tilt.sentence();
  }

  @Override
  public void paint(Graphics2D g) {
    paintFloor(g);
    paintHeights(g);
    paintBands(g);
    paintNet(g);
    paintPole(g);
    paintLevels(g);
    paintLabels(g);
    Point2D point = onPlane(tilt.x1(), tilt.x2());
    Mark.CIRCLE.paint(g, point.getX(), point.getY(), 6, Theme.INK);
  }

  /** Where a place in space lies in the picture. */
  private Point2D place(double x1, double x2, double z) {
    double right = (x1 * Math.cos(turn) - x2 * Math.sin(turn)) / tilt.reach();
    double back = (x1 * Math.sin(turn) + x2 * Math.cos(turn)) / tilt.reach();
    return new Point2D.Double(
        CENTRE_X + HALF_SIDE * right, CENTRE_Y - HALF_SIDE * SLANT * back - HALF_HEIGHT * z / top);
  }

  private Point2D onPlane(double x1, double x2) {
    return place(x1, x2, tilt.at(x1, x2));
  }

  private Point2D onFloor(double x1, double x2) {
    return place(x1, x2, -top);
  }

  /** Where lines of equal x₁ and of equal x₂ run. */
  private double[] evenly() {
    double step = Window.round(tilt.reach() / LINES_EACH_WAY);
    return new Scale.Linear("", -tilt.reach(), tilt.reach(), step).ticks().toArray();
  }

  private void paintFloor(Graphics2D g) {
    double reach = tilt.reach();
    g.setStroke(new BasicStroke(1f));
    for (double at : evenly()) {
      g.setColor(at == 0 ? Theme.ZERO : Theme.GRID);
      g.draw(new Line2D.Double(onFloor(at, -reach), onFloor(at, reach)));
      g.draw(new Line2D.Double(onFloor(-reach, at), onFloor(reach, at)));
      paintTick(g, onFloor(at, -reach), 13, 13, at);
      paintTick(g, onFloor(-reach, at), -13, 13, at);
    }
    paintTitle(g, onFloor(0, -reach), 26, 32, "input x₁");
    paintTitle(g, onFloor(-reach, 0), -34, 32, "input x₂");
  }

  private static void paintTick(Graphics2D g, Point2D at, double right, double down, double value) {
    Label.centredAt(
            at.getX() + right, at.getY() + down, Theme.tick(value), Theme.regular(12), Theme.MUTED)
        .paint(g);
  }

  private static void paintTitle(
      Graphics2D g, Point2D at, double right, double down, String title) {
    Label label = Label.centredAt(0, 0, title, Theme.regular(13), Theme.INK);
    double x = at.getX() + right - (right < 0 ? label.width() : 0);
    label.movedTo(x, at.getY() + down).paint(g);
  }

  /** The axis of z, on the left, and faint uprights at the corners behind the plane. */
  private void paintHeights(Graphics2D g) {
    double reach = tilt.reach();
    g.setColor(Theme.GRID);
    for (double x1 : new double[] {-reach, reach}) {
      g.draw(new Line2D.Double(onFloor(x1, reach), place(x1, reach, top)));
    }
    Scale.Linear heights = new Scale.Linear("raw number z", -top, top, Window.round(top / 2));
    heights.ticks().forEach(z -> paintHeight(g, z));
    Point2D end = place(-reach, reach, top);
    Label.centredAt(end.getX() - 4, end.getY() - 20, heights.title(), Theme.regular(13), Theme.INK)
        .paint(g);
  }

  private void paintHeight(Graphics2D g, double z) {
    Point2D at = place(-tilt.reach(), tilt.reach(), z);
    g.setColor(Theme.ZERO);
    g.draw(new Line2D.Double(at.getX() - 4, at.getY(), at.getX(), at.getY()));
    Label.rightAt(at.getX() - 9, at.getY(), Theme.tick(z), Theme.regular(12), Theme.MUTED).paint(g);
  }

  /**
   * The foot of the point, straight below it on the floor, and the way up, seen through the plane.
   */
  private void paintPole(Graphics2D g) {
    Point2D foot = onFloor(tilt.x1(), tilt.x2());
    Point2D point = onPlane(tilt.x1(), tilt.x2());
    Theme.draw(g, new Line2D.Double(foot, point), Theme.MUTED, DOTTED);
    Mark.CIRCLE.paint(g, foot.getX(), foot.getY(), 3, Theme.MUTED);
  }

  private void paintBands(Graphics2D g) {
    List<Point2D> square = square();
    Theme.fill(g, outline(square), seeThrough(tilt.lowestColour()));
    tilt.levels()
        .forEach((n, level) -> Theme.fill(g, outline(above(square, level)), tilt.colourAbove(n)));
  }

  private static Color seeThrough(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), PLANE_ALPHA);
  }

  private List<Point2D> square() {
    double reach = tilt.reach();
    return List.of(
        new Point2D.Double(-reach, -reach),
        new Point2D.Double(reach, -reach),
        new Point2D.Double(reach, reach),
        new Point2D.Double(-reach, reach));
  }

  /** What is left of a polygon of inputs where z is a level or more. */
  private List<Point2D> above(List<Point2D> polygon, double level) {
    List<Point2D> left = new ArrayList<>();
    for (int k = 0; k < polygon.size(); k++) {
      Point2D from = polygon.get(k);
      Point2D to = polygon.get((k + 1) % polygon.size());
      double here = tilt.at(from.getX(), from.getY());
      double there = tilt.at(to.getX(), to.getY());
      if (here >= level) {
        left.add(from);
      }
      if (here >= level != there >= level) {
        left.add(between(from, to, (level - here) / (there - here)));
      }
    }
    return left;
  }

  private static Point2D between(Point2D from, Point2D to, double share) {
    return new Point2D.Double(
        from.getX() + share * (to.getX() - from.getX()),
        from.getY() + share * (to.getY() - from.getY()));
  }

  private Path2D outline(List<Point2D> inputs) {
    Path2D outline = new Path2D.Double();
    for (Point2D input : inputs) {
      Point2D at = onPlane(input.getX(), input.getY());
      if (outline.getCurrentPoint() == null) {
        outline.moveTo(at.getX(), at.getY());
      } else {
        outline.lineTo(at.getX(), at.getY());
      }
    }
    if (outline.getCurrentPoint() != null) {
      outline.closePath();
    }
    return outline;
  }

  /** The plane's own lines of equal x₁ and of equal x₂, which show how it is tilted. */
  private void paintNet(Graphics2D g) {
    double reach = tilt.reach();
    g.setColor(Theme.MUTED);
    for (double at : evenly()) {
      g.setStroke(new BasicStroke(Math.abs(at) == reach ? 1.4f : 0.5f));
      g.draw(new Line2D.Double(onPlane(at, -reach), onPlane(at, reach)));
      g.draw(new Line2D.Double(onPlane(-reach, at), onPlane(reach, at)));
    }
  }

  private void paintLevels(Graphics2D g) {
    if (tilt.levels().containsKey(0)) {
      Theme.draw(g, level(0), Theme.INK, new BasicStroke(2.4f));
    }
    if (tilt.hasLineOfItsOwn()) {
      Theme.draw(g, level(tilt.z()), Theme.INK, Tilt.DASHED);
    }
  }

  /** The line on the plane where z has a value, from its end in front to that behind. */
  private Line2D level(double z) {
    List<Point2D> ends = new ArrayList<>();
    List<Point2D> square = square();
    for (int k = 0; k < square.size(); k++) {
      Point2D from = square.get(k);
      Point2D to = square.get((k + 1) % square.size());
      double here = tilt.at(from.getX(), from.getY());
      double there = tilt.at(to.getX(), to.getY());
      if (here >= z != there >= z) {
        Point2D end = between(from, to, (z - here) / (there - here));
        ends.add(onPlane(end.getX(), end.getY()));
      }
    }
    return ends.isEmpty() ? new Line2D.Double() : new Line2D.Double(ends.get(0), ends.get(1));
  }

  private void paintLabels(Graphics2D g) {
    Rectangle2D room = Page.room(40);
    List<Trace> lines = new ArrayList<>();
    lines.add(Trace.of(outline(square()), room));
    Line2D zero = level(0);
    Line2D own = level(tilt.z());
    lines.add(Trace.of(zero, room));
    lines.add(Trace.of(own, room));
    Placer placer = new Placer(room, 3, lines);
    Point2D point = onPlane(tilt.x1(), tilt.x2());
    placer.take(new Rectangle2D.Double(point.getX() - 9, point.getY() - 9, 18, 18));
    placer.place(beside(point, tilt.point())).paintOnPaper(g);
    if (tilt.levels().containsKey(0)) {
      placer.place(atTheEnds(zero, "z = 0")).paintOnPaper(g);
    }
    if (tilt.hasLineOfItsOwn()) {
      placer.place(atTheEnds(own, Numbers.equation("z", tilt.z()))).paintOnPaper(g);
    }
  }

  private static List<Label> beside(Point2D at, String text) {
    List<Label> places = new ArrayList<>();
    for (double away = 14; away <= 200; away += 8) {
      for (double down : new double[] {0, -16, 16, -32, 32}) {
        places.add(
            Label.rightAt(at.getX() - away, at.getY() + down, text, LineNames.FONT, Theme.INK));
        places.add(
            Label.leftAt(at.getX() + away, at.getY() + down, text, LineNames.FONT, Theme.INK));
      }
    }
    return places;
  }

  private static List<Label> atTheEnds(Line2D line, String text) {
    List<Label> places = new ArrayList<>();
    for (double away = 12; away <= 40; away += 4) {
      for (Point2D end : List.of(line.getP1(), line.getP2())) {
        double down = end.getY() < CENTRE_Y ? -away : away;
        places.add(Label.centredAt(end.getX(), end.getY() + down, text, LineNames.FONT, Theme.INK));
        places.add(
            Label.leftAt(end.getX() + away, end.getY() + down, text, LineNames.FONT, Theme.INK));
        places.add(
            Label.rightAt(end.getX() - away, end.getY() + down, text, LineNames.FONT, Theme.INK));
      }
    }
    return places;
  }
}
