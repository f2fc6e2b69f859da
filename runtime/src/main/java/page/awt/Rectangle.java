package page.awt;

import page.awt.geom.Rectangle2D;

/** A rectangle of whole numbers. */
public class Rectangle extends Rectangle2D {
  public int x;
  public int y;
  public int width;
  public int height;

  public Rectangle() {}

  public Rectangle(int x, int y, int width, int height) {
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

  /** Rounds outwards. */
  @Override
  public void setRect(double newX, double newY, double newWidth, double newHeight) {
    x = (int) Math.floor(newX);
    y = (int) Math.floor(newY);
    width = (int) Math.ceil(newX + newWidth) - x;
    height = (int) Math.ceil(newY + newHeight) - y;
  }

  @Override
  public Rectangle getBounds() {
    return new Rectangle(x, y, width, height);
  }

  @Override
  public String toString() {
    return "java.awt.Rectangle[x=" + x + ",y=" + y + ",width=" + width + ",height=" + height + "]";
  }
}
