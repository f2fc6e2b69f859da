package page.awt;

import page.awt.geom.Point2D;

/** Colours that pass into each other along a line. */
public final class LinearGradientPaint implements Paint {
  private final Point2D start;
  private final Point2D end;
  private final float[] fractions;
  private final Color[] colors;

  public LinearGradientPaint(Point2D start, Point2D end, float[] fractions, Color[] colors) {
    this.start = new Point2D.Double(start.getX(), start.getY());
    this.end = new Point2D.Double(end.getX(), end.getY());
    this.fractions = fractions.clone();
    this.colors = colors.clone();
  }

  public Point2D getStartPoint() {
    return start;
  }

  public Point2D getEndPoint() {
    return end;
  }

  public float[] getFractions() {
    return fractions.clone();
  }

  public Color[] getColors() {
    return colors.clone();
  }
}
