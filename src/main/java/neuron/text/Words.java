package neuron.text;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts that the sentences of figures are made of. */
public final class Words {

  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six");
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_NAME = 22;
  private static final int MOST_PLACES = 4;

  private Words() {}

  /** A number that a sentence says: 0, about 0.269. */
  public static String about(double value) {
    boolean rounded = Numbers.equation("", value).contains("≈");
    String text = Numbers.text(value);
    return rounded ? say("about %s", text) : text;
  }

  /** A number in a product or sum: in brackets where a minus would stand next to a sign. */
  public static String factor(double value) {
    String text = Numbers.text(value);
    return value < 0 ? "(" + text + ")" : text;
  }

  /** a; a and b; a, b and c. */
  public static String list(List<String> parts) {
    return joined(parts, "and");
  }

  /** a or b; a, b or c. */
  public static String choice(List<String> parts) {
    return joined(parts, "or");
  }

  private static String joined(List<String> parts, String last) {
    int others = parts.size() - 1;
    return others == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, others)) + " " + say(last) + " " + parts.get(others);
  }

  /** z = 0, 1 and 2; of many places how many there are. */
  public static String places(List<Double> z) {
    return z.size() > MOST_PLACES
        ? say("%s places", z.size())
        : "z = " + list(z.stream().map(Numbers::text).toList());
  }

  /** x and 12 make x₁₂. */
  public static String indexed(String letter, int index) {
    return letter + spelled(index, SUBSCRIPTS);
  }

  /** x₁₂ makes x12. */
  public static String unindexed(String name) {
    StringBuilder plain = new StringBuilder();
    for (char letter : name.toCharArray()) {
      int digit = SUBSCRIPTS.indexOf(letter);
      plain.append(digit < 0 ? letter : (char) ('0' + digit));
    }
    return plain.toString();
  }

  /** A number up to six as a word. */
  public static String count(int number) {
    return say(COUNTS.get(number));
  }

  /** −2 makes ⁻². */
  public static String raised(int exponent) {
    return (exponent < 0 ? "⁻" : "") + spelled(Math.abs(exponent), SUPERSCRIPTS);
  }

  private static String spelled(int number, String digits) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(digits.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** 1 bend, 3 bends; 1 class, 2 classes. */
  public static String counted(int number, String thing) {
    return counted(Integer.toString(number), thing);
  }

  /** The same for a number that is written already, such as 0.5. */
  public static String counted(String number, String thing) {
    String ending = thing.endsWith("s") ? "es" : "s";
    return number + " " + say(number.equals("1") ? thing : thing + ending);
  }

  /** The point (0, 1). */
  public static String point(double... x) {
    return Arrays.stream(x)
        .mapToObj(Numbers::text)
        .collect(Collectors.joining(Language.listMark(), "(", ")"));
  }

  /** A text as a sentence begins. */
  public static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A name short enough to stand beside a line. */
  public static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
