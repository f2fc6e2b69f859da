package page.awt.geom;

import page.awt.Shape;

/** The older name of a path. */
public final class GeneralPath extends Path2D {
  public GeneralPath() {
    super(WIND_NON_ZERO);
  }

  public GeneralPath(Shape shape) {
    super(shape.getPathIterator(null));
  }
}
