package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sheet and its notebook go together: every exercise in its order, each with a solution. */
class SolutionsInNotebooksTest {

  @ParameterizedTest(name = "notebook {0}")
  @MethodSource("notebooksWithASheet")
  void askEveryExerciseOfTheSheetInItsOrder(NotebookFile notebook) {
    assertThat(notebook.cells().stream().flatMap(cell -> Solutions.asked(cell).stream()))
        .containsExactlyElementsOf(
            Sheets.numbered(notebook.number()).exercises().stream()
                .map(exercise -> word(exercise) + " " + exercise.number())
                .toList());
  }

  @Test
  void standForEachNotebookThatAsks() throws IOException {
    assertThat(
            NotebookFile.series().stream()
                .filter(
                    notebook ->
                        notebook.cells().stream()
                            .anyMatch(cell -> !Solutions.asked(cell).isEmpty()))
                .map(NotebookFile::number))
        .as("the numbers of the notebooks that ask, each with a sheet in Sheets")
        .isSubsetOf(notebooks());
  }

  @Nested
  class TheRule {

    private final Cell first = Cell.code("check(\"8.1\", null);");
    private final Cell second = Cell.code("check(\"8.2\", null);");

    @Test
    void findsEachFoldAfterItsCheck() {
      List<Cell> cells =
          List.of(
              first,
              fold("check(\"8.1\", 2);"),
              second,
              Cell.markdown("Prose."),
              fold("check(\"8.2\", 3);"));

      assertThat(Solutions.folded("8.1", cells)).contains("check(\"8.1\", 2);\n");
      assertThat(Solutions.folded("8.2", cells)).contains("check(\"8.2\", 3);\n");
    }

    @Test
    void seesAMissingFold() {
      assertThat(Solutions.folded("8.1", List.of(first, second, fold("check(\"8.2\", 3);"))))
          .isEmpty();
    }

    private static Cell fold(String code) {
      return Cell.markdown(
          "<details>\n<summary>Solution</summary>\n\n```java\n%s\n```\n\n</details>"
              .formatted(code));
    }
  }

  /** The word with which a notebook asks an exercise. */
  private static String word(Exercise exercise) {
    if (ExitTicket.asks(exercise)) {
      return "answer";
    }
    return switch (exercise.question().kind()) {
      case PREDICTION -> "predict";
      case RECALL -> "recall";
      case EXERCISE -> "check";
    };
  }

  static List<String> notebooks() {
    return Sheets.all().stream().map(Sheet::notebook).toList();
  }

  static Stream<NotebookFile> notebooksWithASheet() {
    return NotebookFile.all().stream().filter(file -> notebooks().contains(file.number()));
  }
}
