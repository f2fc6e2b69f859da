/**
 * What turns reading into doing, and the one list of words that a notebook uses.
 *
 * <p>This room may know every other: the figures, the mathematics and the notebook.
 */
package neuron.practice;
