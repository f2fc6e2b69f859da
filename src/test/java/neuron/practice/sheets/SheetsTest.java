package neuron.practice.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

  @Test
  void numberTheirExercisesInTheOrderOfThePage() {
    assertThat(Sheets.all())
        .allSatisfy(
            sheet ->
                assertThat(sheet.exercises().stream().map(Exercise::number))
                    .containsExactlyElementsOf(numbers(sheet)));
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

  @Test
  void recallThreeThingsAtTheStartOfEachNotebook() {
    assertThat(Sheets.all())
        .allSatisfy(
            sheet -> assertThat(sheet.exercises().stream().filter(Exercise::isRecall)).hasSize(3));
  }

  @Test
  void nameEachExerciseByAnIdOfItsOwn() {
    assertThat(exercises().stream().map(exercise -> exercise.question().id()))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*") && !id.startsWith("draft"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void giveThreeDifferentHintsUnlessSomethingIsRecalled(Exercise exercise) {
    assertThat(exercise.hints())
        .as(exercise.number())
        .hasSize(exercise.isRecall() ? 0 : 3)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void sayWhereToGoBackToForWhatIsRecalled(Exercise exercise) {
    assertThat(exercise.page().back().isPresent()).isEqualTo(exercise.isRecall());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void knowAtLeastOneSlipForEachExercise(Exercise exercise) {
    assertThat(exercise.misconceptions()).as(exercise.number()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void knowASlipForEachWrongWord(Exercise exercise) {
    if (exercise.answer() instanceof Word word) {
      assertThat(exercise.misconceptions().stream().map(Misconception::wrong).toList())
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
    assertThat(name).doesNotEndWith(".").isEqualTo(name.strip());
  }

  @Test
  void sayWhichNumbersANotebookHas() {
    assertThatThrownBy(() -> Sheets.exercise("1.9"))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "There is no exercise 1.9: notebook 1 has 1.a, 1.b, 1.c, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7.");
  }

  @Test
  void sayWhichNotebooksHaveExercises() {
    assertThatThrownBy(() -> Sheets.exercise("nine"))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "There is no exercise nine: give a number such as 1.a, from notebook 1, 2, 3, 4, 5, 6, 7, 8, A.");
  }

  @Test
  void sayTheSameOfNoNumberAtAll() {
    assertThatThrownBy(() -> Sheets.exercise(null))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("There is no exercise null");
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
