package neuron;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import neuron.text.Numbers;

/**
 * Every number between two ends. Prints as mathematics does: (0, 1), [0, ∞).
 *
 * @param from the lower end, −∞ if there is none
 * @param fromIncluded whether the lower end belongs to it; not if it is −∞
 * @param to the upper end, greater than {@code from}, ∞ if there is none
 * @param toIncluded whether the upper end belongs to it; not if it is ∞
 */
public record Interval(double from, boolean fromIncluded, double to, boolean toIncluded)
    implements Range {

  /**
   * Checks the ends.
   *
   * @throws BadInput if {@code from} is not below {@code to}, or an end that is infinite is
   *     included
   */
  public Interval {
    if (!(from < to)) {
      throw new BadInput(
          "The interval from %s to %s is empty: the first number must be below the second."
              .formatted(Numbers.text(from), Numbers.text(to)));
    }
    if (fromIncluded && Double.isInfinite(from) || toIncluded && Double.isInfinite(to)) {
      throw new BadInput(
          "The interval from %s to %s cannot include an infinite end: leave that end out."
              .formatted(Numbers.text(from), Numbers.text(to)));
    }
  }

  /**
   * A part of an axis, with both of its ends.
   *
   * @param from the left end, finite
   * @param to the right end, finite, above {@code from}
   * @throws BadInput if one is NaN or infinite, if they are not in order, or if they are further
   *     apart than a double can say
   */
  public static Interval closed(double from, double to) {
    Require.finite(from, "The left end");
    Require.finite(to, "The right end");
    Interval interval = new Interval(from, true, to, true);
    Require.finite(interval.length(), "The length of the interval");
    return interval;
  }

  @Override
  public boolean contains(double a) {
    return a > from && a < to || fromIncluded && a == from || toIncluded && a == to;
  }

  /** From end to end. */
  public double length() {
    return to - from;
  }

  /**
   * Places from the left end to the right one, equally far apart, if both are finite.
   *
   * @param steps how many times to go on, 1 or more; there is one place more than that
   */
  public DoubleStream places(int steps) {
    return IntStream.rangeClosed(0, steps)
        .mapToDouble(i -> i == steps ? to : from + length() * i / steps);
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
