package page.awt.geom;

/** An ellipse: four Bézier curves, a quarter each. */
public abstract class Ellipse2D extends RectangularShape {

  public static class Double extends Ellipse2D {
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
    public void setFrame(double newX, double newY, double newWidth, double newHeight) {
      x = newX;
      y = newY;
      width = newWidth;
      height = newHeight;
    }
  }

  @Override
  public boolean contains(double x, double y) {
    if (isEmpty()) {
      return false;
    }
    double dx = (x - getCenterX()) / getWidth();
    double dy = (y - getCenterY()) / getHeight();
    return dx * dx + dy * dy < 0.25;
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    Path2D path = new Path2D.Double();
    if (!isNegative()) {
      double across = getWidth() / 2;
      double down = getHeight() / 2;
      Quarters quarters = new Quarters(path, getCenterX(), getCenterY(), across, down);
      path.moveTo(getCenterX() + across, getCenterY());
      quarters.to(0, 1);
      quarters.to(-1, 0);
      quarters.to(0, -1);
      quarters.to(1, 0);
      path.closePath();
    }
    return path.getPathIterator(at);
  }
}
