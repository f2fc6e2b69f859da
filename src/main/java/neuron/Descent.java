package neuron;

/** An optimizer on its way, with what it remembers of earlier steps. */
interface Descent {

  /**
   * One step: changes the parameters by their gradient.
   *
   * @param gradient as many numbers as there are parameters, in the same order
   */
  void step(double[] parameters, double[] gradient);
}
