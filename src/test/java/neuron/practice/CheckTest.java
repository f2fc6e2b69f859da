package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;
import neuron.Neuron;
import neuron.Printed;
import neuron.figures.Figures;
import neuron.page.Figure;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Question;
import neuron.practice.answers.TimeLimit;
import neuron.practice.answers.TwoInputs;
import neuron.practice.answers.WeightedSum;
import neuron.practice.sheets.SheetsTest;
import neuron.text.BadInput;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  private final Page page = new Page();

  @Nested
  class OfANumber {

    @Test
    void acceptsTheExactOne() {
      assertThat(page.check("1.6", 3.5)).isEqualTo("Yes: 3.5 is right.");
    }

    @Test
    void acceptsAWholeNumberForADouble() {
      assertThat(page.check("3.8", 0)).isEqualTo("Yes: 0 is right.");
    }

    @Test
    void acceptsANumberOfAnotherType() {
      assertThat(page.check("1.6", new BigDecimal("3.5"))).startsWith("Yes");
    }

    @Test
    void isExactWhereExactIsAsked() {
      assertThat(page.check("1.6", Math.nextUp(3.5)))
          .contains("Only its last digits differ: this one can be said exactly.");
    }

    @Test
    void saysThatItIsTooSmall() {
      assertThat(page.check("1.6", 1.0))
          .isEqualTo("Not yet: 1. That is too small. hint(\"1.6\") helps.");
    }

    @Test
    void saysThatItIsTooLarge() {
      assertThat(page.check("1.6", 7.5)).contains("That is too large.");
    }

    @Test
    void saysThatOnlyTheSignIsWrong() {
      assertThat(page.check("A.2", -37))
          .isEqualTo("Not yet: −37. The size is right, the sign is not. hint(\"A.2\") helps.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void refusesWhatIsNotFinite(double answer) {
      assertThat(page.check("1.6", answer))
          .matches(
              "Not yet. This holds (NaN|−?∞), which is no finite number: look for a division"
                  + " by 0.");
    }

    @Test
    void refusesAText() {
      assertThat(page.check("1.6", "3.5"))
          .isEqualTo("Not yet. This asks for a number, but got a text: leave the quotes out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a quarter", "1/4", "0,25", "−1", "3.5.", "e"})
    void asksForANumberInPlaceOfAnyOtherText(String answer) {
      assertThat(page.check("1.6", answer))
          .isEqualTo(
              "Not yet. This asks for a number, but got the text \"%s\": write a number such as 3.5,"
                      .formatted(answer)
                  + " without quotes.");
    }

    @Test
    void remindsOfDivisionsBesideASlipThatFits() {
      assertThat(page.check("1.6", 7 / 2))
          .contains("A known slip: the weights are left out.", "Java divides whole numbers");
      assertThat(page.check("1.6", 3.0))
          .contains("A known slip: the weights are left out.")
          .doesNotContain("division");
    }

    @Test
    void remindsOfDivisionsWhereADoubleHasLostItsDecimals() {
      double mine = 7 / 2;

      assertThat(page.check("1.6", mine)).contains("the weights are left out");
      assertThat(page.check("2.5", new double[] {3, 0, 0.5, 0}))
          .contains("sigmoid(−3): not yet, 0. If it comes of a division:")
          .contains("That is too small.");
    }

    @Test
    void remindsOfDivisionsFirst() {
      assertThat(page.check("1.6", 5 / 2))
          .startsWith("Not yet: 2. If it comes of a division: Java divides")
          .contains("7.0 / 2. That is too small.");
      assertThat(page.check("1.6", 7 / 2))
          .startsWith("Not yet: 3. If it comes of a division:")
          .contains("7.0 / 2. A known slip: the weights are left out.");
      assertThat(page.check("1.6", 0)).contains("division");
    }

    @Test
    void remindsOfNoDivisionThatCannotHaveBeen() {
      assertThat(page.check("1.6", 5)).doesNotContain("division");
      assertThat(page.check("1.6", -1)).doesNotContain("division");
      assertThat(page.check("1.6", 1.5)).doesNotContain("division");
      assertThat(page.check("3.8", 3)).doesNotContain("division");
    }

    @ParameterizedTest
    @CsvSource({"3.8, 8", "4.11, 14", "4.11, 9"})
    void knowsAPowerThatIsWrittenWithTheSignOfBits(String number, int answer) {
      assertThat(page.check(number, answer))
          .contains("A known slip: ^ is taken for a power. In Java ^ compares the bits");
    }

    @ParameterizedTest
    @CsvSource({"3.8, 11", "4.11, 15", "4.11, 2", "3.9, 8", "4.4, 6"})
    void takesNoOtherNumberForThat(String number, int answer) {
      assertThat(page.check(number, answer)).doesNotContain("^");
    }

    @ParameterizedTest
    @CsvSource({
      "0.33, a little too large",
      "0.31, a little too large",
      "0.18, a little too small",
    })
    void saysThatAGuessIsNear(String guess, String words) {
      assertThat(page.reveal("4.10", Double.parseDouble(guess))).contains("near, and " + words);
    }

    @Test
    void saysThatAGuessIsFarOff() {
      assertThat(page.reveal("4.10", 0.4)).endsWith("That is too large.");
    }

    @Test
    void refusesAList() {
      assertThat(page.check("1.6", new double[] {3.5}))
          .isEqualTo(
              "Not yet. This asks for a number, but got a list or a matrix: hand in a number.");
    }

    @Test
    void refusesAFunction() {
      assertThat(page.check("1.6", Activations.RELU))
          .isEqualTo(
              "Not yet. This asks for a number, but got a function of one number: hand in a"
                  + " number.");
    }

    @Test
    void refusesAnythingElseByItsType() {
      assertThat(page.check("1.6", true)).contains("but got something of the type Boolean");
    }

    @Test
    void refusesWhatHasNoNameByWhatItExtends() {
      assertThat(page.check("1.6", new ArithmeticException() {}))
          .contains("but got something of the type ArithmeticException");
    }

    @Test
    void waitsForABlank() {
      assertThat(page.check("1.6", null))
          .isEqualTo(
              "1.6 waits for you. For which b is z = 0 at x = (1, 4), with w = (0.5, −1)?"
                  + " Put a number in place of null, and run the cell again.");
    }
  }

  @Nested
  class OfAList {

    @Test
    void acceptsThreeDecimalsAndSaysAllDigits() {
      assertThat(page.check("2.5", new Double[] {3.0, 0.0, 0.5, 0.047}))
          .isEqualTo(
              """
              Yes: all are right.
                relu(3): 3.0
                relu(−0.5): 0.0
                sigmoid(0): 0.5
                sigmoid(−3): 0.04742587317756678""");
    }

    @Test
    void goesThroughThePlacesOneByOne() {
      assertThat(page.check("2.5", new Double[] {3.0, -0.5, null, 0.2}))
          .isEqualTo(
              """
              Not yet: (3, −0.5, null, 0.2). One after the other:
                relu(3): yes, 3.0.
                relu(−0.5): not yet, −0.5. A known slip: the activation is skipped. −0.5 is z itself, and negative.
                sigmoid(0): still to write.
                sigmoid(−3): not yet, 0.2. That is too large.
              hint("2.5") helps.""");
    }

    @ParameterizedTest
    @CsvSource({
      "0.05, That is right as far as it goes: give a third decimal.",
      "0.048, 'That is very close: round to the third decimal, and do not cut off.'",
      "0.0498, A known slip: e⁻³ stands alone.",
      "0.0499, A known slip: e⁻³ stands alone.",
      "0.95, A known slip: the sign of z is lost."
    })
    void tellsABadRoundingFromASlip(double answer, String words) {
      assertThat(page.check("2.5", new Double[] {3.0, 0.0, 0.5, answer})).contains(words);
    }

    @Test
    void waitsWhileEveryPlaceIsBlank() {
      assertThat(page.check("2.5", new Double[4])).startsWith("2.5 waits for you.");
    }

    @Test
    void acceptsAListOfWholeNumbers() {
      assertThat(page.check("2.6", List.of(3, 1, 2))).isEqualTo("Yes: (3, 1, 2) is right.");
    }

    @Test
    void acceptsAnArrayOfInts() {
      assertThat(page.check("4.8", new int[] {2, 1, 1, 0})).startsWith("Yes");
    }

    @Test
    void doesNotCallTheNumberOfALearnerTooSmall() {
      assertThat(page.check("2.6", List.of(4, 1, 2)))
          .contains("lost the sign of z: not yet, 4. Compare once more.")
          .doesNotContain("too small");
    }

    @Test
    void saysHowManyItShouldHave() {
      assertThat(page.check("4.8", new double[] {2, 1}))
          .isEqualTo(
              "Not yet. This asks for a list of 4 numbers, but yours has 2: give one for each of"
                  + " (0, 0), (0, 1), (1, 0), (1, 1).");
    }

    @Test
    void refusesNaNInIt() {
      assertThat(page.check("4.8", new double[] {2, 1, Double.NaN, 0})).contains("holds NaN");
    }

    @Test
    void refusesANumber() {
      assertThat(page.check("4.8", 2)).contains("asks for a list of 4 numbers, but got a number");
    }
  }

  @Nested
  class OfAMatrix {

    @Test
    void acceptsTheRightOne() {
      assertThat(page.check("3.6", new double[][] {{3, 4}, {-1, 0}}))
          .isEqualTo("Yes: all 4 entries are right.");
    }

    @Test
    void acceptsListsOfLists() {
      assertThat(page.check("3.6", List.of(List.of(3, 4), List.of(-1, -0.0)))).startsWith("Yes");
    }

    @Test
    void saysWhichEntryIsTheFirstWrongOne() {
      assertThat(page.check("3.6", new double[][] {{3, 4}, {1, 0}}))
          .isEqualTo(
              "Not yet. 3 of 4 entries are right. Look at row 2, column 1: yours is 1. The size is"
                  + " right, the sign is not. hint(\"3.6\") helps.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void saysWhichShapeIsAsked(int rows) {
      assertThat(page.check("3.6", new double[rows][2]))
          .startsWith(
              "Not yet. This asks for a matrix of 2 rows with 2 numbers each, but yours has")
          .doesNotContain("\n");
    }

    @Test
    void acceptsAMatrixOfEjml() {
      assertThat(page.check("3.6", new SimpleMatrix(new double[][] {{3, 4}, {-1, 0}})))
          .startsWith("Yes");
    }

    @Test
    void saysHowManyRowsItShouldHave() {
      assertThat(page.check("3.6", new double[1][2]))
          .isEqualTo(
              "Not yet. This asks for a matrix of 2 rows with 2 numbers each, but yours has 1 row:"
                  + " give each entry its place.");
    }

    @Test
    void saysWhichRowIsTooShort() {
      assertThat(page.check("3.6", new double[][] {{3, 4}, {-1}}))
          .isEqualTo(
              "Not yet. This asks for a matrix of 2 rows with 2 numbers each, but row 2 of yours"
                  + " has 1 number: give each entry its place.");
    }

    @Test
    void saysWhichRowIsNull() {
      assertThat(page.check("3.6", new double[][] {{3, 4}, null}))
          .contains("but row 2 of yours is null: put each row into braces of its own.");
    }

    @Test
    void saysThatAListOfNumbersHasNoRows() {
      assertThat(page.check("3.6", new double[] {3, 4, -1, 0}))
          .contains("but row 1 of yours is a number: put each row into braces of its own.");
    }

    @Test
    void saysOfOneEntryThatItIsRight() {
      assertThat(page.check("3.6", new double[][] {{3, 1}, {1, 1}}))
          .startsWith("Not yet. 1 of 4 entries is right.");
    }

    @Test
    void waitsForAMatrixThatIsNull() {
      double[][] product = null;

      assertThat(page.check("3.6", product)).startsWith("3.6 waits for you.");
    }
  }

  @Nested
  class OfALayer {

    private final double[][] w = {{2, 4}, {1, 3}};

    @Test
    void acceptsTheRightOne() {
      assertThat(page.check("3.7", new Layer(w, new double[] {3, 2})))
          .isEqualTo("Yes: W and b are right.");
    }

    @Test
    void acceptsANetworkOfOneLayer() {
      assertThat(page.check("3.7", new Network(new Layer(w, new double[] {3, 2}))))
          .startsWith("Yes");
    }

    @Test
    void refusesANetworkOfTwo() {
      Layer layer = new Layer(w, new double[] {3, 2});

      assertThat(page.check("3.7", new Network(layer, layer)))
          .isEqualTo(
              "Not yet. This asks for one layer, but yours is a network of 2: merge them into one.");
    }

    @Test
    void saysWhichNumberOfTheBiasIsWrong() {
      assertThat(page.check("3.7", new Layer(w, new double[] {3, 5})))
          .contains("5 of 6 entries are right. Look at number 2 of b: yours is 5.");
    }

    @Test
    void refusesAnActivation() {
      assertThat(page.check("3.7", new Layer(w, new double[] {3, 2}, Activations.RELU)))
          .contains("without activation, but yours has ReLU");
    }

    @Test
    void looksAtTheActivationAndNotAtItsName() {
      Activation straight = Activations.IDENTITY.named("ReLU");
      Activation bent = Activations.RELU.named("identity");

      assertThat(page.check("3.7", new Layer(w, new double[] {3, 2}, straight))).startsWith("Yes");
      assertThat(page.check("3.7", new Layer(w, new double[] {3, 2}, bent)))
          .contains("without activation, but yours has identity");
    }

    @Test
    void saysWhichShapeIsAsked() {
      assertThat(page.check("3.7", new Layer(new double[][] {{1}}, new double[1])))
          .contains("2 inputs and 2 outputs, but yours has 1 and 1");
    }
  }

  @Nested
  class OfAFunction {

    @Test
    void acceptsALambda() {
      assertThat(page.check("2.7", (Activation) v -> Math.max(v / 100, v)))
          .isEqualTo("Yes: yours agrees with leaky ReLU at 16 inputs from −1000 to 1000.");
    }

    @Test
    void acceptsAFunctionOfJavasOwn() {
      DoubleUnaryOperator mine = v -> v > 0 ? v : v * 0.01;

      assertThat(page.check("2.7", mine)).startsWith("Yes");
    }

    @Test
    void saysWhereItFirstDiffersAndBothValues() {
      assertThat(page.check("2.7", Activations.IDENTITY))
          .startsWith(
              "Not yet. At z = −1 yours gives −1, and leaky ReLU gives −0.01. A known slip:");
    }

    @Test
    void drawsBothCurves() {
      page.check("2.7", Activations.IDENTITY);

      assertThat(page.figures)
          .singleElement()
          .extracting(Figure::sentence)
          .asString()
          .contains("leaky ReLU gives −0.01 and yours gives −1", "from −0.015 to 0.015");
    }

    @Test
    void drawsBothCurvesWhereTheyNearlyAgreeAlsoIfItIsRight() {
      page.check("2.7", (Activation) v -> v > 0 ? v : v / 100);

      assertThat(page.figures)
          .singleElement()
          .extracting(Figure::sentence)
          .asString()
          .contains("leaky ReLU gives −0.01 and yours gives −0.01");
    }

    @Test
    void drawsNothingOfWhatTheCellHeldAsShipped() {
      assertThat(page.check("2.7", (Activation) v -> Math.max(0, v)))
          .startsWith("2.7 waits for you. ");
      assertThat(page.figures).isEmpty();
    }

    @Test
    void printsForEachInputOnceAndNotForTheCurve() {
      String printed =
          Printed.by(
              () ->
                  page.check(
                      "2.7",
                      (Activation)
                          v -> {
                            System.out.println(v);
                            return v;
                          }));

      assertThat(printed.lines()).hasSize(16);
    }

    @Test
    void saysThatItGivesNaN() {
      assertThat(page.check("2.7", (Activation) Math::sqrt))
          .contains("At z = −1 yours gives NaN, and leaky ReLU gives −0.01.");
    }

    @Test
    void saysWhatItThrowsAndWhere() {
      assertThat(page.check("2.7", (Activation) v -> 1 / (int) v))
          .isEqualTo(
              "Not yet. Your function fails at z = 0: it throws ArithmeticException (/ by zero).");
    }

    @Test
    void saysThatItCallsItselfWithoutEnd() {
      Activation[] mine = new Activation[1];
      mine[0] = v -> mine[0].apply(v) + 1;

      assertThat(page.check("2.7", mine[0]))
          .isEqualTo(
              "Not yet. Your function fails at z = 0: the function calls itself without end: give it"
                  + " a case in which it does not call itself.");
    }

    @Test
    void saysWhatItThrowsOnOneShortLine() {
      assertThat(
              page.check(
                  "2.7",
                  (Activation)
                      v -> {
                        throw new IllegalStateException("one\n two" + "!".repeat(200));
                      }))
          .matches("Not yet\\. .* it throws IllegalStateException \\(one two!{113}…\\)\\.");
    }

    @Test
    void saysWhatItThrowsWithoutAMessage() {
      assertThat(
              page.check(
                  "2.7",
                  (Activation)
                      v -> {
                        throw new IllegalStateException("") {};
                      }))
          .isEqualTo("Not yet. Your function fails at z = 0: it throws IllegalStateException.");
    }

    @Test
    void repeatsASentenceOfTheLibraryAsItIs() {
      Neuron two = new Neuron(new double[] {1, 2}, 0);

      assertThat(page.check("2.7", (Activation) v -> two.activation(v)))
          .isEqualTo(
              "Not yet. Your function fails at z = 0: This neuron has 2 weights, but x has 1 number:"
                  + " give it 2.");
    }

    @Test
    void canBeANeuronWithOneInput() {
      assertThat(page.check("2.7", new Neuron(new double[] {1}, 0, Activations.LEAKY_RELU)))
          .startsWith("Yes");
    }

    @Test
    void refusesOneOfTwoInputs() {
      assertThat(page.check("2.7", (TwoInputs) (a, b) -> a))
          .isEqualTo(
              "Not yet. This asks for a function of one number, such as z -> 2 * z, but got a"
                  + " function of two inputs: hand in a function of one number, such as z -> 2 * z.");
    }

    @Test
    void refusesAnotherLambdaByItsType() {
      Function<Double, Double> mine = v -> v;

      assertThat(page.check("2.7", mine))
          .contains("but got a lambda of the type Function: hand in");
    }

    @Test
    void refusesAMethodOfWeights() {
      assertThat(page.check("2.7", (WeightedSum) (w, x, b) -> b))
          .contains("but got a function of w, x and b: hand in");
    }

    @Test
    void refusesANetworkByItsSize() {
      assertThat(page.check("2.7", new Network(new Layer(new double[][] {{1, 1}}, new double[1]))))
          .contains("but got a network with 2 inputs and 1 output: hand in");
    }

    @Test
    void refusesALayerByItsSize() {
      assertThat(page.check("2.7", new Layer(new double[][] {{1}, {1}}, new double[2])))
          .contains("but got a layer with 1 input and 2 outputs: hand in");
    }

    @Test
    void refusesANeuronByItsSize() {
      assertThat(page.check("2.8", new Neuron(new double[] {1, 1, 1}, 0)))
          .contains("but got a neuron with 3 inputs: hand in");
    }

    @Test
    void refusesANumber() {
      assertThat(page.check("2.7", 0.01)).startsWith("Not yet. This asks for a function of one");
    }

    @Test
    void seesADifferenceAtMinusZeroOnly() {
      assertThat(page.check("2.7", (Activation) v -> 1 / v < -1e9 ? 7 : Math.max(0.01 * v, v)))
          .contains("At z = −0.0 yours gives 7");
    }

    @Test
    void seesADifferenceFarOut() {
      assertThat(page.check("2.7", (Activation) v -> v > 500 ? 500 : Math.max(0.01 * v, v)))
          .contains("At z = 1000 yours gives 500, and leaky ReLU gives 1000.");
    }

    @Test
    void takesAnyThatBends() {
      assertThat(page.check("2.8", Activations.TANH)).startsWith("Yes");
    }

    @ParameterizedTest
    @MethodSource("neuron.practice.CheckTest#bentBetweenWholeNumbers")
    void takesOneThatIsStraightAtWholeNumbersOnly(Activation mine) {
      assertThat(page.check("2.8", mine)).startsWith("Yes");
    }

    @Test
    void doesNotTakeOneThatGivesAnotherValueEachTime() {
      assertThat(page.check("2.8", (Activation) v -> Math.random()))
          .matches(
              "Not yet\\. At z = −6 your function gives \\S+ once and \\S+ another time: make it"
                  + " depend on z alone\\.");
      double[] calls = {0};
      assertThat(page.check("2.8", (Activation) v -> v + calls[0]++))
          .contains("make it depend on z alone");
    }

    @Test
    void saysThatItDoesNotUseItsInput() {
      double z = -1;

      assertThat(page.check("2.7", (Activation) v -> z > 0 ? z : 0.05 * z))
          .contains(
              "It is −0.05 for every input: behind the arrow write the letter that stands before"
                  + " it. Any other is a number that a cell has set.");
    }

    @Test
    void saysWhereItUsesAnotherLetter() {
      double z = -1;

      assertThat(page.check("2.7", (Activation) v -> z > 0 ? v : 0.01 * v))
          .contains("look at the condition: the letter in it is the one before the arrow");
      assertThat(page.check("2.7", (Activation) v -> z > 0 ? z : 0.01 * z))
          .contains("You used z, which a cell has set to −1, not the letter before the arrow.");
      assertThat(page.check("2.7", (Activation) v -> v > 0 ? z : 0.01 * v))
          .contains("You used z, which a cell has set to −1, not the letter before the arrow.");
      assertThat(page.check("2.7", (Activation) v -> v > 0 ? v : 0.01 * z))
          .contains("z alone is −1, as a cell has set it.");
    }

    @Test
    void remindsOfDivisionsWhereItIsZeroForEveryInput() {
      assertThat(page.check("2.7", (Activation) v -> 1 / 100 * v))
          .contains("It is 0 for every input. If it comes of a division: Java divides");
      assertThat(page.check("6.4", (Activation) z -> 1 / (1 + 2) * z))
          .contains("It is 0 for every input. If it comes of a division: Java divides");
    }

    @Test
    void namesADivisionThatMakesItsFunctionAnother() {
      assertThat(page.check("2.7", (Activation) v -> v > 0 ? v : 1 / 100 * v))
          .contains("the leak is 0", "1 / 100");
    }

    @Test
    void doesNotTakeAStraightOne() {
      assertThat(page.check("2.8", (Activation) v -> 0.1 * v + 0.7))
          .startsWith("Not yet. Your function is a straight line.");
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "3", "5", "8"})
    void doesNotTakeAPolynomialAndSaysItsDegree(int degree) {
      Activation mine = v -> 3 - 0.5 * v + 0.25 * Math.pow(v, degree);

      assertThat(page.check("2.8", mine))
          .startsWith(
              degree < 2
                  ? "Not yet. Your function is a straight line."
                  : "Not yet. Your function bends, but it is a polynomial, of degree "
                      + degree
                      + ".")
          .contains("try Math.abs");
    }

    @Test
    void doesNotTakeAConstant() {
      assertThat(page.check("2.8", (Activation) v -> 5))
          .startsWith("Not yet. Your function gives the same number for every z.")
          .contains("nothing of z comes through");
    }

    @ParameterizedTest
    @MethodSource("neuron.practice.CheckTest#nearlyStraight")
    void takesOneThatOnlyNearlyIsAPolynomial(Activation mine) {
      assertThat(page.check("2.8", mine)).startsWith("Yes");
    }

    @Test
    void drawsTheOneThatItTakes() {
      page.check("2.8", Activations.TANH);

      assertThat(page.figures).hasSize(1);
    }

    @Test
    void doesNotTakeOneWithoutAValue() {
      assertThat(page.check("2.8", (Activation) Math::log))
          .isEqualTo(
              "Not yet. At z = −6 your function gives NaN: make it give a finite number for every"
                  + " z.");
    }

    @Test
    void ofWeightsIsTriedOnOtherNeurons() {
      assertThat(page.check("1.7", (WeightedSum) (w, x, b) -> w[0] * x[0] + w[1] * x[1] + b))
          .isEqualTo(
              "Not yet. Your function fails at w = (4), x = (3) and b = −2: it asks an array"
                  + " for a place that it does not have (Index 1 out of bounds for length 1). The"
                  + " places are 0 to length − 1, so a loop over all of x runs while i <"
                  + " x.length.");
    }
  }

  /** Bent outside of the figure, or so little that it shows far away only. */
  static Stream<Activation> nearlyStraight() {
    return Stream.of(
        v -> Math.max(-20, v),
        v -> Math.sin(0.01 * v),
        v -> Math.sin(0.3 * v),
        v -> v > 100 ? v * v : 0,
        v -> Math.exp(0.01 * v),
        Math::exp,
        v -> v / (1 + Math.abs(v)),
        Math::abs,
        Math::round);
  }

  static Stream<Activation> bentBetweenWholeNumbers() {
    return Stream.of(
        v -> Math.sin(Math.PI * v),
        v -> Math.cos(2 * Math.PI * v) + v,
        v -> Math.round(v),
        v -> v % 1,
        v -> v * 0.5 + Math.floor(v));
  }

  @Nested
  class OfANetworkOfReLUs {

    private static final double[][] ONE = {{1}};

    private static Network bend(double weight, double bias, Activation sigma, double behind) {
      return new Network(
          new Layer(new double[][] {{weight}}, new double[] {bias}, sigma),
          new Layer(new double[][] {{behind}}, new double[] {0}));
    }

    private static Network equal(double... weights) {
      return new Network(
          new Layer(new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, Activations.RELU),
          new Layer(new double[][] {weights}, new double[] {1}));
    }

    @Test
    void acceptsAnyThatGivesTheSame() {
      assertThat(page.check("4.5", bend(1, -2, Activations.RELU, 3)))
          .isEqualTo(
              "Yes: yours agrees with the asked one at 18 inputs from −1000 to 1000, and at each"
                  + " bend.");
      assertThat(page.check("4.5", bend(3, -6, Activations.RELU, 1))).startsWith("Yes");
      assertThat(page.check("4.5", new Layer(ONE, new double[] {-2}, Activations.RELU)))
          .contains("the slope is forgotten");
    }

    @Test
    void callsTheInputAsTheNotebookDoes() {
      assertThat(page.check("4.5", bend(1, 0, Activations.RELU, 2)))
          .startsWith("Not yet. At x = 1 yours gives 2, and the asked one gives 0.");
    }

    @Test
    void seesABendBetweenThePlacesWhereItIsCompared() {
      Network hidden =
          new Network(
              new Layer(
                  new double[][] {{1}, {1}, {1}, {1}},
                  new double[] {-2, -40, -41, -42},
                  Activations.RELU),
              new Layer(new double[][] {{3, 1, -2, 1}}, new double[] {0}));

      assertThat(page.check("4.5", hidden))
          .startsWith("Not yet. At one of its bends yours is off the asked one.");
    }

    @Test
    void countsNoFunction() {
      assertThat(page.check("4.7", (Activation) x -> x < 1 ? 0 : x < 1.25 ? 4 * (x - 1) : 1))
          .contains("asks for a network of ReLUs, but got a function of one number");
      assertThat(page.check("4.9", (TwoInputs) (x1, x2) -> x1 == x2 ? 1 : 0))
          .contains("asks for a network of ReLUs, but got a function of two inputs");
    }

    @Test
    void countsNoOtherActivation() {
      assertThat(page.check("4.5", bend(1, -2, Activations.TANH, 3)))
          .contains("layer 1 of yours has tanh: put RELU in its place");
      assertThat(page.check("4.6", bend(1, 0, z -> Math.abs(z), 1))).contains("put RELU");
    }

    @Test
    void looksAtTheActivationAndNotAtItsName() {
      assertThat(page.check("4.5", bend(1, -2, Activations.RELU.named("mine"), 3)))
          .startsWith("Yes");
      assertThat(page.check("4.5", bend(1, -2, Activations.TANH.named("ReLU"), 3)))
          .startsWith("Not yet");
    }

    @Test
    void saysWhichSizeItShouldHave() {
      assertThat(page.check("4.9", bend(1, -2, Activations.RELU, 3)))
          .contains("2 inputs and 1 output, but yours has 1 input and 1 output");
    }

    @Test
    void ofTwoInputsIsComparedAtFour() {
      assertThat(page.check("4.9", equal(-1, 2)))
          .isEqualTo("Yes: the four inputs give (1, 0, 0, 1).");
      assertThat(page.check("4.9", equal(-1, 1)))
          .startsWith("Not yet. At (1, 1) yours gives 0, and should give 1.");
    }
  }

  @Nested
  class OfASlope {

    @Test
    void acceptsTheExactOneForTheNumeric() {
      assertThat(page.check("6.4", (Activation) Activations.TANH::slope))
          .isEqualTo("Yes: yours agrees with the numeric slope at 16 inputs from −1000 to 1000.");
    }

    @Test
    void acceptsADifferenceQuotient() {
      Activation quotient =
          z -> (Activations.TANH.apply(z + 1e-5) - Activations.TANH.apply(z - 1e-5)) / 2e-5;

      assertThat(page.check("6.4", quotient)).startsWith("Yes");
    }

    @Test
    void refusesOneThatIsCloseButNotIt() {
      assertThat(page.check("6.4", (Activation) z -> 1.0001 * Activations.TANH.slope(z)))
          .matches(
              "Not yet. At z = 0 yours gives 1.0001, and the numeric slope gives 0.99999\\d*\\."
                  + " hint\\(\"6.4\"\\) helps.");
    }

    @Test
    void drawsBothAsSlopes() {
      page.check("6.4", (Activation) z -> 1 - Activations.TANH.apply(z));

      assertThat(page.figures)
          .singleElement()
          .extracting(Figure::sentence)
          .asString()
          .contains(
              "the slope of tanh spans about 2.46 × 10⁻⁵ to 1",
              "that of yours spans about 1.23 × 10⁻⁵ to about 2");
    }
  }

  @Nested
  class OfTheGallery {

    @Test
    void acceptsTheConstantAndNamesIt() {
      assertThat(page.check("5.4", Activations.SILU))
          .isEqualTo("Yes: it is SiLU, a = z / (1 + exp(−z)).");
    }

    @Test
    void drawsTheOneThatWasTakenForIt() {
      page.check("5.4", Activations.GELU);

      assertThat(page.figures)
          .singleElement()
          .extracting(Figure::sentence)
          .asString()
          .contains("the curve spans about −0.278", "GELU spans about −0.17");
    }

    @Test
    void knowsASlipForEachOfTheOthers() {
      assertThat(Activations.all())
          .filteredOn(f -> f != Activations.SILU)
          .allSatisfy(f -> assertThat(page.check("5.4", f)).contains("A known slip: "));
    }

    @Test
    void asksByACurveWithoutItsName() {
      assertThat(page.session.riddle("5.4").sentence())
          .isEqualTo("From z = −6 to z = 6, the curve spans about −0.278 to about 5.985.");
    }

    @Test
    void asksByACurveWhoseColourDoesNotTell() {
      Activation silu = z -> Activations.SILU.apply(z);

      assertThat(pixels(page.session.riddle("5.4")))
          .isEqualTo(pixels(Figures.curve(silu.named("the curve"))));
    }

    private int[] pixels(Figure figure) {
      return figure.image(1).getRGB(0, 0, figure.width(), figure.height(), null, 0, figure.width());
    }

    @Test
    void asksByNoCurveElsewhere() {
      assertThatThrownBy(() -> page.session.riddle("5.5"))
          .isInstanceOf(BadInput.class)
          .hasMessage("Exercise 5.5 asks about no curve: give the number of one that does.");
    }
  }

  @Nested
  class OfARateThatIsTooLarge {

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 10, 1e6})
    void acceptsAnyAtWhichTheLossHasNoEnd(double rate) {
      assertThat(page.check("7.7", rate))
          .isEqualTo("Yes: at this rate the loss leaves all bounds within 30 epochs.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.1, 0.5})
    void saysThatASmallOneIsStillSmall(double rate) {
      assertThat(page.check("7.7", rate))
          .startsWith("Not yet. At this rate the loss keeps within bounds for 30 epochs.")
          .contains("the steps are still small enough");
    }

    @Test
    void seesNeuronsDieWithoutALossThatLeavesAllBounds() {
      assertThat(page.check("7.7", 1))
          .contains("a swing is taken for growth without end")
          .contains("All eight neurons are dead");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.1, 1.2, 1.5, 2, 40})
    void takesALossThatADoubleStillHoldsForOneWithoutBounds(double rate) {
      assertThat(page.check("7.7", rate))
          .isEqualTo("Yes: at this rate the loss leaves all bounds within 30 epochs.");
    }

    @Test
    void saysWhichNumbersAreNoRate() {
      assertThat(page.check("7.7", -1))
          .startsWith("Not yet. ")
          .contains("A rate of −1 takes no step down: give a number above 0, such as 0.2.");
    }
  }

  @Nested
  class OfAFunctionThatNeverEnds {

    private final Page hasty =
        new Page(new TimeLimit(Duration.ofMillis(50)), Path.of("target", "none.txt"));
    private final AtomicBoolean ended = new AtomicBoolean();

    /** Deaf to interruption, as a loop of a learner's is; the test itself lets it go at the end. */
    private double spin(double v) {
      while (!ended.get()) {
        Thread.onSpinWait();
      }
      return v;
    }

    @Test
    void saysSoInOneSentence() {
      try {
        assertThat(hasty.check("2.7", (Activation) this::spin))
            .isEqualTo(
                "Not yet. Your function does not come back at z = 0 within 0.05 seconds: look for a"
                    + " loop that never ends, and choose Kernel → Restart Kernel to be rid of it.");
      } finally {
        ended.set(true);
      }
    }

    @Test
    void doesNotHoldUpTheNextCheck() {
      try {
        hasty.check("2.7", (Activation) this::spin);

        assertThat(page.check("2.7", Activations.LEAKY_RELU)).startsWith("Yes");
      } finally {
        ended.set(true);
      }
    }

    @Test
    void doesNotHoldUpTheFigure() {
      Activation mine = v -> v == 3.5 ? spin(v) : v;
      try {
        assertThat(hasty.check("2.7", mine)).contains("everything passes");
      } finally {
        ended.set(true);
      }
    }
  }

  @Test
  void comparesAWordWithoutMindingHowItIsWritten() {
    assertThat(page.check("4.a", "w₂ · w₁")).startsWith("Yes");
  }

  @Test
  void saysWhichWordsThereAre() {
    page.session.predict("1.4", "circle");

    assertThat(page.read())
        .isEqualTo("\"circle\" is not among the answers: write \"curve\", \"line\" or \"point\".");
  }

  @Test
  void repeatsAWrongWordOnOneShortLine() {
    page.session.predict("1.4", "a\nline " + "o".repeat(200));

    assertThat(page.read()).matches("\"a line o{113}…\" is not among the answers: write .*");
  }

  @Test
  void takesANumberForTheWordThatItIs() {
    Exercise corner =
        Question.prediction("9.1", "a-corner", "Which slope has a corner?")
            .word("none", "0", "1")
            .mistake("1", "the right side is taken for the corner", "It has none.");

    assertThat(corner.reveal(corner.read(1.0, Page.LONG), "none", Page.LONG))
        .contains("the right side is taken for the corner");
  }

  @Test
  void neverShowsAStackTrace() {
    List<Object> odd =
        Arrays.asList(
            null,
            "",
            " ",
            'x',
            true,
            new Object(),
            new Object[0],
            new double[0],
            List.of(),
            new double[2][],
            new Object[] {null, "a"},
            Double.NaN,
            Activations.STEP,
            (TwoInputs) (a, b) -> a,
            (WeightedSum) (w, x, b) -> w[9],
            new int[][] {{1}, {2, 3}});

    for (Exercise exercise : SheetsTest.exercises()) {
      for (Object answer : odd) {
        page.session.predict(exercise.number(), answer);
        page.session.reveal(exercise.number(), answer);
        assertThat(page.check(exercise.number(), answer)).isNotBlank();
      }
    }
  }
}
