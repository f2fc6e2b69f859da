package neuron.practice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import neuron.practice.answers.Misconception;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheets;
import neuron.practice.sheets.TicketQuestion;
import neuron.text.BadInput;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExitTicketTest {

  private static final List<TicketQuestion> QUESTIONS = ExitTicket.QUESTIONS;

  private final Page page = new Page();
  private final Session session = page.session;

  private String answer(String number, Object answer) {
    session.answer(number, answer);
    return page.read();
  }

  private String score() {
    session.score();
    return page.read();
  }

  private void answerAllRight() {
    QUESTIONS.forEach(question -> answer(question.number(), question.exercise().answer().truth()));
  }

  @Nested
  class TheQuestions {

    @Test
    void areTen() {
      assertThat(QUESTIONS).hasSize(10);
    }

    @Test
    void goThroughTheSeriesInItsOrder() {
      assertThat(QUESTIONS.stream().map(TicketQuestion::notebook))
          .containsExactly("1", "2", "2", "3", "4", "5", "6", "7", "7", "8");
    }

    @ParameterizedTest
    @FieldSource("neuron.practice.ExitTicketTest#QUESTIONS")
    void comeFromANotebookThatIsThere(TicketQuestion question) throws IOException {
      assertThat(notebook(question.notebook()))
          .startsWith("# %s\n".formatted(Sheets.numbered(question.notebook()).title()));
    }

    @ParameterizedTest
    @FieldSource("neuron.practice.ExitTicketTest#QUESTIONS")
    void areAskedInTheNotebookInTheSameWords(TicketQuestion question) throws IOException {
      assertThat(notebook("8"))
          .contains(
              "**%s** %s".formatted(question.number(), question.exercise().question().text()));
    }

    /** The prose of a notebook. */
    private static String notebook(String number) throws IOException {
      return NotebookFile.series().stream()
          .filter(file -> file.number().equals(number))
          .flatMap(file -> file.markdownCells().stream())
          .map(Cell::source)
          .collect(joining("\n"));
    }
  }

  @Nested
  class AnAnswer {

    @Test
    void isNotedAndNotJudged() {
      assertThat(answer("8.6", -1)).isEqualTo("8.6, your answer: −1.");
      assertThat(answer("8.6", 7)).isEqualTo("8.6, your answer: 7.");
      assertThat(answer("8.11", "relu")).isEqualTo("8.11, your answer: \"ReLU\".");
      assertThat(answer("8.15", List.of(6, 4))).isEqualTo("8.15, your answer: (6, 4).");
    }

    @Test
    void isAskedForWhileItIsBlank() {
      assertThat(answer("8.8", null))
          .isEqualTo(
              "8.8 waits for you. What is ReLU(z) − ReLU(−z) at z = −7? Put a number in place of"
                  + " null, and run the cell again.");
    }

    @Test
    void canBeGivenAnew() {
      answerAllRight();
      answer("8.6", 7);
      assertThat(score()).startsWith("9 of 10.");

      answer("8.6", -1);
      assertThat(score()).startsWith("10 of 10.");
    }

    @Test
    void isTakenBackByALaterOneThatCannotBeRead() {
      answerAllRight();

      assertThat(answer("8.6", "three"))
          .isEqualTo(
              "This asks for a number, but got the text \"three\": write a number such as 3.5, without"
                  + " quotes.");
      assertThat(answer("8.7", "0"))
          .isEqualTo("This asks for a number, but got a text: leave the quotes out.");
      assertThat(answer("8.11", "softmax"))
          .isEqualTo(
              "\"softmax\" is not among the answers: write \"ReLU\", \"identity\", \"sigmoid\" or"
                  + " \"tanh\".");
      assertThat(answer("8.15", 3))
          .isEqualTo(
              "This asks for a list of 2 numbers, but got a number: hand in a list of 2 numbers.");
      session.severalAnswered("8.8", 2);
      page.read();
      assertThat(score())
          .isEqualTo(
              "5 of 10.\nStill open: 8.6, 8.7, 8.8, 8.11, 8.15. Put your answer in place of null, run its"
                  + " cell, then this one again.");
    }

    @Test
    void leavesNothingOfAnOlderOneIfItCannotBeRead() {
      answer("8.7", -1.5);
      answer("8.7", "0");

      assertThat(score()).startsWith("0 of 10.\nStill open: 8.6, 8.7,").doesNotContain("−1.5");
    }

    @Test
    void canBeTakenBack() {
      answerAllRight();
      answer("8.6", null);

      assertThat(score()).startsWith("9 of 10.\nStill open: 8.6.");
    }

    @Test
    void toAnotherExerciseIsRefused() {
      assertThatThrownBy(() -> session.answer("2.1", 0))
          .isInstanceOf(BadInput.class)
          .hasMessage("2.1 is not on the exit ticket: give a number from 8.6 to 8.15.");
    }

    @Test
    void toAnExerciseThatIsNotThereIsRefused() {
      assertThatThrownBy(() -> session.answer("8.16", 0))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("There is no exercise 8.16: notebook 8 has 8.a, 8.b, 8.c, 8.1,");
    }
  }

  @Nested
  class TheScore {

    @Test
    void saysWhatToDoBeforeAnyAnswer() {
      assertThat(score())
          .isEqualTo(
              """
              0 of 10.
              Still open: 8.6, 8.7, 8.8, 8.9, 8.10, 8.11, 8.12, 8.13, 8.14, 8.15. Put your answer in place of null, run its cell, then this one again.""");
    }

    @Test
    void isTenWhenEveryAnswerIsRight() {
      answerAllRight();

      assertThat(score())
          .isEqualTo("10 of 10.\nEvery answer is right: there is nothing to go back to.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neuron.practice.ExitTicketTest#slips")
    void namesTheNotebookAndTheSlipOfASingleMiss(
        String name, TicketQuestion question, Misconception slip) {
      answerAllRight();
      answer(question.number(), slip.wrong());

      assertThat(score())
          .matches(
              "(?s)9 of 10\\.\n%s: go back to notebook %s, %s, for %s\\. You answered .*\\. .*"
                  .formatted(
                      question.number(),
                      question.notebook(),
                      Sheets.numbered(question.notebook()).title(),
                      question.subject()))
          .contains("A known slip: %s. %s".formatted(slip.name(), slip.help()));
    }

    @Test
    void saysInWhichDirectionAnUnknownMissIsOff() {
      answerAllRight();
      answer("8.10", 33);

      assertThat(score())
          .isEqualTo(
              "9 of 10.\n8.10: go back to notebook 4, One bend changes everything, for what two"
                  + " bends make together. You answered 33. That is too large.");
    }

    @Test
    void saysWhichPlaceOfAListIsOff() {
      answerAllRight();
      answer("8.15", List.of(4, 5));

      assertThat(score())
          .contains(
              "You answered (4, 5). One after the other:\n"
                  + "  x: yes, 4.\n"
                  + "  a: not yet, 5. That is too small.");
    }

    @Test
    void countsAnAnswerThatIsHalfBlankAsAMiss() {
      answerAllRight();
      answer("8.15", Arrays.asList(4, null));

      assertThat(score()).startsWith("9 of 10.").contains("a: still to write.");
    }

    @Test
    void keepsMissesAndOpenQuestionsApart() {
      answer("8.6", -1);
      answer("8.7", -1.5);

      assertThat(score().lines())
          .satisfiesExactly(
              line -> assertThat(line).isEqualTo("1 of 10."),
              line -> assertThat(line).startsWith("8.7: go back to notebook 2, "),
              line -> assertThat(line).startsWith("Still open: 8.8, 8.9, "));
    }

    @Test
    void putsWhatIsRightIntoTheProgress() {
      answer("8.6", -1);
      answer("8.7", -1.5);
      score();
      session.progress();

      assertThat(page.read())
          .startsWith("Notebook 8, Toward the layer: 1 of 18 done.")
          .contains("  8.6  solved     w = (1.5, −4).", "  8.7  open       a = sigmoid");
    }
  }

  static Stream<Arguments> slips() {
    return QUESTIONS.stream()
        .flatMap(
            question ->
                question.exercise().misconceptions().stream()
                    .map(
                        slip ->
                            Arguments.of(question.number() + " " + slip.name(), question, slip)));
  }
}
