package neuron;

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
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Against forty digits of big-math, which shares no code with us or with the JDK's exp. */
class ActivationsAccuracyTest {

  private static final double MOST_ULPS = 8;

  /** What needs no forty digits: ActivationsTest has each piece of these in numbers. */
  private static final List<Activation> PIECES = List.of(IDENTITY, STEP, RELU, LEAKY_RELU);

  @Test
  void compareTheValuesOfEachOfTheGallery() {
    assertThat(compared(values()))
        .as("the activations with a row in values()")
        .containsAll(allBut(PIECES));
  }

  @Test
  void compareTheSlopesOfEachOfTheGallery() {
    assertThat(compared(Stream.concat(slopes(), dippingOnes())))
        .as("the activations with a row in slopes() or in dippingOnes()")
        .containsAll(allBut(List.of(IDENTITY, STEP, RELU, LEAKY_RELU, HARD_SIGMOID)));
  }

  private static List<Object> compared(Stream<Arguments> rows) {
    return rows.map(row -> row.get()[0]).toList();
  }

  private static List<Activation> allBut(List<Activation> pieces) {
    return Activations.all().stream().filter(sigma -> !pieces.contains(sigma)).toList();
  }

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
  void valuesAreWithinEightUlp(Activation sigma, UnaryOperator<BigDecimal> truth) {
    assertUlps(sigma::apply, truth, z -> true);
  }

  static Stream<Arguments> slopes() {
    return Stream.of(
        Arguments.of(ELU, truth(Truth::eluSlope)),
        Arguments.of(Activations.elu(0.3), truth(Truth::eluSlopeOfThreeTenths)),
        Arguments.of(SELU, truth(Truth::seluSlope)),
        Arguments.of(SOFTPLUS, truth(Truth::sigmoid)),
        Arguments.of(SIGMOID, truth(Truth::sigmoidSlope)),
        Arguments.of(TANH, truth(Truth::tanhSlope)),
        Arguments.of(SOFTSIGN, truth(Truth::softsignSlope)));
  }

  @ParameterizedTest
  @MethodSource("slopes")
  void slopesAreWithinEightUlp(Activation sigma, UnaryOperator<BigDecimal> truth) {
    assertUlps(sigma::slope, truth, z -> true);
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
  void slopesOfThoseThatDipAreWithinEightUlpAwayFromTheDip(
      Activation sigma, UnaryOperator<BigDecimal> truth) {
    assertUlps(sigma::slope, truth, z -> z < -2 || z > 0);
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

  /** Where exp(z) is no normal double any more, and then none at all. */
  @Nested
  class From700On {

    static Stream<Arguments> values() {
      return ActivationsAccuracyTest.values();
    }

    static Stream<Arguments> slopes() {
      return Stream.concat(ActivationsAccuracyTest.slopes(), dippingOnes());
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesStayAsNearOnTheRight(Activation sigma, UnaryOperator<BigDecimal> truth) {
      assertUlps(sigma::apply, truth, grid(700, 750));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesLoseNoMoreThanATinyNumberOnTheLeft(
        Activation sigma, UnaryOperator<BigDecimal> truth) {
      assertNear(sigma::apply, truth, grid(-750, -700));
    }

    @ParameterizedTest
    @MethodSource("slopes")
    void slopesLoseNoMoreThanATinyNumber(Activation sigma, UnaryOperator<BigDecimal> truth) {
      assertNear(sigma::slope, truth, DoubleStream.concat(grid(-750, -700), grid(700, 750)));
    }

    /** Or within 8 ulp, where those are more. */
    private static void assertNear(
        DoubleUnaryOperator function, UnaryOperator<BigDecimal> truth, DoubleStream zs) {
      zs.forEach(
          z -> {
            BigDecimal exact = truth.apply(new BigDecimal(z));
            double most = Math.max(4e-321, MOST_ULPS * Math.ulp(exact.doubleValue()));
            assertThat(new BigDecimal(function.applyAsDouble(z)))
                .isCloseTo(exact, within(new BigDecimal(most)));
          });
    }
  }

  private static UnaryOperator<BigDecimal> truth(UnaryOperator<BigDecimal> truth) {
    return truth;
  }

  private static void assertUlps(
      DoubleUnaryOperator function, UnaryOperator<BigDecimal> truth, DoublePredicate where) {
    assertUlps(function, truth, zs().filter(where));
  }

  private static void assertUlps(
      DoubleUnaryOperator function, UnaryOperator<BigDecimal> truth, DoubleStream zs) {
    assertThat(
            zs.filter(
                z -> ulps(function.applyAsDouble(z), truth.apply(new BigDecimal(z))) > MOST_ULPS))
        .as("every z where the error is greater than %s ulp", MOST_ULPS)
        .isEmpty();
  }

  /** Over the whole, where the curves bend, and where values and slopes become subnormal. */
  private static DoubleStream zs() {
    return Stream.of(
            between(-700, 700),
            between(-380, -340),
            between(340, 380),
            between(-40, -36),
            between(-40, 40),
            between(-6, 6),
            between(-1, 1))
        .flatMapToDouble(zs -> zs);
  }

  private static DoubleStream between(double from, double to) {
    return DoubleStream.concat(grid(from, to), new Random(1845).doubles(1000, from, to));
  }

  private static DoubleStream grid(double from, double to) {
    return Interval.closed(from, to).places(500);
  }

  private static double ulps(double value, BigDecimal truth) {
    BigDecimal ulp = new BigDecimal(Math.ulp(truth.doubleValue()));
    return new BigDecimal(value).subtract(truth).abs().divide(ulp, Truth.DIGITS).doubleValue();
  }
}
