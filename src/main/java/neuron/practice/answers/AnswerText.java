package neuron.practice.answers;

import java.util.Arrays;
import java.util.stream.Collectors;
import neuron.text.Language;

/** Writes what a learner hands in, and what a cell computed, as the prose does. */
public final class AnswerText {

  private static final int LONGEST_REPEATED = 120;

  private AnswerText() {}

  /** A number with all its digits and a true minus: −1, 0.2689414213699951. */
  static String digits(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    String text = whole ? Long.toString((long) value) : Double.toString(value);
    return Language.number(text).replace("Infinity", "∞").replace('-', '−');
  }

  /** (17, −1); a place that is still blank as null. */
  static String list(Double[] values) {
    return Arrays.stream(values)
        .map(value -> value == null ? "null" : digits(value))
        .collect(Collectors.joining(Language.listMark(), "(", ")"));
  }

  static String list(double[] values) {
    return list(Arrays.stream(values).boxed().toArray(Double[]::new));
  }

  /** A value as Java prints it, and of an array what is in it. */
  public static String printed(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return String.valueOf(value);
    }
    return GivenValue.parts(value, "").stream()
        .map(AnswerText::printed)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The name of a class, or of what it extends if it has none. */
  static String type(Class<?> type) {
    return type.isAnonymousClass() ? type(type.getSuperclass()) : type.getSimpleName();
  }

  /** A text on one line that is not too long to repeat. */
  public static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_REPEATED
        ? line
        : line.substring(0, LONGEST_REPEATED).strip() + "…";
  }
}
