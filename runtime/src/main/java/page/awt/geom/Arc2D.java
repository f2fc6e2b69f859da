package page.awt.geom;

/**
 * A part of an ellipse, in degrees, counted against the clock.
 *
 * <p>Each Bézier curve of it spans at most a quarter. For a span of φ its control points stand on
 * the tangents, 4/3 tan(φ/4) of the radius from the ends (Goldapp, "Approximation of circular arcs
 * by cubic polynomials", 1991).
 */
public abstract class Arc2D extends RectangularShape {
  public static final int OPEN = 0;
  public static final int CHORD = 1;
  public static final int PIE = 2;

  public static class Double extends Arc2D {
    public double x;
    public double y;
    public double width;
    public double height;
    public double start;
    public double extent;
    private final int type;

    public Double(
        double x, double y, double width, double height, double start, double extent, int type) {
      this.x = x;
      this.y = y;
      this.width = width;
      this.height = height;
      this.start = start;
      this.extent = extent;
      this.type = type;
    }

    @Override
    public double getX() {
      return x;
    }

    @Override
    public double getY() {
      return y;
    }

    @Override
    public double getWidth() {
      return width;
    }

    @Override
    public double getHeight() {
      return height;
    }

    @Override
    public double getAngleStart() {
      return start;
    }

    @Override
    public double getAngleExtent() {
      return extent;
    }

    @Override
    public int getArcType() {
      return type;
    }

    @Override
    public void setFrame(double newX, double newY, double newWidth, double newHeight) {
      x = newX;
      y = newY;
      width = newWidth;
      height = newHeight;
    }
  }

  public abstract double getAngleStart();

  public abstract double getAngleExtent();

  public abstract int getArcType();

  private double xAt(double radians) {
    return getCenterX() + Math.cos(radians) * getWidth() / 2;
  }

  private double yAt(double radians) {
    return getCenterY() - Math.sin(radians) * getHeight() / 2;
  }

  private boolean isWhole() {
    return Math.abs(getAngleExtent()) >= 360;
  }

  /** The rectangle around the arc itself: its ends, and where it crosses an axis. */
  @Override
  public Rectangle2D getBounds2D() {
    if (isEmpty()) {
      return new Rectangle2D.Double(getX(), getY(), getWidth(), getHeight());
    }
    double from = Math.min(getAngleStart(), getAngleStart() + getAngleExtent());
    double to = Math.max(getAngleStart(), getAngleStart() + getAngleExtent());
    Path2D reached = new Path2D.Double();
    reached.moveTo(xAt(Math.toRadians(from)), yAt(Math.toRadians(from)));
    reached.lineTo(xAt(Math.toRadians(to)), yAt(Math.toRadians(to)));
    for (int quarter = 0; quarter < 4; quarter++) {
      if (isWhole() || Math.ceil((from - 90 * quarter) / 360) * 360 + 90 * quarter <= to) {
        int u = quarter % 2 == 0 ? 1 - quarter : 0;
        int v = quarter % 2 == 0 ? 0 : quarter - 2;
        reached.lineTo(getCenterX() + u * getWidth() / 2, getCenterY() + v * getHeight() / 2);
      }
    }
    if (getArcType() == PIE && !isWhole()) {
      reached.lineTo(getCenterX(), getCenterY());
    }
    return reached.getBounds2D();
  }

  @Override
  public boolean contains(double x, double y) {
    return !isEmpty() && Crossings.contain(getPathIterator(null), x, y);
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    Path2D path = new Path2D.Double();
    if (!isNegative()) {
      double angle = Math.toRadians(getAngleStart());
      path.moveTo(xAt(angle), yAt(angle));
      double extent = Math.max(-360, Math.min(360, getAngleExtent()));
      int curves = (int) Math.ceil(Math.abs(extent) / 90);
      for (int i = 0; i < curves; i++) {
        double from = angle + Math.toRadians(extent) * i / curves;
        curve(path, from, angle + Math.toRadians(extent) * (i + 1) / curves);
      }
      if (getArcType() == PIE) {
        path.lineTo(getCenterX(), getCenterY());
      }
      if (getArcType() != OPEN) {
        path.closePath();
      }
    }
    return path.getPathIterator(at);
  }

  private void curve(Path2D path, double from, double to) {
    double reach = 4.0 / 3 * Math.tan((to - from) / 4);
    double across = reach * getWidth() / 2;
    double down = reach * getHeight() / 2;
    path.curveTo(
        xAt(from) - Math.sin(from) * across,
        yAt(from) - Math.cos(from) * down,
        xAt(to) + Math.sin(to) * across,
        yAt(to) + Math.cos(to) * down,
        xAt(to),
        yAt(to));
  }
}
