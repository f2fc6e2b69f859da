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
      glyphs[i] = glyph(letter);
      at += Character.charCount(letter);
    }
    return glyphs;
  }

  /** A space that the font lacks is told by the parts of an em that it is wide, below zero. */
  private int glyph(int letter) {
    int glyph = file.glyph(letter);
    return glyph == 0 ? -partsOfAnEm(letter) : glyph;
  }

  private static int partsOfAnEm(int space) {
    return switch (space) {
      case 0x2001, 0x2003 -> 1;
      case 0x2000, 0x2002 -> 2;
      case 0x2004 -> 3;
      case 0x2005 -> 4;
      case 0x2009 -> 5;
      case 0x2006 -> 6;
      case 0x200A -> 16;
      default -> 0;
    };
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
    if (glyph < 0) {
      return new Path2D.Double();
    }
    return outlines.computeIfAbsent(glyph, g -> GlyphOutline.of(new GlyphPoints(file, g, size)));
  }
}
