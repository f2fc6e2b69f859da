package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import neuron.draw.Axes;
import neuron.draw.Theme;

/**
 * A part of a graph, drawn so wide that its pieces are seen, where they are too narrow to be told
 * apart.
 *
 * @param axes of the graph, once they are painted
 */
record Lens(NetworkCurve graph, Axes axes) {

  private static final double WIDTH = 150;
  private static final double FROM_EDGE = 24;
  private static final double RIM = 3;
  private static final int PIECES = 6;

  void paint(Graphics2D g) {
    Rectangle2D glass = glass();
    for (double corner : new double[] {glass.getMinY(), glass.getMaxY()}) {
      Line2D ray =
          new Line2D.Double(axes.x(from()), axes.y(graph.at(from())), glass.getMinX(), corner);
      Theme.draw(g, ray, Theme.INK, new BasicStroke(1.2f));
    }
    Theme.fill(g, glass, Theme.PAPER);
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(glass);
    Theme.draw(inside, pieces(glass), Theme.BLUE, Theme.round(2f));
    inside.dispose();
    Theme.draw(g, glass, Theme.INK, new BasicStroke(1.8f));
  }

  /** How many times wider than beside it the graph is. */
  double times() {
    return WIDTH / (wide() / graph.interval.length() * axes.box().getWidth());
  }

  private Rectangle2D glass() {
    Rectangle2D plot = axes.box();
    return new Rectangle2D.Double(
        plot.getMaxX() - WIDTH - FROM_EDGE,
        plot.getMinY() - RIM,
        WIDTH,
        plot.getHeight() + 2 * RIM);
  }

  /** The middle, where the part begins. */
  private double from() {
    return graph.interval.from() + graph.interval.length() / 2;
  }

  /** How much of the horizontal axis it shows. */
  private double wide() {
    return PIECES * graph.interval.length() / (graph.bends.length + 1);
  }

  private Path2D pieces(Rectangle2D glass) {
    Path2D line = new Path2D.Double();
    line.moveTo(glass.getMinX(), axes.y(graph.at(from())));
    for (double x : graph.bends) {
      if (x > from() && x < from() + wide()) {
        line.lineTo(glass.getMinX() + (x - from()) / wide() * WIDTH, axes.y(graph.at(x)));
      }
    }
    line.lineTo(glass.getMaxX(), axes.y(graph.at(from() + wide())));
    return line;
  }
}
