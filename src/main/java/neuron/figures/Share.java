package neuron.figures;

import neuron.Activation;

/** A number that depends on how a network was drawn, such as what of its gradient arrives. */
@FunctionalInterface
public interface Share {

  /**
   * The number of one network.
   *
   * @param sigma its activation
   * @param times by how much its weights were multiplied
   * @param seed of its weights
   */
  double of(Activation sigma, double times, int seed);
}
