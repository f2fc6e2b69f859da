package neuron.figures;

import neuron.Activation;
import neuron.Dataset;
import neuron.Epoch;

/** A training of which a table holds many. */
@FunctionalInterface
public interface Trial {

  /**
   * Trains a network.
   *
   * @param sigma the activation to do it with
   * @param data the points to do it on, not yet split
   * @param seed decides on all that is left to chance
   * @return how the network fares in the end
   */
  Epoch train(Activation sigma, Dataset data, long seed);
}
