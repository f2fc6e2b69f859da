package page.awt.font;

import page.awt.Shape;
import page.awt.geom.AffineTransform;
import page.awt.geom.Path2D;
import page.awt.geom.PathIterator;
import page.awt.geom.Rectangle2D;

/**
 * The outline of a text, which remembers its letters, so that a picture has each but once.
 *
 * @param grain what a step of a letter's outline measures, a 64th of a pixel
 * @param moved where all of them are moved
 */
public record TextOutline(
    Letters letters, int[] glyphs, double[] x, double y, double grain, AffineTransform moved)
    implements Shape {

  /** From a letter's outline to its place. */
  public AffineTransform place(int i) {
    return new AffineTransform(grain, 0, 0, grain, x[i], y);
  }

  private Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int i = 0; i < glyphs.length; i++) {
      path.append(letters.outline(glyphs[i]).getPathIterator(place(i).then(moved)), false);
    }
    return path;
  }

  @Override
  public Rectangle2D getBounds2D() {
    return path().getBounds2D();
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    return path().getPathIterator(at);
  }
}
