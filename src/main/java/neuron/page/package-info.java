/**
 * What a cell puts on the page: a figure, a table, a control, a training that is watched. It knows
 * nothing of neurons: whoever can make a {@link neuron.page.Figure} of something else offers a
 * {@link neuron.page.FigureMaker}.
 */
package neuron.page;
