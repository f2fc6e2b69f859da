package neuron.practice.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Misconception;
import neuron.practice.answers.Word;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class SheetsTest {

  @ParameterizedTest(name = "notebook {0}")
  @MethodSource("notebooks")
  void numberTheirExercisesInTheOrderOfThePage(String notebook) {
    Sheet sheet = Sheets.numbered(notebook);

    assertThat(sheet.exercises().stream().map(Exercise::number))
        .as("the exercises on the sheet of notebook " + notebook)
        .containsExactlyElementsOf(numbers(sheet));
  }

  private static List<String> numbers(Sheet sheet) {
    long recalls = sheet.exercises().stream().filter(Exercise::isRecall).count();
    return Stream.concat(
            IntStream.range(0, (int) recalls).mapToObj(i -> String.valueOf((char) ('a' + i))),
            IntStream.rangeClosed(1, sheet.exercises().size() - (int) recalls)
                .mapToObj(String::valueOf))
        .map(end -> sheet.notebook() + "." + end)
        .toList();
  }

  @ParameterizedTest(name = "notebook {0}")
  @MethodSource("notebooks")
  void recallThreeThingsAtTheStartOfEachNotebook(String notebook) {
    assertThat(
            Sheets.numbered(notebook).exercises().stream()
                .filter(Exercise::isRecall)
                .map(Exercise::number))
        .as("what notebook %s recalls, three things", notebook)
        .hasSize(3);
  }

  @Test
  void nameEachExerciseByAnIdOfItsOwn() {
    Map<String, List<String>> numbers =
        exercises().stream()
            .collect(
                Collectors.groupingBy(
                    exercise -> exercise.question().id(),
                    TreeMap::new,
                    Collectors.mapping(Exercise::number, Collectors.toList())));

    assertThat(numbers.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
        .as("an id, and the exercises that share it")
        .isEmpty();
    assertThat(numbers.keySet())
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*") && !id.startsWith("draft"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void giveThreeDifferentHintsUnlessSomethingIsRecalled(Exercise exercise) {
    assertThat(exercise.hints())
        .as("the hints of " + exercise.number())
        .hasSize(exercise.isRecall() ? 0 : 3)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void sayWhereToGoBackToForWhatIsRecalled(Exercise exercise) {
    assertThat(exercise.page().back().isPresent())
        .as("whether %s has a back, as a recall has", exercise.number())
        .isEqualTo(exercise.isRecall());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void knowAtLeastOneSlipForEachExercise(Exercise exercise) {
    assertThat(exercise.misconceptions()).as("a mistake of " + exercise.number()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void knowASlipForEachWrongWord(Exercise exercise) {
    if (exercise.answer() instanceof Word word) {
      assertThat(exercise.misconceptions().stream().map(Misconception::wrong).toList())
          .as("the wrong words of %s for which it has a mistake", exercise.number())
          .containsExactlyInAnyOrderElementsOf(word.others());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void speakKindlyAndInWholeSentences(String text) {
    assertThat(text)
        .matches("(?s).*[.?…]")
        .doesNotContain("!", " -1", " -2")
        .doesNotContainIgnoringCase(
            "simply", "obvious", "incorrect", "just ", "of course", "easy.");
  }

  @ParameterizedTest
  @MethodSource("names")
  void nameASlipAsAClause(String name) {
    assertThat(name).doesNotEndWith(".").doesNotContain("; ", "\t").isEqualTo(name.strip());
  }

  @Test
  void sayWhichNumbersANotebookHas() {
    assertThatThrownBy(() -> Sheets.exercise("1.0"))
        .isInstanceOf(BadInput.class)
        .hasMessageMatching(
            "There is no exercise 1\\.0: notebook 1 has 1\\.a, 1\\.b, 1\\.c, 1\\.1, 1\\.2(, 1\\.\\d+)*\\.");
  }

  @Test
  void sayWhichNotebooksHaveExercises() {
    assertThatThrownBy(() -> Sheets.exercise("nine"))
        .isInstanceOf(BadInput.class)
        .hasMessageMatching(
            "There is no exercise nine: give a number such as 1\\.a, from notebook 1, 2, 3(, \\d+)*, A\\.");
  }

  @Test
  void sayTheSameOfNoNumberAtAll() {
    assertThatThrownBy(() -> Sheets.exercise(null))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("There is no exercise null");
  }

  static List<String> notebooks() {
    return Sheets.all().stream().map(Sheet::notebook).toList();
  }

  public static List<Exercise> exercises() {
    return Sheets.all().stream().flatMap(sheet -> sheet.exercises().stream()).toList();
  }

  static Stream<String> texts() {
    return exercises().stream()
        .flatMap(
            exercise ->
                Stream.of(
                        Stream.of(exercise.question().text()),
                        exercise.hints().stream(),
                        exercise.misconceptions().stream().map(Misconception::help))
                    .flatMap(stream -> stream));
  }

  static Stream<String> names() {
    return exercises().stream()
        .flatMap(exercise -> exercise.misconceptions().stream().map(Misconception::name));
  }
}
