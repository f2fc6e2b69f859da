package runtime.library;

import java.util.function.DoubleConsumer;
import runtime.digits.Format;

/** {@link java.util.DoubleSummaryStatistics}, with the digits and the text of a JVM's. */
public class DoubleSummaryStatistics implements DoubleConsumer {

  private final DoubleSum sum = new DoubleSum();
  private long count;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  public DoubleSummaryStatistics() {}

  /**
   * @throws IllegalArgumentException if the count is negative, the minimum above the maximum, or
   *     only some of them NaN
   */
  public DoubleSummaryStatistics(long count, double min, double max, double sum) {
    if (count < 0) {
      throw new IllegalArgumentException("Negative count value");
    }
    if (count == 0) {
      return;
    }
    if (min > max) {
      throw new IllegalArgumentException("Minimum greater than maximum");
    }
    boolean none = Double.isNaN(min);
    if (none != Double.isNaN(max) || none != Double.isNaN(sum)) {
      throw new IllegalArgumentException("Some, not all, of the minimum, maximum, or sum is NaN");
    }
    this.count = count;
    this.min = min;
    this.max = max;
    this.sum.add(sum);
  }

  @Override
  public void accept(double value) {
    count++;
    sum.add(value);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  public void combine(DoubleSummaryStatistics other) {
    count += other.count;
    sum.add(other.sum);
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }

  public final long getCount() {
    return count;
  }

  public final double getSum() {
    return sum.value();
  }

  public final double getMin() {
    return min;
  }

  public final double getMax() {
    return max;
  }

  public final double getAverage() {
    return count > 0 ? getSum() / count : 0;
  }

  @Override
  public String toString() {
    return Format.format(
        "%s{count=%d, sum=%f, min=%f, average=%f, max=%f}",
        getClass().getSimpleName(), count, getSum(), min, getAverage(), max);
  }
}
