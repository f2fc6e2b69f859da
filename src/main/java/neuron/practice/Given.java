package neuron.practice;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import neuron.Activation;
import neuron.Layer;
import neuron.Network;
import neuron.Neuron;

/** Reads what a learner hands in, and writes it as the prose does. */
final class Given {

  private Given() {}

  /** The number of a value, null of null. */
  static Double number(Object value, String asked) {
    if (value == null) {
      return null;
    }
    if (value instanceof CharSequence) {
      throw new Unusable(
          "This asks for %s, but got a text: leave the quotes out.".formatted(asked));
    }
    if (!(value instanceof Number number)) {
      throw otherKind(asked, value);
    }
    double size = number.doubleValue();
    if (!Double.isFinite(size)) {
      throw new Unusable(
          "This holds %s, which is no finite number: look for a division by 0."
              .formatted(digits(size)));
    }
    return size;
  }

  /** The parts of a list or an array of any type. */
  static List<Object> parts(Object value, String asked) {
    if (value instanceof Iterable<?> list) {
      return StreamSupport.stream(list.spliterator(), false).collect(Collectors.toList());
    }
    if (value == null || !value.getClass().isArray()) {
      throw otherKind(asked, value);
    }
    return IntStream.range(0, Array.getLength(value))
        .mapToObj(i -> Array.get(value, i))
        .collect(Collectors.toList());
  }

  static Unusable otherKind(String asked, Object value) {
    return new Unusable(
        "This asks for %s, but got %s: hand in %s.".formatted(asked, kind(value), asked));
  }

  /** A number with all its digits and a true minus: −1, 0.2689414213699951. */
  static String digits(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    String text = whole ? Long.toString((long) value) : Double.toString(value);
    return text.replace("Infinity", "∞").replace('-', '−');
  }

  /** (17, −1); a place that is still blank as null. */
  static String list(Double[] values) {
    return Arrays.stream(values)
        .map(value -> value == null ? "null" : digits(value))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  static String list(double[] values) {
    return list(Arrays.stream(values).boxed().toArray(Double[]::new));
  }

  /** A value as Java prints it, and of an array what is in it. */
  static String printed(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return String.valueOf(value);
    }
    return parts(value, "").stream()
        .map(Given::printed)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String kind(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Number) {
      return "a number";
    }
    if (value instanceof CharSequence) {
      return "a text";
    }
    if (value instanceof Iterable || value.getClass().isArray()) {
      return "a list or a matrix";
    }
    if (value instanceof Activation
        || value instanceof DoubleUnaryOperator
        || value instanceof TwoInputs
        || value instanceof DoubleBinaryOperator
        || value instanceof WeightedSum) {
      return "a function";
    }
    if (value instanceof Neuron || value instanceof Layer || value instanceof Network) {
      return "a " + value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
    return "something of the type " + value.getClass().getSimpleName();
  }
}
