package neuron;

/** Products with powers of e, exact to the last bits also where the power is no normal double. */
final class Exp {

  private static final double LAST_NORMAL = -708;

  /** A power of e that happens to be within 0.02 ulp of a double. */
  private static final double SHIFT = 117;

  private static final double UNSHIFT = StrictMath.exp(-SHIFT);

  private Exp() {}

  /** factor · exp(z). */
  static double times(double factor, double z) {
    return times(factor, 0, z);
  }

  /**
   * (factor + rest) · exp(z), rounded little more than once.
   *
   * @param rest what the factor lost when it was rounded
   */
  static double times(double factor, double rest, double z) {
    boolean isNormal = !(z < LAST_NORMAL);
    double e = StrictMath.exp(isNormal ? z : z + SHIFT);
    double product = Math.fma(factor, e, rest * e);
    return isNormal ? product : product * UNSHIFT;
  }
}
