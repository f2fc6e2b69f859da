package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import runtime.page.Cells;

/** Every notebook of the lesson, its cells run one after the other as compiled classes. */
class NotebooksTest {

  /** A notebook stores no output of these, so that it never gives an answer away. */
  private static final Pattern STORED_WITHOUT_OUTPUT =
      Pattern.compile("(?:check|hint)\\(\"([^\"]+)\"[^\\n]*\\)?;?\\s*$");

  private static final Pattern ASKED =
      Pattern.compile("^(predict|recall|check|answer)\\(\"([^\"]+)\"", Pattern.MULTILINE);

  @TempDir static Path folder;

  private static LessonClasses lesson;

  @BeforeAll
  static void compile() throws IOException {
    lesson = new LessonClasses(folder);
  }

  /** What is held of a notebook. */
  private interface Check {
    void of(String name, Path file) throws Throwable;
  }

  private static Stream<DynamicTest> ofEach(Check check) throws IOException {
    return LessonClasses.files().entrySet().stream()
        .map(
            notebook ->
                DynamicTest.dynamicTest(
                    notebook.getKey(), () -> check.of(notebook.getKey(), notebook.getValue())));
  }

  /** Figures and tables are compared by their text, which is a figure's sentence. */
  @TestFactory
  Stream<DynamicTest> cellsPrintAndShowWhatTheNotebookStores() throws IOException {
    return ofEach(
        (name, file) -> {
          List<JsonObject> stored = CodeCells.json(file);
          try (URLClassLoader loader = lesson.freshLoader()) {
            Cells cells = LessonClasses.cells(loader, name);
            run(stored, List.of(), loader, cells);
            answer(stored, name, cells, new Answers(loader));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> cellsSayTheSameWithoutThoseThatLeaveNothing() throws IOException {
    return ofEach(
        (name, file) -> {
          try (URLClassLoader loader = lesson.freshLoader()) {
            Cells cells = LessonClasses.cells(loader, name);
            run(CodeCells.json(file), lesson.passing(name, file), loader, cells);
          }
        });
  }

  private static void run(
      List<JsonObject> stored, List<Integer> leftOut, ClassLoader loader, Cells cells)
      throws Throwable {
    for (int cell = 0; cell < stored.size(); cell++) {
      if (!leftOut.contains(cell)) {
        int place = cell;
        Reader reader = new Reader(loader, List.of());
        compare(cell, stored.get(cell), Outputs.of(() -> cells.run(place, reader)));
      }
    }
  }

  @Test
  void theLongestCellsLeaveNothing() throws IOException {
    assertThat(lesson.passing("07", LessonClasses.files().get("07"))).contains(28, 39, 41);
  }

  private static void compare(int cell, JsonObject stored, List<String> outputs) {
    String source = CodeCells.text(stored.get("source"));
    List<String> expected = Outputs.stored(stored);
    Matcher silent = STORED_WITHOUT_OUTPUT.matcher(source);
    if (expected.isEmpty() && silent.find()) {
      assertThat(outputs).as("cell %s: %s", cell + 1, source).hasSize(1);
      assertThat(outputs.get(0)).as("cell %s", cell + 1).contains(silent.group(1));
    } else {
      assertThat(outputs).as("cell %s: %s", cell + 1, source).isEqualTo(expected);
    }
  }

  /** Fills each field with what is right; the lesson says what it says to a call with that. */
  private static void answer(List<JsonObject> stored, String name, Cells cells, Answers answers)
      throws Throwable {
    for (List<Blank> blanks : Answers.byCell(lesson.blanks().get(name))) {
      int cell = blanks.get(0).cell();
      Reader reader = new Reader(answers.loader(), answers.texts(blanks));
      List<String> outputs = Outputs.of(() -> cells.run(cell, reader));
      List<String> said = Outputs.of(() -> handIn(stored.get(cell), answers));
      assertThat(said).hasSize(1);
      assertThat(outputs.get(outputs.size() - 1))
          .as("cell %s with %s", cell + 1, reader.fields())
          .endsWith(said.get(0).replaceFirst("printed: ", ""));
    }
  }

  private static void handIn(JsonObject cell, Answers answers) throws Throwable {
    Matcher call = ASKED.matcher(CodeCells.text(cell.get("source")));
    while (call.find()) {
      answers.handIn(call.group(1), call.group(2));
    }
  }

  @Test
  void everyExerciseHasAFieldOrSaysThatItNeedsJava() throws IOException {
    assertThat(
            lesson.blanks().values().stream().flatMap(List::stream).map(Blank::exercise).distinct())
        .containsExactlyInAnyOrderElementsOf(lesson.exercises());
    assertThat(lesson.blanks().get("es/02")).isEqualTo(lesson.blanks().get("02"));
  }

  @Test
  void onlyTheseExercisesNeedJava() {
    assertThat(
            lesson.blanks().values().stream()
                .flatMap(List::stream)
                .filter(blank -> blank.kind() == Blank.Kind.JAVA)
                .map(Blank::exercise)
                .distinct())
        .containsExactly("1.7", "2.7", "2.8", "4.5", "4.6", "4.7", "4.9", "6.4", "6.5", "7.4");
  }

  @Test
  void theFieldsAreOfTheseKinds() {
    Map<Blank.Kind, Long> fields =
        lesson.blanks().entrySet().stream()
            .filter(notebook -> !notebook.getKey().contains("/"))
            .flatMap(notebook -> notebook.getValue().stream())
            .filter(blank -> blank.field() >= 0)
            .collect(Collectors.groupingBy(Blank::kind, Collectors.counting()));
    assertThat(fields)
        .isEqualTo(
            Map.of(
                Blank.Kind.NUMBER, 86L,
                Blank.Kind.WHOLE_NUMBER, 16L,
                Blank.Kind.WORD, 23L,
                Blank.Kind.LIST, 7L,
                Blank.Kind.CONSTANT, 1L));
  }

  @Test
  void aDecimalCommaIsAnsweredAsInANotebook() throws Throwable {
    try (URLClassLoader loader = lesson.freshLoader()) {
      Cells cells = LessonClasses.cells(loader, "01");
      Reader reader = new Reader(loader, List.of("3,5"));
      assertThat(Outputs.of(() -> cells.run(3, reader)))
          .containsExactly(
              """
              printed: This asks for a number, but got 2 values, for a comma parts values in Java: write a
              decimal number as 3.5.
              """);
    }
  }
}
