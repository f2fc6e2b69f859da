package neuron;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/**
 * A stretch of an axis.
 *
 * @param from the left end, finite
 * @param to the right end, finite, above {@code from}
 */
public record Stretch(double from, double to) {

  /**
   * Checks the ends.
   *
   * @throws BadInput if one is NaN or infinite, if they are not in order, or if they are further
   *     apart than a double can say
   */
  public Stretch {
    Check.finite(from, "The left end");
    Check.finite(to, "The right end");
    if (!(from < to)) {
      throw new BadInput(
          "The interval from %s to %s is empty: the first number must be below the second."
              .formatted(Numbers.text(from), Numbers.text(to)));
    }
    Check.finite(to - from, "The length of the interval");
  }

  /** From end to end. */
  public double length() {
    return to - from;
  }

  /**
   * Places from the left end to the right one, equally far apart.
   *
   * @param steps how many times to go on, 1 or more; there is one place more than that
   */
  public DoubleStream places(int steps) {
    return IntStream.rangeClosed(0, steps)
        .mapToDouble(i -> i == steps ? to : from + length() * i / steps);
  }
}
