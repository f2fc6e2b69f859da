package neuron.practice.answers;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import neuron.Activation;
import neuron.Layer;
import neuron.Network;
import neuron.Neuron;
import neuron.text.Words;
import org.ejml.simple.SimpleMatrix;

/** Reads what a learner hands in, and writes it as the prose does. */
public final class Given {

  private static final int LONGEST_REPEATED = 120;

  /** What Java takes for a number where it stands without quotes. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?");

  private Given() {}

  /** The number of a value, null of null. */
  static Double number(Object value, String asked) {
    if (value == null) {
      return null;
    }
    if (value instanceof CharSequence text) {
      throw aText(text.toString().strip(), asked);
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

  private static Unusable aText(String text, String asked) {
    if (NUMBER.matcher(text).matches()) {
      return new Unusable(
          "This asks for %s, but got a text: leave the quotes out.".formatted(asked));
    }
    return new Unusable(
        "This asks for %s, but got the text \"%s\": write a number such as 3.5, without quotes."
            .formatted(asked, oneLine(text)));
  }

  /** For each of so many numbers, whether Java holds it as a whole one. */
  static boolean[] integers(Object value, int count) {
    boolean[] integers = new boolean[count];
    List<Object> numbers = hasParts(value) ? parts(value, "") : Collections.singletonList(value);
    for (int i = 0; i < Math.min(count, numbers.size()); i++) {
      Object number = numbers.get(i);
      integers[i] = number instanceof Integer || number instanceof Long;
    }
    return integers;
  }

  /** Whether a value is a list, an array of any type or a matrix of EJML's. */
  static boolean hasParts(Object value) {
    return value instanceof Iterable
        || value instanceof SimpleMatrix
        || value != null && value.getClass().isArray();
  }

  /** The parts of a list, of an array of any type or of a matrix of EJML's: its rows. */
  static List<Object> parts(Object value, String asked) {
    if (value instanceof SimpleMatrix matrix) {
      return List.of((Object[]) matrix.toArray2());
    }
    if (value instanceof Iterable<?> list) {
      return StreamSupport.stream(list.spliterator(), false).collect(Collectors.toList());
    }
    if (!hasParts(value)) {
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
  public static String printed(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return String.valueOf(value);
    }
    return parts(value, "").stream()
        .map(Given::printed)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** What a value is, with an article. */
  static String kind(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Number) {
      return "a number";
    }
    if (value instanceof CharSequence) {
      return "a text";
    }
    if (hasParts(value)) {
      return "a list or a matrix";
    }
    return kindOfFunction(value)
        .or(() -> kindOfModel(value))
        .orElseGet(() -> "something of the type " + type(value.getClass()));
  }

  private static Optional<String> kindOfFunction(Object value) {
    if (value instanceof Activation || value instanceof DoubleUnaryOperator) {
      return Optional.of("a function of one number");
    }
    if (value instanceof TwoInputs || value instanceof DoubleBinaryOperator) {
      return Optional.of("a function of two inputs");
    }
    if (value instanceof WeightedSum) {
      return Optional.of("a function of w, x and b");
    }
    return value.getClass().isSynthetic()
        ? Optional.of("a lambda of the type " + type(value.getClass().getInterfaces()[0]))
        : Optional.empty();
  }

  private static Optional<String> kindOfModel(Object value) {
    if (value instanceof Neuron neuron) {
      return Optional.of("a neuron with " + Words.counted(neuron.inputs(), "input"));
    }
    if (value instanceof Layer layer) {
      return Optional.of("a layer" + sizes(layer.inputs(), layer.outputs()));
    }
    return value instanceof Network network
        ? Optional.of("a network" + sizes(network.inputs(), network.outputs()))
        : Optional.empty();
  }

  private static String sizes(int inputs, int outputs) {
    return " with %s and %s"
        .formatted(Words.counted(inputs, "input"), Words.counted(outputs, "output"));
  }

  /** The name of a class, or of what it extends if it has none. */
  static String type(Class<?> type) {
    return type.isAnonymousClass() ? type(type.getSuperclass()) : type.getSimpleName();
  }

  /** A text on one line that is not too long to repeat. */
  static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_REPEATED
        ? line
        : line.substring(0, LONGEST_REPEATED).strip() + "…";
  }
}
