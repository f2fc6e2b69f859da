package browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The system's own Firefox, spoken to over WebDriver BiDi; nothing is downloaded. */
final class Firefox implements AutoCloseable {

  static final InstalledBrowser INSTALLED =
      new InstalledBrowser(
          List.of("FIREFOX"),
          List.of("firefox-esr", "firefox"),
          List.of(
              "/Applications/Firefox.app/Contents/MacOS/firefox",
              "C:\\Program Files\\Mozilla Firefox\\firefox.exe"),
          "Pages are tried in Firefox too: install it, or name its program in the variable FIREFOX.");

  /** Which colours a page is told to take: 0 is dark. */
  private static final String COLOURS = "layout.css.prefers-color-scheme.content-override";

  private final Path program;
  private final Playwright playwright;
  private final Map<ColorScheme, Browser> browsers = new EnumMap<>(ColorScheme.class);

  private Firefox(Path program) {
    this.program = program;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Starts the browser, if it is there. */
  static Firefox start() {
    return new Firefox(INSTALLED.program());
  }

  Browser browser(ColorScheme scheme) {
    return browsers.computeIfAbsent(scheme, this::launch);
  }

  private Browser launch(ColorScheme scheme) {
    return playwright
        .firefox()
        .launch(
            new BrowserType.LaunchOptions()
                .setChannel("moz-firefox")
                .setExecutablePath(program)
                .setFirefoxUserPrefs(Map.of(COLOURS, scheme == ColorScheme.DARK ? 0 : 1)));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
