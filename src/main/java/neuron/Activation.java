package neuron;

import neuron.text.BadInput;

/**
 * A function σ that turns a neuron's preactivation z into its activation a = σ(z).
 *
 * <p>Write your own in one line, {@code Activation mine = z -> Math.sin(z);}, and use it wherever a
 * constant of {@link Activations} goes. What it throws reaches the caller as it is, and a NaN that
 * it returns is passed on as NaN.
 */
@FunctionalInterface
public interface Activation {

  /**
   * The activation a = σ(z).
   *
   * @param z the preactivation, any double
   */
  double apply(double z);

  /**
   * The slope σ′(z), by how much a grows for each unit of z.
   *
   * <p>Unless the activation knows its own, this is the central difference (σ(z + h) − σ(z − h)) /
   * 2h with h = 2⁻¹⁷ · max(1, |z|), about 0.000008 near 0. For a smooth σ its error is about h² / 6
   * times the third derivative, near 0 some 10⁻¹¹, plus 10⁻¹¹ times the size of a. At a kink it is
   * the mean of the slopes on the two sides.
   *
   * @param z the preactivation; where it is infinite or NaN, the central difference is NaN
   */
  default double slope(double z) {
    double h = 0x1p-17 * Math.max(1, Math.abs(z));
    double left = z - h;
    double right = z + h;
    return (apply(right) - apply(left)) / (right - left);
  }

  /** What to call this function in text and beside its curve. */
  default String name() {
    return "your activation";
  }

  /** How a is computed from z, as a reader writes it. */
  default String formula() {
    return "σ(z)";
  }

  /** The values that a can take; all real numbers unless the activation knows better. */
  default Range range() {
    return Range.REALS;
  }

  /** Who introduced the function, where and when. */
  default String source() {
    return "your own";
  }

  /**
   * The same function under another name, which charts and sentences then use.
   *
   * @throws BadInput if the name is null or blank
   */
  default Activation named(String name) {
    return new NamedActivation(name, formula(), range(), source(), this);
  }

  /**
   * Whether another activation is this very function, whatever each of them is called. Two lambdas
   * are the same function only if they are the same object.
   *
   * @throws BadInput if the other one is null
   */
  default boolean isSameAs(Activation other) {
    Require.sigma(other);
    return NamedActivation.function(this).equals(NamedActivation.function(other));
  }
}
