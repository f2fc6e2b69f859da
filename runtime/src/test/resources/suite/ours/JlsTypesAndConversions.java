import java.util.function.Function;
import java.util.function.IntFunction;

/** After the subjects of chapters 4 to 6 of The Java Language Specification, Java SE 17. */
class JlsTypesAndConversions {

  // 4.2.2: whole numbers wrap around, and division by zero throws
  static void wholeNumbersWrapAround() {
    int i = Integer.MAX_VALUE;
    long l = Long.MIN_VALUE;
    byte b = (byte) 200;
    short s = (short) 70_000;
    System.out.println(++i + " " + --l + " " + b + " " + s + " " + (char) 66);
    System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + -7 % 3);
    System.out.println(1 / (i - i));
  }

  // 4.2.4: decimals do not throw
  static void decimalsHaveInfinityAndNan() {
    double zero = 0.0;
    System.out.println(1 / zero + " " + -1 / zero + " " + zero / zero + " " + 1 / -zero);
    System.out.println((zero == -zero) + " " + Double.valueOf(zero).equals(-zero));
    System.out.println((Double.NaN == Double.NaN) + " " + Double.compare(Double.NaN, 1));
    System.out.println(1e308 * 10 + " " + Double.MIN_VALUE / 2 + " " + 3.5f % -2 + " " + -3.5 % 2);
  }

  // 4.3.1: two names of one object
  static void namesShareAnObject() {
    class Value {
      int number;
    }
    Value first = new Value();
    Value second = first;
    second.number = 6;
    int one = 3;
    int other = one;
    other++;
    System.out.println(first.number + " " + one + " " + (first == second));
  }

  // 4.4, 4.5: bounds and wildcards
  static <T extends Comparable<? super T>> T largest(List<? extends T> all) {
    T best = all.get(0);
    for (T each : all) {
      best = each.compareTo(best) > 0 ? each : best;
    }
    return best;
  }

  static double sum(Collection<? extends Number> all) {
    double sum = 0;
    for (Number each : all) {
      sum += each.doubleValue();
    }
    return sum;
  }

  static void boundsAndWildcards() {
    System.out.println(largest(List.of(3, 9, 4)) + largest(List.of("pear", "apple")));
    System.out.println(sum(List.of(1, 2.5, 3L, 4f)));
    List<? super Integer> any = new ArrayList<Number>(List.of(1.5));
    any.add(7);
    System.out.println(any);
  }

  // 4.7: what a raw name lets in is found when it is taken out
  @SuppressWarnings({"unchecked", "rawtypes"})
  static void aWrongElementIsFoundLate() {
    List<String> words = new ArrayList<>();
    List raw = words;
    raw.add(17);
    System.out.println(raw.get(0));
    try {
      String word = words.get(0);
      System.out.println(word.length());
    } catch (ClassCastException wrong) {
      System.out.println("no String");
    }
  }

  // 4.12.5: variables of a class begin at zero
  static class Beginnings {
    boolean yes;
    char letter;
    double number;
    int[] all;
  }

  static void fieldsBeginAtZero() {
    Beginnings b = new Beginnings();
    System.out.println(b.yes + " " + (int) b.letter + " " + b.number + " " + b.all);
    System.out.println(Arrays.toString(new long[2]) + Arrays.toString(new String[2]));
  }

  // 5.1.2: widening may lose digits
  static void wideningLosesDigits() {
    int big = 1_234_567_890;
    float approximate = big;
    long bigger = 9_007_199_254_740_993L;
    double near = bigger;
    System.out.println(big - (int) approximate + " " + (bigger - (long) near));
  }

  // 5.1.3: narrowing of decimals
  static void narrowingOfDecimals() {
    float least = Float.NEGATIVE_INFINITY;
    float most = Float.POSITIVE_INFINITY;
    System.out.println((long) least + " " + (long) most + " " + (int) least + " " + (int) most);
    System.out.println((short) least + " " + (char) (int) most + "|" + (byte) most);
    System.out.println(
        (int) Double.NaN + " " + (int) -3.9 + " " + (byte) 300.7 + " " + (char) 97.5);
  }

  // 5.1.7: small numbers are kept as one object
  static void boxesOfSmallNumbersAreOne() {
    Integer a = 127;
    Integer b = 127;
    Long l = 5L;
    System.out.println((a == b) + " " + a.equals(127L) + " " + l.equals(5L) + " " + (l == 5));
  }

  // 5.1.8: what is null has no number
  static void unboxingOfNull() {
    Map<String, Integer> ages = new HashMap<>();
    int age = ages.get("nobody");
    System.out.println(age);
  }

  // 5.1.11: texts
  static void textsOfValues() {
    Object nothing = null;
    char c = 'x';
    System.out.println("" + nothing + c + 1 + 2L + 3f + 4.0 + true + (c + 1) + (char) (c + 1));
    System.out.println(1 + 2 + "3" + 4 * 5 + 'a' + ('a' + 'b'));
  }

  // 5.2: constants fit into smaller types
  static void constantsNarrow() {
    final int small = 12;
    byte b = small;
    b += 300;
    char c = 'a';
    c += 1.7;
    int i = 7;
    i *= 1.5;
    i >>= 33;
    System.out.println(b + " " + c + " " + i);
  }

  // 5.5: casts are checked
  static void castsAreChecked() {
    Object text = "text";
    CharSequence letters = (CharSequence) text;
    System.out.println(letters.length() + " " + (text instanceof Comparable));
    try {
      System.out.println((Integer) text);
    } catch (ClassCastException wrong) {
      System.out.println(wrong.getClass().getName());
    }
  }

  // 5.6: numbers of two types
  static void numbersMeet() {
    short s = 9;
    byte b = 3;
    Object whole = s * b;
    Object decimal = 2 * 1f;
    Object chosen = true ? 1 : 2.0;
    Object boxed = true ? Integer.valueOf(1) : Double.valueOf(2);
    Object kept = true ? (Object) 1 : 2.0;
    System.out.println(whole + " " + decimal + " " + chosen + " " + boxed + " " + kept);
    System.out.println(whole.getClass().getSimpleName() + decimal.getClass().getSimpleName());
  }

  // 6.3, 6.4: scopes and shadows
  static int x = 1;

  static void shadows() {
    int before = x;
    int x = 10;
    class Inner {
      int x = 100;

      int sum(int x) {
        return x + this.x + JlsTypesAndConversions.x;
      }
    }
    for (int y = x; y < 12; y++) {
      System.out.println(before + y + new Inner().sum(1000));
    }
  }

  // 6.4.1: a function has the names around it
  static void functionsSeeWhatIsAround() {
    int base = 5;
    IntFunction<Function<Integer, Integer>> adder = n -> m -> n + m + base;
    System.out.println(adder.apply(10).apply(100));
  }
}
