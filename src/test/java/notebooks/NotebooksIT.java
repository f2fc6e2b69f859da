package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every notebook, executed on both kernels through a Jupyter client, against its committed self.
 */
@DisplayName("A notebook, run on a kernel,")
class NotebooksIT {

  static final List<String> KERNELS = List.of("java", "ijava");

  /** What a reply says to who has not tried, below what the cell prints by itself. */
  private static final List<String> WAITS =
      List.of(
          "%s waits for you. %s Change what its cell hands in, and run the cell again.",
          "%s waits for you. %s Put %s in place of null, and run the cell again.",
          "Try %s first. If you do not know how to begin, run this cell once more: %s hints wait.");

  /** Replies that judge an answer or help. */
  private static final List<String> GIVEN_AWAY =
      List.of("Not yet.", "Not yet: %s.", "Yes: %s", "Hint %s of %s: %s", "A known slip: %s. %s");

  @ParameterizedTest
  @FieldSource("KERNELS")
  void theRunOfAllNotebooksSucceeds(String kernel) {
    LabRun run = LabRun.on(kernel);
    assertThat(run.exitCode()).as(run.log()).isZero();
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void hasNoError(NotebookFile committed, String kernel) {
    assertThat(LabRun.on(kernel).of(committed).outputs()).noneMatch(Output::isError);
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void complainsOfNothing(NotebookFile committed, String kernel) {
    assertThat(LabRun.on(kernel).of(committed).outputs()).noneMatch(Output::isComplaint);
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void saysWhatIsCommitted(NotebookFile committed, String kernel) {
    List<Cell> made = LabRun.on(kernel).of(committed).codeCells();
    List<Cell> kept = committed.codeCells();
    assertThat(made).hasSameSizeAs(kept);
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).isStoredWithoutReply()) {
        continue;
      }
      assertThat(made.get(i).texts()).as(kept.get(i).source()).isEqualTo(kept.get(i).texts());
    }
  }

  /**
   * A regular expression for what is said in the language of a notebook, at the start of a line.
   */
  private static Pattern said(NotebookFile notebook, List<String> english) {
    return Pattern.compile(
        english.stream()
            .map(notebook::say)
            .map(sentence -> Pattern.quote(sentence).replace("%s", "\\E.*?\\Q"))
            .map(regex -> regex.replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|", "(?ms)^(?:", ")")));
  }

  /** The replies to the cells as they are shipped, which are not stored. */
  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void givesNothingAwayWhereNobodyHasTried(NotebookFile committed, String kernel) {
    assertThat(LabRun.on(kernel).of(committed).codeCells())
        .filteredOn(Cell::isStoredWithoutReply)
        .allSatisfy(
            cell ->
                assertThat(cell.texts().get(0))
                    .containsPattern(said(committed, WAITS))
                    .doesNotContainPattern(said(committed, GIVEN_AWAY)));
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void showsAsManyFiguresAsAreCommitted(NotebookFile committed, String kernel) {
    assertThat(LabRun.on(kernel).of(committed).figures()).hasSameSizeAs(committed.figures());
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void describesEachFigure(NotebookFile committed, String kernel) {
    assertThat(LabRun.on(kernel).of(committed).figures())
        .allSatisfy(
            figure -> {
              assertThat(figure.sentence()).isNotBlank();
              assertThat(figure.alt()).contains(figure.sentence());
              assertThat(figure.caption()).isEqualTo(figure.sentence());
            });
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void showsTheSamePictureWithAndWithoutHtml(NotebookFile committed, String kernel) {
    assertThat(LabRun.on(kernel).of(committed).figures())
        .allSatisfy(figure -> assertThat(figure.htmlPng()).isEqualTo(figure.png()));
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void drawsSomethingInEachFigure(NotebookFile committed, String kernel) {
    assertThat(LabRun.on(kernel).of(committed).figures())
        .allSatisfy(figure -> assertThat(figure.colours()).isGreaterThan(8));
  }

  @ParameterizedTest
  @MethodSource("notebooksOnKernels")
  void drawsTheCommittedPictures(NotebookFile committed, String kernel) {
    List<FigureOutput> made = LabRun.on(kernel).of(committed).figures();
    List<FigureOutput> kept = committed.figures();
    assertThat(IntStream.range(0, kept.size()))
        .allSatisfy(
            i ->
                assertThat(PictureDifference.between(kept.get(i).picture(), made.get(i).picture()))
                    .as(kept.get(i).sentence())
                    .isLessThanOrEqualTo(PictureDifference.TOLERANCE));
  }

  static Stream<Arguments> notebooksOnKernels() throws IOException {
    return NotebookFile.all().stream()
        .flatMap(notebook -> KERNELS.stream().map(kernel -> Arguments.of(notebook, kernel)));
  }
}
