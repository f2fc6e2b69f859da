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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

  /** Lines that the window has no room for. */
  private static final int LONG = 200;

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
  void printsWhatItsReaderWroteAndNoButton() throws IOException {
    try (BrowserContext offline = CHROMIUM.context()) {
      Page page = SharedPage.open(two(), offline).page();
      page.getByLabel("What is ReLU(−1)?").fill("0.125");
      page.getByLabel("What is ReLU(−1)?").press("Enter");
      page.getByText("2.1, your prediction: 0.125.").waitFor();
      Locator own = page.getByLabel("Cell 26", new Page.GetByLabelOptions().setExact(true));
      own.getByText("Edit", new Locator.GetByTextOptions().setExact(true)).click();
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().insertText("int told = 6 * 7;\n".repeat(LONG) + "told + \" is printed\"");
      page.keyboard().press("Control+Enter");
      own.getByText("42 is printed", new Locator.GetByTextOptions().setExact(true)).waitFor();

      try (PDDocument paper = Loader.loadPDF(page.pdf())) {
        String text = new PDFTextStripper().getText(paper);
        assertThat(text)
            .contains(
                "What is ReLU(−1)? 0.125",
                "2.1, your prediction: 0.125.",
                "told + \" is printed\"",
                "42 is printed",
                "edited")
            .doesNotContain("With w = (2, −1), x = (1, 3) and b = 0.5, what is z?\nOne input")
            .doesNotContain("Add a cell", "Reset", "▶");
        assertThat(text.lines().filter(line -> line.equals("int told = 6 * 7;"))).hasSize(LONG);
      }
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
