package notebooks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A figure among the outputs of a notebook, in its three forms.
 *
 * @param png the picture, as base64
 * @param html the picture with its alt text and caption
 * @param sentence what the picture shows
 */
public record FigureOutput(String png, String html, String sentence) {

  /**
   * The picture.
   *
   * @throws IllegalStateException if it cannot be decoded
   */
  public BufferedImage picture() {
    try {
      BufferedImage picture =
          ImageIO.read(new ByteArrayInputStream(Base64.getMimeDecoder().decode(png)));
      if (picture == null) {
        throw new IOException("no image of a known format");
      }
      return picture;
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("The picture of \"" + sentence + "\" does not decode.", e);
    }
  }

  /** The html's alternative text; empty if it has none. */
  public String alt() {
    return element().select("figure img").attr("alt");
  }

  /** The html's caption; empty if it has none. */
  public String caption() {
    return element().select("figure figcaption").text();
  }

  /** The picture inside the html, as base64; empty if there is none. */
  public String htmlPng() {
    return element().select("figure img").attr("src").replaceFirst("^data:image/png;base64,", "");
  }

  /** How many colours the picture has. */
  public long colours() {
    BufferedImage picture = picture();
    return IntStream.range(0, picture.getHeight())
        .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
        .distinct()
        .count();
  }

  private Element element() {
    return Jsoup.parseBodyFragment(html).body();
  }

  /** The sentence, for the report of a test. */
  @Override
  public String toString() {
    return sentence;
  }
}
