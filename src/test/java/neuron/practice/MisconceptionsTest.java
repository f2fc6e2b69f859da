package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.GivenNumbers;
import neuron.practice.answers.Misconception;
import neuron.practice.answers.Verdict;
import neuron.practice.answers.Verdict.Outcome;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MisconceptionsTest {

  private static final Map<List<Object>, Verdict> VERDICTS = new HashMap<>();

  @Test
  void areMoreThanTwentyFive() {
    assertThat(all().count()).isGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void areNamedToTheLearnerWhoHasThem(String id, Exercise exercise, Misconception slip) {
    assertThat(verdict(exercise, slip).text()).contains(slip.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void areRecorded(String id, Exercise exercise, Misconception slip) {
    assertThat(verdict(exercise, slip).slips())
        .extracting(Misconception::name)
        .contains(slip.name());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void doNotCountAsSolved(String id, Exercise exercise, Misconception slip) {
    assertThat(verdict(exercise, slip).isRight()).isFalse();
  }

  /** Judged once for all of these tests, for a verdict on a function draws it. */
  private static Verdict verdict(Exercise exercise, Misconception slip) {
    return VERDICTS.computeIfAbsent(
        List.of(exercise.number(), slip), key -> judged(exercise, handedIn(exercise, slip)));
  }

  private static Verdict judged(Exercise exercise, Object given) {
    if (!exercise.isPrediction()) {
      return exercise.check(given, Page.LONG);
    }
    GivenNumbers mine = exercise.read(given, Page.LONG);
    return new Verdict(
        exercise.isRight(mine, Page.LONG) ? Outcome.RIGHT : Outcome.WRONG,
        exercise.reveal(mine, exercise.answer().truth(), Page.LONG),
        Optional.empty(),
        "",
        exercise.slips(mine, Page.LONG));
  }

  /** A list in which only one place is wrong is right everywhere else. */
  private static Object handedIn(Exercise exercise, Misconception slip) {
    if (!(slip.wrong() instanceof Double[] wrong)) {
      return slip.wrong();
    }
    double[] truth = (double[]) exercise.answer().truth();
    return IntStream.range(0, wrong.length)
        .mapToObj(i -> wrong[i] == null ? Double.valueOf(truth[i]) : wrong[i])
        .toList();
  }

  static Stream<Arguments> all() {
    return Sheets.all().stream()
        .map(Sheet::exercises)
        .flatMap(List::stream)
        .flatMap(
            exercise ->
                exercise.misconceptions().stream()
                    .map(
                        slip ->
                            Arguments.of(exercise.number() + " " + slip.name(), exercise, slip)));
  }
}
