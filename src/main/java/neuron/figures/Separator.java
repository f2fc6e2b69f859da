package neuron.figures;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuron.text.Numbers;

/**
 * A straight line that parts two pairs of points, as far from both as can be: p · h₁ + q · h₂ = r.
 */
record Separator(double p, double q, double r) {

  private static final double NEAR = 1e-9;

  /** The line between two pairs, or none if there is no such line. */
  static Optional<Separator> between(List<Point2D> pair, List<Point2D> other) {
    Line2D one = new Line2D.Double(pair.get(0), pair.get(1));
    Line2D two = new Line2D.Double(other.get(0), other.get(1));
    double size = Math.max(length(one), length(two));
    if (one.intersectsLine(two)) {
      return Optional.empty();
    }
    Point2D[] nearest = nearest(one, two);
    double apart = nearest[0].distance(nearest[1]);
    return apart > NEAR * size ? Optional.of(halfway(nearest[0], nearest[1])) : Optional.empty();
  }

  private static double length(Line2D line) {
    return line.getP1().distance(line.getP2());
  }

  /** The nearest places of two stretches that do not cross: one of them is an end. */
  private static Point2D[] nearest(Line2D one, Line2D two) {
    List<Point2D[]> candidates = new ArrayList<>();
    candidates.add(new Point2D[] {one.getP1(), foot(one.getP1(), two)});
    candidates.add(new Point2D[] {one.getP2(), foot(one.getP2(), two)});
    candidates.add(new Point2D[] {foot(two.getP1(), one), two.getP1()});
    candidates.add(new Point2D[] {foot(two.getP2(), one), two.getP2()});
    Point2D[] best = candidates.get(0);
    for (Point2D[] candidate : candidates) {
      if (candidate[0].distance(candidate[1]) < best[0].distance(best[1])) {
        best = candidate;
      }
    }
    return best;
  }

  /** The place of a stretch that is nearest to a point. */
  private static Point2D foot(Point2D point, Line2D line) {
    double dx = line.getX2() - line.getX1();
    double dy = line.getY2() - line.getY1();
    double square = dx * dx + dy * dy;
    if (square == 0) {
      return line.getP1();
    }
    double share =
        ((point.getX() - line.getX1()) * dx + (point.getY() - line.getY1()) * dy) / square;
    return Transformation.between(line.getP1(), line.getP2(), Math.max(0, Math.min(1, share)));
  }

  /** Written with 1 before h₁, or before h₂ if h₁ does not count. */
  private static Separator halfway(Point2D from, Point2D to) {
    double p = to.getX() - from.getX();
    double q = to.getY() - from.getY();
    double unit = Math.abs(p) > NEAR * Math.abs(q) ? p : q;
    Point2D middle = Transformation.between(from, to, 0.5);
    return new Separator(
        tidy(p / unit), tidy(q / unit), tidy((p * middle.getX() + q * middle.getY()) / unit));
  }

  /** Without the last digits, which are rounding. */
  private static double tidy(double value) {
    return Math.abs(value) < 1e6 ? Math.rint(value * 1e9) / 1e9 : value;
  }

  /** The stretch of the line that crosses a plot which reaches so far from 0, and more. */
  List<Point2D> across(double plot) {
    double norm = p * p + q * q;
    double reach = 4 * plot / Math.sqrt(norm);
    double x = p * r / norm;
    double y = q * r / norm;
    return List.of(
        new Point2D.Double(x - q * reach, y + p * reach),
        new Point2D.Double(x + q * reach, y - p * reach));
  }

  /** h₁ − 2h₂ = 0.5. */
  String text() {
    String first = p == 1 ? "h₁" : "";
    String second = "";
    if (Math.abs(q) > NEAR) {
      String size = Math.abs(q) == 1 ? "" : Numbers.text(Math.abs(q));
      String sign = q < 0 ? "−" : "+";
      second = first.isEmpty() ? "h₂" : " " + sign + " " + size + "h₂";
    }
    return Numbers.equation(first + second, r);
  }
}
