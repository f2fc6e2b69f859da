/**
 * The mathematics of a neuron: activations, neurons, layers and networks.
 *
 * <p>This room knows nothing of charts, kernels or cells; from {@code neuron.notebook} it takes
 * only how the lesson writes a number and how it names a slip. Everything in it is immutable and
 * checks what it is given.
 */
package neuron;
