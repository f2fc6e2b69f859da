package browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The system's Firefox, over WebDriver BiDi; which colours it takes is one of its preferences. */
final class InFirefox implements PageBrowser {

  /** 0 is dark. */
  private static final String COLOURS = "layout.css.prefers-color-scheme.content-override";

  private final Path program;
  private final Playwright playwright;
  private final Map<Boolean, Browser> browsers = new HashMap<>();

  InFirefox(Path program) {
    this.program = program;
    playwright = InChromium.playwright();
  }

  @Override
  public OpenPage open(Path file, Look look) {
    return new PlaywrightPage(browsers.computeIfAbsent(look.isDark(), this::launch), file, look);
  }

  private Browser launch(boolean isDark) {
    return playwright
        .firefox()
        .launch(
            new BrowserType.LaunchOptions()
                .setChannel("moz-firefox")
                .setExecutablePath(program)
                .setFirefoxUserPrefs(Map.of(COLOURS, isDark ? 0 : 1)));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
