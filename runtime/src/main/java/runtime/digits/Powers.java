package runtime.digits;

/**
 * x to the power of y, by fdlibm's {@code e_pow.c} (Sun Microsystems, 2004; netlib.org/fdlibm): the
 * logarithm of x to the base of 2 as a sum of two doubles, times y, as a sum of two doubles, and 2
 * to the power of that.
 */
public final class Powers {

  private static final double L1 = 5.99999999999994648725e-01;
  private static final double L2 = 4.28571428578550184252e-01;
  private static final double L3 = 3.33333329818377432918e-01;
  private static final double L4 = 2.72728123808534006489e-01;
  private static final double L5 = 2.30660745775561754067e-01;
  private static final double L6 = 2.06975017800338417784e-01;

  private static final double LN2 = 6.93147180559945286227e-01;
  private static final double LN2_HIGH = 6.93147182464599609375e-01;
  private static final double LN2_LOW = -1.90465429995776804525e-09;

  /** Two thirds of 1 / ln 2. */
  private static final double CP = 9.61796693925975554329e-01;

  private static final double CP_HIGH = 9.61796700954437255859e-01;
  private static final double CP_LOW = -7.02846165095275826516e-09;
  private static final double PER_LN2 = 1.44269504088896338700e+00;
  private static final double PER_LN2_HIGH = 1.44269502162933349609e+00;
  private static final double PER_LN2_LOW = 1.92596299112661746887e-08;
  private static final double LOG2_OF_3_HALVES_HIGH = 5.84962487220764160156e-01;
  private static final double LOG2_OF_3_HALVES_LOW = 1.35003920212974897128e-08;

  /** How far above 1024 the exponent may be and still be rounded to the greatest double. */
  private static final double BEFORE_OVERFLOW = 8.0085662595372944372e-17;

  private Powers() {}

