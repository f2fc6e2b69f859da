package neuron.practice.answers;

import static neuron.text.Language.say;

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
          say(
              "This holds %s, which is no finite number: look for a division by 0.",
              AnswerText.digits(size)));
    }
    return size;
  }

  private static Unusable aText(String text, String asked) {
    if (NUMBER.matcher(text).matches()) {
      return new Unusable(say("This asks for %s, but got a text: leave the quotes out.", asked));
    }
    return new Unusable(
        say(
            "This asks for %s, but got the text \"%s\": write a number such as 3.5, without quotes.",
            asked, AnswerText.oneLine(text)));
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
        say("This asks for %s, but got %s: hand in %s.", asked, kind(value), asked));
  }

  /** What a value is, with an article. */
  static String kind(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Number) {
      return say("a number");
    }
    if (value instanceof CharSequence) {
      return say("a text");
    }
    if (hasParts(value)) {
      return say("a list or a matrix");
    }
    return kindOfFunction(value)
        .or(() -> kindOfModel(value))
        .orElseGet(() -> say("something of the type %s", AnswerText.type(value.getClass())));
  }

  private static Optional<String> kindOfFunction(Object value) {
    if (value instanceof Activation || value instanceof DoubleUnaryOperator) {
      return Optional.of(say("a function of one number"));
    }
    if (value instanceof TwoInputs || value instanceof DoubleBinaryOperator) {
      return Optional.of(say("a function of two inputs"));
    }
    if (value instanceof WeightedSum) {
      return Optional.of(say("a function of w, x and b"));
    }
    return value.getClass().isSynthetic()
        ? Optional.of(
            say("a lambda of the type %s", AnswerText.type(value.getClass().getInterfaces()[0])))
        : Optional.empty();
  }

  private static Optional<String> kindOfModel(Object value) {
    if (value instanceof Neuron neuron) {
      return Optional.of(say("a neuron with %s", Words.counted(neuron.inputs(), "input")));
    }
    if (value instanceof Layer layer) {
      return Optional.of(sized("a layer", layer.inputs(), layer.outputs()));
    }
    return value instanceof Network network
        ? Optional.of(sized("a network", network.inputs(), network.outputs()))
        : Optional.empty();
  }

  private static String sized(String kind, int inputs, int outputs) {
    return say(
        "%s with %s and %s",
        say(kind), Words.counted(inputs, "input"), Words.counted(outputs, "output"));
  }
}
