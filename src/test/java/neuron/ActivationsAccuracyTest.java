package neuron;

import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.MISH;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Against forty digits of big-math, which shares no code with us or with the JDK's exp. */
class ActivationsAccuracyTest {

  private static final double TANHS_LAST_NORMAL_SLOPE = 354;

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(ELU, truth(Truth::elu)),
        Arguments.of(Activations.elu(0.3), truth(Truth::eluOfThreeTenths)),
        Arguments.of(SELU, truth(Truth::selu)),
        Arguments.of(SOFTPLUS, truth(Truth::softplus)),
        Arguments.of(GELU, truth(Truth::gelu)),
        Arguments.of(SILU, truth(Truth::silu)),
        Arguments.of(MISH, truth(Truth::mish)),
        Arguments.of(SIGMOID, truth(Truth::sigmoid)),
        Arguments.of(HARD_SIGMOID, truth(Truth::hardSigmoid)),
        Arguments.of(TANH, truth(Truth::tanh)),
        Arguments.of(SOFTSIGN, truth(Truth::softsign)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesAreWithinTwoUlp(Activation sigma, UnaryOperator<BigDecimal> truth) {
    assertUlps(2, sigma::apply, truth, z -> true);
  }

  static Stream<Arguments> slopes() {
    return Stream.of(
        Arguments.of(ELU, truth(Truth::eluSlope)),
        Arguments.of(Activations.elu(0.3), truth(Truth::eluSlopeOfThreeTenths)),
        Arguments.of(SELU, truth(Truth::seluSlope)),
        Arguments.of(SOFTPLUS, truth(Truth::sigmoid)),
        Arguments.of(SIGMOID, truth(Truth::sigmoidSlope)),
        Arguments.of(SOFTSIGN, truth(Truth::softsignSlope)));
  }

  @ParameterizedTest
  @MethodSource("slopes")
  void slopesAreWithinThreeUlp(Activation sigma, UnaryOperator<BigDecimal> truth) {
    assertUlps(3, sigma::slope, truth, z -> true);
  }

  /** Those whose slope passes through 0 between z = −2 and 0. */
  static Stream<Arguments> dippingOnes() {
    return Stream.of(
        Arguments.of(GELU, truth(Truth::geluSlope)),
        Arguments.of(SILU, truth(Truth::siluSlope)),
        Arguments.of(MISH, truth(Truth::mishSlope)));
  }

  @ParameterizedTest
  @MethodSource("dippingOnes")
  void slopesOfThoseThatDipAreWithinThreeUlpAwayFromTheDip(
      Activation sigma, UnaryOperator<BigDecimal> truth) {
    assertUlps(3, sigma::slope, truth, z -> z < -2 || z > 0);
  }

  @ParameterizedTest
  @MethodSource("dippingOnes")
  void slopesOfThoseThatDipAreOffByLittleAtTheDip(
      Activation sigma, UnaryOperator<BigDecimal> truth) {
    DoubleStream.concat(between(-2, 0), between(-0.001, 0))
        .forEach(
            z ->
                assertThat(new BigDecimal(sigma.slope(z)))
                    .isCloseTo(truth.apply(new BigDecimal(z)), within(new BigDecimal("4e-16"))));
  }

  @Nested
  class TheSlopeOfTanh {

    @Test
    void isWithinThreeUlpWhereItIsANormalDouble() {
      assertUlps(3, TANH::slope, Truth::tanhSlope, z -> Math.abs(z) < TANHS_LAST_NORMAL_SLOPE);
    }

    @Test
    void isWithinFourSmallestDoublesBelowThat() {
      assertUlps(4, TANH::slope, Truth::tanhSlope, z -> Math.abs(z) >= TANHS_LAST_NORMAL_SLOPE);
    }
  }

  private static UnaryOperator<BigDecimal> truth(UnaryOperator<BigDecimal> truth) {
    return truth;
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

  /** Over the whole, where the curves bend, and where values and slopes become subnormal. */
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
    return new BigDecimal(value).subtract(truth).abs().divide(ulp, Truth.DIGITS).doubleValue();
  }
}
