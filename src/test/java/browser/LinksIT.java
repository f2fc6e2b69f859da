package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import notebooks.NotebookFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links of a notebook in JupyterLab, clicked. */
@DisplayName("In JupyterLab, a link")
class LinksIT extends InTheLesson {

  private static final NotebookFile TWO =
      NotebookFile.read(Path.of("notebooks/02-the-activation-function.ipynb"));

  private static final NotebookFile THREE =
      NotebookFile.read(Path.of("notebooks/03-without-it-depth-is-an-illusion.ipynb"));

  @ParameterizedTest
  @CsvSource({"layer, Layer.", "collapse(), Collapse."})
  void ofATermShowsItsEntryInTheGlossary(String term, String entry) {
    NotebookPage page = lesson.open(THREE);
    page.follow(term);
    assertThat(page.document().getByText(entry, new Locator.GetByTextOptions().setExact(true)))
        .isInViewport();
  }

  @Test
  void ofAnotherTermMovesAGlossaryThatIsOpen() {
    NotebookPage page = lesson.open(TWO);
    page.follow("Leaky ReLU");
    assertThat(page.document().getByText("Leaky ReLU.")).isInViewport();
    page.bringToFront();
    page.follow("activation");
    assertThat(page.document().getByText("Activation (a).")).isInViewport();
  }

  @Test
  void inTheGlossaryLeadsBackToANotebook() {
    NotebookPage page = lesson.open(THREE);
    page.follow("layer");
    page.document().getByText("The activation function").last().click();
    assertThat(page.frontTab()).hasText("02-the-activation-function.ipynb");
  }

  @Test
  void aboutTheSeriesShowsTheReadMe() {
    NotebookPage page = lesson.open(THREE);
    page.follow("About this series");
    assertThat(page.document().getByText("Neuron Notebooks").first()).isInViewport();
    assertThat(page.document().locator("img[alt^=\"Notebook 02\"]")).isVisible();
  }

  @Test
  void toTheNextNotebookOpensIt() {
    NotebookPage page = lesson.open(THREE);
    page.follow("One bend changes everything");
    assertThat(page.frontTab()).hasText("04-one-bend-changes-everything.ipynb");
  }

  @Test
  void isNotNeededToReadADocument() {
    NotebookPage page = lesson.open(THREE);
    assertThat(page.file("00-start-here.ipynb")).isVisible();
    page.openFromAbove("README.md");
    assertThat(page.document().getByText("Neuron Notebooks").first()).isVisible();
  }
}
