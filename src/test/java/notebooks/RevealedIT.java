package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The notebooks as one sees them who runs each reveal a second time: what they compute is what
 * their sheets hold for true.
 */
@DisplayName("A notebook whose answers are all revealed")
class RevealedIT {

  @ParameterizedTest
  @MethodSource("series")
  void hasNoError(NotebookFile committed) {
    assertThat(Revealed.run().of(committed).outputs()).noneMatch(Output::isError);
  }

  @ParameterizedTest
  @MethodSource("series")
  void namesNoNumberThatNoCellPrints(NotebookFile committed) {
    assertThat(ProseRules.numbersThatNoCellPrints(Revealed.run().of(committed))).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("predictions")
  void computesWhatItsSheetHoldsForTrue(NotebookFile committed, String number) {
    assertThat(Revealed.run().reply(committed, number))
        .contains(committed.say("It came true.").replaceFirst("\\.$", ""))
        .doesNotContain(
            firstWords(
                committed.say(
                    "The result above it is not right either: a number or a function was"
                        + " changed.")));
  }

  private static String firstWords(String sentence) {
    return sentence.replaceFirst("^((?:\\S+ ){3}).*", "$1");
  }

  @ParameterizedTest
  @MethodSource("series")
  void describesEachFigure(NotebookFile committed) {
    assertThat(ExecutionRules.undescribedFigures(Revealed.run().of(committed))).isEmpty();
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.all();
  }

  static Stream<Arguments> predictions() throws IOException {
    return series().stream()
        .flatMap(
            file ->
                Sheets.all().stream()
                    .filter(sheet -> sheet.notebook().equals(file.number()))
                    .map(Sheet::exercises)
                    .flatMap(List::stream)
                    .filter(Exercise::isPrediction)
                    .map(exercise -> Arguments.of(file, exercise.number())));
  }
}
