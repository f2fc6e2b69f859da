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

/** The canvas of a page in a browser, on which the page's own script paints. */
public final class Canvas implements AutoCloseable {

  private final PageBrowser browser;
  private final OpenPage page;

  /**
   * Opens it.
   *
   * @param folder takes the page
   */
  public Canvas(Browser kind, Path folder) throws IOException {
    String script =
        Files.readString(Path.of("src/main/js/canvas.js")).replace("export function", "function");
    Path file =
        Files.writeString(
            folder.resolve("canvas.html"),
            "<!DOCTYPE html><html lang='en'><title>Canvas</title><script>%s</script></html>"
                .formatted(script));
    browser = kind.start();
    page = browser.open(file);
  }

  /**
   * What it shows of commands.
   *
   * @param width in pixels
   * @param height in pixels
   * @param scale pixels for each unit of the commands
   */
  public BufferedImage painted(int width, int height, String commands, int scale)
      throws IOException {
    String url =
        page.text(
            """
            () => {
              const canvas = Object.assign(document.createElement("canvas"), { width: %s, height: %s });
              const context = canvas.getContext("2d");
              context.fillStyle = "#ffffff";
              context.fillRect(0, 0, canvas.width, canvas.height);
              paint(context, %s, %s);
              return canvas.toDataURL();
            }"""
                .formatted(width, height, new Gson().toJson(commands), scale));
    byte[] png = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Override
  public void close() {
    page.close();
    browser.close();
  }
}
