package page.awt.geom;

/** A rectangle with corners that are quarters of an ellipse. */
public abstract class RoundRectangle2D extends RectangularShape {

  public static class Double extends RoundRectangle2D {
    public double x;
    public double y;
    public double width;
    public double height;
    public double arcwidth;
    public double archeight;

    public Double(
        double x, double y, double width, double height, double arcwidth, double archeight) {
      this.x = x;
      this.y = y;
      this.width = width;
      this.height = height;
      this.arcwidth = arcwidth;
      this.archeight = archeight;
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
    public double getArcWidth() {
      return arcwidth;
    }

    @Override
    public double getArcHeight() {
      return archeight;
    }

    @Override
    public void setFrame(double newX, double newY, double newWidth, double newHeight) {
      x = newX;
      y = newY;
      width = newWidth;
      height = newHeight;
    }
  }

  public abstract double getArcWidth();

  public abstract double getArcHeight();

  /** A corner reaches at most to the middle. */
  private double across() {
    return Math.min(getWidth(), Math.abs(getArcWidth())) / 2;
  }

  private double down() {
    return Math.min(getHeight(), Math.abs(getArcHeight())) / 2;
  }

  @Override
  public boolean contains(double x, double y) {
    if (isEmpty() || !getBounds2D().contains(x, y)) {
      return false;
    }
    double u = across() - Math.min(x - getX(), getMaxX() - x);
    double v = down() - Math.min(y - getY(), getMaxY() - y);
    if (u <= 0 || v <= 0) {
      return true;
    }
    u /= across();
    v /= down();
    return u * u + v * v <= 1;
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    Path2D path = new Path2D.Double();
    if (isNegative()) {
      return path.getPathIterator(at);
    }
    double left = getX() + across();
    double right = getMaxX() - across();
    double top = getY() + down();
    double bottom = getMaxY() - down();
    path.moveTo(getX(), top);
    path.lineTo(getX(), bottom);
    new Quarters(path, left, bottom, across(), down()).to(0, 1);
    path.lineTo(right, getMaxY());
    new Quarters(path, right, bottom, across(), down()).to(1, 0);
    path.lineTo(getMaxX(), top);
    new Quarters(path, right, top, across(), down()).to(0, -1);
    path.lineTo(left, getY());
    new Quarters(path, left, top, across(), down()).to(-1, 0);
    path.closePath();
    return path.getPathIterator(at);
  }
}
