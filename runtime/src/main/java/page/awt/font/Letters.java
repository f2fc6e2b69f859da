package page.awt.font;

import java.util.HashMap;
import java.util.Map;
import page.awt.geom.Path2D;

/** The letters of one font at one size on the screen. */
public final class Letters {
  private final TrueType file;

  /** Pixels an em, in 64ths. */
  private final int size;

  private final Map<Integer, Path2D> outlines = new HashMap<>();

  Letters(TrueType file, int size) {
    this.file = file;
    this.size = size;
  }

  int[] glyphs(String text) {
    int[] glyphs = new int[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < glyphs.length; i++) {
      int letter = text.codePointAt(at);
      glyphs[i] = file.glyph(letter);
      at += Character.charCount(letter);
    }
    return glyphs;
  }

  /** With sixteen binary places. */
  double exactAdvance(int glyph) {
    long scaled = file.advance(glyph) * GlyphPoints.scale(file, size);
    return (scaled + 32 >> 6) / 65536.0;
  }

  double wholeAdvance(int glyph) {
    return Math.round(exactAdvance(glyph)) + HintedWidths.more(file, size, glyph);
  }

  /** In 64ths of a pixel, y downwards. */
  public Path2D outline(int glyph) {
    return outlines.computeIfAbsent(glyph, g -> GlyphOutline.of(new GlyphPoints(file, g, size)));
  }
}
