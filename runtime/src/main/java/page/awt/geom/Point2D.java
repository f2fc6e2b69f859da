package page.awt.geom;

public abstract class Point2D {

  public static class Double extends Point2D {
    public double x;
    public double y;

    public Double() {}

    public Double(double x, double y) {
      this.x = x;
      this.y = y;
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
    public void setLocation(double newX, double newY) {
      x = newX;
      y = newY;
    }

    @Override
    public String toString() {
      return "Point2D.Double[" + x + ", " + y + "]";
    }
  }

  public abstract double getX();

  public abstract double getY();

  public abstract void setLocation(double newX, double newY);

  public static double distance(double x1, double y1, double x2, double y2) {
    double dx = x1 - x2;
    double dy = y1 - y2;
    return Math.sqrt(dx * dx + dy * dy);
  }

  public double distance(Point2D other) {
    return distance(getX(), getY(), other.getX(), other.getY());
  }

  public double distance(double x, double y) {
    return distance(getX(), getY(), x, y);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Point2D other && getX() == other.getX() && getY() == other.getY();
  }

  @Override
  public int hashCode() {
    return java.lang.Double.hashCode(getX()) * 31 + java.lang.Double.hashCode(getY());
  }
}
