package page.awt;

import browser.Browser;
import browser.OpenPage;
import browser.PageBrowser;
import com.google.gson.Gson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
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
    String script =
        Files.readString(Path.of("src/main/js/canvas.js")).replace("export function", "function");
    Path file =
        Files.writeString(
            folder.resolve("canvas.html"),
            "<!DOCTYPE html><html lang='en'><title>Canvas</title><script>%s</script></html>"
                .formatted(script));
    SoftAssertions softly = new SoftAssertions();
    try (PageBrowser browser = kind.start();
        OpenPage page = browser.open(file)) {
      for (String name : pictures.names()) {
        double off = off(painted(page, pictures.commands(name)), pictures.direct(name));
        softly.assertThat(off).as("share of pixels of " + name).isLessThan(FEW);
      }
    }
    softly.assertAll();
  }

  private static BufferedImage painted(OpenPage page, String commands) throws IOException {
    String url =
        page.text(
            """
            () => {
              const canvas = Object.assign(document.createElement("canvas"), { width: %s, height: %s });
              const context = canvas.getContext("2d");
              context.fillStyle = "#ffffff";
              context.fillRect(0, 0, canvas.width, canvas.height);
              paint(context, %s, 1);
              return canvas.toDataURL();
            }"""
                .formatted(ACROSS, DOWN, new Gson().toJson(commands)));
    byte[] png = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(png));
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
