package neuron.practice.answers;

/** A function of two inputs, such as {@code (x1, x2) -> x1 + x2}, as an answer to an exercise. */
@FunctionalInterface
public interface TwoInputs {

  /** What comes out for x₁ and x₂. */
  double apply(double x1, double x2);
}
