package neuron;

import static neuron.Activations.SIGMOID;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the appendix "What doubles do" says, found out by computing. */
class DoublesTest {

  /** As the lesson writes it. */
  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  @Nested
  class OnTheRight {

    @Test
    void theSumIsRoundedBeforeJavaDivides() {
      assertThat(1 + Math.exp(-40)).isEqualTo(1);
      assertThat(sigmoid(40)).isEqualTo(1);
    }

    @Test
    void whatIsAddedToOneIsATwentySixthOfHalfTheGap() {
      double halfTheGap = (Math.nextUp(1.0) - 1) / 2;
      assertThat(Math.round(halfTheGap / Math.exp(-40))).isEqualTo(26);
    }

    @ParameterizedTest
    @CsvSource({"35, false", "36, false", "37, true", "38, true", "39, true"})
    void theResultIsOneFromThirtySevenOn(int z, boolean isOne) {
      assertThat(sigmoid(z) == 1).isEqualTo(isOne);
    }

    @Test
    void theDoubleNearestToTheTrueValueIsAnother() {
      BigDecimal small = new BigDecimal(Math.exp(-37));
      BigDecimal truth = BigDecimal.ONE.divide(BigDecimal.ONE.add(small), new MathContext(60));
      assertThat(truth.doubleValue()).isEqualTo(0.9999999999999999).isLessThan(sigmoid(37));
    }
  }

  @Nested
  class OnTheLeft {

    @Test
    void theFormulaPrintsZeroWhereTheFunctionDoesNot() {
      assertThat(sigmoid(-745)).isZero();
      assertThat(Math.exp(-745)).isEqualTo(Double.MIN_VALUE);
      assertThat(SIGMOID.apply(-745)).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void theSmallestPositiveDoubleIsNearestToTheTrueValue() {
      MathContext digits = new MathContext(40);
      BigDecimal e = new BigDecimal("2.718281828459045235360287471352662497757");
      BigDecimal truth = BigDecimal.ONE.divide(e.pow(745, digits), digits);

      assertThat(truth)
          .isBetween(new BigDecimal("2.75e-324"), new BigDecimal("2.85e-324"))
          .isGreaterThan(new BigDecimal(Double.MIN_VALUE).divide(BigDecimal.valueOf(2)));
    }

    @Test
    void theFormulaDoesSoFromMinusSevenHundredAndTenOn() {
      assertThat(sigmoid(-709)).isPositive();
      assertThat(sigmoid(-710)).isZero();
    }
  }

  @Test
  void aSubtractionKeepsTwoDigitsOfSixteenAtThirty() {
    String kept = Double.toString(sigmoid(-30));
    String lost = Double.toString(1 - sigmoid(30));
    assertThat(lost).startsWith("9.3").endsWith("E-14");
    assertThat(kept).startsWith("9.3").endsWith("E-14");
    assertThat(lost.charAt(3)).isNotEqualTo(kept.charAt(3));
  }

  @Nested
  class TwoLayers {

    private static final double[] X = {2, 3};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void differFromTheirProductInSixtyThreeOfAHundredDraws(long seed) {
      Random random = new Random(seed);
      int draws = 20_000;
      int differ = 0;
      for (int draw = 0; draw < draws; draw++) {
        double[][] first = drawn(random);
        double[][] second = drawn(random);
        double[] inTwoSteps = times(second, times(first, X));
        differ += Arrays.equals(inTwoSteps, times(product(second, first), X)) ? 0 : 1;
      }
      assertThat(100.0 * differ / draws).isBetween(62.0, 65.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverDifferInFractions(long seed) {
      Random random = new Random(seed);
      for (int draw = 0; draw < 500; draw++) {
        double[][] first = drawn(random);
        double[][] second = drawn(random);
        for (double[] row : second) {
          assertThat(inTwoSteps(first, row)).isEqualTo(inOne(first, row));
        }
      }
    }

    private static double[][] drawn(Random random) {
      return new double[][] {random.doubles(2).toArray(), random.doubles(2).toArray()};
    }

    private static double[] times(double[][] w, double[] x) {
      return new double[] {w[0][0] * x[0] + w[0][1] * x[1], w[1][0] * x[0] + w[1][1] * x[1]};
    }

    private static double[][] product(double[][] a, double[][] b) {
      double[] left = times(a, new double[] {b[0][0], b[1][0]});
      double[] right = times(a, new double[] {b[0][1], b[1][1]});
      return new double[][] {{left[0], right[0]}, {left[1], right[1]}};
    }

    private static BigFraction inTwoSteps(double[][] first, double[] row) {
      return exact(row[0]).multiply(dot(first[0])).add(exact(row[1]).multiply(dot(first[1])));
    }

    private static BigFraction dot(double[] row) {
      return exact(row[0]).multiply(exact(X[0])).add(exact(row[1]).multiply(exact(X[1])));
    }

    private static BigFraction inOne(double[][] first, double[] row) {
      return entry(first, row, 0)
          .multiply(exact(X[0]))
          .add(entry(first, row, 1).multiply(exact(X[1])));
    }

    private static BigFraction entry(double[][] first, double[] row, int column) {
      return exact(row[0])
          .multiply(exact(first[0][column]))
          .add(exact(row[1]).multiply(exact(first[1][column])));
    }

    private static BigFraction exact(double value) {
      return BigFraction.from(value);
    }
  }
}
