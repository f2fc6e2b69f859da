package page.awt.geom;

/**
 * Draws quarters of an ellipse from one end of an axis to the next.
 *
 * <p>The control points stand 4/3 (√2 − 1) of a half axis from the ends: so the middle of the curve
 * lies on the ellipse (Stone and DeRose, "A geometric characterization of parametric cubic curves",
 * 1989; Riškus, "Approximation of a cubic Bézier curve by circular arcs", 2006).
 */
final class Quarters {

  static final double REACH = 4 * (Math.sqrt(2) - 1) / 3;

  private final Path2D path;
  private final double x;
  private final double y;
  private final double across;
  private final double down;

  Quarters(Path2D path, double x, double y, double across, double down) {
    this.path = path;
    this.x = x;
    this.y = y;
    this.across = across;
    this.down = down;
  }

  /** A quarter to the end of an axis, which is (±1, 0) or (0, ±1). */
  void to(int u, int v) {
    Point2D from = path.getCurrentPoint();
    double toX = x + u * across;
    double toY = y + v * down;
    path.curveTo(
        from.getX() + u * REACH * across,
        from.getY() + v * REACH * down,
        u == 0 ? toX + Math.signum(from.getX() - x) * REACH * across : toX,
        v == 0 ? toY + Math.signum(from.getY() - y) * REACH * down : toY,
        toX,
        toY);
  }
}
