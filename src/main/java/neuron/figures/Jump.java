package neuron.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Key;
import neuron.draw.Mark;
import neuron.draw.Theme;

/**
 * A place where a curve jumps.
 *
 * @param before the end of the piece on its left
 * @param after the beginning of the piece on its right
 * @param value what the function gives there; NaN if nothing
 */
record Jump(Point2D before, Point2D after, double value) {

  private static final double CLOSE = 1e-9;
  private static final double RADIUS = 4.5;

  /** The jumps of a function, from left to right; a pole is none. */
  static List<Jump> in(Activation f, Curve curve) {
    List<Double> poles = Curve.poles(f);
    List<Jump> jumps = new ArrayList<>();
    List<List<Point2D>> pieces = curve.pieces();
    for (int i = 1; i < pieces.size(); i++) {
      Point2D before = pieces.get(i - 1).get(pieces.get(i - 1).size() - 1);
      Point2D after = pieces.get(i).get(0);
      double place = Math.rint(before.getX() / CLOSE) * CLOSE + 0.0;
      boolean isPole = poles.stream().anyMatch(pole -> Math.abs(pole - place) < 0.01);
      if (!isPole && after.getX() - before.getX() < CLOSE) {
        jumps.add(new Jump(before, after, Curve.value(f, place)));
      }
    }
    return jumps;
  }

  /** A full circle where its value is, and an open one where none is. */
  void paint(Graphics2D g, Axes axes, Color colour) {
    paintEnd(g, axes, before, colour);
    paintEnd(g, axes, after, colour);
    if (!Double.isNaN(value) && isWithin(axes, value)) {
      Theme.fill(g, Mark.CIRCLE.at(axes.x(before.getX()), axes.y(value), RADIUS), colour);
    }
  }

  private void paintEnd(Graphics2D g, Axes axes, Point2D end, Color colour) {
    if (isWithin(axes, end.getY()) && Math.abs(end.getY() - value) > CLOSE) {
      Key.paintRing(g, axes.x(end.getX()), axes.y(end.getY()), RADIUS, colour);
    }
  }

  private static boolean isWithin(Axes axes, double value) {
    return axes.y(value) >= axes.box().getMinY() && axes.y(value) <= axes.box().getMaxY();
  }
}
