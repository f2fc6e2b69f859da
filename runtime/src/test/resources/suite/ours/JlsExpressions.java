import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** After the subjects of chapters 3 and 15 of The Java Language Specification, Java SE 17. */
class JlsExpressions {

  // 3.10: literals
  static void literals() {
    System.out.println(0x7fff_ffff + 0b1010 + 017 + 1_000L + 'a' + 0xFFFF_FFFFL);
    System.out.println(
        1e-5 + " " + 0x1.8p1 + " " + 1e10f + " " + 100.0 + " " + 1234567.0f + " " + 1e7);
    System.out.println("tab\tquote\"back\\ \u00e9 \101 \s|" + '\'' + (int) '\uffff');
  }

  static void textBlocks() {
    String text =
        """
        <html>
          "quoted" \
        joined
            deep\tend   \s
        \"""three\"""
        last""";
    System.out.println(text);
    System.out.println(text.lines().count() + " " + text.length());
  }

  // 15.7: from left to right
  static int told(String what, int value) {
    System.out.print(what + " ");
    return value;
  }

  static void fromLeftToRight() {
    int a = 9;
    a += (a = 3);
    int i = 2;
    int j = (i = 3) * i;
    int[] all = {4, 4};
    int k = 1;
    all[k] = k = 0;
    System.out.println(a + " " + j + " " + Arrays.toString(all) + k);
    System.out.println(told("a", 1) + told("b", 2) * told("c", 3));
    int[] none = null;
    none[told("index", 0)] = told("value", 1);
  }

  static void theLeftFails() {
    try {
      int x = told("left", 1) / (1 - 1) + told("right", 2);
      System.out.println(x);
    } catch (ArithmeticException each) {
      System.out.println(each.getMessage());
    }
  }

  // 15.10, 15.13
  static void sizesFromLeftToRight() {
    int i = 4;
    int[][] ia = new int[i][i = 3];
    System.out.println(ia.length + " " + ia[0].length);
  }

  // 15.14, 15.15
  static void countingUp() {
    int i = 5;
    i = i++ + ++i;
    byte b = 127;
    b++;
    char c = 'z';
    c--;
    double d = 0.1;
    d++;
    Integer boxed = 7;
    boxed++;
    System.out.println(
        i + " " + b + " " + c + " " + d + " " + boxed + " " + ~i + " " + -b + " " + !true);
  }

  // 15.17
  static void remainders() {
    System.out.println(
        5 % 3 + " " + 5 % -3 + " " + -5 % 3 + " " + -5 / 3 + " " + Math.floorMod(-5, 3));
    System.out.println(
        5.5 % 3 + " " + -5.5 % 3 + " " + 5 % 0.0 + " " + 5 % Double.POSITIVE_INFINITY);
    System.out.println(
        246913578 * 9 + " " + 1_000_000 * 1_000_000L + " " + 0.1f * 3 + " " + 0.1 * 3);
  }

  // 15.18
  static void sumsRound() {
    System.out.println(
        0.1 + 0.2 + " " + (0.1f + 0.2f) + " " + (1e16 + 1 - 1e16) + " " + (float) 16777217);
  }

  // 15.19
  static void shifts() {
    System.out.println(
        (-17 >> 2) + " " + (-17 >>> 28) + " " + (1 << 33) + " " + (1L << 33) + " " + (5 >> -1));
    byte b = -1;
    b >>>= 1;
    System.out.println(b + " " + (char) ('a' << 0) + " " + (Long.MIN_VALUE >>> 63));
  }

  // 15.20, 15.21
  static void comparing() {
    String a = "hello";
    String b = "hel" + "lo";
    String part = "lo";
    String c = "hel" + part;
    System.out.println((a == b) + " " + (a == c) + " " + (a == c.intern()) + " " + a.equals(c));
    System.out.println(
        ('a' < 98)
            + " "
            + (1.0f == 1)
            + " "
            + (Double.NaN != Double.NaN)
            + " "
            + (null instanceof Object));
  }

  // 15.22 to 15.24
  static void bitsAndTruths() {
    int a = 0b1100;
    int b = 0b1010;
    System.out.println(
        (a & b)
            + " "
            + (a | b)
            + " "
            + (a ^ b)
            + " "
            + (true ^ true)
            + " "
            + (true & false | true));
    boolean both = told("no", 0) > 0 && told("never", 1) > 0;
    boolean one = told("yes", 1) > 0 || told("never", 1) > 0;
    boolean all = told("no", 0) > 0 & told("always", 1) > 0;
    System.out.println(both + " " + one + " " + all);
  }

  // 15.25
  static void choosing() {
    int x = 3;
    System.out.println(
        (x > 2 ? 'a' : 0)
            + " "
            + (x > 2 ? 'a' : x)
            + " "
            + (x > 2 ? 1 : 'b')
            + " "
            + (x < 2 ? 1 : x < 4 ? "two" : 3.0));
    Integer none = null;
    int value = x > 2 ? none : 0;
    System.out.println(value);
  }

  // 15.26
  static void assigning() {
    String s = null;
    s += "x";
    s += 1 + 2;
    int a;
    int b = a = 4;
    int[] all = {0, 0, 0};
    int place = 0;
    all[place++] += 10;
    all[place++] = place;
    a <<= 2;
    a ^= 5;
    System.out.println(s + " " + a + b + Arrays.toString(all) + place);
  }

  // 15.27
  interface Recursive {
    int of(int n);
  }

  static Recursive fibonacci =
      n -> n < 2 ? n : JlsExpressions.fibonacci.of(n - 1) + JlsExpressions.fibonacci.of(n - 2);

  static void functions() {
    Supplier<Supplier<String>> nested = () -> () -> "nested";
    BinaryOperator<Integer> larger = BinaryOperator.maxBy(Comparator.naturalOrder());
    IntUnaryOperator square = (var v) -> v * v;
    Runnable nothing = () -> {};
    nothing.run();
    System.out.println(
        nested.get().get()
            + larger.apply(3, 8)
            + square.andThen(v -> -v).applyAsInt(7)
            + fibonacci.of(15));
    List<Supplier<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int kept = i;
      all.add(() -> kept * kept);
    }
    all.forEach(each -> System.out.print(each.get() + " "));
    System.out.println();
  }

  static <A, B, C> Function<A, C> chained(
      Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static void genericFunctions() {
    System.out.println(chained((String s) -> s.length(), n -> n + 0.5).apply("four"));
    System.out.println(
        JlsExpressions.<Integer, Integer, List<Integer>>chained(n -> n + 1, List::of).apply(1));
  }

  static void functionsThatThrow() {
    Function<String, Integer> number = Integer::parseInt;
    System.out.println(number.apply("12") + number.apply("1x2"));
  }

  // 15.11, 15.12
  static String nothing() {
    return null;
  }

  static void whatIsNull() {
    try {
      System.out.println(nothing().length());
    } catch (NullPointerException each) {
      System.out.println("null has no length");
    }
    JlsExpressions none = null;
    System.out.println(none.fibonacci.of(3));
    int[][] rows = new int[2][];
    System.out.println(rows[1][0]);
  }

  static int deep(int n) {
    return n == 0 ? 0 : 1 + deep(n - 1);
  }

  static void callsNest() {
    System.out.println(deep(2_000));
  }
}
