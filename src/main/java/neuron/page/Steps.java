package neuron.page;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import neuron.text.Numbers;

/**
 * The positions of a slider: min, min + step, … up to max, computed in decimals, so that 0.1 + 0.2
 * is 0.3.
 *
 * @param count how many, at least 2
 */
record Steps(BigDecimal min, BigDecimal max, BigDecimal step, int count) {

  /** A sensible step leaves at least so many steps from min to max. */
  private static final int FEWEST = 100;

  /** A start between two positions makes the steps finer, up to so many. */
  private static final int MOST_FOR_THE_START = 500;

  /** More than any slider may have. */
  private static final int MANY = 1_000_000;

  private static final double LARGEST = 1e300;
  private static final double SHORTEST = 1e-12;

  private static final int[] DOWN_FROM_TEN = {5, 2, 1};

  /**
   * Steps of a given size.
   *
   * @throws BadInput if a number is not finite, min is not below max, the step is not above 0 or
   *     larger than the whole way, or there are too many positions
   */
  static Steps of(String name, double min, double max, double step) {
    requireInterval(name, min, max);
    BigDecimal way = decimal(max).subtract(decimal(min));
    BadInput.when(
        !(step > 0 && Double.isFinite(step)) || decimal(step).compareTo(way) > 0,
        "The step of %s is %s: give one above 0 and at most %s, the way from min to max.",
        name,
        Numbers.text(step),
        Numbers.text(way.doubleValue()));
    Steps steps = exact(decimal(min), decimal(max), decimal(step));
    Control.requireAtMost(name, steps.count);
    return steps;
  }

  /** Steps of 1, 2 or 5 times a power of ten, with the start at one of them if that can be. */
  static Steps sensible(String name, double min, double max, double start) {
    requireInterval(name, min, max);
    BigDecimal low = decimal(min);
    BigDecimal high = decimal(max);
    Steps first = null;
    for (int power = (int) Math.floor(Math.log10((max - min) / FEWEST)); ; power--) {
      for (int digit : DOWN_FROM_TEN) {
        BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        if (step.multiply(BigDecimal.valueOf(FEWEST)).compareTo(high.subtract(low)) > 0) {
          continue;
        }
        Steps steps = exact(low, high, step);
        first = first == null ? steps : first;
        if (steps.count > MOST_FOR_THE_START) {
          return first;
        }
        if (steps.value(steps.nearest(start)) == start) {
          return steps;
        }
      }
    }
  }

  private static Steps exact(BigDecimal min, BigDecimal max, BigDecimal step) {
    BigDecimal steps = max.subtract(min).divideToIntegralValue(step);
    return new Steps(min, max, step, steps.min(BigDecimal.valueOf(MANY)).intValue() + 1);
  }

  List<Double> values() {
    return IntStream.range(0, count).mapToObj(this::value).toList();
  }

  /**
   * The position nearest to a number.
   *
   * @throws BadInput if the number does not lie from min to max
   */
  int indexOf(String name, double start) {
    BadInput.when(
        !(start >= min.doubleValue() && start <= max.doubleValue()),
        "%s cannot start at %s: give a start from %s to %s.",
        name,
        Numbers.text(start),
        Numbers.text(min.doubleValue()),
        Numbers.text(max.doubleValue()));
    return nearest(start);
  }

  /** What the page needs to count in the same steps. */
  JsonObject form() {
    JsonObject form = new JsonObject();
    form.addProperty("kind", "slider");
    form.addProperty("min", min.doubleValue());
    form.addProperty("step", step.doubleValue());
    form.addProperty("decimals", Math.max(0, Math.max(min.scale(), step.scale())));
    return form;
  }

  private double value(int position) {
    return min.add(step.multiply(BigDecimal.valueOf(position))).doubleValue();
  }

  private int nearest(double number) {
    long position = Math.round((number - min.doubleValue()) / step.doubleValue());
    return (int) Math.max(0, Math.min(position, count - 1));
  }

  private static void requireInterval(String name, double min, double max) {
    for (double end : new double[] {min, max}) {
      BadInput.when(
          !(Math.abs(end) <= LARGEST),
          "An end of %s is %s: give two finite numbers of at most 10³⁰⁰.",
          name,
          Numbers.text(end));
    }
    BadInput.when(
        !(min < max),
        "%s would run from %s to %s: give a min below the max.",
        name,
        Numbers.text(min),
        Numbers.text(max));
    BadInput.when(
        max - min < SHORTEST * Math.max(1, Math.max(-min, max)),
        "%s would run from %s to %s, which is too short a way for steps: choose ends further apart.",
        name,
        Numbers.text(min),
        Numbers.text(max));
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros();
  }
}
