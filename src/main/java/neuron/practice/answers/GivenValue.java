package neuron.practice.answers;

import java.lang.reflect.Array;
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

/** Reads what a learner hands in: its numbers, its parts, and what kind of thing it is. */
final class GivenValue {

  /** What Java takes for a number where it stands without quotes. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?");

  private GivenValue() {}

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
              .formatted(AnswerText.digits(size)));
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
            .formatted(asked, AnswerText.oneLine(text)));
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
        .orElseGet(() -> "something of the type " + AnswerText.type(value.getClass()));
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
        ? Optional.of(
            "a lambda of the type " + AnswerText.type(value.getClass().getInterfaces()[0]))
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
}
