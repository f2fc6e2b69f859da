/**
 * The exercises, a sheet for each notebook, and the exit ticket. A new exercise is written here and
 * nowhere else.
 */
package neuron.practice.sheets;
