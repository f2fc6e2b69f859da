/**
 * What every figure is, a {@link neuron.draw.Drawing}, and how it looks: the theme, the marks and
 * the colours of the activations, axes over any scale, and names that are placed where nothing else
 * is.
 */
package neuron.draw;
