package neuron.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import neuron.Interval;
import neuron.notebook.Numbers;

/** The parts that the sentences of figures are made of. */
final class Words {

  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six");
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_NAME = 22;
  private static final int MOST_PLACES = 4;

  private Words() {}

  /** A number that a sentence says: 0, about 0.269. */
  static String about(double value) {
    boolean rounded = Numbers.equation("", value).contains("≈");
    return (rounded ? "about " : "") + Numbers.text(value);
  }

  /** A number in a product or sum: in brackets where a minus would stand next to a sign. */
  static String factor(double value) {
    String text = Numbers.text(value);
    return value < 0 ? "(" + text + ")" : text;
  }

  /** a; a and b; a, b and c. */
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** z = 0, 1 and 2; of many places how many there are. */
  static String places(List<Double> z) {
    return z.size() > MOST_PLACES
        ? z.size() + " places"
        : "z = " + list(z.stream().map(Numbers::text).toList());
  }

  /** x and 12 make x₁₂. */
  static String indexed(String letter, int index) {
    StringBuilder text = new StringBuilder(letter);
    for (char digit : Integer.toString(index).toCharArray()) {
      text.append(SUBSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** A number up to six as a word. */
  static String count(int number) {
    return COUNTS.get(number);
  }

  /** −2 makes ⁻². */
  static String raised(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** 1 bend, 3 bends. */
  static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** From x = −3 to x = 3. */
  static String interval(Interval x) {
    return "From x = %s to x = %s".formatted(Numbers.text(x.from()), Numbers.text(x.to()));
  }

  /** The point (0, 1). */
  static String point(double... x) {
    return Arrays.stream(x).mapToObj(Numbers::text).collect(Collectors.joining(", ", "(", ")"));
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** A name short enough to stand beside a line. */
  static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
