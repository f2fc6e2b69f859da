package runtime.digits;

/**
 * Roots by fdlibm's {@code s_cbrt.c} and {@code e_hypot.c} (Sun Microsystems, 2004;
 * netlib.org/fdlibm). The square root is the machine's: IEEE 754 rounds it correctly everywhere.
 */
public final class Roots {

  private static final int THIRD_OF_EXPONENT = 715094163;
  private static final int THIRD_OF_SUBNORMAL = 696219795;
  private static final double C = 5.42857142857142815906e-01;
  private static final double D = -7.05306122448979611050e-01;
  private static final double E = 1.41428571428571436819e+00;
  private static final double F = 1.60714285714285720630e+00;
  private static final double G = 3.57142857142857150787e-01;

  private Roots() {}

  /**
   * The cube root: a guess from the exponent, good to 5 bits, made better by a rational function
   * and a step of Newton's; the error is below 0.67 ulp. NaN, ±0 and ±∞ stay what they are.
   */
  public static double cbrt(double x) {
    double magnitude = Words.abs(x);
    if (!(magnitude > 0 && magnitude < Double.POSITIVE_INFINITY)) {
      return x;
    }
    double guess = roughly(magnitude);
    double s = C + guess * guess / magnitude * guess;
    double t = guess * (G + F / (s + E + D / s));
    t = Words.of(Words.high(t) + 1, 0);
    double r = magnitude / (t * t);
    r = (r - t) / (t + t + r);
    return Scaling.copySign(t + t * r, x);
  }

  private static double roughly(double x) {
    if (x < Double.MIN_NORMAL) {
      double scaled = x * 0x1p54;
      return Words.withHigh(scaled, Words.high(scaled) / 3 + THIRD_OF_SUBNORMAL);
    }
    return Words.of(Words.high(x) / 3 + THIRD_OF_EXPONENT, 0);
  }

  /**
   * The length of the hypotenuse, √(x² + y²), without overflow on the way; the error is below 1
   * ulp. An infinite side gives ∞, even beside NaN; otherwise NaN gives NaN.
   */
  public static double hypot(double x, double y) {
    double a = Words.abs(x);
    double b = Words.abs(y);
    if (a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.NaN;
    }
    return Words.high(b) > Words.high(a) ? ordered(b, a) : ordered(a, b);
  }

  private static double ordered(double a, double b) {
    int highA = Words.high(a);
    int highB = Words.high(b);
    if (b == 0 || highA - highB > 0x3c00000) {
      return a + b;
    }
    if (highA > 0x5f300000) {
      return 0x1p600 * split(a * 0x1p-600, b * 0x1p-600);
    }
    if (b < Double.MIN_NORMAL) {
      return 0x1p-1022 * split(a * 0x1p1022, b * 0x1p1022, highA, highB);
    }
    if (b < 0x1p-500) {
      return 0x1p-600 * split(a * 0x1p600, b * 0x1p600);
    }
    return split(a, b);
  }

  private static double split(double a, double b) {
    return split(a, b, Words.high(a), Words.high(b));
  }

  /**
   * Splits the sum of squares so that its large part is exact. The words are where it splits: those
   * of a and b, or, as fdlibm has it, of what they were before they were scaled from subnormal.
   */
  private static double split(double a, double b, int highA, int highB) {
    double difference = a - b;
    if (difference > b) {
      double head = Words.of(highA, 0);
      return Math.sqrt(head * head - (b * -b - (a - head) * (a + head)));
    }
    double twice = a + a;
    double head = Words.of(highB, 0);
    double top = Words.of(highA + 0x100000, 0);
    double rest = top * (b - head) + (twice - top) * b;
    return Math.sqrt(top * head - (difference * -difference - rest));
  }
}