  /**
   * x to the power of y; the error is below 0.7 ulp, and whole powers that fit are exact.
   *
   * <p>Anything to the power of ±0 is 1, and of 1 itself; otherwise NaN gives NaN. With y infinite,
   * a magnitude of x above 1 gives ∞ or 0, below 1 the other one, and ±1 gives NaN. With x zero or
   * infinite, an odd whole y keeps the sign. A negative x to a power that is not whole gives NaN.
   */
  public static double pow(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    double base = Words.abs(x);
    if (Words.abs(y) == Double.POSITIVE_INFINITY) {
      return base == 1 ? Double.NaN : base > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    boolean negative = Words.high(x) < 0;
    if (y == 1) {
      return x;
    }
    if (y == -1) {
      return 1 / x;
    }
    if (y == 2) {
      return x * x;
    }
    if (y == 0.5 && !negative) {
      return Math.sqrt(x);
    }
    if (x < 0 && x > Double.NEGATIVE_INFINITY && !isWhole(y)) {
      return Double.NaN;
    }
    double power =
        base == 0 || base == 1 || base == Double.POSITIVE_INFINITY
            ? y < 0 ? 1 / base : base
            : positive(base, y);
    return negative && isOdd(y) ? -power : power;
  }

  private static boolean isWhole(double y) {
    return Words.abs(y) >= 0x1p53 || y == (long) y;
  }

  private static boolean isOdd(double y) {
    return Words.abs(y) < 0x1p53 && isWhole(y) && ((long) y & 1) == 1;
  }

  private static double positive(double x, double y) {
    if (Words.abs(y) >= 0x1.00001p31) {
      return hugePower(x, y);
    }
    return exponential(y, log2(x));
  }

  private static double hugePower(double x, double y) {
    int high = Words.high(x);
    boolean surelyFar = Words.abs(y) >= 0x1.00001p64;
    if (high < 0x3fefffff || surelyFar && high == 0x3fefffff) {
      return y < 0 ? Double.POSITIVE_INFINITY : 0;
    }
    if (high > 0x3ff00000 || surelyFar && high == 0x3ff00000) {
      return y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return exponential(y, log2NearOne(x - 1));
  }

  /** A number as the sum of two doubles, of which the first has no low word. */
  private record Sum(double high, double low) {}

  private static Sum log2NearOne(double t) {
    double w = t * t * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
    double u = PER_LN2_HIGH * t;
    double v = t * PER_LN2_LOW - w * PER_LN2;
    double high = Words.chopped(u + v);
    return new Sum(high, v - (high - u));
  }

  private static Sum log2(double x) {
    double scaled = x < Double.MIN_NORMAL ? x * 0x1p53 : x;
    int n = (Words.high(scaled) >> 20) - 1023 - (scaled == x ? 0 : 53);
    int fraction = Words.high(scaled) & 0xfffff;
    boolean middle = fraction > 0x3988e && fraction < 0xbb67a;
    boolean upper = fraction >= 0xbb67a;
    if (upper) {
      n++;
    }
    int high = fraction | (upper ? 0x3fe00000 : 0x3ff00000);
    return log2(n, Words.withHigh(scaled, high), middle ? 1.5 : 1);
  }

  /** The logarithm of 2^n x, where x is near the point: 1, or one and a half. */
  private static Sum log2(int n, double x, double point) {
    boolean middle = point != 1;
    double u = x - point;
    double v = 1 / (x + point);
    double s = u * v;
    double sHigh = Words.chopped(s);
    int high = (Words.high(x) >> 1 | 0x20000000) + 0x80000 + (middle ? 0x40000 : 0);
    double tHigh = Words.of(high, 0);
    double tLow = x - (tHigh - point);
    double sLow = v * (u - sHigh * tHigh - sHigh * tLow);
    double square = s * s;
    double r =
        square
            * square
            * (L1 + square * (L2 + square * (L3 + square * (L4 + square * (L5 + square * L6)))));
    r += sLow * (sHigh + s);
    square = sHigh * sHigh;
    tHigh = Words.chopped(3 + square + r);
    tLow = r - (tHigh - 3 - square);
    u = sHigh * tHigh;
    v = sLow * tHigh + tLow * s;
    double pHigh = Words.chopped(u + v);
    double pLow = v - (pHigh - u);
    double zHigh = CP_HIGH * pHigh;
    double zLow = CP_LOW * pHigh + pLow * CP + (middle ? LOG2_OF_3_HALVES_LOW : 0);
    double known = middle ? LOG2_OF_3_HALVES_HIGH : 0;
    double whole = n;
    double sum = Words.chopped(zHigh + zLow + known + whole);
    return new Sum(sum, zLow - (sum - whole - known - zHigh));
  }

  /** 2 to the power of y times the logarithm. */
  private static double exponential(double y, Sum log) {
    double yHigh = Words.chopped(y);
    double low = (y - yHigh) * log.high + y * log.low;
    double high = yHigh * log.high;
    double z = low + high;
    if (z > 1024 || z == 1024 && low + BEFORE_OVERFLOW > z - high) {
      return Double.POSITIVE_INFINITY;
    }
    if (z < -1075 || z == -1075 && low <= z - high) {
      return 0;
    }
    int n = nearestWhole(z);
    high -= n;
    double t = Words.chopped(low + high);
    double u = t * LN2_HIGH;
    double v = (low - (t - high)) * LN2 + t * LN2_LOW;
    double x = u + v;
    double w = v - (x - u);
    double square = x * x;
    double t1 = x - square * Exponentials.polynomial(square);
    double r = x * t1 / (t1 - 2) - (w + x * w);
    return Scaling.scalb(1 - (r - x), n);
  }

  /** Away from 0 where two are as near; up to a half, 0. */
  private static int nearestWhole(double z) {
    int high = Words.high(z) & 0x7fffffff;
    if (high <= 0x3fe00000) {
      return 0;
    }
    int n = (int) (Words.abs(Words.chopped(z)) + 0.5);
    return z < 0 ? -n : n;
  }
}
