package runtime.digits;

/**
 * Logarithms by fdlibm's {@code e_log.c}, {@code s_log1p.c} and {@code e_log10.c} (Sun
 * Microsystems, 2004; netlib.org/fdlibm). All take x = 2^k (1 + f) with 1 + f between √½ and √2,
 * and approximate log(1 + f) by a polynomial in the square of s = f / (2 + f).
 */
public final class Logarithms {

  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double PER_LN10 = 4.34294481903251816668e-01;
  private static final double LOG10_OF_2_HIGH = 3.01029995663611771306e-01;
  private static final double LOG10_OF_2_LOW = 3.69423907715893078616e-13;

  private static final double L1 = 6.666666666666735130e-01;
  private static final double L2 = 3.999999999940941908e-01;
  private static final double L3 = 2.857142874366239149e-01;
  private static final double L4 = 2.222219843214978396e-01;
  private static final double L5 = 1.818357216161805012e-01;
  private static final double L6 = 1.531383769920937332e-01;
  private static final double L7 = 1.479819860511658591e-01;

  private static final int ONE = 0x3ff00000;

  private Logarithms() {}

  /**
   * The natural logarithm; the error is below 1 ulp. NaN and what is below 0 give NaN, ±0 gives −∞,
   * ∞ gives ∞.
   */
  public static double log(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return logAtTheRim(x);
    }
    double scaled = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int high = Words.high(scaled);
    int fraction = high & 0xfffff;
    int upper = fraction + 0x95f64 & 0x100000;
    double f = Words.withHigh(scaled, fraction | upper ^ ONE) - 1;
    double k = (high >> 20) - 1023 + (upper >> 20) - (scaled == x ? 0 : 54);
    if ((fraction + 2 & 0xfffff) < 3) {
      return logNearAPowerOfTwo(k, f);
    }
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
    if ((fraction - 0x6147a | 0x6b851 - fraction) > 0) {
      double half = 0.5 * f * f;
      return k == 0
          ? f - (half - s * (half + r))
          : k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
    }
    return k == 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
  }

  private static double logAtTheRim(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x > 0 ? x : Double.NaN;
  }

  private static double logNearAPowerOfTwo(double k, double f) {
    if (f == 0) {
      return k == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    }
    double r = f * f * (0.5 - 0.33333333333333333 * f);
    return k == 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
  }

  /**
   * The natural logarithm of 1 + x, also where x is so small that the sum would lose its digits;
   * the error is below 1 ulp. NaN and what is below −1 give NaN, −1 gives −∞, ±0 and ∞ stay.
   */
  public static double log1p(double x) {
    if (!(x > -1 && x < Double.POSITIVE_INFINITY)) {
      return x == -1 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    double magnitude = Words.abs(x);
    if (magnitude < 0x1p-54) {
      return x;
    }
    if (magnitude < 0x1p-29) {
      return x - x * x * 0.5;
    }
    int high = Words.high(x);
    if (high < 0x3fda827a && (high > 0 || high <= 0xbfd2bec3)) {
      return log1p(0, 1, x, 0);
    }
    double u = high < 0x43400000 ? 1 + x : x;
    int exponent = (Words.high(u) >> 20) - 1023;
    double lost = high >= 0x43400000 ? 0 : exponent > 0 ? 1 - (u - x) : x - (u - 1);
    int fraction = Words.high(u) & 0xfffff;
    return fraction < 0x6a09e
        ? log1p(exponent, fraction, Words.withHigh(u, fraction | ONE) - 1, lost / u)
        : log1p(
            exponent + 1,
            0x100000 - fraction >> 2,
            Words.withHigh(u, fraction | 0x3fe00000) - 1,
            lost / u);
  }

  /** log(2^k (1 + f)) with a correction; the fraction is 0 where f is below 2^−20. */
  private static double log1p(int k, int fraction, double f, double correction) {
    double half = 0.5 * f * f;
    double low = k * LN2_LOW + correction;
    if (fraction == 0) {
      if (f == 0) {
        return k == 0 ? 0 : k * LN2_HIGH + low;
      }
      double r = half * (1 - 0.66666666666666666 * f);
      return k == 0 ? f - r : k * LN2_HIGH - (r - low - f);
    }
    double s = f / (2 + f);
    double z = s * s;
    double r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 + z * L7))))));
    return k == 0
        ? f - (half - s * (half + r))
        : k * LN2_HIGH - (half - (s * (half + r) + low) - f);
  }

  /**
   * The logarithm to the base of 10; the error is below 1 ulp, and the powers of ten give whole
   * numbers. NaN and what is below 0 give NaN, ±0 gives −∞, ∞ gives ∞.
   */
  public static double log10(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return logAtTheRim(x);
    }
    double scaled = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int high = Words.high(scaled);
    int exponent = (high >> 20) - 1023 - (scaled == x ? 0 : 54);
    int below = exponent < 0 ? 1 : 0;
    double y = exponent + below;
    double mantissa = Words.withHigh(scaled, high & 0xfffff | 1023 - below << 20);
    return y * LOG10_OF_2_LOW + PER_LN10 * log(mantissa) + y * LOG10_OF_2_HIGH;
  }
}
