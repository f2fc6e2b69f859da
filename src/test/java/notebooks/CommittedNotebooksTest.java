package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks as a visitor finds them, without running anything. */
@DisplayName("A notebook as committed")
class CommittedNotebooksTest {

  @ParameterizedTest
  @MethodSource("series")
  void isRunFromTopToBottomOnce(NotebookFile notebook) {
    assertThat(ExecutionRules.promptsOutOfOrder(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void hasNoError(NotebookFile notebook) {
    assertThat(ExecutionRules.failures(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void describesEachFigure(NotebookFile notebook) {
    assertThat(ExecutionRules.undescribedFigures(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void showsAFigure(NotebookFile notebook) {
    assertThat(notebook.figures()).as("the figures of " + notebook).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void asksForTheJavaKernel(NotebookFile notebook) {
    assertThat(FileRules.foreignKernels(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void weighsLessThan900Kilobytes(NotebookFile notebook) throws IOException {
    assertThat(FileRules.weight(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void tellsNothingOfTheMachineThatRanIt(NotebookFile notebook) {
    assertThat(FileRules.tracesOfTheMachine(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void storesNoReplyToWhatALearnerAnswers(NotebookFile notebook) {
    assertThat(notebook.codeCells())
        .filteredOn(Cell::isStoredWithoutReply)
        .allSatisfy(cell -> assertThat(cell.outputs()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("series")
  void startsWithTheJarAndTwoImports(NotebookFile notebook) {
    assertThat(FormRules.faultsOfTheStart(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void keepsItsCellsShort(NotebookFile notebook) {
    assertThat(FormRules.longCells(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void definesEachMethodOnce(NotebookFile notebook) {
    assertThat(FormRules.methodsOfOneName(notebook)).as(notebook.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("series")
  void hasMoreProseThanCode(NotebookFile notebook) {
    assertThat(FormRules.moreCodeThanProse(notebook)).as(notebook.toString()).isEmpty();
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.all();
  }
}
