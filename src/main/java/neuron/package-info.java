/**
 * The mathematics of a neuron: activations, neurons, layers and networks, and how a network learns.
 *
 * <p>Read {@link Activation}, {@link Neuron}, {@link Layer}, {@link Network} and {@link Trainer},
 * in this order: each is made of the one before. What else is public stands beside them in a cell.
 * What is not public is how one of them works: the formulas of activations, how a network is walked
 * for its bends or fitted to a function, and the copy of a network that learns.
 *
 * <p>This room knows nothing of charts, kernels or cells; from {@code neuron.notebook} it takes
 * only how the lesson writes a number and how it names a slip. Everything in it checks what it is
 * given, and everything but a trainer is immutable.
 */
package neuron;
