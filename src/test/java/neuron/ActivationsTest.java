package neuron;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.MISH;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
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
  class Elu {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, -1",
      "-750, -1",
      "-40, -1",
      "-4.9e-324, -4.9e-324",
      "-0.0, -0.0",
      "0, 0",
      "4.9e-324, 4.9e-324",
      "2.5, 2.5",
      "Infinity, Infinity"
    })
    void isExactWhereItCanBe(double z, double a) {
      assertSameBits(ELU.apply(z), a);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-750, 0", "-0.0, 1", "0, 1", "1, 1", "Infinity, 1"})
    void hasNoKink(double z, double slope) {
      assertSameBits(ELU.slope(z), slope);
    }

    @Test
    void ofAnotherAlphaLevelsOffThere() {
      assertThat(Activations.elu(2).apply(-40)).isEqualTo(-2);
    }

    @ParameterizedTest
    @CsvSource({"-0.0, 2", "0, 2", "4.9e-324, 1"})
    void ofAnotherAlphaHasTheSlopeOfItsLeftAtItsKink(double z, double slope) {
      assertThat(Activations.elu(2).slope(z)).isEqualTo(slope);
    }

    @Test
    void ofAnotherAlphaSaysSo() {
      assertThat(Activations.elu(0.5))
          .extracting(Activation::name, Activation::formula, sigma -> sigma.range().toString())
          .containsExactly("ELU (α = 0.5)", "z if z > 0, else 0.5 · (exp(z) − 1)", "(−0.5, ∞)");
    }

    @Test
    void thatLevelsOffAtZeroIsReLU() {
      assertThat(Activations.elu(0)).isSameAs(RELU);
    }

    @ParameterizedTest
    @CsvSource({"-1, −1", "NaN, NaN", "Infinity, ∞", "-Infinity, −∞"})
    void needsAFiniteAlphaThatIsNotNegative(double alpha, String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Activations.elu(alpha))
          .withMessage(
              "An ELU cannot level off at −α with α = %s: choose a finite α of 0 or more, such as"
                  + " 1.",
              text);
    }
  }

  @Nested
  class Selu {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, -1.7580993408473768",
      "-40, -1.7580993408473768",
      "-0.0, -0.0",
      "0, 0",
      "1, 1.0507009873554805",
      "Infinity, Infinity"
    })
    void isThePapersNumbers(double z, double a) {
      assertSameBits(SELU.apply(z), a);
    }

    @ParameterizedTest
    @CsvSource({
      "-Infinity, 0",
      "-0.0, 1.7580993408473768",
      "0, 1.7580993408473768",
      "4.9e-324, 1.0507009873554805",
      "Infinity, 1.0507009873554805"
    })
    void hasTheSlopeOfItsLeftAtItsKink(double z, double slope) {
      assertSameBits(SELU.slope(z), slope);
    }

    @Test
    void keepsMeanZeroAndVarianceOneOfABellCurve() {
      assertThat(overTheBellCurve(z -> SELU.apply(z))).isCloseTo(0, within(1e-10));
      assertThat(overTheBellCurve(z -> SELU.apply(z) * SELU.apply(z))).isCloseTo(1, within(1e-10));
    }

    /** The mean by Simpson's rule, on each side of the kink. */
    private static double overTheBellCurve(DoubleUnaryOperator f) {
      int steps = 20_000;
      double h = 12.0 / steps;
      double sum = 0;
      for (int i = 0; i <= steps; i++) {
        double z = i * h;
        double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
        sum += weight * Math.exp(-z * z / 2) * (f.applyAsDouble(z) + f.applyAsDouble(-z));
      }
      return sum * h / 3 / Math.sqrt(2 * Math.PI);
    }
  }

  @Nested
  class Softplus {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, 0",
      "-750, 0",
      "-0.0, 0.6931471805599453",
      "0, 0.6931471805599453",
      "40, 40",
      "745, 745",
      "Infinity, Infinity"
    })
    void isExactWhereItCanBe(double z, double a) {
      assertSameBits(SOFTPLUS.apply(z), a);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-40, -700, -745})
    void isExpWhereThatIsSmall(double z) {
      assertThat(SOFTPLUS.apply(z)).isPositive().isEqualTo(StrictMath.exp(z));
    }
  }

  @Nested
  class Gelu {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, 0",
      "-750, 0",
      "-40, 0",
      "-1e-320, -5e-321",
      "-0.0, -0.0",
      "0, 0",
      "40, 40",
      "1e300, 1e300",
      "Infinity, Infinity"
    })
    void isExactWhereItCanBe(double z, double a) {
      assertThat(GELU.apply(z)).isEqualTo(a);
    }

    @Test
    void atOneIsTheShareOfTheBellCurveBelowOne() {
      assertThat(GELU.apply(1)).isCloseTo(0.8413447460685429, within(1e-15));
    }

    @Test
    void isStillBelowZeroWhereOnePlusErfRoundsToZero() {
      assertThat(GELU.apply(-10)).isCloseTo(-7.619853024160527e-23, within(1e-36));
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-750, 0", "0, 0.5", "45, 1", "Infinity, 1"})
    void hasItsSlope(double z, double slope) {
      assertThat(GELU.slope(z)).isEqualTo(slope);
    }
  }

  @Nested
  class Silu {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, 0",
      "-1e300, 0",
      "-1e-320, -5e-321",
      "-0.0, -0.0",
      "0, 0",
      "40, 40",
      "1e300, 1e300",
      "Infinity, Infinity"
    })
    void isExactWhereItCanBe(double z, double a) {
      assertThat(SILU.apply(z)).isEqualTo(a);
    }

    @Test
    void isBelowZeroAsLongAsExpIsNotZero() {
      assertThat(SILU.apply(-745)).isLessThan(0);
      assertSameBits(SILU.apply(-746), -0.0);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-1e300, 0", "0, 0.5", "45, 1", "1e300, 1", "Infinity, 1"})
    void hasItsSlope(double z, double slope) {
      assertThat(SILU.slope(z)).isEqualTo(slope);
    }
  }

  @Nested
  class Mish {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, 0",
      "-1e300, 0",
      "-0.0, -0.0",
      "0, 0",
      "40, 40",
      "1e300, 1e300",
      "Infinity, Infinity"
    })
    void isExactWhereItCanBe(double z, double a) {
      assertThat(MISH.apply(z)).isEqualTo(a);
    }

    @Test
    void isBelowZeroAsLongAsExpIsNotZero() {
      assertThat(MISH.apply(-745)).isLessThan(0);
      assertSameBits(MISH.apply(-746), -0.0);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-1e300, 0", "0, 0.6", "40, 1", "1e300, 1", "Infinity, 1"})
    void hasItsSlope(double z, double slope) {
      assertThat(MISH.slope(z)).isEqualTo(slope);
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
  class HardSigmoid {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, 0",
      "-40, 0",
      "-3, 0",
      "-1.5, 0.25",
      "-0.0, 0.5",
      "0, 0.5",
      "3, 1",
      "Infinity, 1"
    })
    void isExactWhereItCanBe(double z, double a) {
      assertSameBits(HARD_SIGMOID.apply(z), a);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-3, 0", "3.0000000000000004, 0", "Infinity, 0"})
    void isLevelOutsideWithItsLeftEnd(double z, double slope) {
      assertSameBits(HARD_SIGMOID.slope(z), slope);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.9999999999999996, 0, 3})
    void climbsByASixthInsideWithItsRightEnd(double z) {
      assertThat(HARD_SIGMOID.slope(z)).isEqualTo(1 / 6.0);
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
  class Softsign {

    @ParameterizedTest
    @CsvSource({
      "-Infinity, -1",
      "-9, -0.9",
      "-1, -0.5",
      "-4.9e-324, -4.9e-324",
      "-0.0, -0.0",
      "0, 0",
      "1, 0.5",
      "9, 0.9",
      "1e300, 1",
      "Infinity, 1"
    })
    void isExactWhereItCanBe(double z, double a) {
      assertSameBits(SOFTSIGN.apply(z), a);
    }

    @ParameterizedTest
    @CsvSource({"-Infinity, 0", "-1, 0.25", "-0.0, 1", "0, 1", "1, 0.25", "Infinity, 0"})
    void hasSlopeAtMostOne(double z, double slope) {
      assertSameBits(SOFTSIGN.slope(z), slope);
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

    @ParameterizedTest
    @MethodSource("all")
    void saysNothingInCodeSigns(Activation activation) {
      assertThat(activation.formula() + activation.range()).doesNotContain("*", "-");
    }

    @Test
    void standsInTheListOnce() {
      assertThat(Activations.all().stream().map(EachOfThem::constant))
          .as("the constants in Activations.all()")
          .containsExactlyInAnyOrderElementsOf(constants());
    }

    /** What a constant of the gallery is called in a cell. */
    private static String constant(Activation activation) {
      return activation.name().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static List<String> constants() {
      return Stream.of(Activations.class.getFields()).map(Field::getName).toList();
    }

    @Test
    void isOneOfFourteen() {
      assertThat(Activations.all())
          .as("those that notebook 05, its sheet and OneOfTheGallery call the fourteen")
          .hasSize(14);
    }

    @Test
    void saysItsNameFormulaAndRange() {
      assertThat(Activations.all())
          .extracting(sigma -> sigma.name() + ": " + sigma.formula() + " in " + sigma.range())
          .containsExactly(
              "identity: z in (−∞, ∞)",
              "step: 1 if z ≥ 0, else 0 in {0, 1}",
              "ReLU: max(0, z) in [0, ∞)",
              "leaky ReLU: max(0.01 · z, z) in (−∞, ∞)",
              "ELU: z if z > 0, else exp(z) − 1 in (−1, ∞)",
              "SELU: λ · z if z > 0, else λ · α · (exp(z) − 1), with λ ≈ 1.051 and α ≈ 1.673"
                  + " in (−1.758, ∞)",
              "softplus: ln(1 + exp(z)) in (0, ∞)",
              "GELU: z · (1 + erf(z / √2)) / 2 in [−0.17, ∞)",
              "SiLU: z / (1 + exp(−z)) in [−0.278, ∞)",
              "Mish: z · tanh(ln(1 + exp(z))) in [−0.309, ∞)",
              "sigmoid: 1 / (1 + exp(−z)) in (0, 1)",
              "hard sigmoid: max(0, min(1, (z + 3) / 6)) in [0, 1]",
              "tanh: (exp(z) − exp(−z)) / (exp(z) + exp(−z)) in (−1, 1)",
              "softsign: z / (1 + |z|) in (−1, 1)");
    }
  }
}
