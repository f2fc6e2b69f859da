package probe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import runtime.digits.Seeded;

/** Each function of numbers, on a million arguments. */
final class Functions {

  private static final int BLOCKS = 10;

  private static final Map<String, DoubleUnaryOperator> OF_ONE = new LinkedHashMap<>();
  private static final Map<String, DoubleBinaryOperator> OF_TWO = new LinkedHashMap<>();

  static {
    one("exp", Math::exp, StrictMath::exp);
    one("expm1", Math::expm1, StrictMath::expm1);
    one("log", Math::log, StrictMath::log);
    one("log of a magnitude", x -> Math.log(Math.abs(x)), x -> StrictMath.log(StrictMath.abs(x)));
    one("log1p", Math::log1p, StrictMath::log1p);
    one("log10", Math::log10, StrictMath::log10);
    one("cbrt", Math::cbrt, StrictMath::cbrt);
    one("sqrt", Math::sqrt, StrictMath::sqrt);
    one("sin", Math::sin, StrictMath::sin);
    one("cos", Math::cos, StrictMath::cos);
    one("tan", Math::tan, StrictMath::tan);
    one("asin", Math::asin, StrictMath::asin);
    one("acos", Math::acos, StrictMath::acos);
    one("atan", Math::atan, StrictMath::atan);
    one("sinh", Math::sinh, StrictMath::sinh);
    one("cosh", Math::cosh, StrictMath::cosh);
    one("tanh", Math::tanh, StrictMath::tanh);
    one("rint", Math::rint, StrictMath::rint);
    one("floor", Math::floor, StrictMath::floor);
    one("ceil", Math::ceil, StrictMath::ceil);
    one("round", x -> Math.round(x), x -> StrictMath.round(x));
    one("round of a float", x -> Math.round((float) x), x -> StrictMath.round((float) x));
    one("toRadians", Math::toRadians, StrictMath::toRadians);
    one("toDegrees", Math::toDegrees, StrictMath::toDegrees);
    one("ulp", Math::ulp, StrictMath::ulp);
    one("ulp of a float", x -> Math.ulp((float) x), x -> StrictMath.ulp((float) x));
    one("nextUp", Math::nextUp, StrictMath::nextUp);
    one("nextDown", Math::nextDown, StrictMath::nextDown);
    one("signum", Math::signum, StrictMath::signum);
    one("abs", Math::abs, StrictMath::abs);
    one("getExponent", Math::getExponent, StrictMath::getExponent);
    one("to int", x -> (int) x, x -> (int) (float) x);
    one("to long", x -> (long) x, x -> (long) (float) x);
    one("to short, byte and char", x -> (short) x + (byte) x, x -> (char) x);
    two("pow", Math::pow, StrictMath::pow);
    two("hypot", Math::hypot, StrictMath::hypot);
    two("atan2", Math::atan2, StrictMath::atan2);
    two("IEEEremainder", Math::IEEEremainder, StrictMath::IEEEremainder);
    two("%", (x, y) -> x % y, (x, y) -> (float) x % (float) y);
    two("nextAfter", Math::nextAfter, StrictMath::nextAfter);
    two("copySign", (x, y) -> Math.copySign(x, y == y ? y : 1), StrictMath::copySign);
    two("scalb", (x, y) -> Math.scalb(x, (int) y), (x, y) -> StrictMath.scalb(x, (int) y));
    two("max", Math::max, StrictMath::max);
    two("min", Math::min, StrictMath::min);
    two("fma", (x, y) -> Math.fma(x, y, -x), (x, y) -> Math.fma((float) x, (float) y, (float) x));
    two("compare", Double::compare, (x, y) -> Float.compare((float) x, (float) y));
    two("floats", (x, y) -> (float) x * (float) y, (x, y) -> (float) x / (float) y);
  }

  private Functions() {}

  private static void one(String name, DoubleUnaryOperator math, DoubleUnaryOperator strict) {
    OF_ONE.put(name, math);
    OF_ONE.put(name + ", strictly", strict);
  }

  private static void two(String name, DoubleBinaryOperator math, DoubleBinaryOperator strict) {
    OF_TWO.put(name, math);
    OF_TWO.put(name + ", strictly", strict);
  }

  /** A line for each function, with a hash for each block of arguments. */
  static void print(int arguments) {
    OF_ONE.forEach((name, f) -> line(name, arguments, (x, beside) -> f.applyAsDouble(x)));
    OF_TWO.forEach((name, f) -> line(name, arguments, f));
  }

  private static void line(String name, int arguments, DoubleBinaryOperator f) {
    Seeded seeded = new Seeded(name);
    StringBuilder hashes = new StringBuilder();
    for (int block = 0; block < BLOCKS; block++) {
      Hash hash = new Hash();
      for (int i = 0; i < arguments / BLOCKS; i++) {
        double x = seeded.next();
        hash.add(f.applyAsDouble(x, seeded.nextBeside(x)));
      }
      hashes.append(' ').append(hash);
    }
    System.out.println(name + ":" + hashes);
  }
}
