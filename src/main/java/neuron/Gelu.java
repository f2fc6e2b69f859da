package neuron;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * z · Φ(z) and its slope Φ(z) + z · φ(z), with the bell curve φ and the share Φ of it left of z.
 *
 * <p>1 + erf(z / √2) cancels where z is far below 0. There Φ(−t) = exp(−t² / 2) · erfcx(t / √2) /
 * 2, from the scaled complementary error function erfcx. What t², t / √2 and the products lose by
 * rounding is carried along, since exp would magnify it.
 */
final class Gelu {

  private static final double NEAR_ZERO = 0.7;

  /** Φ(−50) is smaller than any double. */
  private static final double FAR = 50;

  private static final double ROOT_HALF = 0.70710678118654752440;
  private static final double ROOT_HALF_REST = -4.833646656726457e-17;

  /** φ(0) = 1 / √(2π). */
  private static final double TOP = 0.39894228040143267794;

  private static final double TOP_REST = -2.49232720227773e-17;
  private static final double ONE_OVER_ROOT_PI = 0.56418958354775628695;

  private Gelu() {}

  static double apply(double z) {
    double t = Math.min(Math.abs(z), FAR);
    if (t < NEAR_ZERO) {
      return z / 2 * (1 + Erf.value(z * ROOT_HALF));
    }
    double mills = mills(t);
    double product = t * mills;
    double rest = Math.fma(t, mills, -product) + t * millsRest(t, mills);
    double tail = bell(product, rest, t);
    return z > 0 ? z - tail : -tail;
  }

  static double slope(double z) {
    double t = Math.min(Math.abs(z), FAR);
    double mills = mills(t);
    double product = t * TOP;
    double rest = Math.fma(t, TOP, -product) + t * TOP_REST - millsRest(t, mills);
    double tail = bell(product - mills, rest, t);
    return z > 0 ? 1 + tail : -tail;
  }

  /** Φ(−t) / exp(−t² / 2), named after Mills. */
  private static double mills(double t) {
    return Erfcx.value(t * ROOT_HALF) / 2;
  }

  /** What mills(t) lacks since t / √2 was rounded: that rest, times the slope there. */
  private static double millsRest(double t, double mills) {
    double x = t * ROOT_HALF;
    double rest = Math.fma(t, ROOT_HALF, -x) + t * ROOT_HALF_REST;
    return rest * (2 * x * mills - ONE_OVER_ROOT_PI);
  }

  /** (factor + rest) · exp(−t² / 2). */
  private static double bell(double factor, double rest, double t) {
    double half = t * t / 2;
    double halfRest = Math.fma(t, t, -2 * half) / 2;
    return Exp.times(factor, rest - factor * halfRest, -half);
  }
}
