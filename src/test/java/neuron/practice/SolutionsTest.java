package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import neuron.Printed;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Question;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each solution that a notebook folds is run as a cell runs it. */
class SolutionsTest {

  private static final NotebookShell SHELL = new NotebookShell();

  @AfterAll
  static void closeIt() {
    SHELL.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void passTheirOwnCheck(String number) throws IOException {
    String solution = Solutions.of(number);

    assertThat(Printed.by(() -> SHELL.run(solution))).startsWith("Yes: ");
  }

  @Test
  void ofTheExitTicketMakeTenOfTen() throws IOException {
    String last = ExitTicket.exercises().reduce((first, second) -> second).get().number();
    SHELL.run(Solutions.of(last));

    assertThat(Printed.by(() -> SHELL.run("score();"))).startsWith("10 of 10.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void canBeReplacedByABlank(String number) {
    assertThat(Printed.by(() -> SHELL.run("check(\"" + number + "\", null);")))
        .startsWith(number + " waits for you. ");
  }

  static Stream<String> numbers() {
    return Sheets.all().stream()
        .flatMap(sheet -> sheet.exercises().stream())
        .filter(exercise -> exercise.question().kind() == Question.Kind.EXERCISE)
        .filter(exercise -> !ExitTicket.asks(exercise))
        .map(Exercise::number);
  }
}
