package page.awt;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import page.awt.font.FontRenderContext;
import page.awt.font.GlyphVector;
import page.awt.font.Letters;
import page.awt.font.TrueType;

/** A font at a size. A font by its name is one of those that were registered. */
public class Font {
  public static final int PLAIN = 0;
  public static final int BOLD = 1;
  public static final int ITALIC = 2;
  public static final int TRUETYPE_FONT = 0;
  public static final int LAYOUT_LEFT_TO_RIGHT = 0;
  public static final String DIALOG = "Dialog";
  public static final String MONOSPACED = "Monospaced";
  public static final String SANS_SERIF = "SansSerif";
  public static final String SERIF = "Serif";

  private final TrueType file;
  private final int style;
  private final float size;

  public Font(String name, int style, int size) {
    this((TrueType) null, style, size);
  }

  private Font(TrueType file, int style, float size) {
    this.file = file;
    this.style = style;
    this.size = size;
  }

  public static Font createFont(int format, InputStream letters)
      throws FontFormatException, IOException {
    try {
      return new Font(new TrueType(letters.readAllBytes()), PLAIN, 1);
    } catch (IllegalArgumentException e) {
      throw new FontFormatException(e.getMessage());
    }
  }

  public Font deriveFont(float newSize) {
    return new Font(file, style, newSize);
  }

  public Font deriveFont(int newStyle) {
    return new Font(file, newStyle, size);
  }

  public Font deriveFont(int newStyle, float newSize) {
    return new Font(file, newStyle, newSize);
  }

  public int getStyle() {
    return style;
  }

  public int getSize() {
    return (int) (size + 0.5);
  }

  public float getSize2D() {
    return size;
  }

  public GlyphVector layoutGlyphVector(
      FontRenderContext context, char[] text, int start, int limit, int flags) {
    return new GlyphVector(this, new String(text, start, limit - start), context);
  }

  TrueType file() {
    return file == null ? GraphicsEnvironment.getLocalGraphicsEnvironment().file(style) : file;
  }

  /**
   * Its letters on a screen.
   *
   * @param pixels how many of them a unit has
   */
  public Letters letters(double pixels) {
    return file().letters(size * pixels);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Font other
        && file == other.file
        && style == other.style
        && size == other.size;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(file) * 31 + style + Float.hashCode(size);
  }
}
