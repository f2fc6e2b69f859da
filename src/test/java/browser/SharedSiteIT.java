package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that {@code java Lab.java share} makes, opened from a disk without network. */
@DisplayName("A page that is handed out")
class SharedSiteIT extends HandedOutPages {

  @RegisterExtension
  private static final OfflineBrowser.OfflineChromium CHROMIUM = OfflineBrowser.chromium();

  private static final long HEAVIEST = 4_000_000;

  @Override
  OfflineBrowser browser() {
    return CHROMIUM;
  }

  /** Hand-outs are printed by this browser. */
  @Override
  void lookFurther(SharedPage page, SoftAssertions softly) {
    softly.assertThat(page.cutOnPaper()).as("what paper cuts").isEmpty();
  }

  @Test
  void isInSpanishWhereItsNotebookIs() throws IOException {
    Path site = SharedFolder.made().resolve("instructor").resolve("site");
    Document index = Jsoup.parse(Files.readString(site.resolve("index.html")));
    String spanish = index.select("a[hreflang=es]").attr("href");
    Document page = Jsoup.parse(Files.readString(site.resolve(spanish)));

    assertThat(page.select("html").attr("lang")).isEqualTo("es");
    assertThat(page.select("a[hreflang=en]").attr("href"))
        .isEqualTo("02-the-activation-function.html");
    assertThat(page.select("summary").eachText())
        .contains("Explicación", "Solución")
        .doesNotContain("Explain", "Solution");
    assertThat(page.select("script:not([type])").outerHtml())
        .contains("Copiar")
        .doesNotContain("Copy");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsEveryFigureWithoutScripts(Path file) {
    try (BrowserContext offline =
        CHROMIUM.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = offline.newPage();
      page.navigate(file.toUri().toString());
      for (Locator picture : page.locator("figure img").all()) {
        assertThat(picture.boundingBox().height).isPositive();
      }
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
    try (BrowserContext offline =
        CHROMIUM.context(
            new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
      Page page = SharedPage.open(two(), offline).page();
      page.locator(".copy").first().click();
      page.locator(".copy").first().getByText("Copied").waitFor();

      assertThat(page.evaluate("() => navigator.clipboard.readText()").toString().strip())
          .startsWith("%classpath lib/neuron.jar");
    }
  }

  @Test
  void namesTheLicenceOfAllThatIsInside() throws IOException {
    String page = Files.readString(two().resolveSibling("licences.html"));

    assertThat(Files.readAllLines(Path.of("src/main/resources/META-INF/licences/list.md")))
        .filteredOn(line -> line.startsWith("| ") && line.contains("/"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(page).contains(line.split(" \\| ")[1].split(",")[0]));
    assertThat(page)
        .contains(
            "SIL OPEN FONT LICENSE",
            "Apache License",
            "Boost Software License",
            "Creative Commons Attribution 4.0 International");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isLightEnoughToBeMailed(Path file) throws IOException {
    assertThat(Files.size(file)).isLessThan(HEAVIEST);
  }
}
