/**
 * The mathematics of a neuron: activations, neurons, layers and networks.
 *
 * <p>This room knows nothing of charts or notebooks. Everything in it is immutable, checks what it
 * is given and answers bad input with one sentence that names the value, the rule and the remedy.
 */
package neuron;
