package neuron;

/** Products with powers of e, exact to the last bits also where the power is no normal double. */
final class Exp {

  private static final double LAST_NORMAL = -708;

  /** A power of e that happens to be within 0.02 ulp of a double. */
  private static final double SHIFT = 117;

  private static final double UNSHIFT = StrictMath.exp(-SHIFT);

  private Exp() {}

  static double times(double factor, double z) {
    return times(new Twofold(factor, 0), z);
  }

  /** factor · exp(z), rounded little more than once. */
  static double times(Twofold factor, double z) {
    boolean isNormal = !(z < LAST_NORMAL);
    double e = StrictMath.exp(isNormal ? z : z + SHIFT);
    double product = Math.fma(factor.value(), e, factor.rest() * e);
    return isNormal ? product : product * UNSHIFT;
  }
}
