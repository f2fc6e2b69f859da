package neuron.practice;

import neuron.Activations;

/**
 * Every word of the lesson behind one static import: the activations by name, the figures, {@code
 * show}, and the words for practice.
 *
 * <pre>{@code
 * import neuron.*;
 * import static neuron.practice.Lesson.*;
 *
 * passThrough(-1, RELU, SIGMOID)
 * }</pre>
 */
public final class Lesson extends Practice implements Activations {

  private Lesson() {}
}
