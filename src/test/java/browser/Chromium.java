package browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's own Chromium or Chrome; nothing is downloaded. */
final class Chromium implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static final InstalledBrowser INSTALLED =
      new InstalledBrowser(
          List.of("CHROMIUM", "CHROME"),
          List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
          List.of(
              "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
              "/Applications/Chromium.app/Contents/MacOS/Chromium",
              "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
              "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
              "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"),
          "The browser tests need Chromium or Chrome: install it, or name it in the variable CHROMIUM.");

  /** A notebook that trains takes long where other programs have the computer. */
  static final int PATIENCE_IN_MILLISECONDS = 240_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program, List<String> more) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList()));
  }

  /** Starts the browser, if it is there, with more options. */
  static Chromium start(String... more) {
    return new Chromium(INSTALLED.program(), List.of(more));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
