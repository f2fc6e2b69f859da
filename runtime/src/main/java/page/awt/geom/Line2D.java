package page.awt.geom;

import page.awt.Shape;

public abstract class Line2D implements Shape {

  public static class Double extends Line2D {
    public double x1;
    public double y1;
    public double x2;
    public double y2;

    public Double() {}

    public Double(double x1, double y1, double x2, double y2) {
      this.x1 = x1;
      this.y1 = y1;
      this.x2 = x2;
      this.y2 = y2;
    }

    public Double(Point2D from, Point2D to) {
      this(from.getX(), from.getY(), to.getX(), to.getY());
    }

    @Override
    public double getX1() {
      return x1;
    }

    @Override
    public double getY1() {
      return y1;
    }

    @Override
    public double getX2() {
      return x2;
    }

    @Override
    public double getY2() {
      return y2;
    }

    @Override
    public void setLine(double newX1, double newY1, double newX2, double newY2) {
      x1 = newX1;
      y1 = newY1;
      x2 = newX2;
      y2 = newY2;
    }
  }

  public abstract double getX1();

  public abstract double getY1();

  public abstract double getX2();

  public abstract double getY2();

  public abstract void setLine(double newX1, double newY1, double newX2, double newY2);

  public Point2D getP1() {
    return new Point2D.Double(getX1(), getY1());
  }

  public Point2D getP2() {
    return new Point2D.Double(getX2(), getY2());
  }

  /** They cross or touch: the ends of each lie on two sides of the other, or on it. */
  public boolean intersectsLine(Line2D other) {
    return side(other.getX1(), other.getY1()) * side(other.getX2(), other.getY2()) <= 0
        && other.side(getX1(), getY1()) * other.side(getX2(), getY2()) <= 0;
  }

  /**
   * On which side of the line a point lies. A point on the line counts as on it only between the
   * ends: before the first it is −1, beyond the second 1.
   */
  private int side(double x, double y) {
    double dx = getX2() - getX1();
    double dy = getY2() - getY1();
    double px = x - getX1();
    double py = y - getY1();
    double turn = px * dy - py * dx;
    if (turn == 0) {
      double along = px * dx + py * dy;
      turn = along <= 0 ? along : Math.max(0, (px - dx) * dx + (py - dy) * dy);
    }
    return turn < 0 ? -1 : turn > 0 ? 1 : 0;
  }

  /** A line has no inside. */
  @Override
  public boolean contains(double x, double y) {
    return false;
  }

  @Override
  public Rectangle2D getBounds2D() {
    return new Rectangle2D.Double(
        Math.min(getX1(), getX2()),
        Math.min(getY1(), getY2()),
        Math.abs(getX2() - getX1()),
        Math.abs(getY2() - getY1()));
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    Path2D path = new Path2D.Double();
    path.moveTo(getX1(), getY1());
    path.lineTo(getX2(), getY2());
    return path.getPathIterator(at);
  }
}
