package neuron.practice.answers;

/** A way to make z of weights, inputs and a bias, as an answer to an exercise. */
@FunctionalInterface
public interface WeightedSum {

  /** The raw number z for n weights w, n inputs x and the bias b. */
  double apply(double[] w, double[] x, double b);
}
