package browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

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

  private static final List<String> OVERRIDES = List.of("CHROMIUM", "CHROME");

  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> ELSEWHERE =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  static final String MISSING =
      "The browser tests need Chromium or Chrome: install it, or name it in the variable CHROMIUM.";

  /** A notebook that trains takes long where other programs have the computer. */
  static final int PATIENCE_IN_MILLISECONDS = 240_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  /**
   * Starts the browser. Where there is none, the tests are skipped with one line; where CI is
   * {@code true}, they fail.
   */
  static Chromium start() {
    Optional<Path> program = find(System.getenv(), Files::isExecutable);
    if (program.isEmpty() && mustBeThere(System.getenv())) {
      fail(MISSING);
    }
    if (program.isEmpty()) {
      System.out.println("Skipped: " + MISSING);
    }
    Assumptions.assumeTrue(program.isPresent(), MISSING);
    return new Chromium(program.get());
  }

  /** The program that an environment names, or else the first at a usual place. */
  static Optional<Path> find(Map<String, String> environment, Predicate<Path> isProgram) {
    Stream<String> named = OVERRIDES.stream().map(environment::get).filter(path -> path != null);
    Stream<String> onPath =
        Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> PROGRAMS.stream().map(name -> folder + File.separator + name));
    return Stream.of(named, onPath, ELSEWHERE.stream())
        .flatMap(places -> places)
        .map(Path::of)
        .filter(isProgram)
        .findFirst();
  }

  static boolean mustBeThere(Map<String, String> environment) {
    return "true".equals(environment.get("CI"));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
