package browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * WebKitGTK, spoken to by its own driver (Debian: webkit2gtk-driver), on a screen that nobody sees
 * (Debian: xvfb). Colours and scale are those of the desktop, so each page has a driver of its own.
 */
final class InWebKit implements PageBrowser {

  private final Path driver =
      new InstalledBrowser("webkit2gtk-driver", "WEBKIT_DRIVER", List.of("WebKitWebDriver"))
          .program();
  private final Path screen = Browser.SCREEN.program();
  private final Path browser;

  InWebKit(Path browser) {
    this.browser = browser;
  }

  @Override
  public OpenPage open(Path file, Look look) {
    try {
      int port = freePort();
      Process running = start(port, look);
      RemoteWebDriver window = connect(port, running);
      window.manage().timeouts().scriptTimeout(Duration.ofSeconds(OpenPage.PATIENCE_IN_SECONDS));
      window.manage().window().setSize(new Dimension(look.width(), Look.HEIGHT));
      window.get(file.toUri().toString());
      return new WebKitPage(window, running);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(int port, Look look) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            screen.toString(),
            "--auto-servernum",
            "--server-args=-screen 0 2400x2000x24",
            driver.toString(),
            "--port=" + port);
    builder.environment().put("GTK_THEME", look.isDark() ? "Adwaita:dark" : "Adwaita");
    builder.environment().put("GDK_SCALE", String.valueOf(look.scale()));
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The driver listens some time after its start. */
  private RemoteWebDriver connect(int port, Process running) {
    Capabilities wanted =
        new ImmutableCapabilities(
            Map.of(
                "browserName",
                "MiniBrowser",
                "webkitgtk:browserOptions",
                Map.of("binary", browser.toString(), "args", List.of("--automation"))));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(OpenPage.PATIENCE_IN_SECONDS);
    while (true) {
      try {
        return new RemoteWebDriver(URI.create("http://127.0.0.1:" + port).toURL(), wanted, false);
      } catch (WebDriverException | IOException e) {
        if (System.nanoTime() > end || !running.isAlive()) {
          throw new AssertionError("The driver of WebKit did not start.", e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    // each page ends its own driver
  }
}
