package neuron;

/**
 * A function that is straight but for a kink at 0, where it is 0 too. Its slope is 1 above 0, and
 * another at 0 and below. NaN gives NaN.
 *
 * @param below the slope at 0 and below, from 0 to 1: 0 for ReLU, 1 for the identity
 */
record Kink(double below) implements Activation {

  @Override
  public double apply(double z) {
    return below == 0 ? Math.max(0, z) : Math.max(below * z, z);
  }

  @Override
  public double slope(double z) {
    return Double.isNaN(z) ? Double.NaN : z > 0 ? 1 : below;
  }

  static boolean isIn(Activation sigma) {
    return NamedActivation.function(sigma) instanceof Kink;
  }

  /** The kink of an activation that has one. */
  static Kink of(Activation sigma) {
    return (Kink) NamedActivation.function(sigma);
  }
}
