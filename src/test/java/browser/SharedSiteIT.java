package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neuron.Activations;
import notebooks.PictureDifference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that {@code java Lab.java share} makes, opened from a disk without network. */
@DisplayName("A page that is handed out")
class SharedSiteIT {

  private static final int NARROW = 320;
  private static final long HEAVIEST = 1_500_000;

  private static Chromium chromium;

  @BeforeAll
  static void startTheBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void endTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksForNothingAndBreaksNoRuleOfItsOwn(Path file) {
    try (BrowserContext offline = context(new Browser.NewContextOptions())) {
      Page page = offline.newPage();
      List<String> asked = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      open(page, file);

      assertThat(asked)
          .filteredOn(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
          .containsExactly(file.toUri().toString());
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsEveryFigure(Path file) {
    try (BrowserContext offline = context(new Browser.NewContextOptions())) {
      Page page = offline.newPage();
      open(page, file);

      assertThat(new Figures(page).invisible()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsEveryFigureWithoutScripts(Path file) {
    try (BrowserContext offline =
        context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = offline.newPage();
      page.navigate(file.toUri().toString());
      for (Locator picture : page.locator("figure img").all()) {
        assertThat(picture.boundingBox().height).isPositive();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void letsEveryoneInByDayAndByNight(Path file) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext offline =
          context(new Browser.NewContextOptions().setColorScheme(scheme))) {
        Page page = offline.newPage();
        open(page, file);
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

        assertThat(violations).extracting(Rule::getHelp).as(scheme.name()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void flowsIntoANarrowWindow(Path file) {
    try (BrowserContext offline =
        context(new Browser.NewContextOptions().setViewportSize(NARROW, 600))) {
      Page page = offline.newPage();
      open(page, file);

      assertThat(width(page)).isLessThanOrEqualTo(NARROW);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isPrintedWithNothingCutOff(Path file) {
    try (BrowserContext offline =
        context(new Browser.NewContextOptions().setViewportSize(700, 900))) {
      Page page = offline.newPage();
      open(page, file);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(
              page.evaluate(
                  """
                  () => [...document.querySelectorAll("pre, table, figure")]
                      .filter(part => part.scrollWidth > part.clientWidth + 1)
                      .map(part => part.textContent)"""))
          .isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadsOnlyToPagesThatAreThere(Path file) {
    try (BrowserContext offline = context(new Browser.NewContextOptions())) {
      Page page = offline.newPage();
      open(page, file);

      assertThat(links(page)).filteredOn(link -> isBroken(file, link)).isEmpty();
    }
  }

  @Test
  void movesItsSlider() {
    Path two = SharedFolder.made().resolve("student/site/02-the-activation-function.html");
    try (BrowserContext offline = context(new Browser.NewContextOptions())) {
      Page page = offline.newPage();
      open(page, two);
      ExploredFigure slider = new Figures(page).explored(0);
      slider.press("z", "End");
      slider.awaitShown("[120]");

      assertThat(
              PictureDifference.between(
                  slider.picture(),
                  neuron.figures.Figures.passThrough(6, Activations.RELU, Activations.SIGMOID)
                      .image(2)))
          .isLessThanOrEqualTo(PictureDifference.TOLERANCE);
    }
  }

  @Test
  void liesBesideAssignmentsForNbgrader() {
    assertThat(SharedFolder.made().resolve("instructor/nbgrader/source"))
        .isDirectoryRecursivelyContaining("glob:**/02-the-activation-function.ipynb");
    assertThat(SharedFolder.made().resolve("instructor/nbgrader/nbgrader_config.py")).exists();
    assertThat(SharedFolder.made().resolve("student/nbgrader")).doesNotExist();
  }

  @Test
  void copiesACell() {
    Path two = SharedFolder.made().resolve("student/site/02-the-activation-function.html");
    try (BrowserContext offline =
        context(
            new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
      Page page = offline.newPage();
      open(page, two);
      page.locator(".copy").first().click();
      page.locator(".copy").first().getByText("Copied").waitFor();

      assertThat(page.evaluate("() => navigator.clipboard.readText()").toString().strip())
          .startsWith("%classpath lib/neuron.jar");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isLightEnoughToBeMailed(Path file) throws IOException {
    assertThat(Files.size(file)).isLessThan(HEAVIEST);
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(SharedFolder.made().resolve("instructor/site"))) {
      return files.sorted().toList();
    }
  }

  private static BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext context = chromium.browser().newContext(options);
    context.setOffline(true);
    return context;
  }

  private static void open(Page page, Path file) {
    page.navigate(file.toUri().toString());
    new Figures(page).awaitAwake();
  }

  private static int width(Page page) {
    return (int) page.evaluate("() => document.scrollingElement.scrollWidth");
  }

  private static List<String> links(Page page) {
    return page.locator("a[href]").all().stream().map(link -> link.getAttribute("href")).toList();
  }

  private static boolean isBroken(Path file, String link) {
    if (link.matches("https?:.*")) {
      return false;
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
    try {
      return !Files.exists(target)
          || parts.length == 2 && !Files.readString(target).contains("id=\"" + parts[1] + "\"");
    } catch (IOException e) {
      throw new AssertionError(target + " cannot be read.", e);
    }
  }
}
