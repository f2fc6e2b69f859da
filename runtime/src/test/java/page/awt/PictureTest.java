package page.awt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures painted through the page's commands are those that the JDK paints. */
class PictureTest {
  private static TwicePainted pictures;

  @BeforeAll
  static void load() throws Exception {
    pictures = TwicePainted.load();
  }

  static Stream<String> names() {
    return pictures.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void picturesAreTheSame(String name) {
    BufferedImage expected = pictures.direct(name);
    BufferedImage actual = TwicePainted.paper();
    new Replay(actual.createGraphics(), 1).paint(pictures.commands(name));
    assertThat(differing(actual, expected)).as(name).isLessThanOrEqualTo(allowed(name));
    assertThat(differing(actual, TwicePainted.paper()))
        .as("painted pixels of " + name)
        .isPositive();
  }

  /** Of 480,000 pixels: floats of the JDK's outlines decide otherwise at the edge of a pixel. */
  private static int allowed(String name) {
    boolean isNearlySame =
        name.endsWith("Chart") || name.equals("strokes") || name.equals("turned text");
    return isNearlySame ? 60 : 0;
  }

  private static int differing(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        count += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }
}
