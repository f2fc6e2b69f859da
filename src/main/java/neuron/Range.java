package neuron;

import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/** The values that an activation can take: an interval, or two numbers. */
public sealed interface Range permits Interval, Range.TwoValues {

  /** Every real number: (−∞, ∞). */
  Range REALS = new Interval(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

  /** The lower end, −∞ if there is none. */
  double from();

  /** The upper end, ∞ if there is none. */
  double to();

  /**
   * Whether {@code a} is one of the values. NaN never is.
   *
   * <p>The range is that of the function on paper. A double can round onto an end that is left out:
   * {@code SIGMOID.apply(40)} is 1.0, and 1.0 is not in (0, 1).
   */
  boolean contains(double a);

  /**
   * Two numbers and none between them, as of a step. Prints as a set: {0, 1}.
   *
   * @param from the lower value
   * @param to the upper value, greater than {@code from}
   */
  record TwoValues(double from, double to) implements Range {

    /**
     * Checks the values.
     *
     * @throws BadInput if {@code from} is not below {@code to}
     */
    public TwoValues {
      if (!(from < to)) {
        throw new BadInput(
            "A range cannot go from %s to %s: the first number must be below the second."
                .formatted(Numbers.text(from), Numbers.text(to)));
      }
    }

    @Override
    public boolean contains(double a) {
      return a == from || a == to;
    }

    @Override
    public String toString() {
      return "{" + Numbers.text(from) + ", " + Numbers.text(to) + "}";
    }
  }
}
