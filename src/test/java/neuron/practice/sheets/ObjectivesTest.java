package neuron.practice.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Passage;
import notebooks.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectivesTest {

  private static final Pattern OBJECTIVE = Pattern.compile("(?m)^- \\*\\*(\\w+)\\*\\* ");

  @Test
  void nameEachExerciseOnceAndNothingElse() {
    assertThat(Objectives.all().stream().flatMap(objective -> objective.exercises().stream()))
        .containsExactlyInAnyOrderElementsOf(
            exercises().stream().map(exercise -> exercise.question().id()).toList());
  }

  @Test
  void areThoseThatTheNotebooksBeginWith() throws IOException {
    assertThat(Objectives.all())
        .extracting(objective -> objective.notebook() + " " + objective.verb())
        .containsExactlyElementsOf(
            NotebookFile.series().stream().flatMap(ObjectivesTest::begun).toList());
  }

  private static Stream<String> begun(NotebookFile notebook) {
    String number = notebook.toString().replaceFirst("-.*", "");
    return OBJECTIVE
        .matcher(notebook.cells().get(0).source())
        .results()
        .map(found -> number + " " + found.group(1));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void belongToTheNotebookThatAnExerciseAsksAbout(Exercise exercise) {
    assertThat(Objectives.of(exercise).notebook())
        .as("the notebook whose objective %s asks for", exercise.number())
        .isEqualTo(askedAbout(exercise).replaceFirst("^(?=\\d)", "0"));
  }

  @Test
  void areAskedForButTwo() {
    assertThat(Objectives.all())
        .filteredOn(objective -> objective.exercises().isEmpty())
        .extracting(objective -> objective.notebook() + " " + objective.verb())
        .as("objectives that no exercise asks for")
        .containsExactly("00 choose", "08 tell");
  }

  private static String askedAbout(Exercise exercise) {
    Stream<Optional<String>> others =
        Stream.of(
            exercise.page().back().map(Passage::notebook),
            ExitTicket.QUESTIONS.stream()
                .filter(question -> question.exercise().equals(exercise))
                .map(TicketQuestion::notebook)
                .findFirst());
    return others
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Sheets.of(exercise).notebook());
  }

  static List<Exercise> exercises() {
    return SheetsTest.exercises();
  }
}
