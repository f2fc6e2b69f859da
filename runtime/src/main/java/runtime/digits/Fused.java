package runtime.digits;

import java.math.BigInteger;

/**
 * a b + c, rounded once. Where nothing comes near the rims of the exponents, by floating-point
 * operations alone: Dekker's exact product ("A floating-point technique for extending the available
 * precision", 1971) and the sum rounded to odd of Boldo and Melquiond ("Emulation of FMA and
 * correctly rounded sums: proved algorithms using rounding to odd", 2008). Otherwise by whole
 * numbers.
 */
public final class Fused {

  private static final double SPLITTER = 0x1p27 + 1;
  private static final int ROOM = 480;

  private Fused() {}

  /** a b + c, rounded once; NaN, infinities and zeros as in {@code a * b + c}. */
  public static double fma(double a, double b, double c) {
    if (!isFinite(a) || !isFinite(b) || a == 0 || b == 0) {
      return a * b + c;
    }
    if (!isFinite(c)) {
      return c;
    }
    if (c == 0) {
      return a * b;
    }
    boolean roomy = isMiddling(a) && isMiddling(b) && Scaling.getExponent(c) < 2 * ROOM;
    return roomy ? bySums(a, b, c) : byWholeNumbers(a, b, c);
  }

  /** As for doubles: their product is exact, and their sum needs only be rounded to odd. */
  public static float fma(float a, float b, float c) {
    return (float) oddSum((double) a * b, c);
  }

  private static boolean isFinite(double x) {
    return Words.abs(x) < Double.POSITIVE_INFINITY;
  }

  private static boolean isMiddling(double x) {
    int exponent = Scaling.getExponent(x);
    return exponent > -ROOM && exponent < ROOM;
  }

  private static double bySums(double a, double b, double c) {
    double product = a * b;
    double productTail = productTail(a, b, product);
    double lower = c + productTail;
    double lowerTail = sumTail(c, productTail, lower);
    double upper = product + lower;
    double upperTail = sumTail(product, lower, upper);
    return upper + oddSum(lowerTail, upperTail);
  }

  private static double productTail(double a, double b, double product) {
    double aHigh = upperHalf(a);
    double aLow = a - aHigh;
    double bHigh = upperHalf(b);
    double bLow = b - bHigh;
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  }

  private static double upperHalf(double x) {
    double scaled = SPLITTER * x;
    return scaled - (scaled - x);
  }

  /** What the sum of a and b lost when it was rounded. */
  private static double sumTail(double a, double b, double sum) {
    double other = sum - a;
    return a - (sum - other) + (b - other);
  }

  /** The sum, or, if it is not exact, that of its two neighbours whose last bit is 1. */
  private static double oddSum(double a, double b) {
    double sum = a + b;
    double tail = sumTail(a, b, sum);
    long bits = Double.doubleToRawLongBits(sum);
    if (!(tail < 0 || tail > 0) || (bits & 1) == 1) {
      return sum;
    }
    return Double.longBitsToDouble(tail > 0 == sum > 0 ? bits + 1 : bits - 1);
  }

  private static double byWholeNumbers(double a, double b, double c) {
    int productExponent = exponent(a) + exponent(b);
    int exponent = Math.min(productExponent, exponent(c));
    BigInteger sum =
        significand(a)
            .multiply(significand(b))
            .shiftLeft(productExponent - exponent)
            .add(significand(c).shiftLeft(exponent(c) - exponent));
    double magnitude = Nearest.toDouble(sum.abs(), exponent, false);
    return sum.signum() < 0 ? -magnitude : magnitude;
  }

  private static int exponent(double x) {
    int exponent = Scaling.getExponent(x);
    return (exponent < -1022 ? -1022 : exponent) - 52;
  }

  private static BigInteger significand(double x) {
    long fraction = Double.doubleToRawLongBits(x) & 0xfffff_ffffffffL;
    long whole = Words.abs(x) < Double.MIN_NORMAL ? fraction : fraction | 1L << 52;
    return BigInteger.valueOf(x < 0 ? -whole : whole);
  }
}
