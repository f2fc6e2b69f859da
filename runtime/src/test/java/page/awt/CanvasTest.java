package page.awt;

import browser.Browser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that a page paints on a canvas are those that the JDK paints. */
class CanvasTest {

  private static final int ACROSS = 2 * Drawings.WIDTH;
  private static final int DOWN = 2 * Drawings.HEIGHT;

  /** Of 255, for a pixel of one colour: edges are smoothed otherwise in each browser. */
  private static final int FAR = 64;

  private static final double FEW = 0.004;

  @TempDir private static Path folder;
  private static TwicePainted pictures;

  @BeforeAll
  static void load() throws Exception {
    pictures = TwicePainted.load();
  }

  @ParameterizedTest
  @EnumSource
  void picturesAreNearlyTheSame(Browser kind) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    try (Canvas canvas = new Canvas(kind, folder)) {
      for (String name : pictures.names()) {
        BufferedImage painted = canvas.painted(ACROSS, DOWN, pictures.commands(name), 1);
        double off = off(painted, pictures.direct(name));
        softly.assertThat(off).as("share of pixels of " + name).isLessThan(FEW);
      }
    }
    softly.assertAll();
  }

  private static double off(BufferedImage a, BufferedImage b) {
    int count = 0;
    for (int y = 0; y < DOWN; y++) {
      for (int x = 0; x < ACROSS; x++) {
        count += isFar(a.getRGB(x, y), b.getRGB(x, y)) ? 1 : 0;
      }
    }
    return count / (double) (ACROSS * DOWN);
  }

  private static boolean isFar(int a, int b) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs((a >> shift & 255) - (b >> shift & 255)) > FAR) {
        return true;
      }
    }
    return false;
  }
}
