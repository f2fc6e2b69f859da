package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import notebooks.Cell;
import notebooks.FigureOutput;
import notebooks.NotebookFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lesson in JupyterLab as Lab.java starts it, in a real browser. */
@DisplayName("In JupyterLab, a notebook")
@Isolated("it has every notebook open on both kernels")
class LessonIT extends InTheLesson {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @BeforeAll
  static void makeRoomForScreenshots() throws IOException {
    Files.createDirectories(SCREENSHOTS);
  }

  @Nested
  class AfterRunAll {

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void showsNoError(NotebookFile notebook, String kernel) {
      assertThat(lesson.run(notebook, kernel).errors()).isZero();
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void printsWhatIsCommitted(NotebookFile notebook, String kernel) {
      NotebookPage page = lesson.run(notebook, kernel);
      List<Cell> cells = notebook.cells();
      assertThat(IntStream.range(0, cells.size()))
          .filteredOn(i -> cells.get(i).isCode() && !cells.get(i).isStoredWithoutReply())
          .allSatisfy(
              i ->
                  assertThat(page.printedBy(i).lines())
                      .containsExactlyElementsOf(cells.get(i).printed().lines().toList()));
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void showsEveryFigure(NotebookFile notebook, String kernel) {
      assertThat(lesson.run(notebook, kernel).figures().invisible()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void describesEveryFigure(NotebookFile notebook, String kernel) {
      assertThat(lesson.run(notebook, kernel).figures().alts()).isEqualTo(alts(notebook));
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void showsTheSameAfterARestart(NotebookFile notebook, String kernel) {
      NotebookPage page = lesson.run(notebook, kernel);
      List<String> before = page.seen();
      page.restartAndRunAll();
      assertThat(page.seen()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#notebooksOnKernels")
    void isCoveredByNoQuestion(NotebookFile notebook, String kernel) {
      assertThat(lesson.run(notebook, kernel).notifications()).isZero();
    }
  }

  @Nested
  class DownloadedAndNotRun {

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void isNotTrusted(NotebookFile notebook) {
      assertThat(lesson.downloaded(notebook).trustedOutputs()).isZero();
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void showsEveryFigure(NotebookFile notebook) {
      assertThat(lesson.downloaded(notebook).figures().invisible()).isEmpty();
    }

    @Test
    void saysHowToWakeTheSlider() {
      NotebookFile two = NotebookFile.read(Path.of("notebooks/02-the-activation-function.ipynb"));
      PlaywrightAssertions.assertThat(lesson.downloaded(two).explored(0).note())
          .hasText("To move z, run this cell in JupyterLab, or trust the notebook there.");
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void describesEveryFigure(NotebookFile notebook) {
      assertThat(lesson.downloaded(notebook).figures().alts()).isEqualTo(alts(notebook));
    }

    @ParameterizedTest
    @MethodSource("browser.LessonIT#series")
    void captionsEveryFigure(NotebookFile notebook) {
      assertThat(lesson.downloaded(notebook).figures().captions()).isEqualTo(captions(notebook));
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2} times as large")
  @MethodSource("looks")
  void fitsItsFiguresIntoTheWindow(NotebookFile notebook, String theme, int zoom) {
    NotebookPage page = lesson.enlarged(notebook, zoom);
    page.useTheme(theme);
    String name = "%s-%s-%d00".formatted(notebook, theme.toLowerCase(Locale.ROOT), zoom);
    page.figures().screenshots(SCREENSHOTS, name);
    page.screenshot(SCREENSHOTS.resolve(name + ".png"));
    assertThat(page.figures().cutOff()).isEmpty();
  }

  @Test
  void leavesTheTerminalWithoutAWordOfTrouble() {
    assertThat(lesson.log().lines())
        .noneMatch(line -> line.matches("(?i).*(error|warning|exception|traceback).*"));
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
        .flatMap(notebook -> Stream.of(1, 2).map(zoom -> Arguments.of(notebook, zoom)))
        .flatMap(
            look ->
                Stream.of("Light", "Dark")
                    .map(theme -> Arguments.of(look.get()[0], theme, look.get()[1])));
  }

  private static List<String> alts(NotebookFile notebook) {
    return notebook.figures().stream().map(FigureOutput::alt).toList();
  }

  private static List<String> captions(NotebookFile notebook) {
    return notebook.figures().stream().map(FigureOutput::caption).toList();
  }
}
