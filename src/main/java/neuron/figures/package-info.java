/**
 * The figures of the lesson, a class each that knows no other, and beside them the parts that they
 * are made of. Their door is {@link neuron.figures.Figures}.
 */
package neuron.figures;
