/**
 * What the page needs of the program that runs the cells, and how both Java kernels give it. Its
 * door is {@link neuron.kernel.Kernel}; a terminal stands in where there is none.
 */
package neuron.kernel;
