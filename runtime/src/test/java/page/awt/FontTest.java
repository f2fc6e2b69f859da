package page.awt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import page.awt.font.FontRenderContext;
import page.awt.font.GlyphVector;
import page.awt.font.TextLayout;
import page.awt.geom.AffineTransform;

/** Letters are as wide as the JDK says, and have its outlines. */
class FontTest {
  private static final float[] SIZES = {8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 24, 10.4f, 12.3f, 40};

  /** As near as floats of some hundred are to what they stand for. */
  private static final Offset<Double> AS_FLOATS = within(1e-4);

  private final Random random = new Random(19);

  private static String letters(Inter inter) {
    StringBuilder all = new StringBuilder();
    java.awt.Font font = inter.theirs(12);
    for (char c = ' '; c < 0xD800; c++) {
      if (font.canDisplay(c) && !Character.isWhitespace(c) && Character.getType(c) != 16) {
        all.append(c);
      }
    }
    return all.toString();
  }

  private static GlyphVector ours(Inter inter, float size, String text, FontRenderContext context) {
    return inter
        .ours(size)
        .layoutGlyphVector(
            context, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private static java.awt.font.GlyphVector theirs(
      Inter inter, float size, String text, java.awt.font.FontRenderContext context) {
    return inter
        .theirs(size)
        .layoutGlyphVector(
            context, text.toCharArray(), 0, text.length(), java.awt.Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private static void assertSamePlaces(
      GlyphVector ours, java.awt.font.GlyphVector theirs, String text) {
    assertThat(ours.getNumGlyphs()).isEqualTo(theirs.getNumGlyphs());
    for (int i = 0; i <= theirs.getNumGlyphs(); i++) {
      assertThat(ours.getGlyphPosition(i).getX())
          .as("letter %d of %s", i, text)
          .isEqualTo(theirs.getGlyphPosition(i).getX());
    }
  }

  @ParameterizedTest
  @EnumSource
  void advancesAreEqual(Inter inter) {
    assertThat(letters(inter)).hasSizeGreaterThan(300);
    for (float size : SIZES) {
      for (String letter : letters(inter).split("")) {
        assertSamePlaces(
            ours(inter, size, letter, new FontRenderContext(null, true, true)),
            theirs(inter, size, letter, new java.awt.font.FontRenderContext(null, true, true)),
            letter + " " + size);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void spacesThatTheFontLacksArePartsOfAnEm(Inter inter) {
    for (float size : SIZES) {
      String text = "1\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2009\u200A0";
      assertSamePlaces(
          ours(inter, size, text, new FontRenderContext(null, true, true)),
          theirs(inter, size, text, new java.awt.font.FontRenderContext(null, true, true)),
          text + " " + size);
    }
  }

  @ParameterizedTest
  @EnumSource
  void advancesOfWholePixelsAreEqual(Inter inter) {
    for (int size = 8; size <= 24; size++) {
      for (String letter : letters(inter).split("")) {
        assertSamePlaces(
            ours(inter, size, letter, new FontRenderContext(null, true, false)),
            theirs(inter, size, letter, new java.awt.font.FontRenderContext(null, true, false)),
            letter + " " + size);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void outlinesAreEqual(Inter inter) {
    for (float size : SIZES) {
      for (int scale = 1; scale <= 2; scale++) {
        var theirScale = java.awt.geom.AffineTransform.getScaleInstance(scale, scale);
        var theirContext = new java.awt.font.FontRenderContext(theirScale, true, true);
        var context = new FontRenderContext(Both.ours(theirScale), true, true);
        for (String letter : letters(inter).split("")) {
          Both.assertSame(
              letter + " " + size,
              ours(inter, size, letter, context).getGlyphOutline(0, 0, 0).getPathIterator(null),
              theirs(inter, size, letter, theirContext)
                  .getGlyphOutline(0, 0, 0)
                  .getPathIterator(null),
              Both.CLOSE);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void linesOfTextAreEqual(Inter inter) {
    String letters = letters(inter);
    for (int round = 0; round < 500; round++) {
      StringBuilder some = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        boolean isSpace = random.nextInt(6) == 0;
        boolean isPlain = random.nextInt(4) > 0;
        some.append(
            isSpace ? ' ' : letters.charAt(random.nextInt(isPlain ? 90 : letters.length())));
      }
      String text = some.toString();
      boolean isExact = random.nextBoolean();
      float size = isExact ? SIZES[random.nextInt(SIZES.length)] : 8 + random.nextInt(17);
      FontRenderContext context = new FontRenderContext(null, true, isExact);
      var theirContext = new java.awt.font.FontRenderContext(null, true, isExact);
      assertSamePlaces(
          ours(inter, size, text, context), theirs(inter, size, text, theirContext), text);
      TextLayout line = new TextLayout(text, inter.ours(size), context);
      var theirLine = new java.awt.font.TextLayout(text, inter.theirs(size), theirContext);
      assertThat(line.getAdvance()).as(text).isEqualTo(theirLine.getAdvance());
      Both.assertSame(text, line.getBounds(), theirLine.getBounds(), AS_FLOATS);
      Both.assertSame(
          text,
          line.getOutline(null).getBounds2D(),
          theirLine.getOutline(null).getBounds2D(),
          AS_FLOATS);
      var turn = java.awt.geom.AffineTransform.getRotateInstance(random.nextInt(7), 20, 30);
      Both.assertSame(
          text,
          line.getOutline(Both.ours(turn)).getPathIterator(null),
          theirLine.getOutline(turn).getPathIterator(null),
          AS_FLOATS);
    }
  }

  @Test
  void sizesAreRounded() {
    for (float size : SIZES) {
      assertThat(Inter.REGULAR.ours(size).getSize())
          .isEqualTo(Inter.REGULAR.theirs(size).getSize());
      assertThat(Inter.REGULAR.ours(size).getSize2D()).isEqualTo(size);
    }
  }

  @Test
  void fontsByNameAreThoseThatWereRegistered() {
    GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
    environment.registerFont(Inter.REGULAR.ours(1));
    environment.registerFont(Inter.SEMIBOLD.ours(1));
    assertSameWidth(new Font(Font.SANS_SERIF, Font.PLAIN, 13), Inter.REGULAR.ours(13));
    assertSameWidth(new Font(Font.SANS_SERIF, Font.BOLD, 13), Inter.SEMIBOLD.ours(13));
    assertSameWidth(
        new Font(Font.SERIF, Font.PLAIN, 9).deriveFont(Font.BOLD).deriveFont(13f),
        Inter.SEMIBOLD.ours(13));
  }

  private static void assertSameWidth(Font font, Font expected) {
    FontRenderContext exact = new FontRenderContext(new AffineTransform(), true, true);
    assertThat(new TextLayout("neuron", font, exact).getAdvance())
        .isEqualTo(new TextLayout("neuron", expected, exact).getAdvance());
  }

  @Test
  void whatIsNoFontIsRefused() {
    byte[] cut = Arrays.copyOf(Inter.REGULAR.bytes, 100);
    assertThatThrownBy(() -> Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(cut)))
        .isInstanceOf(FontFormatException.class)
        .hasMessage("The font file ends too early.");
    assertThatThrownBy(
            () -> Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(FontFormatException.class)
        .hasMessage("The font file has no table head.");
    FontRenderContext exact = new FontRenderContext(null, true, true);
    assertThatThrownBy(() -> new TextLayout("", Inter.REGULAR.ours(12), exact))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Zero length string passed to TextLayout constructor.");
  }
}
