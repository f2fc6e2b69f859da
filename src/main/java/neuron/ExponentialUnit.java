package neuron;

/**
 * What ELU and SELU share: a straight line above 0, and an exponential that levels off below.
 *
 * @param above the slope above 0
 * @param below how far it falls at most, which is also the slope on the left of 0
 */
record ExponentialUnit(double above, double below) implements Activation {

  /** λ and λα, for which mean 0 and variance 1 go through unchanged. */
  static final ExponentialUnit SELF_NORMALIZING =
      new ExponentialUnit(1.0507009873554804934, 1.7580993408473768599);

  @Override
  public double apply(double z) {
    return z > 0 ? above * z : below * StrictMath.expm1(z);
  }

  @Override
  public double slope(double z) {
    return z > 0 ? above : Exp.times(below, z);
  }
}
