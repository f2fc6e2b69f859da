package runtime.digits;

/**
 * Sine, cosine and tangent by fdlibm's {@code k_sin.c}, {@code k_cos.c} and {@code k_tan.c} (Sun
 * Microsystems, 2004; netlib.org/fdlibm): an angle up to π/4 by a polynomial, any other by the
 * quarter turns that it is away from one.
 */
public final class Angles {

  /** π/4, as near as its high word says. */
  private static final int QUARTER_PI = 0x3fe921fb;

  private static final double S1 = -1.66666666666666324348e-01;
  private static final double S2 = 8.33333333332248946124e-03;
  private static final double S3 = -1.98412698298579493134e-04;
  private static final double S4 = 2.75573137070700676789e-06;
  private static final double S5 = -2.50507602534068634195e-08;
  private static final double S6 = 1.58969099521155010221e-10;

  private static final double C1 = 4.16666666666666019037e-02;
  private static final double C2 = -1.38888888888741095749e-03;
  private static final double C3 = 2.48015872894767294178e-05;
  private static final double C4 = -2.75573143513906633035e-07;
  private static final double C5 = 2.08757232129817482790e-09;
  private static final double C6 = -1.13596475577881948265e-11;

  private static final double[] T = {
    3.33333333333334091986e-01,
    1.33333333333201242699e-01,
    5.39682539762260521377e-02,
    2.18694882948595424599e-02,
    8.86323982359930005737e-03,
    3.59207910759131235356e-03,
    1.45620945432529025516e-03,
    5.88041240820264096874e-04,
    2.46463134818469906812e-04,
    7.81794442939557092300e-05,
    7.14072491382608190305e-05,
    -1.85586374855275456654e-05,
    2.59073051863633712884e-05
  };

  private static final double QUARTER_PI_HIGH = 7.85398163397448278999e-01;
  private static final double QUARTER_PI_LOW = 3.06161699786838301793e-17;

  /** Above it, the tangent is that of the angle's distance from π/4. */
  private static final int NEAR_QUARTER_PI = 0x3fe59428;

  private Angles() {}

  /** The sine of an angle in radians; the error is below 1 ulp. NaN and ±∞ give NaN, ±0 stays. */
  public static double sin(double x) {
    if (isSmall(x)) {
      return sine(x, 0, false);
    }
    if (!isFinite(x)) {
      return Double.NaN;
    }
    QuarterTurns turns = QuarterTurns.of(x);
    return sineAfter(turns.n(), turns);
  }

  /** The cosine of an angle in radians; the error is below 1 ulp. NaN and ±∞ give NaN. */
  public static double cos(double x) {
    if (isSmall(x)) {
      return cosine(x, 0);
    }
    if (!isFinite(x)) {
      return Double.NaN;
    }
    QuarterTurns turns = QuarterTurns.of(x);
    return sineAfter(turns.n() + 1, turns);
  }

  /**
   * The tangent of an angle in radians; the error is below 1 ulp. NaN and ±∞ give NaN, ±0 stays.
   */
  public static double tan(double x) {
    if (isSmall(x)) {
      return tangent(x, 0, true);
    }
    if (!isFinite(x)) {
      return Double.NaN;
    }
    QuarterTurns turns = QuarterTurns.of(x);
    return tangent(turns.high(), turns.low(), (turns.n() & 1) == 0);
  }

  private static boolean isSmall(double x) {
    return (Words.high(x) & 0x7fffffff) <= QUARTER_PI;
  }

  private static boolean isFinite(double x) {
    return Words.abs(x) < Double.POSITIVE_INFINITY;
  }

  private static double sineAfter(int quarters, QuarterTurns rest) {
    double value =
        (quarters & 1) == 0 ? sine(rest.high(), rest.low(), true) : cosine(rest.high(), rest.low());
    return (quarters & 2) == 0 ? value : -value;
  }

  private static double sine(double x, double tail, boolean hasTail) {
    if (Words.abs(x) < 0x1p-27) {
      return x;
    }
    double z = x * x;
    double v = z * x;
    double r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
    return hasTail ? x - (z * (0.5 * tail - v * r) - tail - v * S1) : x + v * (S1 + z * r);
  }

  private static double cosine(double x, double tail) {
    int high = Words.high(x) & 0x7fffffff;
    if (high < 0x3e400000) {
      return 1;
    }
    double z = x * x;
    double r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
    if (high < 0x3fd33333) {
      return 1 - (0.5 * z - (z * r - x * tail));
    }
    double quarter = high > 0x3fe90000 ? 0.28125 : Words.of(high - 0x200000, 0);
    double half = 0.5 * z - quarter;
    return 1 - quarter - (half - (z * r - x * tail));
  }

  /** The tangent, or −1 divided by it. */
  private static double tangent(double angle, double angleTail, boolean upright) {
    int high = Words.high(angle) & 0x7fffffff;
    if (high < 0x3e300000) {
      return upright ? angle : minusOneOver(angle + angleTail, angle, angleTail);
    }
    double x = angle;
    double tail = angleTail;
    boolean nearQuarterPi = high >= NEAR_QUARTER_PI;
    if (nearQuarterPi) {
      x = QUARTER_PI_HIGH - Words.abs(angle) + (QUARTER_PI_LOW - (angle < 0 ? -tail : tail));
      tail = 0;
    }
    double z = x * x;
    double w = z * z;
    double r = T[1] + w * (T[3] + w * (T[5] + w * (T[7] + w * (T[9] + w * T[11]))));
    double v = z * (T[2] + w * (T[4] + w * (T[6] + w * (T[8] + w * (T[10] + w * T[12])))));
    double s = z * x;
    r = tail + z * (s * (r + v) + tail);
    r += T[0] * s;
    double sum = x + r;
    if (nearQuarterPi) {
      double sign = upright ? 1 : -1;
      return (angle < 0 ? -1 : 1) * (sign - 2 * (x - (sum * sum / (sum + sign) - r)));
    }
    return upright ? sum : minusOneOver(sum, x, r);
  }

  /** −1 divided by a sum, with the parts that it was rounded from. */
  private static double minusOneOver(double sum, double x, double rest) {
    double z = Words.chopped(sum);
    double v = rest - (z - x);
    double quotient = -1 / sum;
    double t = Words.chopped(quotient);
    double s = 1 + t * z;
    return t + quotient * (s + t * v);
  }
}
