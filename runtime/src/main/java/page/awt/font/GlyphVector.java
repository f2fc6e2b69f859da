package page.awt.font;

import page.awt.Font;
import page.awt.Shape;
import page.awt.geom.AffineTransform;
import page.awt.geom.Point2D;

/** Letters in a row, each where the one before ends. */
public class GlyphVector {
  private final Letters letters;
  private final int[] glyphs;
  private final double grain;

  /** Of each letter, and of the end. */
  private final double[] x;

  public GlyphVector(Font font, String text, FontRenderContext context) {
    double pixels = context.pixels();
    letters = font.letters(pixels);
    glyphs = letters.glyphs(text);
    grain = 1 / (64 * pixels);
    x = new double[glyphs.length + 1];
    for (int i = 0; i < glyphs.length; i++) {
      double advance =
          glyphs[i] < 0
              ? partOf(font.getSize2D() * pixels, -glyphs[i])
              : advance(glyphs[i], context.usesFractionalMetrics());
      x[i + 1] = (float) (x[i] + (float) (advance / pixels));
    }
  }

  private double advance(int glyph, boolean isExact) {
    return isExact ? letters.exactAdvance(glyph) : letters.wholeAdvance(glyph);
  }

  /** Of an em, rounded to sixteen binary places. */
  private static double partOf(double em, int parts) {
    return ((long) (em * 65536) + parts / 2) / parts / 65536.0;
  }

  public int getNumGlyphs() {
    return glyphs.length;
  }

  public Point2D getGlyphPosition(int i) {
    return new Point2D.Double(x[i], 0);
  }

  public Shape getGlyphOutline(int i, float dx, float dy) {
    return new TextOutline(
        letters, new int[] {glyphs[i]}, new double[] {x[i] + dx}, dy, grain, new AffineTransform());
  }

  TextOutline outline(AffineTransform moved) {
    return new TextOutline(letters, glyphs, x, 0, grain, moved);
  }
}
