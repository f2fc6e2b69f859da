package page.awt.font;

import java.util.Arrays;

/**
 * The points of a glyph at a size, in 64ths of a pixel, y downwards.
 *
 * <p>After the OpenType specification, chapter "glyf". Scaled points are rounded to whole 64ths, by
 * a factor of sixteen binary places, as FreeType does ("FreeType Glyph Conventions", VI); JDKs read
 * fonts with it.
 */
final class GlyphPoints {
  private static final int ON_CURVE = 1;
  private static final int REPEATED = 8;

  private static final int WORDS = 1;
  private static final int ONE_SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;

  private final TrueType file;
  private final long scale;
  int[] x = new int[0];
  int[] y = new int[0];
  boolean[] isOn = new boolean[0];

  /** For each contour the point after its last. */
  int[] ends = new int[0];

  /**
   * @param size pixels an em, in 64ths
   */
  GlyphPoints(TrueType file, int glyph, int size) {
    this.file = file;
    scale = scale(file, size);
    int at = file.place(glyph);
    if (file.place(glyph + 1) == at) {
      return;
    }
    if (file.signedWord(at) >= 0) {
      readSimple(at);
    } else {
      readParts(at + 10, size);
    }
  }

  /** From the file's units to 64ths, with sixteen binary places. */
  static long scale(TrueType file, int size) {
    return (((long) size << 16) + file.unitsPerEm / 2) / file.unitsPerEm;
  }

  /** A product with sixteen binary places, rounded half away from zero. */
  static int times(long value, long factor) {
    long product = value * factor;
    return (int) (product < 0 ? -(-product + 0x8000 >> 16) : product + 0x8000 >> 16);
  }

  private void readSimple(int from) {
    ends = new int[file.signedWord(from)];
    int at = from + 10;
    for (int i = 0; i < ends.length; i++, at += 2) {
      ends[i] = file.word(at) + 1;
    }
    int points = ends.length == 0 ? 0 : ends[ends.length - 1];
    at += 2 + file.word(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; ) {
      int flag = file.unsigned(at++);
      int last = i + ((flag & REPEATED) == 0 ? 0 : file.unsigned(at++));
      while (i <= last) {
        flags[i++] = flag;
      }
    }
    x = new int[points];
    y = new int[points];
    at = readCoordinates(x, flags, at, 2, 16);
    readCoordinates(y, flags, at, 4, 32);
    isOn = new boolean[points];
    for (int i = 0; i < points; i++) {
      x[i] = times(x[i], scale);
      y[i] = -times(y[i], scale);
      isOn[i] = (flags[i] & ON_CURVE) != 0;
    }
  }

  private int readCoordinates(int[] to, int[] flags, int from, int isByte, int isSame) {
    int at = from;
    int value = 0;
    for (int i = 0; i < to.length; i++) {
      boolean marked = (flags[i] & isSame) != 0;
      if ((flags[i] & isByte) != 0) {
        int step = file.unsigned(at++);
        value += marked ? step : -step;
      } else if (!marked) {
        value += file.signedWord(at);
        at += 2;
      }
      to[i] = value;
    }
    return at;
  }

  /** A glyph of other glyphs: a letter and its accent. Each part is placed by an offset. */
  private void readParts(int from, int size) {
    int at = from;
    int flags;
    do {
      flags = file.word(at);
      GlyphPoints part = new GlyphPoints(file, file.word(at + 2), size);
      boolean hasWords = (flags & WORDS) != 0;
      int dx = hasWords ? file.signedWord(at + 4) : file.signed(at + 4);
      int dy = hasWords ? file.signedWord(at + 6) : file.signed(at + 5);
      at += hasWords ? 8 : 6;
      if ((flags & (ONE_SCALE | TWO_SCALES | MATRIX)) != 0) {
        at = part.turn(flags, at);
      }
      add(part, times(dx, scale), -times(dy, scale));
    } while ((flags & MORE) != 0);
  }

  /** Its numbers have fourteen binary places. */
  private int turn(int flags, int at) {
    int count = (flags & ONE_SCALE) != 0 ? 1 : (flags & TWO_SCALES) != 0 ? 2 : 4;
    long xx = file.signedWord(at) << 2;
    long yy = file.signedWord(at + 2 * (count - 1)) << 2;
    long yx = count == 4 ? file.signedWord(at + 2) << 2 : 0;
    long xy = count == 4 ? file.signedWord(at + 4) << 2 : 0;
    for (int i = 0; i < x.length; i++) {
      int up = -y[i];
      int across = times(x[i], xx) + times(up, xy);
      y[i] = -(times(x[i], yx) + times(up, yy));
      x[i] = across;
    }
    return at + 2 * count;
  }

  private void add(GlyphPoints part, int dx, int dy) {
    int points = x.length;
    int contours = ends.length;
    x = Arrays.copyOf(x, points + part.x.length);
    y = Arrays.copyOf(y, x.length);
    isOn = Arrays.copyOf(isOn, x.length);
    ends = Arrays.copyOf(ends, contours + part.ends.length);
    for (int i = 0; i < part.x.length; i++) {
      x[points + i] = part.x[i] + dx;
      y[points + i] = part.y[i] + dy;
      isOn[points + i] = part.isOn[i];
    }
    for (int i = 0; i < part.ends.length; i++) {
      ends[contours + i] = points + part.ends[i];
    }
  }
}
