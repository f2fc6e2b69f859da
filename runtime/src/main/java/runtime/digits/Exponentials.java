package runtime.digits;

/**
 * e to the power of x, by fdlibm's {@code e_exp.c} and {@code s_expm1.c} (Sun Microsystems, 2004;
 * netlib.org/fdlibm). Both take x = k ln 2 + r with |r| at most half of ln 2, approximate by a
 * polynomial in r², and multiply by 2 to the power of k.
 */
public final class Exponentials {

  private static final double OVERFLOW = 7.09782712893383973096e+02;
  private static final double UNDERFLOW = -7.45133219101941108420e+02;
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double PER_LN2 = 1.44269504088896338700e+00;

  /** Half of ln 2 and one and a half, as near as their high words say. */
  private static final double HALF_LN2 = 0x1.62e43p-2;

  private static final double THREE_HALVES_LN2 = 0x1.0a2b2p0;
  private static final double LN2_TIMES_56 = 0x1.3687ap5;

  private static final double P1 = 1.66666666666666019037e-01;
  private static final double P2 = -2.77777777770155933842e-03;
  private static final double P3 = 6.61375632143793436117e-05;
  private static final double P4 = -1.65339022054652515390e-06;
  private static final double P5 = 4.13813679705723846039e-08;

  private static final double Q1 = -3.33333333333331316428e-02;
  private static final double Q2 = 1.58730158725481460165e-03;
  private static final double Q3 = -7.93650757867487942473e-05;
  private static final double Q4 = 4.00821782732936239552e-06;
  private static final double Q5 = -2.01099218183624371326e-07;

  private Exponentials() {}

  /**
   * e to the power of x; the error is below 1 ulp. NaN stays NaN, ∞ gives ∞, −∞ gives 0; what lies
   * above 709.78 overflows to ∞, what lies below −745.13 underflows to 0.
   */
  public static double exp(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < UNDERFLOW) {
      return 0;
    }
    if (Words.abs(x) < 0x1p-28) {
      return 1 + x;
    }
    int k = halvings(x);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double t = r * r;
    double c = r - t * polynomial(t);
    if (k == 0) {
      return 1 - (r * c / (c - 2) - r);
    }
    return Scaling.scalb(1 - (low - r * c / (2 - c) - high), k);
  }

  /** The polynomial that {@link Powers#pow} takes, too. */
  static double polynomial(double t) {
    return P1 + t * (P2 + t * (P3 + t * (P4 + t * P5)));
  }

  /** The k of x = k ln 2 + r. */
  private static int halvings(double x) {
    double magnitude = Words.abs(x);
    if (magnitude < HALF_LN2) {
      return 0;
    }
    int sign = x < 0 ? -1 : 1;
    return magnitude < THREE_HALVES_LN2 ? sign : (int) (PER_LN2 * x + 0.5 * sign);
  }

  /**
   * e to the power of x, minus 1, also where x is so small that the subtraction would leave few
   * digits; the error is below 1 ulp. NaN, ±0 and ∞ stay what they are, −∞ gives −1.
   */
  public static double expm1(double x) {
    double magnitude = Words.abs(x);
    if (Double.isNaN(x) || magnitude < 0x1p-54) {
      return x;
    }
    if (x > OVERFLOW) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < 0 && magnitude >= LN2_TIMES_56) {
      return -1;
    }
    int k = halvings(x);
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double lost = high - r - low;
    double half = 0.5 * r;
    double square = r * half;
    double r1 = 1 + square * (Q1 + square * (Q2 + square * (Q3 + square * (Q4 + square * Q5))));
    double t = 3 - r1 * half;
    double e = square * ((r1 - t) / (6 - r * t));
    if (k == 0) {
      return r - (r * e - square);
    }
    return scaledMinusOne(k, r, r * (e - lost) - lost - square);
  }

  /** (1 + r − e) 2^k − 1, in the order that loses least for this k. */
  private static double scaledMinusOne(int k, double r, double e) {
    if (k == -1) {
      return 0.5 * (r - e) - 0.5;
    }
    if (k == 1) {
      return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
    }
    if (k <= -2 || k > 56) {
      return Scaling.scalb(1 - (e - r), k) - 1;
    }
    double share = Scaling.scalb(1.0, -k);
    return k < 20 ? Scaling.scalb(1 - share - (e - r), k) : Scaling.scalb(r - (e + share) + 1, k);
  }
}
