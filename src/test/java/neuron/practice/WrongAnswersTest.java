package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuron.Printed;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.Sheets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What learners type, and what they hear. The tables stand beside this test's resources, one for
 * each notebook, in {@code practice/wrong}.
 */
class WrongAnswersTest {

  private static final Path TABLES = Path.of("src/test/resources/practice/wrong");
  private static final int FEWEST = 300;
  private static final double LEAST_ANSWERED = 0.95;

  private static final NotebookShell SHELL = new NotebookShell();

  @AfterAll
  static void closeTheShell() {
    SHELL.close();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void areAnsweredByWhatWentWrongInThem(WrongAnswer row) {
    String reply = Printed.by(() -> row.handIn(SHELL)).replaceAll("\\s+", " ");

    if (row.isRight()) {
      assertThat(row.isAccepted(reply)).as(reply).isTrue();
    } else {
      assertThat(row.isAccepted(reply)).as(reply).isFalse();
      assertThat(reply).contains(row.reply());
    }
  }

  @Test
  void areMany() throws IOException {
    assertThat(rows().stream().filter(row -> !row.isRight()).count())
        .isGreaterThanOrEqualTo(FEWEST);
  }

  @Test
  void areNearlyAllExplained() throws IOException {
    List<WrongAnswer> wrong = rows().stream().filter(row -> !row.isRight()).toList();

    assertThat(wrong.stream().filter(WrongAnswer::isExplained).count() / (double) wrong.size())
        .isGreaterThanOrEqualTo(LEAST_ANSWERED);
  }

  @Test
  void areThereForEveryExercise() throws IOException {
    Set<String> tried = rows().stream().map(WrongAnswer::number).collect(Collectors.toSet());

    assertThat(
            Sheets.all().stream()
                .flatMap(sheet -> sheet.exercises().stream())
                .map(Exercise::number)
                .filter(number -> !tried.contains(number)))
        .as("the exercises without a row in " + TABLES)
        .isEmpty();
  }

  static List<WrongAnswer> rows() throws IOException {
    try (Stream<Path> tables = Files.list(TABLES)) {
      return tables.sorted().flatMap(WrongAnswersTest::rows).toList();
    }
  }

  private static Stream<WrongAnswer> rows(Path table) {
    try {
      return Files.readAllLines(table).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(WrongAnswer::read);
    } catch (IOException e) {
      throw new AssertionError(table + " cannot be read.", e);
    }
  }
}
