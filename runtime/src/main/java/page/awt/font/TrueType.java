package page.awt.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType file: which glyph a letter has, how far it reaches and where its data lies.
 *
 * <p>After the OpenType specification, chapters "cmap", "head", "hhea", "hmtx", "loca" and "maxp".
 */
public final class TrueType {

  private static final int SUBTABLE_OF_RANGES = 4;

  private final byte[] bytes;
  private final int cmap;
  private final int hmtx;
  private final int loca;
  private final int glyf;
  private final int widths;
  private final boolean hasLongPlaces;
  final int unitsPerEm;
  final int glyphs;

  /** What the font's maker wrote into the head to tell files apart. */
  final int checksum;

  private final int weight;

  private final Map<Integer, Letters> letters = new HashMap<>();

  /**
   * @throws IllegalArgumentException if it is not a TrueType file
   */
  public TrueType(byte[] bytes) {
    this.bytes = bytes;
    try {
      int head = table("head");
      checksum = whole(head + 8);
      unitsPerEm = word(head + 18);
      hasLongPlaces = word(head + 50) == 1;
      widths = word(table("hhea") + 34);
      glyphs = word(table("maxp") + 4);
      weight = word(table("OS/2") + 4);
      hmtx = table("hmtx");
      loca = table("loca");
      glyf = table("glyf");
      cmap = ranges(table("cmap"));
    } catch (IndexOutOfBoundsException cut) {
      throw new IllegalArgumentException("The font file ends too early.", cut);
    }
  }

  int unsigned(int at) {
    return bytes[at] & 255;
  }

  int signed(int at) {
    return bytes[at];
  }

  int word(int at) {
    return unsigned(at) << 8 | unsigned(at + 1);
  }

  int signedWord(int at) {
    return (short) word(at);
  }

  private int whole(int at) {
    return word(at) << 16 | word(at + 2);
  }

  private int table(String name) {
    for (int i = 0; i < word(4); i++) {
      int entry = 12 + 16 * i;
      if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals(name)) {
        return whole(entry + 8);
      }
    }
    throw new IllegalArgumentException("The font file has no table " + name + ".");
  }

  private int ranges(int table) {
    for (int i = 0; i < word(table + 2); i++) {
      int subtable = table + whole(table + 8 + 8 * i);
      if (word(subtable) == SUBTABLE_OF_RANGES) {
        return subtable;
      }
    }
    throw new IllegalArgumentException("The font file has no letters in ranges (cmap, format 4).");
  }

  /** The glyph of a letter; 0, the empty box, if it has none. */
  int glyph(int letter) {
    int twice = word(cmap + 6);
    int range = 0;
    while (range < twice && word(cmap + 14 + range) < letter) {
      range += 2;
    }
    int start = cmap + 16 + twice + range;
    if (range == twice || word(start) > letter) {
      return 0;
    }
    int delta = word(start + twice);
    int offsetAt = start + 2 * twice;
    if (word(offsetAt) == 0) {
      return letter + delta & 0xFFFF;
    }
    int glyph = word(offsetAt + word(offsetAt) + 2 * (letter - word(start)));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  /** Its letters at a size; what is less than a 64th of a pixel is cut off. */
  public Letters letters(double pixels) {
    return letters.computeIfAbsent((int) (pixels * 64), size -> new Letters(this, size));
  }

  public boolean isBold() {
    return weight >= 600;
  }

  /** In the file's units. */
  int advance(int glyph) {
    return word(hmtx + 4 * Math.min(glyph, widths - 1));
  }

  /** Where a glyph's data begins; they end where the next begins. */
  int place(int glyph) {
    return glyf + (hasLongPlaces ? whole(loca + 4 * glyph) : 2 * word(loca + 2 * glyph));
  }
}
