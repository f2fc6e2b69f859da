package neuron;

/** A function σ that turns a neuron's preactivation z into its activation a = σ(z). */
@FunctionalInterface
public interface Activation {

  /** The activation a = σ(z). */
  double apply(double z);

  /** What to call this function in text and beside its curve. */
  default String name() {
    return "your activation";
  }
}
