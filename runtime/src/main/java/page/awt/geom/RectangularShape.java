package page.awt.geom;

import page.awt.Rectangle;
import page.awt.Shape;

/** A shape that fits into a rectangle. */
public abstract class RectangularShape implements Shape {

  public abstract double getX();

  public abstract double getY();

  public abstract double getWidth();

  public abstract double getHeight();

  public abstract void setFrame(double x, double y, double width, double height);

  public double getMinX() {
    return getX();
  }

  public double getMinY() {
    return getY();
  }

  public double getMaxX() {
    return getX() + getWidth();
  }

  public double getMaxY() {
    return getY() + getHeight();
  }

  public double getCenterX() {
    return getX() + getWidth() / 2;
  }

  public double getCenterY() {
    return getY() + getHeight() / 2;
  }

  public boolean isEmpty() {
    return getWidth() <= 0 || getHeight() <= 0;
  }

  public void setFrameFromDiagonal(double x1, double y1, double x2, double y2) {
    setFrame(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  @Override
  public Rectangle2D getBounds2D() {
    return new Rectangle2D.Double(getX(), getY(), getWidth(), getHeight());
  }

  @Override
  public Rectangle getBounds() {
    if (isNegative()) {
      return new Rectangle();
    }
    double left = Math.floor(getX());
    double top = Math.floor(getY());
    return new Rectangle(
        (int) left,
        (int) top,
        (int) (Math.ceil(getMaxX()) - left),
        (int) (Math.ceil(getMaxY()) - top));
  }

  /** A shape of negative size has no outline. */
  boolean isNegative() {
    return getWidth() < 0 || getHeight() < 0;
  }
}
