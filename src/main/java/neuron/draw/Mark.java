package neuron.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shape of a point on a curve, so that a curve is known by more than its colour. */
public enum Mark {
  CIRCLE(0, 1, 1, 0),
  DIAMOND(4, 1.2, 1.2, 0),
  SQUARE(4, 1.25, 1.25, 45),
  TRIANGLE_UP(3, 1.35, 1.35, 0),
  TRIANGLE_DOWN(3, 1.35, 1.35, 180),
  PLUS(4, 1.4, 0.55, 0),
  STAR(5, 1.5, 0.7, 0),
  HEXAGON(6, 1.15, 1.15, 0),
  CROSS(4, 1.45, 0.55, 45),
  TRIANGLE_LEFT(3, 1.35, 1.35, 270),
  PENTAGON(5, 1.2, 1.2, 180),
  BURST(8, 1.4, 0.85, 0),
  TRIANGLE_RIGHT(3, 1.35, 1.35, 90),
  TRIPOD(3, 1.6, 0.6, 0),
  TRIPOD_DOWN(3, 1.6, 0.6, 180),
  NEEDLE(2, 1.75, 0.7, 0),
  LOZENGE(2, 1.75, 0.7, 90),
  SNOWFLAKE(6, 1.5, 0.7, 0),
  HOLLOW_DIAMOND(4, 1.35, 1.35, 0, 0.5),
  HOLLOW_SQUARE(4, 1.4, 1.4, 45, 0.5);

  private final int tips;
  private final double outer;
  private final double inner;
  private final double turn;
  private final double hole;

  /**
   * A star.
   *
   * @param tips 0 for a circle
   * @param inner as far from the middle as the tips: a polygon
   */
  Mark(int tips, double outer, double inner, double turn) {
    this(tips, outer, inner, turn, 0);
  }

  /**
   * A star with a hole of its own shape.
   *
   * @param hole its share of the size, 0 for none
   */
  Mark(int tips, double outer, double inner, double turn, double hole) {
    this.tips = tips;
    this.outer = outer;
    this.inner = inner;
    this.turn = turn;
    this.hole = hole;
  }

  /** The shape around a point; every mark of a radius weighs about the same to the eye. */
  public Shape at(double x, double y, double radius) {
    if (tips == 0) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    addStar(shape, x, y, radius);
    if (hole > 0) {
      addStar(shape, x, y, radius * hole);
    }
    return shape;
  }

  private void addStar(Path2D shape, double x, double y, double radius) {
    boolean star = inner != outer;
    int corners = star ? 2 * tips : tips;
    for (int i = 0; i < corners; i++) {
      double reach = radius * (star && i % 2 == 1 ? inner : outer);
      double angle = Math.toRadians(turn + 360.0 * i / corners);
      double cornerX = x + reach * Math.sin(angle);
      double cornerY = y - reach * Math.cos(angle);
      if (i == 0) {
        shape.moveTo(cornerX, cornerY);
      } else {
        shape.lineTo(cornerX, cornerY);
      }
    }
    shape.closePath();
  }

  /** Paints the mark with a thin rim of paper that parts it from what lies below. */
  public void paint(Graphics2D g, double x, double y, double radius, Color colour) {
    Shape shape = at(Pixel.snapped(g, x), Pixel.snapped(g, y), radius);
    Theme.draw(g, shape, Theme.PAPER, Theme.round(2.4f));
    Theme.fill(g, shape, colour);
  }
}
