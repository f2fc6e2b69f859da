package notebooks;

import static notebooks.PictureDifference.TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The measure by which a picture counts as the committed one. */
class PictureDifferenceTest {

  private static final Color PAPER = new Color(0xFCFCFA);
  private static final Color INK = new Color(0x1F2933);
  private static final Color BLUE = new Color(0x0072B2);

  private final BufferedImage committed = chart(0, 0, "a = 0.269");

  @Nested
  class TakesForTheSame {

    @Test
    void thePictureItself() {
      assertThat(PictureDifference.between(committed, chart(0, 0, "a = 0.269"))).isZero();
    }

    @Test
    void edgesSmoothedOtherwise() {
      BufferedImage large = drawn(4, graphics -> paint(graphics, 0, 0, "a = 0.269"));
      var otherwise = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = otherwise.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(large, 0, 0, 1280, 720, null);
      graphics.dispose();
      assertThat(PictureDifference.between(committed, otherwise)).isLessThanOrEqualTo(TOLERANCE);
    }

    @Test
    void coloursRoundedToAPalette() {
      var rounded = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < 720; y++) {
        for (int x = 0; x < 1280; x++) {
          rounded.setRGB(x, y, committed.getRGB(x, y) & 0xFFF8F8F8);
        }
      }
      assertThat(PictureDifference.between(committed, rounded)).isLessThanOrEqualTo(TOLERANCE);
    }
  }

  @Nested
  class TellsApart {

    @Test
    void aPointThatMovedByOneCssPixel() {
      assertThat(PictureDifference.between(committed, chart(1, 0, "a = 0.269")))
          .isGreaterThan(TOLERANCE);
    }

    @Test
    void aLineThatMovedByOneCssPixel() {
      assertThat(PictureDifference.between(committed, chart(0, 1, "a = 0.269")))
          .isGreaterThan(TOLERANCE);
    }

    @Test
    void oneDigit() {
      assertThat(PictureDifference.between(committed, chart(0, 0, "a = 0.268")))
          .isGreaterThan(TOLERANCE);
    }

    @Test
    void anotherMinus() {
      assertThat(PictureDifference.between(chart(0, 0, "z = −1"), chart(0, 0, "z = 1")))
          .isGreaterThan(TOLERANCE);
    }

    @Test
    void aBlankPicture() {
      assertThat(PictureDifference.between(committed, drawn(graphics -> {})))
          .isGreaterThan(TOLERANCE);
    }

    @Test
    void anotherSize() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  PictureDifference.between(
                      committed, new BufferedImage(1280, 722, BufferedImage.TYPE_INT_RGB)))
          .withMessageContaining("1280 × 722");
    }
  }

  private static BufferedImage chart(double pointAside, double lineAside, String label) {
    return drawn(graphics -> paint(graphics, pointAside, lineAside, label));
  }

  private static void paint(
      Graphics2D graphics, double pointAside, double lineAside, String label) {
    graphics.setColor(BLUE);
    graphics.setStroke(new BasicStroke(2));
    graphics.draw(new Line2D.Double(40, 301 + lineAside, 600, 301 + lineAside));
    graphics.fill(new Ellipse2D.Double(300 + pointAside, 170, 10, 10));
    graphics.setColor(INK);
    graphics.setFont(INTER);
    graphics.drawString(label, 320, 180);
  }

  /** A picture at twice its size, as figures are. */
  private static BufferedImage drawn(Consumer<Graphics2D> painter) {
    return drawn(2, painter);
  }

  private static BufferedImage drawn(int scale, Consumer<Graphics2D> painter) {
    BufferedImage picture = new BufferedImage(640 * scale, 360 * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(scale, scale);
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, 640, 360);
    painter.accept(graphics);
    graphics.dispose();
    return picture;
  }

  private static final Font INTER = inter();

  private static Font inter() {
    try (InputStream font =
        PictureDifferenceTest.class.getResourceAsStream("/neuron/fonts/Inter-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(13f);
    } catch (IOException | java.awt.FontFormatException e) {
      throw new IllegalStateException("The bundled font does not load.", e);
    }
  }
}
