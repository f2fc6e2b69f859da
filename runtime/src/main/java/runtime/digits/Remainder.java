package runtime.digits;

/** What is left after a division of doubles; exact, by whole numbers. */
public final class Remainder {

  private Remainder() {}

  /**
   * x minus as many y as fit, rounded towards 0: Java's {@code x % y}. It has the sign of x. NaN,
   * an infinite x and a y of 0 give NaN; an infinite y leaves x.
   */
  public static double truncated(double x, double y) {
    double a = Words.abs(x);
    double b = Words.abs(y);
    if (!(a < Double.POSITIVE_INFINITY) || !(b > 0)) {
      return Double.NaN;
    }
    return a < b ? x : Scaling.copySign(positive(a, b), x);
  }

  /** Long division, ten binary digits at a time. */
  private static double positive(double a, double b) {
    int steps = exponent(a) - exponent(b);
    long divisor = significand(b);
    long rest = significand(a) % divisor;
    while (steps > 0 && rest != 0) {
      int digits = steps < 10 ? steps : 10;
      rest = (rest << digits) % divisor;
      steps -= digits;
    }
    return Scaling.scalb((double) rest, exponent(b));
  }

  /** Of the last bit of the significand. */
  private static int exponent(double x) {
    int exponent = Scaling.getExponent(x);
    return (exponent < -1022 ? -1022 : exponent) - 52;
  }

  private static long significand(double x) {
    long fraction = Double.doubleToRawLongBits(x) & 0xfffff_ffffffffL;
    return x < Double.MIN_NORMAL ? fraction : fraction | 1L << 52;
  }

  /**
   * x minus n times y, where n is the whole number nearest to x / y, and of two the even one, as
   * IEEE 754 has it. A result of 0 has the sign of x. NaN, an infinite x and a y of 0 give NaN; an
   * infinite y leaves x.
   */
  public static double nearest(double x, double y) {
    double b = Words.abs(y);
    double whole = b <= Double.MAX_VALUE / 2 ? truncated(x, b + b) : truncated(x, y);
    if (Double.isNaN(whole) || b == Double.POSITIVE_INFINITY) {
      return whole;
    }
    double a = Words.abs(whole);
    if (isAboveHalf(a, b, false)) {
      a -= b;
      if (isAboveHalf(a, b, true)) {
        a -= b;
      }
    }
    return Words.high(x) < 0 ? -a : a;
  }

  /** Whether a is above half of b, or equal to it where that counts, without rounding. */
  private static boolean isAboveHalf(double a, double b, boolean orEqual) {
    double left = b < 0x1p-1021 ? a + a : a;
    double right = b < 0x1p-1021 ? b : 0.5 * b;
    return left > right || orEqual && left == right;
  }
}
