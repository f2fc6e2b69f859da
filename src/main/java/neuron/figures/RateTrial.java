package neuron.figures;

import neuron.Activation;
import neuron.Epoch;

/** A training at a rate, of which a table holds many. */
@FunctionalInterface
public interface RateTrial {

  /**
   * Trains a network.
   *
   * @param sigma the activation to do it with
   * @param rate how large the steps are
   * @param seed decides on all that is left to chance
   * @return how the network fares in the end
   */
  Epoch train(Activation sigma, double rate, long seed);
}
