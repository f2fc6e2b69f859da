package neuron;

import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against forty digits of big-math, which shares no code with us or with the JDK's exp. */
class ActivationsAccuracyTest {

  private static final MathContext FORTY_DIGITS = new MathContext(40);
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final double TANHS_LAST_NORMAL_SLOPE = 354;

  @Test
  void sigmoidIsWithinTwoUlp() {
    assertUlps(2, SIGMOID::apply, ActivationsAccuracyTest::sigmoid, z -> true);
  }

  @Test
  void tanhIsWithinTwoUlp() {
    assertUlps(2, TANH::apply, ActivationsAccuracyTest::tanh, z -> true);
  }

  @Test
  void theSlopeOfSigmoidIsWithinThreeUlp() {
    assertUlps(3, SIGMOID::slope, ActivationsAccuracyTest::sigmoidSlope, z -> true);
  }

  @Test
  void theSlopeOfTanhIsWithinThreeUlpWhereItIsANormalDouble() {
    assertUlps(
        3,
        TANH::slope,
        ActivationsAccuracyTest::tanhSlope,
        z -> Math.abs(z) < TANHS_LAST_NORMAL_SLOPE);
  }

  @Test
  void theSlopeOfTanhIsWithinFourSmallestDoublesBelowThat() {
    assertUlps(
        4,
        TANH::slope,
        ActivationsAccuracyTest::tanhSlope,
        z -> Math.abs(z) >= TANHS_LAST_NORMAL_SLOPE);
  }

  private static void assertUlps(
      double most,
      DoubleUnaryOperator function,
      UnaryOperator<BigDecimal> truth,
      DoublePredicate where) {
    assertThat(
            zs().filter(where)
                .filter(
                    z -> ulps(function.applyAsDouble(z), truth.apply(new BigDecimal(z))) > most))
        .as("every z where the error is greater than %s ulp", most)
        .isEmpty();
  }

  /** Over the whole, where the curves bend, and where sigmoid and the slopes become subnormal. */
  private static DoubleStream zs() {
    return Stream.of(
            between(-750, 750),
            between(-750, -700),
            between(340, 380),
            between(-40, 40),
            between(-6, 6),
            between(-1, 1))
        .flatMapToDouble(zs -> zs);
  }

  private static DoubleStream between(double from, double to) {
    DoubleStream grid =
        IntStream.rangeClosed(0, 500).mapToDouble(i -> from + i * (to - from) / 500);
    return DoubleStream.concat(grid, new Random(1845).doubles(1000, from, to));
  }

  private static double ulps(double value, BigDecimal truth) {
    BigDecimal ulp = new BigDecimal(Math.ulp(truth.doubleValue()));
    return new BigDecimal(value).subtract(truth).abs().divide(ulp, FORTY_DIGITS).doubleValue();
  }

  private static BigDecimal sigmoid(BigDecimal z) {
    return ONE.divide(ONE.add(exp(z.negate())), FORTY_DIGITS);
  }

  private static BigDecimal sigmoidSlope(BigDecimal z) {
    BigDecimal e = exp(z.abs().negate());
    return e.divide(ONE.add(e).pow(2), FORTY_DIGITS);
  }

  private static BigDecimal tanh(BigDecimal z) {
    BigDecimal e = exp(z.multiply(TWO));
    return e.subtract(ONE).divide(e.add(ONE), FORTY_DIGITS);
  }

  private static BigDecimal tanhSlope(BigDecimal z) {
    return sigmoidSlope(z.multiply(TWO)).multiply(FOUR);
  }

  private static BigDecimal exp(BigDecimal z) {
    return BigDecimalMath.exp(z, FORTY_DIGITS);
  }
}
