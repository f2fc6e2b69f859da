package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MisconceptionsTest {

  @Test
  void areMoreThanTwentyFive() {
    assertThat(all().count()).isGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void areNamedToTheLearnerWhoHasThem(String id, Exercise exercise, Misconception slip) {
    Page page = new Page();
    Object wrong = handedIn(exercise, slip);

    String said =
        exercise.isPrediction()
            ? page.reveal(exercise.number(), wrong)
            : page.check(exercise.number(), wrong);

    assertThat(said).contains("A known slip: " + slip.name() + ". " + slip.help());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void doNotCountAsSolved(String id, Exercise exercise, Misconception slip) {
    if (exercise.isPrediction()) {
      assertThat(
              exercise
                  .reveal(
                      exercise.row(handedIn(exercise, slip), Page.LONG),
                      exercise.answer().truth(),
                      Page.LONG)
                  .isRight())
          .isFalse();
    } else {
      assertThat(exercise.check(handedIn(exercise, slip), Page.LONG).isRight()).isFalse();
    }
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
