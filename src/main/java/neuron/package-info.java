/**
 * The mathematics of a neuron: activations, neurons, layers and networks, and how a network learns.
 *
 * <p>This room knows nothing of charts, kernels or cells; from {@code neuron.notebook} it takes
 * only how the lesson writes a number and how it names a slip. Everything in it checks what it is
 * given, and everything but a trainer is immutable.
 */
package neuron;
