package neuron.practice;

import neuron.Activations;
import neuron.plot.Figures;

/**
 * Every word of the lesson behind one static import: the activations by name, the figures, and
 * {@code show}.
 *
 * <pre>{@code
 * import neuron.*;
 * import static neuron.practice.Lesson.*;
 *
 * passThrough(-1, RELU, SIGMOID)
 * }</pre>
 */
public final class Lesson extends Figures implements Activations {

  private Lesson() {}
}
