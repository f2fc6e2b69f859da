package browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The system's own Firefox, spoken to over WebDriver BiDi; nothing is downloaded. */
final class Firefox implements AutoCloseable {

  static final String MISSING =
      "Pages are tried in Firefox too: install it, or name its program in the variable FIREFOX.";

  private static final List<String> PROGRAMS = List.of("firefox-esr", "firefox");

  private static final List<String> ELSEWHERE =
      List.of(
          "/Applications/Firefox.app/Contents/MacOS/firefox",
          "C:\\Program Files\\Mozilla Firefox\\firefox.exe");

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

  /** Starts it as {@link Chromium#start} does. */
  static Firefox start() {
    Optional<Path> program = find(System.getenv(), Files::isExecutable);
    if (program.isEmpty() && Chromium.mustBeThere(System.getenv())) {
      fail(MISSING);
    }
    if (program.isEmpty()) {
      System.out.println("Skipped: " + MISSING);
    }
    Assumptions.assumeTrue(program.isPresent(), MISSING);
    return new Firefox(program.get());
  }

  /** The program that an environment names, or else the first at a usual place. */
  static Optional<Path> find(Map<String, String> environment, Predicate<Path> isProgram) {
    Stream<String> onPath =
        Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> PROGRAMS.stream().map(name -> folder + File.separator + name));
    return Stream.of(Stream.ofNullable(environment.get("FIREFOX")), onPath, ELSEWHERE.stream())
        .flatMap(places -> places)
        .map(Path::of)
        .filter(isProgram)
        .findFirst();
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
