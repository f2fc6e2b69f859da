package runtime.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What a reader wrote into a field, as the value that Java has for it. An empty field leaves the
 * value that the cell was shipped with.
 *
 * <p>Names are pairs: the name of a number that a formula may use, and its value.
 */
public final class Fields {

  private Fields() {}

  /** Lets formulas call a function by its name, beside those of Math. */
  public static void know(String name, DoubleUnaryOperator function) {
    MathNames.add(name, function);
  }

  /** A number: an {@code Integer}, a {@code Long} or a {@code Double}, as Java takes the text. */
  public static Number number(String text, Number shipped, Object... names) {
    return text.isBlank() ? shipped : new Formula(text, names).number();
  }

  public static double decimal(String text, double shipped, Object... names) {
    return text.isBlank() ? shipped : new Formula(text, names).number().doubleValue();
  }

  public static Double decimalOrNull(String text, Double shipped, Object... names) {
    return text.isBlank() ? shipped : Double.valueOf(decimal(text, 0, names));
  }

  /**
   * A whole number.
   *
   * @throws Unreadable if it has decimals, or is too large for an {@code int}
   */
  public static int whole(String text, int shipped, Object... names) {
    if (text.isBlank()) {
      return shipped;
    }
    if (new Formula(text, names).number() instanceof Integer whole) {
      return whole;
    }
    throw new Unreadable(
        "\"%s\" is no whole number here: write one such as 2, without a point.", text.strip());
  }

  public static Integer wholeOrNull(String text, Integer shipped, Object... names) {
    return text.isBlank() ? shipped : Integer.valueOf(whole(text, 0, names));
  }

  /**
   * What was written where a number is asked for: one value, or several that commas part. A text
   * that begins no number is a word.
   */
  public static Object[] numbers(String text, Object shipped) {
    return text.isBlank() ? new Object[] {shipped} : Written.of(text).values();
  }

  /** All values but the first two. */
  public static Object[] more(Object[] values) {
    return Arrays.copyOfRange(values, 2, values.length);
  }

  /** A word, with quotes or without, or a number. */
  public static Object word(String text, Object shipped) {
    if (text.isBlank()) {
      return shipped;
    }
    return Written.isNumber(text) ? Written.of(text).value() : Written.unquoted(text);
  }

  public static String word(String text, String shipped) {
    return text.isBlank() ? shipped : Written.unquoted(text);
  }

  /** A list: {@code 1, 2} or {@code {1, 2}} or {@code List.of(1, 2)}. */
  public static Object list(String text, Object shipped) {
    if (text.isBlank()) {
      return shipped;
    }
    Object[] values = Written.of(text).values();
    return values.length == 1 ? values[0] : Arrays.asList(values);
  }

  /** A matrix: {@code 1, 2; 3, 4} or {@code {{1, 2}, {3, 4}}}. */
  public static Object matrix(String text, Object shipped) {
    if (text.isBlank() || text.indexOf(';') < 0) {
      return list(text, shipped);
    }
    List<Object> rows = new ArrayList<>();
    for (String line : text.split(";")) {
      Object[] row = Written.of(line).values();
      rows.add(row.length == 1 && row[0] instanceof List ? row[0] : Arrays.asList(row));
    }
    return rows;
  }

  /**
   * One of some constants, by its name.
   *
   * @param constants pairs: the name of a constant, and its value
   */
  public static Object constant(String text, Object shipped, Object... constants) {
    if (text.isBlank()) {
      return shipped;
    }
    String name = Written.unquoted(text);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < constants.length; i += 2) {
      if (constants[i].equals(name)) {
        return constants[i + 1];
      }
      names.append(i == 0 ? "" : ", ").append(constants[i]);
    }
    throw new Unreadable("\"%s\" is none of the constants: write one of %s.", name, names);
  }
}
