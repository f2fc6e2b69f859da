package runtime.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each function gives the bits of the JVM's, on seeded arguments of all kinds. */
@DisplayName("Bit for bit as the JVM's:")
class FunctionsTest {

  private static final int TRIES = 200_000;

  static Stream<Arguments> ofOne() {
    return Stream.of(
        of("exp", Exponentials::exp, StrictMath::exp),
        of("expm1", Exponentials::expm1, StrictMath::expm1),
        of("log", Logarithms::log, StrictMath::log),
        of("log of a magnitude", x -> Logarithms.log(x * x), x -> StrictMath.log(x * x)),
        of("log1p", Logarithms::log1p, StrictMath::log1p),
        of("log10", Logarithms::log10, StrictMath::log10),
        of("log10 of a magnitude", x -> Logarithms.log10(x * x), x -> StrictMath.log10(x * x)),
        of("cbrt", Roots::cbrt, StrictMath::cbrt),
        of("sin", Angles::sin, StrictMath::sin),
        of("cos", Angles::cos, StrictMath::cos),
        of("tan", Angles::tan, StrictMath::tan),
        of("asin", ArcAngles::asin, StrictMath::asin),
        of("acos", ArcAngles::acos, StrictMath::acos),
        of("atan", ArcAngles::atan, StrictMath::atan),
        of("sinh", Hyperbolics::sinh, StrictMath::sinh),
        of("cosh", Hyperbolics::cosh, StrictMath::cosh),
        of("tanh", Hyperbolics::tanh, StrictMath::tanh),
        of("rint", Rounding::rint, StrictMath::rint),
        of("floor", Rounding::floor, StrictMath::floor),
        of("ceil", Rounding::ceil, StrictMath::ceil),
        of("round", x -> Rounding.round(x), x -> Math.round(x)),
        of("round of a float", x -> Rounding.round((float) x), x -> Math.round((float) x)),
        of("toRadians", Rounding::toRadians, Math::toRadians),
        of("toDegrees", Rounding::toDegrees, Math::toDegrees),
        of("ulp", Scaling::ulp, Math::ulp),
        of("ulp of a float", x -> Scaling.ulp((float) x), x -> Math.ulp((float) x)),
        of("nextUp", Scaling::nextUp, Math::nextUp),
        of("nextUp of a float", x -> Scaling.nextUp((float) x), x -> Math.nextUp((float) x)),
        of("nextDown", Scaling::nextDown, Math::nextDown),
        of("nextDown of a float", x -> Scaling.nextDown((float) x), x -> Math.nextDown((float) x)),
        of("signum", Scaling::signum, Math::signum),
        of("signum of a float", x -> Scaling.signum((float) x), x -> Math.signum((float) x)),
        of("getExponent", x -> Scaling.getExponent(x), x -> Math.getExponent(x)),
        of(
            "getExponent of a float",
            x -> Scaling.getExponent((float) x),
            x -> Math.getExponent((float) x)));
  }

  static Stream<Arguments> ofTwo() {
    return Stream.of(
        both("pow", Powers::pow, StrictMath::pow),
        both(
            "pow of a magnitude",
            (x, y) -> Powers.pow(Math.abs(x), y),
            (x, y) -> StrictMath.pow(Math.abs(x), y)),
        both("hypot", Roots::hypot, StrictMath::hypot),
        both("atan2", ArcAngles::atan2, StrictMath::atan2),
        both("IEEEremainder", Remainder::nearest, StrictMath::IEEEremainder),
        both("%", Remainder::truncated, (x, y) -> x % y),
        both("nextAfter", Scaling::nextAfter, Math::nextAfter),
        both(
            "nextAfter of a float",
            (x, y) -> Scaling.nextAfter((float) x, y),
            (x, y) -> Math.nextAfter((float) x, y)),
        both("copySign", Scaling::copySign, Math::copySign),
        both(
            "copySign of a float",
            (x, y) -> Scaling.copySign((float) x, (float) y),
            (x, y) -> Math.copySign((float) x, (float) y)),
        both(
            "scalb",
            (x, y) -> Scaling.scalb(x, (int) (y * 73)),
            (x, y) -> Math.scalb(x, (int) (y * 73))),
        both(
            "scalb of a float",
            (x, y) -> Scaling.scalb((float) x, (int) (y * 13)),
            (x, y) -> Math.scalb((float) x, (int) (y * 13))),
        both(
            "floorDiv",
            (x, y) -> Rounding.floorDiv((long) x, (long) y | 1),
            (x, y) -> Math.floorDiv((long) x, (long) y | 1)),
        both(
            "floorMod",
            (x, y) -> Rounding.floorMod((long) x, (long) y | 1),
            (x, y) -> Math.floorMod((long) x, (long) y | 1)));
  }

  private static Arguments of(String name, DoubleUnaryOperator ours, DoubleUnaryOperator theirs) {
    return arguments(name, ours, theirs);
  }

  private static Arguments both(
      String name, DoubleBinaryOperator ours, DoubleBinaryOperator theirs) {
    return arguments(name, ours, theirs);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void ofOne(String name, DoubleUnaryOperator ours, DoubleUnaryOperator theirs) {
    Seeded arguments = new Seeded(name);
    Seeded.special().forEach(x -> compare(name, ours, theirs, x));
    for (int i = 0; i < TRIES; i++) {
      compare(name, ours, theirs, arguments.next());
    }
  }

  private static void compare(
      String name, DoubleUnaryOperator ours, DoubleUnaryOperator theirs, double x) {
    same(ours.applyAsDouble(x), theirs.applyAsDouble(x), name, x);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void ofTwo(String name, DoubleBinaryOperator ours, DoubleBinaryOperator theirs) {
    Seeded arguments = new Seeded(name);
    List<Double> special = Seeded.special();
    special.forEach(x -> special.forEach(y -> compare(name, ours, theirs, x, y)));
    for (int i = 0; i < TRIES; i++) {
      double x = arguments.next();
      compare(name, ours, theirs, x, arguments.nextBeside(x));
    }
  }

  private static void compare(
      String name, DoubleBinaryOperator ours, DoubleBinaryOperator theirs, double x, double y) {
    same(ours.applyAsDouble(x, y), theirs.applyAsDouble(x, y), name, x, y);
  }

  @Test
  void fma() {
    Seeded arguments = new Seeded("fma");
    for (int i = 0; i < 5 * TRIES; i++) {
      double a = arguments.next();
      double b = arguments.nextBeside(a);
      double c = arguments.nextBeside(a, b);
      same(Fused.fma(a, b, c), Math.fma(a, b, c), "fma", a, b, c);
    }
  }

  @Test
  void fmaOfFloats() {
    Seeded arguments = new Seeded("fma of floats");
    for (int i = 0; i < 5 * TRIES; i++) {
      float a = (float) arguments.next();
      float b = (float) arguments.nextBeside(a);
      float c = (float) arguments.nextBeside(a, b);
      same(Fused.fma(a, b, c), Math.fma(a, b, c), "fma", a, b, c);
    }
  }

  private static void same(double ours, double theirs, String name, double... of) {
    if (Double.doubleToLongBits(ours) != Double.doubleToLongBits(theirs)) {
      assertThat(ours).as(name + " of " + Arrays.toString(of)).isEqualTo(theirs);
    }
  }
}
