/**
 * The figures of the lesson, a class each, and what only one of them needs beside it. Their door is
 * {@link neuron.figures.Figures}.
 */
package neuron.figures;
