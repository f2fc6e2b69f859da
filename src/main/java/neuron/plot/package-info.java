/**
 * The figures of the lesson, drawn with XChart in one theme.
 *
 * <p>This room knows the mathematics of {@code neuron} and the {@link neuron.notebook.Figure} that
 * a notebook shows. It knows nothing of kernels, cells or exercises.
 */
package neuron.plot;
