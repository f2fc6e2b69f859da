import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class More {

  static class ByLength implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      return a.length() - b.length();
    }
  }

  static void ownComparator() {
    List<String> list = new ArrayList<>(List.of("ccc", "a", "bb"));
    list.sort(new ByLength());
    System.out.print(list);
    list.sort(new ByLength().reversed());
    System.out.print(list);
    Collections.sort(list, new ByLength().thenComparing(Comparator.naturalOrder()));
    System.out.println(list + " " + new ByLength().equals(null));
  }

  static class Scaled implements Function<Double, Double> {
    final double k;

    Scaled(double k) {
      this.k = k;
    }

    @Override
    public Double apply(Double x) {
      return k * x;
    }
  }

  static class Shifted extends Scaled {
    Shifted(double k) {
      super(k);
    }

    @Override
    public Double apply(Double x) {
      return super.apply(x) + 1;
    }
  }

  static void ownFunction() {
    Function<Double, Double> f = new Scaled(2).andThen(new Shifted(3)).compose(x -> x / 2);
    System.out.println(f.apply(4.0) + " " + Stream.of(1.0, 2.0).map(new Shifted(5)).toList());
  }

  interface Shape {
    double area();

    static Shape unit() {
      return () -> 1;
    }

    default Shape scaled(double k) {
      return () -> k * area();
    }

    private double half() {
      return area() / 2;
    }

    default double quarter() {
      return half() / 2;
    }
  }

  static void interfacesOfCells() {
    Shape[] shapes = {
      Shape.unit(),
      Shape.unit().scaled(3),
      new Shape() {
        public double area() {
          return 8;
        }
      }
    };
    System.out.println(Arrays.stream(shapes).mapToDouble(Shape::area).sum() + shapes[2].quarter());
    List<Shape> list = new ArrayList<>(Arrays.asList(shapes));
    list.sort(Comparator.comparingDouble(Shape::area).reversed());
    System.out.println(list.get(0).area());
  }

  abstract static class Layer<T extends Number> {
    abstract T size();

    Number twice() {
      return size().doubleValue() * 2;
    }
  }

  static class Dense extends Layer<Integer> {
    @Override
    Integer size() {
      return 21;
    }
  }

  static void bridges() {
    Layer<? extends Number> l = new Dense();
    System.out.println(l.size() + " " + l.twice());
  }

  static Map<Integer, Long> memo = new HashMap<>();

  static long fib(int n) {
    if (n < 2) return n;
    if (memo.containsKey(n)) return memo.get(n);
    long v = fib(n - 1) + fib(n - 2);
    memo.put(n, v);
    return v;
  }

  static void memoised() {
    System.out.println(fib(80));
  }

  static void deepRecursion() {
    System.out.println(sumTo(3_000));
  }

  static long sumTo(int n) {
    return n == 0 ? 0 : n + sumTo(n - 1);
  }

  static void ownCollector() {
    StringBuilder s =
        Stream.of("a", "b")
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
    System.out.println(s);
    Collector<Integer, int[], String> sum =
        Collector.of(() -> new int[1], (a, x) -> a[0] += x, (a, b) -> a, a -> "sum " + a[0]);
    System.out.println(Stream.of(3, 1).collect(sum));
  }

  static class Countdown implements Iterator<Integer> {
    int n = 3;

    public boolean hasNext() {
      return n > 0;
    }

    public Integer next() {
      if (n == 0) throw new NoSuchElementException("done");
      return n--;
    }
  }

  static void defaultsOfHostInterfaces() {
    new Countdown().forEachRemaining(x -> System.out.print(x + " "));
    Iterable<Integer> all = Countdown::new;
    for (int x : all) System.out.print(x);
    System.out.println(StreamSupport.stream(all.spliterator(), false).map(x -> x * x).toList());
    new Countdown().remove();
  }

  static void entrySets() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.put("b", 2);
    for (Map.Entry<String, Integer> e : map.entrySet()) {
      e.setValue(e.getValue() * 10);
      System.out.print(e.getKey() + e.getValue());
    }
    System.out.println(map);
  }

  static int tries;

  static int breakInFinally() {
    while (true) {
      try {
        tries++;
        if (tries < 3) continue;
        return tries;
      } finally {
        if (tries == 3) {
          tries = 100;
        }
      }
    }
  }

  static void finallyInLoops() {
    System.out.println(breakInFinally() + " " + tries);
  }

  class Counter {
    private int n;

    Runnable up() {
      return () -> {
        n++;
        total++;
      };
    }
  }

  int total;

  static void innerCaptures() {
    More m = new More();
    Counter a = m.new Counter();
    Counter b = m.new Counter();
    Runnable r = a.up();
    r.run();
    r.run();
    b.up().run();
    System.out.println(a.n + " " + b.n + " " + m.total);
  }

  static <T, R> List<R> map(List<? extends T> list, Function<? super T, ? extends R> f) {
    List<R> out = new ArrayList<>();
    for (T t : list) out.add(f.apply(t));
    return out;
  }

  static void genericMethods() {
    System.out.println(map(List.of(1, 2), x -> x + 0.5) + "" + map(List.of("a"), String::length));
  }

  static class Matrix {
    final double[][] a;

    Matrix(double[][] a) {
      this.a = a;
    }

    Matrix times(Matrix o) {
      int n = a.length, m = o.a[0].length;
      double[][] c = new double[n][m];
      for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
          for (int k = 0; k < o.a.length; k++) c[i][j] += a[i][k] * o.a[k][j];
      return new Matrix(c);
    }
  }

  static void matrixProduct() {
    Matrix m = new Matrix(new double[][] {{1, 2}, {3, 4}});
    System.out.println(Arrays.deepToString(m.times(m).times(m).a));
  }

  static class Network {
    final double[] w = {0.1, -0.2, 0.3};
    double b = 0.5;
    final DoubleUnaryOperator act;

    Network(DoubleUnaryOperator act) {
      this.act = act;
    }

    double out(double... x) {
      double z = b;
      for (int i = 0; i < x.length; i++) z += w[i] * x[i];
      return act.applyAsDouble(z);
    }

    void train(double[] x, double y, double rate) {
      double e = out(x) - y;
      for (int i = 0; i < x.length; i++) w[i] -= rate * e * x[i];
      b -= rate * e;
    }
  }

  static void training() {
    Network n = new Network(z -> 1 / (1 + Math.exp(-z)));
    for (int i = 0; i < 50; i++) n.train(new double[] {1, 2, i % 3}, i % 2, 0.1);
    System.out.println(n.out(1, 2, 3) + " " + Arrays.toString(n.w));
  }

  static Object[] boxes() {
    return new Object[] {(byte) 1, (short) 2, 'c', 3, 4L, 5f, 6.0, true, "s", null};
  }

  static void boxing() {
    for (Object o : boxes()) {
      System.out.print((o == null ? "null" : o.getClass().getSimpleName()) + " ");
    }
    Long l = 5L;
    long sum = l + 3;
    Integer i = 5;
    i++;
    i += 2;
    Character c = 'a';
    c++;
    System.out.println(sum + i + "" + c + i.equals(8) + l.equals(5));
  }

  static void wrongElements() {
    Object[] words = new String[2];
    Object[][] rows = new Integer[1][1];
    try {
      words[0] = 3;
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    words[1] = "fine";
    rows[0] = new Integer[] {1};
    Number[] numbers = new Number[] {1, 2.5};
    System.out.println(words[1] + "" + rows[0][0] + numbers[1]);
    rows[0][0] = "x";
  }

  static void finalVariablesInLoops() {
    List<Supplier<Integer>> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int j = i * i;
      list.add(() -> j);
    }
    list.forEach(s -> System.out.print(s.get() + " "));
    System.out.println();
  }

  static class Shadow {
    String name = "outer";

    static class Sub extends Shadow {
      String name = "inner";

      String both() {
        return name + super.name + ((Shadow) this).name;
      }
    }
  }

  static void shadowedFields() {
    System.out.println(new Shadow.Sub().both());
  }

  static String kind(Object o) {
    return "object";
  }

  static String kind(long n) {
    return "long";
  }

  static String kind(Integer n) {
    return "Integer";
  }

  static String kind(int... n) {
    return "varargs";
  }

  static void overloading() {
    byte b = 1;
    System.out.println(kind(b) + kind('c') + kind(1) + kind(2.0) + kind() + kind((Integer) 1));
  }

  static void abstractMethodMissing() {
    Object o =
        new Shape() {
          public double area() {
            throw new UnsupportedOperationException("no area");
          }
        };
    System.out.println(o instanceof Shape);
    ((Shape) o).quarter();
  }

  static void longSwitchAndCompare() {
    int steps = 0;
    for (long n = 27; n != 1; n = (n & 1) == 0 ? n >> 1 : 3 * n + 1) steps++;
    System.out.println(steps + " " + Long.compare(3, 4) + (5_000_000_000L > Integer.MAX_VALUE));
  }

  static void wideIndexes() {
    int v0 = 0, v1 = 1, v2 = 2, v3 = 3, v4 = 4, v5 = 5, v6 = 6, v7 = 7;
    long w0 = 1, w1 = 2, w2 = 3, w3 = 4;
    double[] a = new double[300];
    for (int i = 0; i < 300; i++) a[i] = i * 1000 - 128;
    System.out.println(
        a[299] + a[0] + v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + w0 + w1 + w2 + w3 + 32767 + -32768
            + 70000);
  }

  static void uncaughtInConstructor() {
    System.out.println("x");
    new Bad(0);
  }

  static class Bad {
    final int n;

    Bad(int d) {
      n = 5 / d;
    }
  }

  static void uncaughtInStaticBlock() {
    System.out.println("x");
    try {
      Late.touch();
    } catch (ExceptionInInitializerError e) {
      throw new IllegalStateException("late", e.getCause());
    }
  }

  static class Late {
    static int[] a = {1};

    static {
      a[1] = 2;
    }

    static void touch() {}
  }
}
