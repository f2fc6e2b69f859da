package browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import notebooks.Cell;
import notebooks.FigureOutput;
import notebooks.NotebookFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lesson in JupyterLab as Lab.java starts it, in a real browser. */
@DisplayName("In JupyterLab, a notebook")
class LessonIT extends InTheLesson {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /**
   * What JJava's JeroMQ 0.6 sometimes prints when its kernel ends: JJava interrupts its threads, an
   * interrupt closes the channel by which JeroMQ tells its own threads to end. The kernel has ended
   * by then, and the notebook is saved.
   */
  private static final Pattern CLOSED_TOO_EARLY =
      Pattern.compile(
          "\\S+[.]zmq[.]ZError[$]IOException: java[.]nio[.]channels[.]ClosedChannelException\\R"
              + "(?:\\s+at .*\\R|Caused by: .*\\R|\\s+[.]{3} \\d+ more\\R?)+");

  @BeforeAll
  static void makeRoomForScreenshots() throws IOException {
    Files.createDirectories(SCREENSHOTS);
  }

  @AfterAll
  static void theTerminalHasNoWordOfTrouble() {
    assertThat(CLOSED_TOO_EARLY.matcher(lesson.log()).replaceAll("").lines())
        .noneMatch(line -> line.matches("(?i).*(error|warning|exception|traceback).*"));
  }

  @Nested
  @ParameterizedClass(name = "{0} on {1}")
  @MethodSource("browser.LessonIT#notebooksOnKernels")
  class AfterRunAll {

    private static NotebookPage page;
    private final NotebookFile notebook;

    AfterRunAll(NotebookFile notebook, String kernel) {
      this.notebook = notebook;
    }

    @BeforeParameterizedClassInvocation
    static void run(NotebookFile notebook, String kernel) {
      page = lesson.run(notebook, kernel);
    }

    @AfterParameterizedClassInvocation
    static void end() {
      page.endWithKernel();
    }

    @Test
    void showsNoError() {
      assertThat(page.errors()).isZero();
    }

    @Test
    void printsWhatIsCommitted() {
      List<Cell> cells = notebook.cells();
      assertThat(IntStream.range(0, cells.size()))
          .filteredOn(i -> cells.get(i).isCode() && !cells.get(i).isStoredWithoutReply())
          .allSatisfy(
              i ->
                  assertThat(page.printedBy(i).lines())
                      .containsExactlyElementsOf(cells.get(i).printed().lines().toList()));
    }

    @Test
    void showsEveryFigure() {
      assertThat(page.figures().invisible()).isEmpty();
    }

    @Test
    void describesEveryFigure() {
      assertThat(page.figures().alts()).isEqualTo(alts(notebook));
    }

    @Test
    void showsTheSameAfterARestart() {
      List<String> before = page.seen();
      page.restartAndRunAll();
      assertThat(page.seen()).isEqualTo(before);
    }

    @Test
    void isCoveredByNoQuestion() {
      assertThat(page.notifications()).isZero();
    }
  }

  @Nested
  @ParameterizedClass(name = "{0}")
  @MethodSource("browser.LessonIT#series")
  class DownloadedAndNotRun {

    private static NotebookPage page;
    private final NotebookFile notebook;

    DownloadedAndNotRun(NotebookFile notebook) {
      this.notebook = notebook;
    }

    @BeforeParameterizedClassInvocation
    static void open(NotebookFile notebook) {
      page = lesson.downloaded(notebook);
    }

    @AfterParameterizedClassInvocation
    static void end() {
      page.endWithKernel();
    }

    @Test
    void isNotTrusted() {
      assertThat(page.trustedOutputs()).isZero();
    }

    @Test
    void showsEveryFigure() {
      assertThat(page.figures().invisible()).isEmpty();
    }

    @Test
    void saysOfEachFigureWithControlsHowToWakeThem() {
      assertThat(page.figures().notes())
          .hasSize(page.figures().explored())
          .allMatch(
              note ->
                  note.matches(
                      "To move .+, run this cell in JupyterLab"
                          + "(, or trust the notebook there|: they ask the running kernel)\\."));
    }

    @Test
    void describesEveryFigure() {
      assertThat(page.figures().alts()).isEqualTo(alts(notebook));
    }

    @Test
    void captionsEveryFigure() {
      assertThat(page.figures().captions()).isEqualTo(captions(notebook));
    }
  }

  @Nested
  @ParameterizedClass(name = "{0}, {1} times as large")
  @MethodSource("browser.LessonIT#sizes")
  class InAWindow {

    private static NotebookPage page;
    private final String name;

    InAWindow(NotebookFile notebook, int zoom) {
      this.name = "%s-%%s-%d00".formatted(notebook, zoom);
    }

    @BeforeParameterizedClassInvocation
    static void open(NotebookFile notebook, int zoom) {
      page = lesson.enlarged(notebook, zoom);
    }

    @AfterParameterizedClassInvocation
    static void end() {
      page.endWithKernel();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Light", "Dark"})
    void fitsItsFigures(String theme) {
      page.useTheme(theme);
      String shot = name.formatted(theme.toLowerCase(Locale.ROOT));
      page.figures().screenshots(SCREENSHOTS, shot);
      page.screenshot(SCREENSHOTS.resolve(shot + ".png"));
      assertThat(page.figures().cutOff()).isEmpty();
    }
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

  static Stream<Arguments> sizes() throws IOException {
    return series().stream()
        .flatMap(notebook -> Stream.of(1, 2).map(zoom -> Arguments.of(notebook, zoom)));
  }

  private static List<String> alts(NotebookFile notebook) {
    return notebook.figures().stream().map(FigureOutput::alt).toList();
  }

  private static List<String> captions(NotebookFile notebook) {
    return notebook.figures().stream().map(FigureOutput::caption).toList();
  }
}
