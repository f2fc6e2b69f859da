package neuron.practice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Question;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sheet and its notebook say the same: the folded solution, and every exercise in its order. */
class SolutionsInNotebooksTest {

  /** The first block of Java in a fold. */
  private static final Pattern FOLDED =
      Pattern.compile("<details>(?:(?!</details>).)*?```java\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern CALL =
      Pattern.compile("\\b(recall|predict|check|answer)\\(\\s*\"(\\w+\\.\\w+)\"", Pattern.DOTALL);

  @ParameterizedTest(name = "notebook {0}", allowZeroInvocations = true)
  @MethodSource("notebooksThatPractise")
  void foldTheSolutionsOfTheSheet(String notebook) throws IOException {
    assertThat(differences(Sheets.numbered(notebook), cells(notebook))).isEmpty();
  }

  @ParameterizedTest(name = "notebook {0}", allowZeroInvocations = true)
  @MethodSource("notebooksThatPractise")
  void askEveryExerciseOfTheSheetInItsOrder(String notebook) throws IOException {
    assertThat(asked(cells(notebook)))
        .containsExactlyElementsOf(
            Sheets.numbered(notebook).exercises().stream()
                .map(exercise -> word(exercise) + " " + exercise.number())
                .toList());
  }

  @Test
  void standForEachNotebookThatAsks() throws IOException {
    assertThat(
            NotebookFile.series().stream()
                .filter(notebook -> !asked(notebook.cells()).isEmpty())
                .map(NotebookFile::number))
        .as("the numbers of the notebooks that ask, each with a sheet in Sheets")
        .isSubsetOf(Sheets.all().stream().map(Sheet::notebook).toList());
  }

  @Test
  void foldTheTenAnswersOfTheExitTicketTogether() throws IOException {
    String last = ExitTicket.exercises().reduce((first, second) -> second).get().number();

    assertThat(bare(folded(last, cells("8")).orElseThrow()))
        .isEqualTo(bare(ExitTicket.exercises().map(Exercise::solution).collect(joining())));
  }

  @Nested
  class TheRule {

    private final Sheet sheet =
        Sheet.of(
            "8",
            "A draft",
            Question.exercise("8.1", "one", "How much?")
                .exactly(2)
                .solution("check(\"8.1\", 2);\n"),
            Question.exercise("8.2", "two", "And now?")
                .exactly(3)
                .solution("check(\"8.2\", 3);\n"));

    private final Cell first = Cell.code("check(\"8.1\", null);");
    private final Cell second = Cell.code("check(\"8.2\", null);");

    @Test
    void findsEachFoldAfterItsCheck() {
      assertThat(
              differences(
                  sheet,
                  List.of(
                      first,
                      fold("check(\"8.1\",\n  2);"),
                      second,
                      Cell.markdown("Prose."),
                      fold("check(\"8.2\", 3);"))))
          .isEmpty();
    }

    @Test
    void seesAnotherSolution() {
      assertThat(
              differences(
                  sheet,
                  List.of(first, fold("check(\"8.1\", 7);"), second, fold("check(\"8.2\", 3);"))))
          .containsExactly("8.1: the fold has check(\"8.1\", 7);");
    }

    @Test
    void seesAMissingFold() {
      assertThat(differences(sheet, List.of(first, second, fold("check(\"8.2\", 3);"))))
          .containsExactly("8.1: no solution is folded below it");
    }

    private static Cell fold(String code) {
      return Cell.markdown(
          "<details>\n<summary>Solution</summary>\n\n```java\n%s\n```\n\n</details>"
              .formatted(code));
    }
  }

  private static List<String> differences(Sheet sheet, List<Cell> cells) {
    List<String> differences = new ArrayList<>();
    for (Exercise exercise : sheet.exercises()) {
      if (!word(exercise).equals("check")) {
        continue;
      }
      Optional<String> folded = folded(exercise.number(), cells);
      if (folded.isEmpty()) {
        differences.add(exercise.number() + ": no solution is folded below it");
      } else if (!bare(folded.get()).equals(bare(exercise.solution()))) {
        differences.add(exercise.number() + ": the fold has " + folded.get().strip());
      }
    }
    return differences;
  }

  /** The solution folded between the cell with the check and the next cell that asks. */
  private static Optional<String> folded(String number, List<Cell> cells) {
    boolean inside = false;
    for (Cell cell : cells) {
      if (cell.isCode() && CALL.matcher(cell.source()).find()) {
        inside =
            CALL.matcher(cell.source()).results().anyMatch(call -> call.group(2).equals(number));
      }
      Matcher fold = FOLDED.matcher(cell.source());
      if (inside && !cell.isCode() && fold.find()) {
        return Optional.of(fold.group(1));
      }
    }
    return Optional.empty();
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

  private static List<String> asked(List<Cell> cells) {
    return cells.stream()
        .filter(Cell::isCode)
        .flatMap(cell -> CALL.matcher(cell.source()).results())
        .map(call -> call.group(1) + " " + call.group(2))
        .toList();
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }

  static List<String> notebooksThatPractise() throws IOException {
    List<String> practising = new ArrayList<>();
    for (Sheet sheet : Sheets.all()) {
      if (!asked(cells(sheet.notebook())).isEmpty()) {
        practising.add(sheet.notebook());
      }
    }
    return practising;
  }

  /** Those of the notebook with this number; none if there is no such notebook yet. */
  private static List<Cell> cells(String notebook) throws IOException {
    return NotebookFile.series().stream()
        .filter(file -> file.number().equals(notebook))
        .findFirst()
        .map(NotebookFile::cells)
        .orElse(List.of());
  }
}
