/**
 * How a figure reaches the page of a notebook, on either Java kernel.
 *
 * <p>This room knows kernels, MIME types and pictures. It knows nothing of neurons: whoever can
 * make a {@link neuron.notebook.Figure} of something else offers a {@link
 * neuron.notebook.FigureMaker}.
 */
package neuron.notebook;
