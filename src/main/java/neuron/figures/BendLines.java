package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuron.Layer;
import neuron.draw.Axes;
import neuron.draw.Scale;
import neuron.draw.Theme;

/**
 * The straight lines over two inputs on which the neurons of a layer have z = 0, and the side of
 * each on which z is positive.
 *
 * @param lines those that cross the square of the scale
 */
record BendLines(List<BendLine> lines) {

  static final Color COLOUR = Theme.GREEN;
  static final BasicStroke STROKE =
      new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

  private static final BasicStroke RIM =
      new BasicStroke(3.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

  /** Near an end, away from the points in the middle. */
  private static final double ARROW_AT = 0.12;

  private static final double ARROW = 13;
  private static final double HEAD = 5;
  private static final BasicStroke SHAFT =
      new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /**
   * One line.
   *
   * @param ends where it enters and leaves the square
   * @param uphill where z grows, of length 1
   */
  record BendLine(Line2D ends, Point2D uphill) {}

  /** Those of a layer with two inputs. */
  static BendLines of(Layer layer, Scale.Linear square) {
    List<BendLine> lines = new ArrayList<>();
    double[][] weights = layer.weights();
    double[] bias = layer.bias();
    for (int i = 0; i < weights.length; i++) {
      line(weights[i][0], weights[i][1], bias[i], square).ifPresent(lines::add);
    }
    return new BendLines(List.copyOf(lines));
  }

  private static Optional<BendLine> line(double w1, double w2, double b, Scale.Linear square) {
    double length = Math.hypot(w1, w2);
    double middle = (square.low() + square.high()) / 2;
    double half = (square.high() - square.low()) / 2;
    double away = (w1 * middle + w2 * middle + b) / length;
    if (!(Math.abs(away) < half * Math.sqrt(2))) {
      return Optional.empty();
    }
    double upX = w1 / length;
    double upY = w2 / length;
    double footX = middle - away * upX;
    double footY = middle - away * upY;
    double[] stretch = {-4 * half, 4 * half};
    clip(stretch, footX - middle, -upY, half);
    clip(stretch, footY - middle, upX, half);
    return stretch[0] < stretch[1]
        ? Optional.of(
            new BendLine(
                new Line2D.Double(
                    footX - stretch[0] * upY,
                    footY + stretch[0] * upX,
                    footX - stretch[1] * upY,
                    footY + stretch[1] * upX),
                new Point2D.Double(upX, upY)))
        : Optional.empty();
  }

  /** Narrows a stretch to where from + t · step lies between −half and half. */
  private static void clip(double[] stretch, double from, double step, double half) {
    double one = (-half - from) / step;
    double other = (half - from) / step;
    if (step != 0) {
      stretch[0] = Math.max(stretch[0], Math.min(one, other));
      stretch[1] = Math.min(stretch[1], Math.max(one, other));
    } else if (Math.abs(from) > half) {
      stretch[1] = stretch[0];
    }
  }

  void paint(Graphics2D g, Axes axes) {
    axes.within(g, clipped -> lines.forEach(line -> paint(clipped, axes, line)));
  }

  private static void paint(Graphics2D g, Axes axes, BendLine line) {
    Point2D from = axes.place(line.ends.getP1());
    Point2D to = axes.place(line.ends.getP2());
    Line2D drawn = new Line2D.Double(from, to);
    g.setColor(Theme.PAPER);
    g.setStroke(RIM);
    g.draw(drawn);
    g.setColor(COLOUR);
    g.setStroke(STROKE);
    g.draw(drawn);
    paintArrow(g, Transformation.between(from, to, ARROW_AT), line.uphill);
  }

  private static void paintArrow(Graphics2D g, Point2D from, Point2D uphill) {
    double x = uphill.getX();
    double y = -uphill.getY();
    double tipX = from.getX() + ARROW * x;
    double tipY = from.getY() + ARROW * y;
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(from.getX(), from.getY());
    arrow.lineTo(tipX, tipY);
    arrow.moveTo(tipX - HEAD * (x - y), tipY - HEAD * (y + x));
    arrow.lineTo(tipX, tipY);
    arrow.lineTo(tipX - HEAD * (x + y), tipY - HEAD * (y - x));
    g.setStroke(SHAFT);
    g.draw(arrow);
  }
}
