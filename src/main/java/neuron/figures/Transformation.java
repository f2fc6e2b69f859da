package neuron.figures;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import neuron.Layer;
import neuron.draw.Drawable;

/** What a layer of two inputs and two outputs makes of points and of lines. */
final class Transformation {

  private Transformation() {}

  static Point2D through(Layer layer, Point2D point) {
    double[] a = layer.forward(point.getX(), point.getY());
    return new Point2D.Double(
        Drawable.finite("The first output", a[0]), Drawable.finite("The second output", a[1]));
  }

  /** A line of straight steps after the layer, with the points at which its ReLUs bend it. */
  static List<Point2D> through(Layer layer, List<Point2D> line) {
    List<Point2D> bent = new ArrayList<>();
    bent.add(through(layer, line.get(0)));
    for (int i = 1; i < line.size(); i++) {
      Point2D from = line.get(i - 1);
      Point2D to = line.get(i);
      for (double share : zeros(layer, from, to)) {
        bent.add(through(layer, between(from, to, share)));
      }
      bent.add(through(layer, to));
    }
    return bent;
  }

  /** The places on a straight step at which a preactivation is 0, as shares of it. */
  private static TreeSet<Double> zeros(Layer layer, Point2D from, Point2D to) {
    double[] here = layer.preactivation(from.getX(), from.getY());
    double[] there = layer.preactivation(to.getX(), to.getY());
    TreeSet<Double> shares = new TreeSet<>();
    for (int i = 0; i < here.length; i++) {
      if (here[i] < 0 && there[i] > 0 || here[i] > 0 && there[i] < 0) {
        shares.add(here[i] / (here[i] - there[i]));
      }
    }
    return shares;
  }

  /** The place a share of the way from one point to another. */
  static Point2D between(Point2D from, Point2D to, double share) {
    return new Point2D.Double(
        from.getX() + share * (to.getX() - from.getX()),
        from.getY() + share * (to.getY() - from.getY()));
  }
}
