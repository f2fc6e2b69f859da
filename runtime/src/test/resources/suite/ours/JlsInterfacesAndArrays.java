import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** After the subjects of chapters 9 to 11 of The Java Language Specification, Java SE 17. */
class JlsInterfacesAndArrays {

  // 9.4: default, static and private methods
  interface Greeter {
    String name();

    default String greeting() {
      return words("Hello");
    }

    private String words(String first) {
      return first + ", " + name() + count();
    }

    static int count() {
      return 1;
    }
  }

  static void methodsOfInterfaces() {
    Greeter one = () -> "Ada";
    System.out.println(one.greeting());
    System.out.println(
        new Greeter() {
          @Override
          public String name() {
            return "Alan";
          }

          @Override
          public String greeting() {
            return Greeter.super.greeting().toUpperCase();
          }
        }.greeting());
  }

  // 8.1.5: interfaces of an exception
  static class Coded extends RuntimeException
      implements Comparable<Coded>, Supplier<String>, Runnable, Iterable<Integer> {
    private final int code;

    Coded(int code) {
      super("code " + code);
      this.code = code;
    }

    @Override
    public int compareTo(Coded other) {
      return code - other.code;
    }

    @Override
    public String get() {
      return getMessage() + "!";
    }

    @Override
    public void run() {
      throw this;
    }

    @Override
    public Iterator<Integer> iterator() {
      return List.of(code, code + 1).iterator();
    }
  }

  static void interfacesOfAnException() {
    List<Coded> all = new ArrayList<>(List.of(new Coded(3), new Coded(1)));
    Collections.sort(all);
    System.out.println(all.get(0).code + Optional.<String>empty().orElseGet(all.get(1)));
    System.out.println(String.join("-", Arrays.asList(all.get(0).get(), "b")));
    Runnable[] tasks = {all.get(0), () -> System.out.println("no code"), all.get(1)};
    for (Runnable each : tasks) {
      try {
        each.run();
      } catch (Coded coded) {
        System.out.println(coded.get() + (coded == each));
      }
    }
    all.get(0).forEach(System.out::println);
    try {
      Arrays.asList(tasks).forEach(Runnable::run);
    } catch (Coded coded) {
      System.out.println(coded == all.get(0) ? "itself" : "another");
    }
  }

  // 8.1.5: interfaces of a list
  static class Curve extends ArrayList<Double>
      implements DoubleUnaryOperator, Function<Integer, Double>, Comparator<Integer> {
    Curve(Double... values) {
      super(Arrays.asList(values));
    }

    @Override
    public double applyAsDouble(double x) {
      return x * get(0);
    }

    @Override
    public Double apply(Integer i) {
      return get(i);
    }

    @Override
    public int compare(Integer a, Integer b) {
      return Double.compare(get(a), get(b));
    }
  }

  static void interfacesOfAList() {
    Curve curve = new Curve(2.0, 0.5, 1.0);
    System.out.println(DoubleStream.of(1, 2).map(curve).sum());
    System.out.println(curve.andThen((Double x) -> x + 1).apply(2));
    System.out.println(Stream.of(0, 1, 2).sorted(curve.reversed()).map(curve).toList());
    TreeMap<Integer, String> map = new TreeMap<>(curve);
    map.put(0, "a");
    map.put(1, "b");
    System.out.println(map + " " + (map.comparator() == curve) + curve.equals(map.comparator()));
    Object object = curve;
    System.out.println(object instanceof List && object instanceof Comparator);
    System.out.println(object instanceof Runnable);
  }

  // 9.4.1.3: two defaults of one name
  interface Left {
    default String side() {
      return "left";
    }
  }

  interface Right {
    default String side() {
      return "right";
    }
  }

  static class Both implements Left, Right {
    @Override
    public String side() {
      return Left.super.side() + Right.super.side();
    }
  }

  static void twoDefaults() {
    Right right = new Both();
    System.out.println(right.side());
  }

  // 9.3: fields of interfaces
  interface Base {
    int SIZE = 4;
  }

  interface More extends Base {
    int TWICE = 2 * SIZE;
  }

  static void fieldsOfInterfaces() {
    class Has implements More {}
    System.out.println(More.TWICE + Has.SIZE);
  }

  // 9.8, 15.13: functional interfaces and names of methods
  interface Three<A, B, C, R> {
    R apply(A a, B b, C c);
  }

  int scale = 3;

