package neuron;

import java.util.function.DoubleUnaryOperator;

/**
 * The slope of an activation that is straight but for a kink at 0, where it is 0 too: 1 above 0,
 * and another at 0 and below. NaN gives NaN.
 *
 * @param below 0 for ReLU, 1 for the identity
 */
record Kink(double below) implements DoubleUnaryOperator {

  @Override
  public double applyAsDouble(double z) {
    return Double.isNaN(z) ? Double.NaN : z > 0 ? 1 : below;
  }

  static boolean isIn(Activation sigma) {
    return sigma instanceof NamedActivation named && named.derivative() instanceof Kink;
  }

  /** The kink of an activation that has one. */
  static Kink of(Activation sigma) {
    return (Kink) ((NamedActivation) sigma).derivative();
  }
}
