package page.awt.font;

import page.awt.Font;
import page.awt.Shape;
import page.awt.geom.AffineTransform;
import page.awt.geom.Rectangle2D;

/** A line of text that is measured. */
public final class TextLayout {
  private final GlyphVector line;

  public TextLayout(String text, Font font, FontRenderContext context) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("Zero length string passed to TextLayout constructor.");
    }
    line = new GlyphVector(font, text, context);
  }

  public float getAdvance() {
    return (float) line.getGlyphPosition(line.getNumGlyphs()).getX();
  }

  /** Around the curves themselves: less than around the points of the outline. */
  public Rectangle2D getBounds() {
    return GlyphBounds.of(line.outline(new AffineTransform()));
  }

  public Shape getOutline(AffineTransform at) {
    return line.outline(at == null ? new AffineTransform() : new AffineTransform(at));
  }
}
