package page.awt.geom;

import page.awt.Shape;

/**
 * A map of the plane that leaves lines straight.
 *
 * <pre>
 * x' = m00 x + m01 y + m02
 * y' = m10 x + m11 y + m12
 * </pre>
 */
public class AffineTransform {
  private double m00 = 1;
  private double m10;
  private double m01;
  private double m11 = 1;
  private double m02;
  private double m12;

  public AffineTransform() {}

  public AffineTransform(double m00, double m10, double m01, double m11, double m02, double m12) {
    this.m00 = m00;
    this.m10 = m10;
    this.m01 = m01;
    this.m11 = m11;
    this.m02 = m02;
    this.m12 = m12;
  }

  public AffineTransform(AffineTransform t) {
    this(t.m00, t.m10, t.m01, t.m11, t.m02, t.m12);
  }

  public static AffineTransform getTranslateInstance(double x, double y) {
    return new AffineTransform(1, 0, 0, 1, x, y);
  }

  public static AffineTransform getScaleInstance(double x, double y) {
    return new AffineTransform(x, 0, 0, y, 0, 0);
  }

  /** A whole quarter turn has zeros and ones, and not what the sine of a rounded π/2 leaves. */
  public static AffineTransform getRotateInstance(double radians) {
    double sin = Math.sin(radians);
    double cos = Math.cos(radians);
    if (Math.abs(sin) == 1) {
      cos = 0;
    } else if (Math.abs(cos) == 1) {
      sin = 0;
    }
    return new AffineTransform(cos, sin, -sin, cos, 0, 0);
  }

  public static AffineTransform getRotateInstance(double radians, double x, double y) {
    return getRotateInstance(radians).about(x, y);
  }

  public static AffineTransform getQuadrantRotateInstance(int quarters, double x, double y) {
    int[] sines = {0, 1, 0, -1};
    double sin = sines[quarters & 3];
    double cos = sines[quarters + 1 & 3];
    return new AffineTransform(cos, sin, -sin, cos, 0, 0).about(x, y);
  }

  /** The same turn, with another point at rest. */
  private AffineTransform about(double x, double y) {
    double sin = m10;
    double oneLessCos = 1 - m00;
    m02 = x * oneLessCos + y * sin;
    m12 = y * oneLessCos - x * sin;
    return this;
  }

  public double getScaleX() {
    return m00;
  }

  public double getShearY() {
    return m10;
  }

  public double getShearX() {
    return m01;
  }

  public double getScaleY() {
    return m11;
  }

  public double getTranslateX() {
    return m02;
  }

  public double getTranslateY() {
    return m12;
  }

  public double getDeterminant() {
    return m00 * m11 - m01 * m10;
  }

  /** First the other, then this. */
  public void concatenate(AffineTransform t) {
    double a = m00 * t.m00 + m01 * t.m10;
    double b = m10 * t.m00 + m11 * t.m10;
    double c = m00 * t.m01 + m01 * t.m11;
    double d = m10 * t.m01 + m11 * t.m11;
    m02 += m00 * t.m02 + m01 * t.m12;
    m12 += m10 * t.m02 + m11 * t.m12;
    m00 = a;
    m10 = b;
    m01 = c;
    m11 = d;
  }

  /** This and then another, as a new map. */
  public AffineTransform then(AffineTransform other) {
    AffineTransform both = new AffineTransform(other);
    both.concatenate(this);
    return both;
  }

  public void translate(double x, double y) {
    concatenate(getTranslateInstance(x, y));
  }

  public void scale(double x, double y) {
    concatenate(getScaleInstance(x, y));
  }

  public void rotate(double radians) {
    concatenate(getRotateInstance(radians));
  }

  /** The way back; without one, all is not a number or infinite. */
  public AffineTransform inverse() {
    double d = getDeterminant();
    return new AffineTransform(
        m11 / d,
        -m10 / d,
        -m01 / d,
        m00 / d,
        (m01 * m12 - m11 * m02) / d,
        (m10 * m02 - m00 * m12) / d);
  }

  public void transform(double[] from, int fromAt, double[] to, int toAt, int points) {
    for (int i = 0; i < 2 * points; i += 2) {
      double x = from[fromAt + i];
      double y = from[fromAt + i + 1];
      to[toAt + i] = m00 * x + m01 * y + m02;
      to[toAt + i + 1] = m10 * x + m11 * y + m12;
    }
  }

  public Point2D transform(Point2D from, Point2D to) {
    double[] point = {from.getX(), from.getY()};
    transform(point, 0, point, 0, 1);
    Point2D result = to == null ? new Point2D.Double() : to;
    result.setLocation(point[0], point[1]);
    return result;
  }

  public Shape createTransformedShape(Shape shape) {
    return shape == null ? null : new Path2D.Double(shape, this);
  }

  public boolean isIdentity() {
    return equals(new AffineTransform());
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof AffineTransform t
        && m00 == t.m00
        && m10 == t.m10
        && m01 == t.m01
        && m11 == t.m11
        && m02 == t.m02
        && m12 == t.m12;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(m00 + 31 * m01 + 37 * m02 + 41 * m10 + 43 * m11 + 47 * m12);
  }
}
