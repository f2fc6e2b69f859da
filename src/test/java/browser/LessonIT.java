package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import notebooks.Cell;
import notebooks.FigureOutput;
import notebooks.NotebookFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lesson in JupyterLab, in a real browser. */
@DisplayName("In JupyterLab, a notebook")
class LessonIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  private static Chromium chromium;
  private static Workshop workshop;
  private static JupyterLab lab;

  /** Notebooks that were run once, by name: the tests that only look share them. */
  private static final Map<String, NotebookPage> RUN = new HashMap<>();

  @BeforeAll
  static void openTheLesson() throws IOException {
    chromium = Chromium.start();
    workshop = Workshop.open();
    lab = JupyterLab.start(workshop);
    Files.createDirectories(SCREENSHOTS);
  }

  @AfterAll
  static void nothingStaysRunning() throws IOException, InterruptedException {
    RUN.clear();
    if (chromium != null) {
      chromium.close();
    }
    if (lab != null) {
      assertThat(lab.end()).as("left running").isEmpty();
    }
    if (workshop != null) {
      workshop.close();
    }
  }

  @Nested
  class AfterRunAll {

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void showsNoError(NotebookFile notebook, String kernel) throws IOException {
      assertThat(run(notebook, kernel).errors()).isZero();
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void printsWhatIsCommitted(NotebookFile notebook, String kernel) throws IOException {
      assertThat(run(notebook, kernel).printedLines()).isEqualTo(printedLines(notebook));
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void showsEveryFigure(NotebookFile notebook, String kernel) throws IOException {
      assertThat(run(notebook, kernel).figures().invisible()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void describesEveryFigure(NotebookFile notebook, String kernel) throws IOException {
      assertThat(run(notebook, kernel).figures().alts()).isEqualTo(alts(notebook));
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#kernels")
    void printsBothNumbersOfTheLesson(String kernel) throws IOException {
      NotebookFile lesson =
          NotebookFile.read(Path.of("notebooks/02-the-activation-function.ipynb"));
      assertThat(run(lesson, kernel).printedLines()).contains("0.0", "0.2689414213699951");
    }
  }

  @Nested
  class AfterARestart {

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void showsTheSameAsBefore(NotebookFile notebook, String kernel) throws IOException {
      NotebookPage page = open(onKernel(notebook, kernel, "restarted-"), notebook, 1);
      page.runAll();
      List<String> before = seen(page);
      page.restartAndRunAll();
      List<String> after = seen(page);
      page.close();
      assertThat(after).isEqualTo(before);
    }
  }

  @Nested
  class NeitherTrustedNorRun {

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void isShownAsJupyterShowsWhatItDoesNotTrust(NotebookFile notebook) throws IOException {
      NotebookPage page = openUntrusted(notebook);
      int trusted = page.trustedOutputs();
      page.close();
      assertThat(trusted).isZero();
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void showsEveryFigure(NotebookFile notebook) throws IOException {
      NotebookPage page = openUntrusted(notebook);
      List<String> invisible = page.figures().invisible();
      page.close();
      assertThat(invisible).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void describesEveryFigure(NotebookFile notebook) throws IOException {
      NotebookPage page = openUntrusted(notebook);
      List<String> alts = page.figures().alts();
      page.close();
      assertThat(alts).isEqualTo(alts(notebook));
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void captionsEveryFigure(NotebookFile notebook) throws IOException {
      NotebookPage page = openUntrusted(notebook);
      List<String> captions = page.figures().captions();
      page.close();
      assertThat(captions).isEqualTo(captions(notebook));
    }

    private NotebookPage openUntrusted(NotebookFile notebook) throws IOException {
      String copy =
          workshop.copyNotebook(
              notebook.toString(),
              "downloaded-",
              json -> json.getAsJsonObject("metadata").addProperty("copy", true));
      return open(copy, notebook, 1);
    }
  }

  @Nested
  class InEachThemeAndSize {

    @ParameterizedTest(name = "{0}, {1}, {2} times as large")
    @MethodSource("browser.LessonIT#looks")
    void fitsItsFiguresIntoTheWindow(NotebookFile notebook, String theme, int zoom)
        throws IOException {
      NotebookPage page = open(notebook.toString(), notebook, zoom);
      page.useTheme(theme);
      String name = "%s-%s-%d00".formatted(notebook, theme.toLowerCase(), zoom);
      page.figures().screenshots(SCREENSHOTS, name);
      page.screenshot(SCREENSHOTS.resolve(name + ".png"), WIDTH / zoom);
      List<String> cutOff = page.figures().cutOff();
      page.close();
      assertThat(cutOff).isEmpty();
    }
  }

  @Test
  void opensWithoutAWordOfTrouble() {
    assertThat(lab.log().lines().filter(line -> !line.isBlank())).hasSize(2);
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.series();
  }

  static List<String> kernels() {
    return List.of("java", "ijava");
  }

  static Stream<Arguments> notebooksOnKernels() throws IOException {
    return series().stream()
        .flatMap(notebook -> kernels().stream().map(kernel -> Arguments.of(notebook, kernel)));
  }

  static Stream<Arguments> looks() throws IOException {
    return series().stream()
        .flatMap(
            notebook ->
                Stream.of("Light", "Dark")
                    .flatMap(
                        theme -> Stream.of(1, 2).map(zoom -> Arguments.of(notebook, theme, zoom))));
  }

  private static NotebookPage run(NotebookFile notebook, String kernel) throws IOException {
    String name = onKernel(notebook, kernel, "run-");
    if (!RUN.containsKey(name)) {
      NotebookPage page = open(name, notebook, 1);
      page.runAll();
      RUN.put(name, page);
    }
    return RUN.get(name);
  }

  /** A copy of a notebook that asks for a kernel. */
  private static String onKernel(NotebookFile notebook, String kernel, String prefix)
      throws IOException {
    Consumer<JsonObject> choose =
        json ->
            json.getAsJsonObject("metadata")
                .getAsJsonObject("kernelspec")
                .addProperty("name", kernel);
    String copy = prefix + kernel + "-";
    return Files.exists(workshop.notebook(copy + notebook))
        ? copy + notebook
        : workshop.copyNotebook(notebook.toString(), copy, choose);
  }

  /** Opens a notebook in a window of its own, enlarged as a browser enlarges a page. */
  private static NotebookPage open(String name, NotebookFile notebook, int zoom) {
    var window =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(WIDTH / zoom, HEIGHT / zoom)
                    .setDeviceScaleFactor(zoom));
    return NotebookPage.open(window.newPage(), lab.addressOf(name), notebook.codeCells().size());
  }

  private static List<String> seen(NotebookPage page) {
    return Stream.of(
            List.of(page.errors() + " errors"),
            page.printedLines(),
            page.figures().invisible(),
            page.figures().alts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> printedLines(NotebookFile notebook) {
    return notebook.codeCells().stream().map(Cell::printed).flatMap(String::lines).toList();
  }

  private static List<String> alts(NotebookFile notebook) {
    return notebook.figures().stream().map(FigureOutput::alt).toList();
  }

  private static List<String> captions(NotebookFile notebook) {
    return notebook.figures().stream().map(FigureOutput::caption).toList();
  }
}
