package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import neuron.Printed;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each solution is run as a cell runs it. */
class SolutionsTest {

  private static JShell shell;

  @BeforeAll
  static void openAShellAsANotebookDoes() {
    shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    run("import java.util.*;");
    run("import neuron.*;");
    run("import static neuron.practice.Lesson.*;");
  }

  @AfterAll
  static void closeIt() {
    shell.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void passTheirOwnCheck(String number) {
    assertThat(Printed.by(() -> run(Sheets.exercise(number).solution()))).startsWith("Yes: ");
  }

  @Test
  void ofTheExitTicketMakeTenOfTen() {
    ExitTicket.exercises().map(Exercise::solution).forEach(SolutionsTest::run);

    assertThat(Printed.by(() -> run("score();"))).startsWith("10 of 10.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void canBeReplacedByABlank(String number) {
    assertThat(Printed.by(() -> run("check(\"" + number + "\", null);")))
        .startsWith(number + " waits for you. ");
  }

  static Stream<String> numbers() {
    return Sheets.all().stream()
        .flatMap(sheet -> sheet.exercises().stream())
        .filter(exercise -> !exercise.isPrediction())
        .filter(exercise -> !ExitTicket.asks(exercise))
        .map(Exercise::number);
  }

  private static void run(String code) {
    String rest = code.strip();
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      assertThat(next.completeness().isComplete()).as(rest).isTrue();
      for (SnippetEvent event : shell.eval(next.source())) {
        List<String> problems =
            shell.diagnostics(event.snippet()).map(problem -> problem.getMessage(null)).toList();
        assertThat(event.status()).as(problems.toString()).isEqualTo(Snippet.Status.VALID);
        assertThat(event.exception()).isNull();
      }
      rest = next.remaining();
    }
  }
}
