package runtime.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static final Object NONE = null;

  @Test
  void aFormulaMayCallWhatItWasToldOf() {
    Fields.know("half", z -> z / 2);
    assertThat(Fields.number("1 - half(3)", null)).isEqualTo(-0.5);
    assertThat(Fields.numbers("half(-20)", null)).containsExactly(-10.0);
  }

  @Test
  void aFormulaIsWhatJavaMakesOfIt() {
    try (JShell shell = JShell.create()) {
      for (String text :
          List.of(
              "3",
              "-0.5",
              "+.5",
              "5.",
              "1e-3",
              "1E+2",
              "2.5f - 2.5f",
              "20_000",
              "1/4",
              "1/4.0",
              "-7 / 2",
              "-7 % 3",
              "7.5 % 2",
              "1 - 2 - 3",
              "2 + 3 * 4",
              "(2 + 3) * 4",
              "2 * -3",
              "- - 3",
              "2 ^ 10",
              "1 + 2 ^ 3",
              "(double) 1 / 4",
              "(int) 2.9 + 1",
              "(int) (2.9 * 2)",
              "2147483647 + 1",
              "2147483647L + 1",
              "1.0 / 0",
              "0.1 + 0.2",
              "Math.E",
              "2 * Math.PI",
              "Math.abs(-3)",
              "Math.abs(-3.5)",
              "Math.sqrt(2)",
              "Math.pow(2, 10)",
              "Math.max(2, 3.5)",
              "Math.min(1, 2) / 2",
              "1 / (1 + Math.sqrt(4))")) {
        SnippetEvent java = shell.eval(text).get(0);
        assertThat(String.valueOf(Fields.number(text, null))).as(text).isEqualTo(java.value());
      }
    }
  }

  @Test
  void aTrueMinusIsAMinus() {
    assertThat(Fields.number("−2", null)).isEqualTo(-2);
  }

  @Test
  void anEmptyFieldLeavesWhatTheCellWasShippedWith() {
    assertThat(Fields.number(" ", null)).isNull();
    assertThat(Fields.number("", 3)).isEqualTo(3);
    assertThat(Fields.decimal("", 0.1)).isEqualTo(0.1);
    assertThat(Fields.decimalOrNull("", null)).isNull();
    assertThat(Fields.whole("", 8)).isEqualTo(8);
    assertThat(Fields.wholeOrNull("", null)).isNull();
    assertThat(Fields.numbers("", NONE)).containsExactly(NONE);
    assertThat(Fields.word("", NONE)).isNull();
    assertThat(Fields.list("", NONE)).isNull();
    assertThat(Fields.matrix("", NONE)).isNull();
  }

  @Test
  void aFormulaMayUseTheNamesAboveIt() {
    assertThat(Fields.decimal("e2 + e1 / 2", 1, "e2", 7.5, "e1", 3)).isEqualTo(8.5);
  }

  @Test
  void numbersThatBareCommasPartAreSeveral() {
    assertThat(Fields.numbers("3,5", null)).containsExactly(3, 5);
    assertThat(Fields.numbers("Math.pow(2, 3)", null)).containsExactly(8.0);
    assertThat(Fields.numbers("curve", null)).containsExactly("curve");
    assertThat(Fields.numbers("{1, 2}", null)).containsExactly(List.of(1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1, 2.5",
        "{1, 2.5}",
        "[1, 2.5]",
        "(1, 2.5)",
        "List.of(1, 2.5)",
        "Arrays.asList(1, 2.5)"
      })
  void aListMayBeWrittenInManyWays(String text) {
    assertThat(Fields.list(text, null)).isEqualTo(List.of(1, 2.5));
  }

  @Test
  void anArrayOfDoublesHoldsDoubles() {
    assertThat(Fields.list("new double[] {1, 2}", null)).isEqualTo(List.of(1.0, 2.0));
  }

  @Test
  void aPlaceOfAListMayStayOpen() {
    assertThat(Fields.list("null, 2", null)).isEqualTo(Arrays.asList(null, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1, 2; 3, 4", "{{1, 2}, {3, 4}}", "{1, 2}; {3, 4}", "{1, 2}, {3, 4}"})
  void aMatrixIsAListOfRows(String text) {
    assertThat(Fields.matrix(text, null)).isEqualTo(List.of(List.of(1, 2), List.of(3, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a straight line", "\"a straight line\"", " “a straight line” "})
  void aWordStandsWithQuotesOrWithout(String text) {
    assertThat(Fields.word(text, NONE)).isEqualTo("a straight line");
  }

  @Test
  void aWordMayLookLikeAFormula() {
    assertThat(Fields.word("W2W1", NONE)).isEqualTo("W2W1");
    assertThat(Fields.word("1024", NONE)).isEqualTo(1024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 +", "1//2", ")(", "2 3", "1..2", "--", "(1", "1)", "1e", "x + 1", "π"})
  void whatIsNoNumberIsSaidInASentence(String text) {
    assertThatThrownBy(() -> Fields.number(text, null))
        .isInstanceOf(Unreadable.class)
        .hasMessage(
            "\"%s\" cannot be read here: write a number such as 3.5, or a formula such as 1 / 4.0.",
            text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.5 | \"2.5\" is no whole number here: write one such as 2, without a point.",
        "2 ^ 1.5 | In Java ^ is no power, and it takes no decimals: write \"2 ^ 1.5\" with Math.pow.",
        "1,, 2 | \"1,, 2\" cannot be read here: write a number such as 3.5, or a formula such as 1 / 4.0."
      })
  void whatIsNoWholeNumberIsSaidInASentence(String text, String sentence) {
    assertThatThrownBy(() -> Fields.whole(text, 0))
        .isInstanceOf(Unreadable.class)
        .hasMessage(sentence);
  }

  @Test
  void aValueThatIsMissingIsSaidInASentence() {
    assertThatThrownBy(() -> Fields.list("1,, 2", NONE))
        .isInstanceOf(Unreadable.class)
        .hasMessage("A value is missing beside a comma in \"1,, 2\": write one on both sides.");
  }

  @Test
  void aConstantIsKnownByItsName() {
    assertThat(Fields.constant(" TWO ", null, "ONE", 1, "TWO", 2)).isEqualTo(2);
    assertThat(Fields.constant("", NONE, "ONE", 1)).isNull();
    assertThatThrownBy(() -> Fields.constant("FOUR", null, "ONE", 1, "TWO", 2, "THREE", 3))
        .isInstanceOf(Unreadable.class)
        .hasMessage("\"FOUR\" is none of the constants: write one of ONE, TWO, THREE.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 / 0", "2 + 7 % (1 - 1)"})
  void aWholeNumberDividedByZeroIsSaidInASentence(String text) {
    assertThatThrownBy(() -> Fields.whole(text, 0))
        .isInstanceOf(Unreadable.class)
        .hasMessage("\"%s\" divides a whole number by 0: write another divisor.", text);
  }
}
