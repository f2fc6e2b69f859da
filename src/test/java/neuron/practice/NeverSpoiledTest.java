package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Question;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import notebooks.NotebookFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody who reads from the top, or looks at what is stored, meets an answer too early. */
class NeverSpoiledTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("predictions")
  void givesNoAnswerAway(String number, NotebookFile notebook, Exercise prediction)
      throws IOException {
    Giveaways giveaways = Giveaways.of(prediction);

    assertThat(giveaways.in(notebook, Above.thePrediction(notebook, number)))
        .as("above %s in %s, of %s", number, notebook, prediction.question().text())
        .isEmpty();
    assertThat(giveaways.in(Above.theSeries()))
        .as("the map of the series, of " + prediction.question().text())
        .isEmpty();
  }

  @Nested
  class TheRule {

    @Test
    void findsANumberInAnyForm() {
      Giveaways giveaways =
          Giveaways.of(
              Question.prediction("9.1", "a-number", "How much?")
                  .toThreeDecimals(0.2689414213699951));

      assertThat(giveaways.in("it is about 0.269, a bit more than 0.2")).containsExactly("0.269");
      assertThat(giveaways.in("0.2689414213699951")).isNotEmpty();
      assertThat(giveaways.in("0.27, 0.731 and 1.269")).containsExactly("0.27");
    }

    @Test
    void findsAListHoweverItIsWritten() {
      Exercise list =
          Question.prediction("9.1", "a-list", "Which?")
              .exactly(new double[] {17, -1}, "first", "second");

      assertThat(Giveaways.of(list).in("[17.0, -1.0] or (17, −1)")).hasSize(2);
      assertThat(Giveaways.of(list).in("17 of 1, and (17, 1)")).isEmpty();
    }

    @Test
    void looksForThePhrasesOfASmallNumber() {
      Exercise small =
          Question.prediction("9.1", "a-number", "How many?").exactly(0).givenAwayBy("gives 0\\b");

      assertThat(Giveaways.of(small).in("it gives 0.")).containsExactly("gives 0");
      assertThat(Giveaways.of(small).in("0 is the least")).isEmpty();
    }
  }

  static Stream<Arguments> predictions() {
    return Sheets.all().stream().flatMap(NeverSpoiledTest::predictions).map(Arguments::arguments);
  }

  private static Stream<Object[]> predictions(Sheet sheet) {
    List<NotebookFile> notebooks =
        NotebookFile.all().stream().filter(file -> file.number().equals(sheet.notebook())).toList();
    assertThat(notebooks).as("the notebooks of sheet " + sheet.notebook()).isNotEmpty();
    return notebooks.stream()
        .flatMap(
            notebook ->
                sheet.exercises().stream()
                    .filter(Exercise::isPrediction)
                    .map(exercise -> new Object[] {exercise.number(), notebook, exercise}));
  }
}
