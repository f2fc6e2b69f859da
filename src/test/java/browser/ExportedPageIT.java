package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neuron.Activations;
import notebooks.FigureOutput;
import notebooks.NotebookFile;
import notebooks.PictureDifference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A notebook saved as a web page with Jupyter's own exporter, opened from disk without network. */
@DisplayName("A notebook exported as a web page")
@InTheBrowser
class ExportedPageIT {

  @RegisterExtension private static final OfflineBrowser CHROMIUM = OfflineBrowser.chromium();

  @TempDir static Path folder;

  @ParameterizedTest
  @MethodSource("series")
  void showsAndDescribesEveryFigureToEveryone(NotebookFile notebook) throws Exception {
    List<String> alts = notebook.figures().stream().map(FigureOutput::alt).toList();
    try (BrowserContext offline = CHROMIUM.context()) {
      Page page = open(notebook, offline);
      Figures figures = new Figures(page);

      assertThat(figures.invisible()).isEmpty();
      assertThat(figures.alts()).isEqualTo(alts);
      assertThat(new AxeBuilder(page).include(".neuron-explore").analyze().getViolations())
          .extracting(Rule::getHelp)
          .isEmpty();
    }
  }

  @Test
  void movesItsSliderOffline() throws Exception {
    NotebookFile two = NotebookFile.read(Path.of("notebooks/02-the-activation-function.ipynb"));
    try (BrowserContext offline = CHROMIUM.context()) {
      ExploredFigure slider = new Figures(open(two, offline)).explored(0);
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
  void saysThatSeveralControlsNeedAKernel() throws Exception {
    NotebookFile one = NotebookFile.read(Path.of("notebooks/01-a-neurons-raw-number.ipynb"));
    try (BrowserContext offline = CHROMIUM.context()) {
      PlaywrightAssertions.assertThat(new Figures(open(one, offline)).explored(0).note())
          .hasText(
              "To move w₁, w₂ and b, run this cell in JupyterLab: they ask the running kernel.");
    }
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.series();
  }

  private static Page open(NotebookFile notebook, BrowserContext context)
      throws IOException, InterruptedException {
    Page page = context.newPage();
    page.navigate(exported(notebook).toUri().toString());
    new Figures(page).awaitAwake();
    return page;
  }

  private static Path exported(NotebookFile notebook) throws IOException, InterruptedException {
    Path page = folder.resolve(notebook + ".html");
    if (!Files.exists(page)) {
      LabPython.run(
          "-m",
          "nbconvert",
          "--to",
          "html",
          "--output-dir",
          folder.toString(),
          "--output",
          page.getFileName().toString(),
          notebook.path().toString());
    }
    return page;
  }
}
