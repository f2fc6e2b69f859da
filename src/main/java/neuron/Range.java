package neuron;

import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/** The values that an activation can take. Prints as mathematics does: (0, 1), [0, ∞), {0, 1}. */
public sealed interface Range {

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
   * Every number between two ends.
   *
   * @param from the lower end, −∞ if there is none
   * @param fromIncluded whether the lower end is a value too; not if it is −∞
   * @param to the upper end, greater than {@code from}, ∞ if there is none
   * @param toIncluded whether the upper end is a value too; not if it is ∞
   */
  record Interval(double from, boolean fromIncluded, double to, boolean toIncluded)
      implements Range {

    /**
     * Checks the ends.
     *
     * @throws BadInput if {@code from} is not below {@code to}, or an end that is infinite is
     *     included
     */
    public Interval {
      requireBelow(from, to);
      if (fromIncluded && Double.isInfinite(from) || toIncluded && Double.isInfinite(to)) {
        throw new BadInput(
            "The range from %s to %s cannot include an infinite end: leave that end out."
                .formatted(from, to));
      }
    }

    @Override
    public boolean contains(double a) {
      return a > from && a < to || fromIncluded && a == from || toIncluded && a == to;
    }

    @Override
    public String toString() {
      return (fromIncluded ? "[" : "(")
          + Numbers.text(from)
          + ", "
          + Numbers.text(to)
          + (toIncluded ? "]" : ")");
    }
  }

  /**
   * Two numbers and none between them, as of a step.
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
      requireBelow(from, to);
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

  private static void requireBelow(double from, double to) {
    if (!(from < to)) {
      throw new BadInput(
          "A range cannot go from %s to %s: the first number must be below the second."
              .formatted(from, to));
    }
  }
}
