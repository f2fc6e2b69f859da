package neuron;

/**
 * z · Φ(z) and its slope Φ(z) + z · φ(z), with the bell curve φ and the share Φ of it left of z.
 *
 * <p>1 + erf(z / √2), which is 2Φ(z), cancels where z is below 0. There Φ(−t) is the ratio of
 * {@link Mills} times exp(−t² / 2). What t² and the products lose by rounding is carried along,
 * since exp would magnify it.
 */
final class Gelu {

  /** Φ(−50) is smaller than any double. */
  private static final double FAR = 50;

  /** φ(0) = 1 / √(2π). */
  private static final Twofold TOP = new Twofold(0.39894228040143267794, -2.49232720227773e-17);

  private Gelu() {}

  static double apply(double z) {
    double t = Math.min(Math.abs(z), FAR);
    double tail = bell(Mills.ratio(t).times(t), t);
    return z < 0 ? -tail : z - tail;
  }

  static double slope(double z) {
    double t = Math.min(Math.abs(z), FAR);
    double tail = bell(TOP.times(t).minus(Mills.ratio(t)), t);
    return z > 0 ? 1 + tail : -tail;
  }

  /** factor · exp(−t² / 2). */
  private static double bell(Twofold factor, double t) {
    double half = t * t / 2;
    double halfRest = Math.fma(t, t, -2 * half) / 2;
    double rest = factor.rest() - factor.value() * halfRest;
    return Exp.times(new Twofold(factor.value(), rest), -half);
  }
}
