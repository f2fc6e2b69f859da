package runtime.digits;

/**
 * Hyperbolic functions by fdlibm's {@code e_sinh.c}, {@code e_cosh.c} and {@code s_tanh.c} (Sun
 * Microsystems, 2004; netlib.org/fdlibm): from {@link Exponentials#expm1} where x is small, from
 * {@link Exponentials#exp} where it is large.
 */
public final class Hyperbolics {

  /** Above it, e^−x no longer counts beside e^x. */
  private static final double FAR = 22;

  /** From here on e^x may overflow while half of it does not; as near as its high word says. */
  private static final double NEAR_OVERFLOW = 0x1.62e42p9;

  private static final double OVERFLOW = 0x1.633ce8fb9f87dp9;

  private Hyperbolics() {}

  /** The hyperbolic sine; the error is below 2 ulp. NaN, ±0 and ±∞ stay what they are. */
  public static double sinh(double x) {
    double magnitude = Words.abs(x);
    if (!(magnitude < Double.POSITIVE_INFINITY) || magnitude < 0x1p-28) {
      return x;
    }
    double half = x < 0 ? -0.5 : 0.5;
    if (magnitude >= FAR) {
      return halfOfExp(magnitude, half);
    }
    double t = Exponentials.expm1(magnitude);
    return magnitude < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
  }

  /** The hyperbolic cosine; the error is below 2 ulp. NaN gives NaN, ±∞ gives ∞. */
  public static double cosh(double x) {
    double magnitude = Words.abs(x);
    if (!(magnitude < Double.POSITIVE_INFINITY)) {
      return magnitude;
    }
    if (magnitude >= FAR) {
      return halfOfExp(magnitude, 0.5);
    }
    if (magnitude >= 0x1.62e43p-2) {
      double t = Exponentials.exp(magnitude);
      return 0.5 * t + 0.5 / t;
    }
    double t = Exponentials.expm1(magnitude);
    double w = 1 + t;
    return magnitude < 0x1p-55 ? w : 1 + t * t / (w + w);
  }

  private static double halfOfExp(double x, double half) {
    if (x < NEAR_OVERFLOW) {
      return half * Exponentials.exp(x);
    }
    if (x > OVERFLOW) {
      return half * Double.POSITIVE_INFINITY;
    }
    double root = Exponentials.exp(0.5 * x);
    return half * root * root;
  }

  /** The hyperbolic tangent; the error is below 2 ulp. NaN and ±0 stay, ±∞ gives ±1. */
  public static double tanh(double x) {
    double magnitude = Words.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (magnitude < 0x1p-55) {
      return x * (1 + x);
    }
    double value = magnitude < FAR ? tanhNear(magnitude) : 1;
    return Words.high(x) < 0 ? -value : value;
  }

  private static double tanhNear(double x) {
    if (x >= 1) {
      double t = Exponentials.expm1(2 * x);
      return 1 - 2 / (t + 2);
    }
    double t = Exponentials.expm1(-2 * x);
    return -t / (t + 2);
  }
}
