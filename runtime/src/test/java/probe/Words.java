package probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What cells do with texts, lists and types. */
final class Words {

  private sealed interface Shape permits Circle, Square {}

  private record Circle(double radius) implements Shape {}

  private record Square(double side) implements Shape {}

  private interface Named {
    default String name() {
      return getClass().getSimpleName();
    }
  }

  private static final class Ada implements Named {}

  private static class Base {

    static {
      System.out.println("the base first");
    }
  }

  private static final class Derived extends Base {

    static {
      System.out.println("the derived then");
    }
  }

  /** Where no letter got a case after Unicode 13. */
  private static final int[][] CASED = {
    {0, 0x18a}, {0x370, 0x5ff}, {0x1e00, 0x20ff}, {0x2160, 0x2c1f}, {0xd800, 0x103ff}
  };

  private Words() {}

  static void print() {
    System.out.println(
        "  \t ".isBlank() + " " + " x ".strip() + "|" + "x  ".stripTrailing() + "|" + " y".trim());
    System.out.println(
        "a\nb\r\nc".lines().toList() + " " + "ab".repeat(3) + " " + "x,y,,".split(",").length);
    System.out.println(
        "Gröse Σίγμα".toUpperCase(Locale.ROOT) + " " + "ΑΒΓ".toLowerCase(Locale.ROOT));
    System.out.println(
        "activation".indexOf("va") + " " + "abcabc".lastIndexOf('c') + " " + "abc".contains("bc"));
    System.out.println(
        "a-b-c".replace("-", "+")
            + " "
            + "a1b22".replaceAll("[0-9]+", "#")
            + " "
            + "abc".compareTo("abd"));
    System.out.println(
        String.join("/", "x", "y") + " " + "abc".chars().sum() + " " + "Ab".equalsIgnoreCase("aB"));
    System.out.println(
        "x".concat("y")
            + String.valueOf(new char[] {'o', 'k'})
            + "abc".substring(1)
            + "€".length());
    System.out.println(
        new StringBuilder("abc").reverse().append(1).insert(0, 2.5).deleteCharAt(1) + "");
    System.out.println(
        """
        A text
          of lines""");
    System.out.println(Stream.of(new Circle(1), new Square(2)).map(Words::area).toList());
    System.out.println(
        new Ada().name() + " " + new Circle(0.5) + " " + Circle.class.getSimpleName());
    System.out.println(
        Integer.toBinaryString(10)
            + Integer.toHexString(-1)
            + Long.toString(35, 36)
            + Integer.MAX_VALUE);
    System.out.println(
        (7 / 2)
            + " "
            + (-7 / 2)
            + " "
            + (-7 % 3)
            + " "
            + (1 << 33)
            + " "
            + (-8 >>> 28)
            + " "
            + (5 ^ 3));
    System.out.println(
        (byte) 200 + " " + (int) 3.99 + " " + (char) ('a' + 1) + " " + (int) 'b' + " " + 07 + 0x1F);
    System.out.println(
        Integer.MAX_VALUE + 1 + " " + (Long.MIN_VALUE - 1) + " " + Math.abs(Integer.MIN_VALUE));
    System.out.println(
        Character.isLetter('é')
            + " "
            + Character.isDigit('5')
            + " "
            + Character.getNumericValue('7'));
    System.out.println(
        Integer.compare(3, 5)
            + Integer.bitCount(255)
            + Integer.reverse(1)
            + Long.numberOfTrailingZeros(8));
    System.out.println(new Derived() instanceof Base);
    StringBuilder longer = new StringBuilder("abcdef");
    longer.setLength(3);
    longer.setLength(5);
    System.out.println(
        longer.toString().replace('\0', '.') + new StringJoiner("-").add("a").add("b"));
    System.out.println("a\n  b".indent(2) + "a".transform(text -> text + "!"));
    System.out.println(
        Arrays.asList("abc".split(""))
            + " "
            + "".split("").length
            + " "
            + "a1b22c".split("[0-9]", 2)[1]);
    lists();
    switches();
    cases();
  }

  private static void cases() {
    System.out.println("Straße ﬁ ŉ".toUpperCase() + "ΟΔΥΣΣΕΥΣ ΑΣ.Α İ".toLowerCase());
    int hash = 0;
    for (int[] range : CASED) {
      for (int point = range[0]; point <= range[1]; point++) {
        String letter = Character.toString(point);
        hash = 31 * hash + letter.toUpperCase().hashCode() + 7 * letter.toLowerCase().hashCode();
      }
    }
    System.out.println(hash + " " + "a😀b".codePoints().boxed().toList());
    System.out.println(new StringBuilder("😀😀").codePoints().count());
  }

  private static String area(Shape shape) {
    if (shape instanceof Circle circle) {
      return String.format("%.3f", Math.PI * circle.radius() * circle.radius());
    }
    return "" + Math.pow(((Square) shape).side(), 2);
  }

  private static void lists() {
    List<String> names = new ArrayList<>(List.of("Rosenblatt", "Minsky", "Rumelhart", "LeCun"));
    names.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    System.out.println(names + " " + names.subList(1, 3) + " " + names.indexOf("LeCun"));
    System.out.println(
        IntStream.iterate(1, i -> i * 2)
            .limit(8)
            .boxed()
            .map(Object::toString)
            .collect(Collectors.joining("+")));
    int[] numbers = {5, 3, 9, 1};
    Arrays.sort(numbers);
    System.out.println(
        Arrays.toString(numbers) + Arrays.stream(numbers).max().getAsInt() + Arrays.asList(1, 2));
    System.out.println(
        Stream.iterate(1.0, x -> x / 3).limit(5).toList()
            + " "
            + Arrays.equals(numbers, numbers.clone()));
    Function<Double, Double> twice = x -> 2 * x;
    System.out.println(twice.andThen(x -> x + 1).compose((Double x) -> -x).apply(1.5));
  }

  private static void switches() {
    for (Object object : new Object[] {1, "two", 3.0, 'c', null}) {
      String kind =
          object == null
              ? "nothing"
              : switch (object.getClass().getSimpleName()) {
                case "Integer", "Double" -> "a number";
                case "String" -> {
                  String text = (String) object;
                  yield "a text of " + text.length();
                }
                default -> "else " + object.getClass().getName();
              };
      System.out.println(kind);
    }
  }
}
