package page.awt.font;

import page.awt.geom.Path2D;
import page.awt.geom.PathIterator;
import page.awt.geom.Rectangle2D;

/**
 * The rectangle around a glyph's curves themselves, in whole 64ths of a pixel.
 *
 * <p>A parabola from a to c, pulled by b, turns at (a − b)(c − b) / ((a − b) + (c − b)) from b
 * (where its derivative is zero: Farin, "Curves and Surfaces for CAGD").
 */
final class GlyphBounds {
  private final Path2D reached = new Path2D.Double();

  private GlyphBounds() {}

  static Rectangle2D of(Path2D outline) {
    GlyphBounds bounds = new GlyphBounds();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator it = outline.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      if (kind == PathIterator.SEG_QUADTO) {
        bounds.reach(turn(x, c[0], c[2]), turn(y, c[1], c[3]));
        bounds.reach(c[2], c[3]);
      } else if (kind != PathIterator.SEG_CLOSE) {
        bounds.reach(c[0], c[1]);
      }
      x = c[kind == PathIterator.SEG_QUADTO ? 2 : 0];
      y = c[kind == PathIterator.SEG_QUADTO ? 3 : 1];
    }
    return bounds.reached.getBounds2D();
  }

  private void reach(double x, double y) {
    if (reached.getCurrentPoint() == null) {
      reached.moveTo(x, y);
    }
    reached.lineTo(x, y);
  }

  /** Where a parabola turns; its end, if it does not turn between its ends. */
  private static double turn(double from, double pull, double to) {
    double a = from - pull;
    double c = to - pull;
    return a * c > 0 ? pull + Math.rint(a * c / (a + c)) : to;
  }

  /** Around glyphs at their places; those without an outline do not count. */
  static Rectangle2D of(TextOutline text) {
    Path2D all = new Path2D.Double();
    for (int i = 0; i < text.glyphs().length; i++) {
      Rectangle2D glyph = of(text.letters().outline(text.glyphs()[i]));
      if (!glyph.isEmpty()) {
        all.append(glyph.getPathIterator(text.place(i)), false);
      }
    }
    return all.getBounds2D();
  }
}
