package neuron;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against forty digits of big-math, which knows nothing of polynomials on a folded half-line. */
class MillsTest {

  private static final double LAST_THAT_COUNTS = 39;
  private static final double LAST = 50;

  @Test
  void isWithinFourFifthsOfAnUlpWhereTheBellCurveCounts() {
    assertUlps(0.8, between(0, LAST_THAT_COUNTS));
  }

  @Test
  void isWithinFourFifthsOfAnUlpWhereItIsLeastAccurate() {
    assertUlps(0.8, DoubleStream.concat(between(0, 0.25), between(25, 29)));
  }

  @Test
  void isWithinFourFifthsOfAnUlpDownToTheSmallestDouble() {
    assertUlps(0.8, DoubleStream.iterate(Double.MIN_VALUE, t -> t < 1, t -> 0x1p50 * t));
  }

  @Test
  void isWithinEightUlpBeyond() {
    assertUlps(8, between(LAST_THAT_COUNTS, LAST));
  }

  @Test
  void countsForNothingBeyond() {
    assertThat(StrictMath.exp(-LAST_THAT_COUNTS * LAST_THAT_COUNTS / 2)).isZero();
  }

  @Test
  void isAHalfAtZero() {
    assertThat(Mills.ratio(0).value()).isEqualTo(0.5);
  }

  /** t / (t² + 1) and 1 / t, both over √(2π), Gordon 1941. */
  @Test
  void liesBetweenTheBoundsThatItFallsTo() {
    double root = Math.sqrt(2 * Math.PI);
    assertThat(between(0.1, LAST).boxed())
        .allMatch(t -> Mills.ratio(t).value() > t / (t * t + 1) / root)
        .allMatch(t -> Mills.ratio(t).value() < 1 / t / root);
  }

  private static void assertUlps(double most, DoubleStream ts) {
    assertThat(ts.filter(t -> ulps(t) > most))
        .as("every t where the error is greater than %s ulp", most)
        .isEmpty();
  }

  private static double ulps(double t) {
    Twofold ratio = Mills.ratio(t);
    BigDecimal truth = Truth.mills(new BigDecimal(t));
    BigDecimal ulp = new BigDecimal(Math.ulp(truth.doubleValue()));
    return new BigDecimal(ratio.value())
        .add(new BigDecimal(ratio.rest()))
        .subtract(truth)
        .abs()
        .divide(ulp, Truth.DIGITS)
        .doubleValue();
  }

  private static DoubleStream between(double from, double to) {
    DoubleStream grid =
        IntStream.rangeClosed(0, 300).mapToDouble(i -> from + i * (to - from) / 300);
    return DoubleStream.concat(grid, new Random(1981).doubles(700, from, to));
  }
}
