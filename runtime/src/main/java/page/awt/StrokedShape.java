package page.awt;

import page.awt.geom.AffineTransform;
import page.awt.geom.PathIterator;
import page.awt.geom.Rectangle2D;

/** The outline of a drawn line, which remembers the line: to fill the one is to draw the other. */
record StrokedShape(Shape shape, BasicStroke pen) implements Shape {

  @Override
  public Rectangle2D getBounds2D() {
    return new StrokeOutline(pen).of(shape).getBounds2D();
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    return new StrokeOutline(pen).of(shape).getPathIterator(at);
  }
}
