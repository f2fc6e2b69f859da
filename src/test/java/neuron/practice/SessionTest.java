package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import neuron.Activations;
import neuron.figures.Figures;
import neuron.practice.sheets.Sheets;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  private final Page page = new Page();
  private final Session session = page.session;

  @Nested
  class APoint {

    @Test
    void isGivenForAPredictionRightOrWrong() {
      session.predict("2.1", 5);
      page.read();
      session.grade("2.1");

      assertThat(page.read()).isEqualTo("2.1 counts.");
    }

    @Test
    void isNotGivenWithoutAPrediction() {
      session.predict("2.1", "none");

      assertThatThrownBy(() -> session.grade("2.1"))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "2.1 brings no points yet: put your guess into its predict. Run that cell, then this"
                  + " one.");
    }

    @ParameterizedTest
    @CsvSource({"2.b, -8", "3.8, 0", "8.6, -1"})
    void isGivenForARightAnswer(String number, int right) {
      session.check(number, right);
      page.read();
      session.grade(number);

      assertThat(page.read()).isEqualTo(number + " counts.");
    }

    @Test
    void isGivenForARightAnswerOnTheExitTicket() {
      session.answer("8.6", -1);
      page.read();
      session.grade("8.6");

      assertThat(page.read()).isEqualTo("8.6 counts.");
    }

    @Test
    void isNotGivenForAWrongAnswerOnTheExitTicket() {
      session.answer("8.6", 7);

      assertThatThrownBy(() -> session.grade("8.6")).isInstanceOf(BadInput.class);
    }

    @Test
    void isNotGivenForAWrongAnswer() {
      session.check("3.8", 10);

      assertThatThrownBy(() -> session.grade("3.8"))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "3.8 brings no points yet: its answer is open or not right. Change it, run its cell,"
                  + " then this one.");
    }

    @Test
    void isLostByALaterAnswerThatIsNotRight() {
      session.check("3.8", 0);
      session.check("3.8", 10);
      assertThatThrownBy(() -> session.grade("3.8")).isInstanceOf(BadInput.class);

      session.check("3.8", 0);
      session.check("3.8", "zero");
      assertThatThrownBy(() -> session.grade("3.8")).isInstanceOf(BadInput.class);

      session.check("3.8", 0);
      session.severalChecked("3.8", 2);
      assertThatThrownBy(() -> session.grade("3.8")).isInstanceOf(BadInput.class);
    }

    @Test
    void isNotGivenWithoutAnAnswer() {
      assertThatThrownBy(() -> session.grade("2.5")).isInstanceOf(BadInput.class);
    }
  }

  @Nested
  class APrediction {

    @Test
    void isNoted() {
      session.predict("2.1", -1);

      assertThat(page.read()).isEqualTo("2.1, your prediction: −1.");
    }

    @Test
    void isAskedForWhileItIsBlank() {
      session.predict("2.1", null);

      assertThat(page.read())
          .isEqualTo(
              "2.1 waits for you. What is ReLU(−1)? Put your guess, a number, in place of null,"
                  + " and run the cell again.");
    }

    @Test
    void comesTrue() {
      assertThat(page.reveal("2.1", 0)).isEqualTo("0.0\nYou predicted 0. It came true.");
    }

    @Test
    void comesTrueToThreeDecimals() {
      assertThat(page.reveal("2.2", 0.269))
          .isEqualTo(
              "0.2689414213699951\nYou predicted 0.269. It came true, as near as it was asked.");
    }

    @Test
    void meetsItsSlip() {
      assertThat(page.reveal("2.2", 0.7310585786300049))
          .isEqualTo(
              "0.2689414213699951\nYou predicted 0.7310585786300049. A known slip: the sign of z is"
                  + " lost. That is sigmoid(+1). The exponent is −z, and for z = −1 it is +1.");
    }

    @Test
    void thatIsOffHearsInWhichDirection() {
      assertThat(page.reveal("2.2", 0.4)).endsWith("You predicted 0.4. That is too large.");
    }

    @Test
    void thatHasTooFewDecimalsIsNotCalledTooLarge() {
      assertThat(page.reveal("2.2", 0.27))
          .endsWith(
              "You predicted 0.27. It came true as far as it goes: to three decimals it is 0.269.");
    }

    @Test
    void thatHasOneDecimalHearsToGiveMore() {
      assertThat(page.reveal("2.2", 0.3))
          .endsWith("You predicted 0.3. To one decimal that is right: give three.");
    }

    @Test
    void thatWasCutOffHearsToRound() {
      assertThat(page.reveal("2.2", 0.268))
          .endsWith("That is very close: round to the third decimal, and do not cut off.");
    }

    @Test
    void thatIsRightIsRightBesideAWrongResultOfTheLearnersOwn() {
      session.predict("2.2", 0.269);
      page.read();
      session.reveal("2.2", Math.exp(-1));

      assertThat(page.read())
          .isEqualTo(
              "0.36787944117144233\nYou predicted 0.269, and that is right. The result above it is"
                  + " not: look at the function or the numbers that it is made of.");
    }

    @Test
    void thatFitsAChangedZDoesNotComeTrue() {
      session.predict("2.1", 2);
      page.read();
      session.reveal("2.1", 2.0);

      assertThat(page.read())
          .isEqualTo(
              "2.0\nYou predicted 2, as the result above it. But both are off what was asked: \"What"
                  + " is ReLU(−1)?\" A number or a function was changed, or is not right yet.");
    }

    @Test
    void thatIsWrongBesideAWrongResultMeetsItsSlipAllTheSame() {
      session.predict("2.1", -1);
      page.read();
      session.reveal("2.1", 1.0);

      assertThat(page.read())
          .contains("You predicted −1. A known slip: the activation is skipped.")
          .endsWith("The result above it is not right either: a number or a function was changed.");
    }

    @ParameterizedTest
    @CsvSource({
      "6.1, 0.231, the climb of a whole step",
      "6.1, 0.23, the climb of a whole step",
      "6.1, 0.2310585786300049, the climb of a whole step",
      "2.2, 0.37, the 1 + is missing",
      "2.9, 3.72, a minus in z is taken"
    })
    void meetsItsSlipByAllDecimalsThatItHas(String number, double guess, String name) {
      assertThat(page.reveal(number, guess)).contains("A known slip: " + name);
    }

    @Test
    void doesNotMeetASlipThatItOnlyComesNear() {
      assertThat(page.reveal("6.1", 0.232)).doesNotContain("A known slip");
      assertThat(page.reveal("6.1", 0.21)).doesNotContain("A known slip");
      assertThat(page.reveal("1.1", -2.004)).doesNotContain("A known slip");
    }

    @Test
    void ofAWholeNumberMayComeOfADivision() {
      assertThat(page.reveal("1.3", 1 / 2))
          .endsWith(
              "You predicted 0. If it comes of a division: Java divides whole numbers to a whole"
                  + " number, 7 / 2 to 3. Write one of the two with a point: 7.0 / 2. That is too"
                  + " small.");
      assertThat(page.reveal("6.1", 1 / 4))
          .contains("A known slip: the slope far out", "Java divides whole numbers");
    }

    @Test
    void ofADecimalNumberWithAKnownSlipComesOfNoDivision() {
      assertThat(page.reveal("6.1", 0.0)).doesNotContain("division");
    }

    @Test
    void thatADivisionDoesNotExplainIsNotSaidToComeOfOne() {
      assertThat(page.reveal("1.3", 7)).doesNotContain("division");
      assertThat(page.reveal("2.1", 3)).doesNotContain("division");
    }

    @Test
    void withADecimalCommaHearsHowANumberIsWritten() {
      session.predict("1.1", -1);
      session.severalPredicted("1.1", 2);
      session.reveal("1.1");

      assertThat(page.read())
          .contains(
              "This asks for a number, but got 2 values, for a comma parts values in Java: write a"
                  + " decimal number as 3.5.",
              "Predict first");
    }

    @Test
    void ofSeveralValuesHearsHowAListIsWritten() {
      session.severalPredicted("4.1", 2);

      assertThat(page.read())
          .isEqualTo(
              "This asks for a list of 2 numbers, but got 2 values one by one: write List.of(4, 3.5)"
                  + " for 4 and 3.5.");
    }

    @Test
    void thatCannotBeReadTakesTheEarlierOneBack() {
      session.predict("2.1", 0);
      session.predict("2.1", "nothing");
      page.read();
      session.reveal("2.1", 0.0);

      assertThat(page.read()).contains("Predict first");
    }

    @Test
    void saysThatThereIsNoResultToCompareWith() {
      session.predict("2.1", 0);
      page.read();
      session.reveal("2.1", (Object) null);

      assertThat(page.read())
          .isEqualTo(
              "null\nThis result cannot be compared with your prediction. It is null: run the"
                  + " cells above once more.");
    }

    @Test
    void saysThatAResultIsNoNumber() {
      session.predict("2.1", 0);
      page.read();
      session.reveal("2.1", Double.NaN);

      assertThat(page.read())
          .isEqualTo(
              "NaN\nThis result cannot be compared with your prediction. This holds NaN, which is no"
                  + " finite number: look for a division by 0.");
    }

    @Test
    void canBeTakenBack() {
      session.predict("2.1", 0);
      session.predict("2.1", null);
      page.read();
      session.reveal("2.1", 0.0);

      assertThat(page.read()).contains("Predict first");
    }

    @Test
    void ofAListShowsTheListThatCameOut() {
      assertThat(page.reveal("4.1", new double[] {-17, 1}))
          .startsWith("[0.0, 0.0]\nYou predicted (−17, 1). A known slip:");
    }
  }

  @Nested
  class AnAnswerThatNobodyPredicted {

    private static final String ASKED =
        "Predict first: the cell with predict(\"2.1\", null) waits for you. If you would rather not"
            + " guess, run this cell once more.";

    @Test
    void waitsForAPrediction() {
      session.reveal("2.1", 0.0);

      assertThat(page.read()).isEqualTo(ASKED);
    }

    @Test
    void isShownToWhoeverRunsTheCellTwice() {
      session.reveal("2.1", 0.0);
      session.reveal("2.1", 0.0);

      assertThat(page.read()).isEqualTo(ASKED + "\n0.0");
    }

    @Test
    void isNotShownWhenAllCellsAreRunTwice() {
      for (int run = 0; run < 2; run++) {
        session.predict("2.1", null);
        session.reveal("2.1", 0.0);
        session.predict("2.2", null);
        session.reveal("2.2", 0.27);
      }

      assertThat(page.read()).doesNotContain("0.0", "0.27");
    }

    @Test
    void isNotComputedBefore() {
      session.reveal("2.1", () -> fail("The answer is computed too early."));

      assertThat(page.read()).isEqualTo(ASKED);
    }

    @Test
    void isDrawnOnceItIsTime() {
      session.predict("2.1", 0);
      session.reveal("2.1", () -> Figures.curve(Activations.RELU));

      assertThat(page.figures).hasSize(1);
      assertThat(page.read()).endsWith("0.0\nYou predicted 0. It came true.");
    }

    @Test
    void isComparedWithWhatABlockGivesBack() {
      session.predict("2.1", 0);
      session.reveal("2.1", () -> 0.0);

      assertThat(page.read()).endsWith("0.0\nYou predicted 0. It came true.");
    }

    @Test
    void isComparedWithTheTruthWhereABlockOnlyShows() {
      List<String> shown = new ArrayList<>();
      session.predict("2.1", 0);
      session.reveal(
          "2.1",
          () -> {
            shown.add("a table");
          });

      assertThat(shown).containsExactly("a table");
      assertThat(page.read()).endsWith("0.0\nYou predicted 0. It came true.");
    }
  }

  @Nested
  class WhatIsRecalled {

    @Test
    void isAskedForWhileItIsBlank() {
      assertThat(page.recall("2.a", null)).startsWith("2.a waits for you. ");
    }

    @Test
    void isJudgedAtOnce() {
      Object truth = Sheets.exercise("2.a").answer().truth();

      assertThat(page.recall("2.a", truth)).startsWith("2.a. Yes: ");
    }

    @Test
    void saysWhereItStandsIfItIsForgotten() {
      Object wrong = Sheets.exercise("2.a").misconceptions().get(0).wrong();

      assertThat(page.recall("2.a", wrong))
          .startsWith("2.a. Not yet: ")
          .contains("It stands in notebook 1, under \"")
          .doesNotContain("hint(");
    }
  }

  @Nested
  class Hints {

    @Test
    void waitForATry() {
      session.hint("2.7");

      assertThat(page.read())
          .isEqualTo(
              "Try 2.7 first. If you do not know how to begin, run this cell once more: 3 hints"
                  + " wait.");
    }

    @Test
    void comeToWhoeverRunsTheCellTwice() {
      session.hint("2.7");
      session.hint("2.7");

      assertThat(page.read().lines().toList().get(1)).startsWith("Hint 1 of 3: ");
    }

    @Test
    void areNotUsedUpWhenAllCellsAreRunTwice() {
      for (int run = 0; run < 2; run++) {
        session.check("2.7", null);
        session.hint("2.7");
        session.check("2.5", null);
        session.hint("2.5");
      }

      assertThat(page.read()).doesNotContain("Hint ");
    }

    @Test
    void comeNearerAndStopAtTheThird() {
      page.check("1.1", 7);
      page.check("2.7", Activations.STEP);
      session.hint("2.7");
      session.hint("2.7");
      session.hint("2.7");
      session.hint("2.7");

      assertThat(page.read().lines().map(line -> line.substring(0, 11)))
          .containsExactly("Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3", "Hint 3 of 3");
    }

    @Test
    void ofTwoExercisesAreCountedApart() {
      page.check("2.7", Activations.STEP);
      page.check("2.5", List.of(1, 2, 3, 4));
      session.hint("2.7");
      session.hint("2.5");

      assertThat(page.read().lines()).allMatch(line -> line.startsWith("Hint 1 of 3: "));
    }
  }

  @Nested
  class WhatWasDone {

    private final Page later = new Page();

    @Test
    void isTakenUpByAnotherSession() {
      page.check("2.7", Activations.STEP);
      session.hint("2.7");
      later.session.log.takeUp(session.log.lines());
      later.session.hint("2.7");

      assertThat(later.read()).startsWith("Hint 2 of 3: ");
      assertThat(later.session.log.lines()).startsWith(session.log.lines() + "\n");
    }

    @Test
    void takesThePlaceOfWhatWasDoneSince() {
      later.check("2.7", Activations.STEP);
      later.session.log.takeUp("not a line of ours");
      later.session.hint("2.7");

      assertThat(later.read()).startsWith("Try 2.7 first.");
    }
  }

  @Nested
  class Progress {

    @TempDir Path folder;

    private Path file() {
      return folder.resolve("progress.txt");
    }

    private Page here() {
      return new Page(Page.LONG, file());
    }

    @Test
    void isNothingAtFirst() {
      session.progress();

      assertThat(page.read())
          .isEqualTo(
              """
              Nothing yet: answer a predict or a check, and come back.
              This is forgotten when the kernel ends. keepProgress() keeps it in a small file.""");
    }

    @Test
    void showsTheNotebookOfTheLastExercise() {
      page.reveal("1.1", 5);
      page.check("1.6", 3.5);
      session.progress();

      assertThat(page.read())
          .as("the progress in notebook 1; give a new exercise of it a line here")
          .isEqualTo(
              """
              Notebook 1, A neuron's raw number: 2 of 10 done.
                1.a  open       Which keys run a cell?
                1.b  open       Which of these takes an edit back?
                1.c  open       A cell says double a = square(3). You edit square and run its cell alone. What stands in a?
                1.1  predicted  What is z for x = (2, 3), w = (0.5, −1) and b = 1?
                1.2  open       x stays (2, 3) and w₂ grows by 1. By how much does z grow?
                1.3  open       Each time x₁ grows by 1, by how much does z change?
                1.4  open       Which shape do all the points (x₁, x₂) with z = 0 form?
                1.5  open       What are the products and z for x = (3, 1, 2), w = (1, −2, 0.5) and b = 0.25?
                1.6  solved     For which b is z = 0 at x = (1, 4), with w = (0.5, −1)?
                1.7  open       Fill the loop, so that it makes z of any number of inputs.
              This is forgotten when the kernel ends. keepProgress() keeps it in a small file.""");
    }

    @Test
    void writesNothingUnlessAsked() {
      here().check("1.6", 3.5);

      assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isKeptForTheSeriesIfAsked() {
      Page first = here();
      first.check("1.6", 3.5);
      first.session.keepProgress();
      first.check("3.8", 0);
      Page afterARestart = here();
      afterARestart.session.progress();

      assertThat(afterARestart.read())
          .contains(
              "The series. notebook 1: 1 of " + Sheets.numbered("1").exercises().size() + ", ",
              ", notebook 3: 1 of " + Sheets.numbered("3").exercises().size() + ", ",
              "It is kept in progress.txt.");
    }

    @Test
    void isKeptInLinesThatAPersonCanRead() throws IOException {
      Page here = here();
      here.session.keepProgress();
      here.reveal("2.1", -1);
      here.check("1.6", 3.5);
      here.check("1.6", 3.5);

      assertThat(Files.readAllLines(file()))
          .contains(
              "# time, number, exercise, what, answer, outcome, known slip",
              line("2.1", "predict", "−1", "wrong", "the activation is skipped"),
              line("2.1", "reveal", "", "compared", ""),
              line("1.6", "check", "3.5", "right", ""));
    }

    @Test
    void isKeptWithTheSlipAtEachPlaceOfAList() throws IOException {
      Page here = here();
      here.session.keepProgress();
      here.check("1.5", List.of(3, 2, 1, 2));

      assertThat(Files.readAllLines(file()))
          .anyMatch(
              line -> line.endsWith("\twrong\tthe minus of w₂ is lost; the bias is forgotten"));
    }

    private static String line(
        String number, String what, String answer, String outcome, String slip) {
      String id = Sheets.exercise(number).question().id();
      return String.join("\t", "2026-01-02T12:00:00Z", number, id, what, answer, outcome, slip);
    }

    @Test
    void isKeptFromTheBeginningOfTheKernel() throws IOException {
      Page here = here();
      here.check("1.6", 2);
      here.session.hint("1.6");
      here.session.keepProgress();
      here.session.keepProgress();

      assertThat(Files.readAllLines(file())).filteredOn(line -> line.contains("\t")).hasSize(2);
    }

    @Test
    void isFoundUnderItsIdWhenPagesAreCountedAnew() throws IOException {
      here().session.keepProgress();
      String kept = line("1.6", "check", "3.5", "right", "").replace("\t1.6\t", "\t9.5\t");
      Files.write(file(), List.of(kept), StandardOpenOption.APPEND);
      Page here = here();
      here.check("1.6", null);
      here.session.progress();

      assertThat(here.read()).contains("1.6  solved");
    }

    @Test
    void ofTheVersionBeforeIsSetAside() throws IOException {
      Files.writeString(
          file(),
          """
          # What you have done in Neuron Notebooks. forgetProgress() removes this file.
          2.1 predicted
          """);
      Page here = here();

      assertThat(here.check("1.6", 3.5))
          .contains(
              "progress.txt was of an earlier version of the lesson, whose exercises were others: it"
                  + " is progress-before-1.txt now, and a new one begins.");
      assertThat(folder.resolve("progress-before-1.txt")).content().contains("2.1 predicted");
      assertThat(file()).content().contains("\t1.6\t").doesNotContain("2.1 predicted");
    }

    @Test
    void canBeForgotten() {
      Page here = here();
      here.check("1.6", 3.5);
      here.session.keepProgress();
      here.session.forgetProgress();
      here.read();
      here.session.progress();

      assertThat(here.read()).containsPattern(": 0 of \\d+ done");
      assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesAFileOfSomebodyElseAlone() throws IOException {
      Files.writeString(file(), "my diary\n");
      Page here = here();
      here.check("1.6", 3.5);

      assertThatThrownBy(here.session::keepProgress)
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "There is a progress.txt here that the lesson did not write: rename it, and run this"
                  + " again.");
      assertThatThrownBy(here.session::forgetProgress).isInstanceOf(BadInput.class);
      assertThat(Files.readString(file())).isEqualTo("my diary\n");
    }

    @Test
    void saysWhereItCannotBeKept() {
      Page here = new Page(Page.LONG, folder.resolve("missing").resolve("progress.txt"));

      assertThatThrownBy(here.session::keepProgress)
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "progress.txt cannot be written here (NoSuchFileException): your progress is not"
                  + " kept.");
    }
  }
}
