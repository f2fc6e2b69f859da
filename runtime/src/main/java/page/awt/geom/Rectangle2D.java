package page.awt.geom;

public abstract class Rectangle2D extends RectangularShape {

  public static class Double extends Rectangle2D {
    public double x;
    public double y;
    public double width;
    public double height;

    public Double() {}

    public Double(double x, double y, double width, double height) {
      this.x = x;
      this.y = y;
      this.width = width;
      this.height = height;
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
    public void setRect(double newX, double newY, double newWidth, double newHeight) {
      x = newX;
      y = newY;
      width = newWidth;
      height = newHeight;
    }

    @Override
    public String toString() {
      return "java.awt.geom.Rectangle2D$Double[x="
          + x
          + ",y="
          + y
          + ",w="
          + width
          + ",h="
          + height
          + "]";
    }
  }

  public abstract void setRect(double newX, double newY, double newWidth, double newHeight);

  @Override
  public void setFrame(double x, double y, double width, double height) {
    setRect(x, y, width, height);
  }

  /** The left and the upper edge belong to it, the right and the lower do not. */
  @Override
  public boolean contains(double x, double y) {
    return x >= getX() && y >= getY() && x < getMaxX() && y < getMaxY();
  }

  public boolean contains(Rectangle2D r) {
    return !isEmpty()
        && !r.isEmpty()
        && r.getX() >= getX()
        && r.getY() >= getY()
        && r.getMaxX() <= getMaxX()
        && r.getMaxY() <= getMaxY();
  }

  public boolean intersects(Rectangle2D r) {
    return !isEmpty()
        && !r.isEmpty()
        && r.getMaxX() > getX()
        && r.getMaxY() > getY()
        && r.getX() < getMaxX()
        && r.getY() < getMaxY();
  }

  /** What both cover; of negative size where they are apart. */
  public Rectangle2D createIntersection(Rectangle2D r) {
    double left = Math.max(getMinX(), r.getMinX());
    double top = Math.max(getMinY(), r.getMinY());
    double right = Math.min(getMaxX(), r.getMaxX());
    double bottom = Math.min(getMaxY(), r.getMaxY());
    return new Double(left, top, right - left, bottom - top);
  }

  public Rectangle2D createUnion(Rectangle2D r) {
    double left = Math.min(getMinX(), r.getMinX());
    double top = Math.min(getMinY(), r.getMinY());
    double right = Math.max(getMaxX(), r.getMaxX());
    double bottom = Math.max(getMaxY(), r.getMaxY());
    Rectangle2D union = new Double();
    union.setFrameFromDiagonal(left, top, right, bottom);
    return union;
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    Path2D path = new Path2D.Double();
    if (!isNegative()) {
      path.moveTo(getX(), getY());
      path.lineTo(getMaxX(), getY());
      path.lineTo(getMaxX(), getMaxY());
      path.lineTo(getX(), getMaxY());
      path.lineTo(getX(), getY());
      path.closePath();
    }
    return path.getPathIterator(at);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Rectangle2D r
        && getX() == r.getX()
        && getY() == r.getY()
        && getWidth() == r.getWidth()
        && getHeight() == r.getHeight();
  }

  @Override
  public int hashCode() {
    return java.lang.Double.hashCode(getX() + 37 * getY() + 43 * getWidth() + 47 * getHeight());
  }
}
