package page.awt.font;

import page.awt.geom.Path2D;

/**
 * The curves through a glyph's points.
 *
 * <p>A point off the curve pulls at it; between two such points a point on the curve stands in the
 * middle (Apple, "TrueType Reference Manual", "Digitizing letterform designs"). Halves of a 64th
 * are cut off, as FreeType does.
 */
final class GlyphOutline {
  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private final GlyphPoints points;

  private GlyphOutline(GlyphPoints points) {
    this.points = points;
  }

  static Path2D of(GlyphPoints points) {
    GlyphOutline outline = new GlyphOutline(points);
    int from = 0;
    for (int end : points.ends) {
      if (end - from > 1) {
        outline.contour(from, end);
      }
      from = end;
    }
    return outline.path;
  }

  /** From the first point on the curve round to itself. */
  private void contour(int from, int end) {
    int start = from;
    if (!points.isOn[start]) {
      start = end - 1;
    }
    boolean startsBetween = !points.isOn[start];
    int startX = startsBetween ? (points.x[from] + points.x[start]) / 2 : points.x[start];
    int startY = startsBetween ? (points.y[from] + points.y[start]) / 2 : points.y[start];
    path.moveTo(startX, startY);
    int pull = -1;
    int steps = startsBetween ? end - from : end - from - 1;
    for (int k = 1; k <= steps; k++) {
      int i = from + (start - from + k) % (end - from);
      if (points.isOn[i]) {
        piece(pull, points.x[i], points.y[i]);
        pull = -1;
      } else {
        if (pull >= 0) {
          piece(pull, (points.x[pull] + points.x[i]) / 2, (points.y[pull] + points.y[i]) / 2);
        }
        pull = i;
      }
    }
    piece(pull, startX, startY);
    path.closePath();
  }

  private void piece(int pull, int x, int y) {
    if (pull < 0) {
      path.lineTo(x, y);
    } else {
      path.quadTo(points.x[pull], points.y[pull], x, y);
    }
  }
}
