package neuron.page;

import java.util.Optional;

/**
 * Makes a figure of things that {@link Notebook#show} does not know, such as a chart.
 *
 * <p>An implementation is named in {@code META-INF/services}, so that this package need not know
 * it.
 */
public interface FigureMaker {

  /** What all values that it knows are; as the last expression of a cell they appear as figures. */
  Class<?> type();

  /** The figure of a value, or empty if this maker does not know such values. */
  Optional<Figure> figureOf(Object value);
}
