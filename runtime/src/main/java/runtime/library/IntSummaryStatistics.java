package runtime.library;

import java.util.function.IntConsumer;
import runtime.digits.Format;

/** {@link java.util.IntSummaryStatistics}, with the text of a JVM's. */
public class IntSummaryStatistics implements IntConsumer {

  private long count;
  private long sum;
  private int min = Integer.MAX_VALUE;
  private int max = Integer.MIN_VALUE;

  public IntSummaryStatistics() {}

  /**
   * @throws IllegalArgumentException if the count is negative or the minimum above the maximum
   */
  public IntSummaryStatistics(long count, int min, int max, long sum) {
    if (count < 0) {
      throw new IllegalArgumentException("Negative count value");
    }
    if (count == 0) {
      return;
    }
    if (min > max) {
      throw new IllegalArgumentException("Minimum greater than maximum");
    }
    this.count = count;
    this.min = min;
    this.max = max;
    this.sum = sum;
  }

  @Override
  public void accept(int value) {
    count++;
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  public void combine(IntSummaryStatistics other) {
    count += other.count;
    sum += other.sum;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }

  public final long getCount() {
    return count;
  }

  public final long getSum() {
    return sum;
  }

  public final int getMin() {
    return min;
  }

  public final int getMax() {
    return max;
  }

  public final double getAverage() {
    return count > 0 ? (double) sum / count : 0;
  }

  @Override
  public String toString() {
    return Format.format(
        "%s{count=%d, sum=%d, min=%d, average=%f, max=%d}",
        getClass().getSimpleName(), count, sum, min, getAverage(), max);
  }
}
