package page.awt;

import page.awt.geom.AffineTransform;
import page.awt.geom.Crossings;
import page.awt.geom.PathIterator;
import page.awt.geom.Rectangle2D;

/** What has an outline. */
public interface Shape {

  Rectangle2D getBounds2D();

  PathIterator getPathIterator(AffineTransform at);

  /** The smallest rectangle of whole numbers around it. */
  default Rectangle getBounds() {
    return getBounds2D().getBounds();
  }

  /** Whether a point lies within, by the winding rule of the outline. */
  default boolean contains(double x, double y) {
    return Crossings.contain(getPathIterator(null), x, y);
  }
}
