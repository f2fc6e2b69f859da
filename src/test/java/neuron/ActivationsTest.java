package neuron;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationsTest {

  private static void assertSameBits(double actual, double expected) {
    assertThat(Double.doubleToLongBits(actual))
        .as("%s and %s", actual, expected)
        .isEqualTo(Double.doubleToLongBits(expected));
  }

  @Nested
  class Identity {

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, -0.0, 0.0, 2, NEGATIVE_INFINITY, POSITIVE_INFINITY, NaN})
    void changesNothing(double z) {
      assertSameBits(IDENTITY.apply(z), z);
    }

    @ParameterizedTest
    @ValueSource(doubles = {NEGATIVE_INFINITY, -1, 0, 1, POSITIVE_INFINITY})
    void hasSlopeOneEverywhere(double z) {
      assertThat(IDENTITY.slope(z)).isEqualTo(1);
    }
  }

  @Nested
  class Step {

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-1, 0", "-4.9e-324, 0", "-0.0, 1", "0, 1", "1, 1", "Infinity, 1"})
    void isOneFromZeroUpwards(double z, double a) {
      assertSameBits(STEP.apply(z), a);
    }

    @ParameterizedTest
    @ValueSource(doubles = {NEGATIVE_INFINITY, -1, -0.0, 0, 1, POSITIVE_INFINITY})
    void hasSlopeZeroEverywhere(double z) {
      assertSameBits(STEP.slope(z), 0);
    }
  }

  @Nested
  class ReLU {

    @Test
    void ofMinusOnePrintsAsTheLessonSays() {
      assertThat(String.valueOf(RELU.apply(-1))).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-0.0, 0", "0, 0", "2.5, 2.5", "Infinity, Infinity"})
    void keepsWhatIsPositiveAndNothingElse(double z, double a) {
      assertSameBits(RELU.apply(z), a);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-1, 0", "-0.0, 0", "0, 0", "4.9e-324, 1", "Infinity, 1"})
    void hasSlopeOneAboveZeroOnly(double z, double slope) {
      assertSameBits(RELU.slope(z), slope);
    }
  }

  @Nested
  class LeakyReLU {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, -Infinity",
      "-1, -0.01",
      "-0.0, -0.0",
      "0, 0",
      "2.5, 2.5",
      "Infinity, Infinity"
    })
    void letsAHundredthOfTheNegativeThrough(double z, double a) {
      assertSameBits(LEAKY_RELU.apply(z), a);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0.01", "-1, 0.01", "-0.0, 0.01", "0, 0.01", "1, 1", "Infinity, 1"})
    void hasSlopeOneAboveZeroAndAHundredthElsewhere(double z, double slope) {
      assertThat(LEAKY_RELU.slope(z)).isEqualTo(slope);
    }

    @Test
    void ofAnotherSlopeLeaksThatMuch() {
      assertThat(Activations.leakyRelu(0.25).apply(-2)).isEqualTo(-0.5);
    }

    @Test
    void ofAnotherSlopeHasThatSlopeBelowZero() {
      assertThat(Activations.leakyRelu(0.25).slope(-2)).isEqualTo(0.25);
    }

    @Test
    void ofAnotherSlopeSaysSoInItsName() {
      assertThat(Activations.leakyRelu(0.25).name()).isEqualTo("leaky ReLU (slope 0.25)");
    }

    @Test
    void ofAnotherSlopeSaysSoInItsFormula() {
      assertThat(Activations.leakyRelu(0.25).formula()).isEqualTo("max(0.25 · z, z)");
    }

    @Test
    void thatDoesNotLeakIsReLU() {
      assertThat(Activations.leakyRelu(0)).isSameAs(RELU);
    }

    @Test
    void thatLeaksEverythingIsAStraightLine() {
      assertThat(Activations.leakyRelu(1).apply(-3)).isEqualTo(-3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.5, NaN, POSITIVE_INFINITY})
    void needsASlopeFromZeroToOne(double slope) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Activations.leakyRelu(slope))
          .withMessage(
              "A leaky ReLU cannot have the slope %s below 0: choose a slope from 0 to 1, such as"
                  + " 0.01.",
              slope);
    }
  }

  @Nested
  class Sigmoid {

    @Test
    void ofMinusOneIsTheLessonsNumber() {
      assertThat(String.valueOf(SIGMOID.apply(-1))).isEqualTo("0.2689414213699951");
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-0.0, 0.5", "0, 0.5", "40, 1", "Infinity, 1"})
    void isExactWhereItCanBe(double z, double a) {
      assertSameBits(SIGMOID.apply(z), a);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, 5, 6})
    void equalsTheFormulaOfTheLesson(double z) {
      assertThat(SIGMOID.apply(z)).isEqualTo(1 / (1 + StrictMath.exp(-z)));
    }

    @Test
    void isStillAboveZeroWhereExpOverflows() {
      assertThat(SIGMOID.apply(-740)).isBetween(4.1e-322, 4.3e-322);
    }

    @Test
    void fallsToZeroWhereNoDoubleIsSmallEnough() {
      assertSameBits(SIGMOID.apply(-750), 0);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-0.0, 0.25", "0, 0.25", "Infinity, 0"})
    void hasSlopeAtMostAQuarter(double z, double slope) {
      assertSameBits(SIGMOID.slope(z), slope);
    }

    @Test
    void hasASlopeWhereItRoundsToOne() {
      assertThat(SIGMOID.slope(40)).isEqualTo(StrictMath.exp(-40));
    }
  }

  @Nested
  class Tanh {

    @ParameterizedTest
    @CsvSource({"-Infinity, -1", "-20, -1", "-0.0, -0.0", "0, 0", "20, 1", "Infinity, 1"})
    void isExactWhereItCanBe(double z, double a) {
      assertSameBits(TANH.apply(z), a);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4.9e-324, -1e-310, 1e-200})
    void leavesTinyNumbersAsTheyAre(double z) {
      assertThat(TANH.apply(z)).isEqualTo(z);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-0.0, 1", "0, 1", "Infinity, 0"})
    void hasSlopeAtMostOne(double z, double slope) {
      assertSameBits(TANH.slope(z), slope);
    }
  }

  @Nested
  class EachOfThem {

    static List<Activation> all() {
      return Activations.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void passesNaNOn(Activation activation) {
      assertThat(activation.apply(NaN)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNoSlopeAtNaN(Activation activation) {
      assertThat(activation.slope(NaN)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesAPaperAndItsYear(Activation activation) {
      assertThat(activation.source()).containsPattern("\\b(17|18|19|20)\\d\\d\\b");
    }

    @Test
    void standsInTheListOnce() {
      assertThat(Activations.all())
          .containsExactly(IDENTITY, STEP, RELU, LEAKY_RELU, SIGMOID, TANH);
    }

    @Test
    void hasItsName() {
      assertThat(Activations.all())
          .extracting(Activation::name)
          .containsExactly("identity", "step", "ReLU", "leaky ReLU", "sigmoid", "tanh");
    }

    @Test
    void hasItsFormula() {
      assertThat(Activations.all())
          .extracting(Activation::formula)
          .containsExactly(
              "z",
              "1 if z ≥ 0, else 0",
              "max(0, z)",
              "max(0.01 · z, z)",
              "1 / (1 + exp(−z))",
              "(exp(z) − exp(−z)) / (exp(z) + exp(−z))");
    }

    @Test
    void hasItsRange() {
      assertThat(Activations.all())
          .extracting(activation -> activation.range().toString())
          .containsExactly("(−∞, ∞)", "{0, 1}", "[0, ∞)", "(−∞, ∞)", "(0, 1)", "(−1, 1)");
    }
  }
}