  int scaled(int x) {
    return scale * x;
  }

  static void namesOfMethods() {
    BiFunction<JlsInterfacesAndArrays, Integer, Integer> any = JlsInterfacesAndArrays::scaled;
    UnaryOperator<Integer> bound = new JlsInterfacesAndArrays()::scaled;
    Three<String, Integer, Integer, String> part = String::substring;
    java.util.function.IntFunction<int[]> maker = int[]::new;
    java.util.function.Function<String, StringBuilder> builder = StringBuilder::new;
    System.out.println(any.apply(new JlsInterfacesAndArrays(), 4) + bound.apply(5));
    System.out.println(part.apply("notebook", 0, 4) + maker.apply(3).length + builder.apply("x"));
  }

  static void functionsPutTogether() {
    Predicate<String> empty = String::isEmpty;
    Predicate<String> wanted = empty.negate().and(s -> s.length() < 4).or("always"::equals);
    System.out.println(wanted.test("") + " " + wanted.test("abc") + " " + wanted.test("always"));
    System.out.println(
        UnaryOperator.<Integer>identity()
            .andThen(x -> x * 2)
            .compose((String s) -> s.length())
            .apply("four"));
  }

  // 10.2, 10.4: arrays
  static void arraysOfArrays() {
    int[][] rows = {{1}, {2, 3}, {}};
    int[] one[] = new int[2][3];
    one[1][2] = 9;
    rows[2] = rows[1];
    rows[1][0] = 7;
    System.out.println(Arrays.deepToString(rows) + Arrays.deepToString(one));
    System.out.println(new int[2][][].length + " " + (new int[2][][])[1 - 1]);
  }

  static void indexesAreChecked() {
    int[] all = new int[3];
    try {
      all[3]++;
    } catch (ArrayIndexOutOfBoundsException wrong) {
      System.out.println(wrong.getMessage());
    }
    System.out.println(all[-1]);
  }

  static void lengthsAreChecked() {
    int length = -2;
    System.out.println(new double[length].length);
  }

  // 10.5: arrays know what they may hold
  static void elementsAreChecked() {
    Object[] objects = new Integer[1];
    objects[0] = 4;
    System.out.println(objects[0]);
    try {
      objects[0] = "text";
      System.out.println("stored");
    } catch (ArrayStoreException wrong) {
      System.out.println(wrong.getMessage());
    }
  }

  // 10.7: copies
  static void arraysAreCloned() {
    int[][] rows = {{1, 2}, {3}};
    int[][] copy = rows.clone();
    copy[0][0] = 9;
    copy[1] = new int[] {8};
    System.out.println(
        Arrays.deepToString(rows) + " " + rows.equals(copy) + Arrays.equals(rows, copy));
  }

  // 11.2, 14.20: what is thrown, and who catches it
  static class Trouble extends Exception {
    Trouble(String text, Throwable cause) {
      super(text, cause);
    }
  }

  static int tried(int number) throws Trouble {
    try {
      return 10 / number;
    } catch (ArithmeticException | NullPointerException low) {
      throw new Trouble("for " + number, low);
    } finally {
      System.out.println("tried " + number);
    }
  }

  static void causes() throws Trouble {
    System.out.println(tried(5));
    try {
      tried(0);
    } catch (Trouble each) {
      System.out.println(each.getMessage() + " since " + each.getCause().getMessage());
    }
    tried(0);
  }

  @SuppressWarnings("finally")
  static int finallyWins() {
    try {
      throw new IllegalStateException("lost");
    } finally {
      return 2;
    }
  }

  static int valueBeforeFinally() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 5;
    }
  }

  static void whatFinallyDoes() {
    System.out.println(finallyWins() + valueBeforeFinally());
    while (true) {
      try {
        break;
      } finally {
        System.out.println("left");
      }
    }
  }

  // 14.20.3: what is opened is closed
  record Door(String name) implements AutoCloseable {
    @Override
    public void close() {
      System.out.println("close " + name);
      if (name.equals("b")) {
        throw new IllegalStateException("stuck " + name);
      }
    }
  }

  static void opensAndCloses() {
    try (Door a = new Door("a");
        Door b = new Door("b");
        Door none = null) {
      System.out.println(a.name() + b.name() + none);
      throw new IllegalArgumentException("inside");
    } catch (IllegalArgumentException each) {
      System.out.println(each.getMessage() + Arrays.toString(each.getSuppressed()));
    }
  }
}
