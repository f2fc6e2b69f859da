import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;

class Enums {

  enum Day {
    MON,
    TUE,
    WED;

    Day next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  enum Operation implements DoubleBinaryOperator {
    PLUS("+") {
      @Override
      public double applyAsDouble(double a, double b) {
        return a + b;
      }
    },
    TIMES("*") {
      @Override
      public double applyAsDouble(double a, double b) {
        return a * b;
      }
    };

    final String sign;

    Operation(String sign) {
      this.sign = sign;
    }
  }

  static void basics() {
    System.out.println(Day.MON + " " + Day.WED.next() + " " + Day.valueOf("TUE").ordinal());
    System.out.println(Arrays.toString(Day.values()) + Day.MON.compareTo(Day.WED) + Day.TUE.name());
    System.out.println(
        Day.MON.equals(Day.MON) + " " + (Day.MON == Day.TUE) + Day.MON.getDeclaringClass());
    System.out.println(List.of(Day.values()).indexOf(Day.WED));
  }

  static void unknownConstant() {
    System.out.println("x");
    Day.valueOf("SUN");
  }

  static void withBodies() {
    for (Operation o : Operation.values()) {
      System.out.println(
          o + o.sign + o.applyAsDouble(3, 4) + o.getDeclaringClass().getSimpleName());
    }
    double product = java.util.stream.DoubleStream.of(1, 2, 3, 4).reduce(1, Operation.TIMES);
    System.out.println(product);
  }

  static void asKeys() {
    Map<Day, Integer> tree = new TreeMap<>();
    Map<Day, Integer> hash = new HashMap<>();
    for (Day d : Day.values()) {
      tree.merge(d.next(), d.ordinal(), Integer::sum);
      hash.put(d, 1);
    }
    System.out.println(tree + " " + hash.get(Day.TUE) + hash.size());
  }

  static void valuesAreCopied() {
    Day.values()[0] = Day.WED;
    System.out.println(Day.values()[0]);
  }

  static void inSwitch() {
    for (Day d : Day.values()) {
      System.out.print(
          switch (d) {
            case MON -> 1;
            case TUE -> 22;
            default -> 333;
          });
    }
    System.out.println();
  }

  record Point(int x, double y, String name) {}

  record Range(int from, int to) {
    static int made;

    Range {
      if (from > to) {
        throw new IllegalArgumentException("from " + from + " to " + to);
      }
      made++;
    }

    Range(int to) {
      this(0, to);
    }

    int length() {
      return to - from;
    }
  }

  record All(byte b, short s, char c, long l, float f, boolean z, int[] a, Object o) {}

  record Empty() {}

  record Pair<A, B>(A first, B second) implements Comparable<Pair<A, B>> {
    @Override
    public int compareTo(Pair<A, B> o) {
      return first.toString().compareTo(o.first.toString());
    }
  }

  static void records() {
    Point p = new Point(1, 2.5, "a");
    Point q = new Point(1, 2.5, "a");
    System.out.println(p + " " + p.equals(q) + (p == q) + p.equals(new Point(2, 2.5, "a")));
    System.out.println(p.hashCode() == q.hashCode() ? p.x() + p.y() + p.name() : "");
    System.out.println(new Point(3, Double.NaN, null).equals(new Point(3, Double.NaN, null)));
    System.out.println(new Point(3, 0.0, null).equals(new Point(3, -0.0, null)));
    System.out.println(
        new Empty() + " " + new Empty().equals(new Empty()) + new Empty().hashCode());
  }

  static void recordHashes() {
    System.out.println(new Point(7, -1.25, "xyz").hashCode() + " " + new Range(3, 9).hashCode());
    All a = new All((byte) 1, (short) -2, 'c', 1L << 40, 1.5f, true, null, "o");
    System.out.println(a.hashCode() + " " + a);
  }

  static void compactConstructor() {
    System.out.println(new Range(4).length() + " " + Range.made);
    new Range(3, 1);
  }

  static void genericRecords() {
    Pair<String, Integer>[] pairs = pairs(new Pair<>("b", 1), new Pair<>("a", 2));
    Arrays.sort(pairs);
    System.out.println(Arrays.toString(pairs));
    Map<Pair<Integer, Integer>, String> map = new HashMap<>();
    map.put(new Pair<>(1, 2), "x");
    System.out.println(map.get(new Pair<>(1, 2)) + map);
  }

  @SafeVarargs
  static <T> T[] pairs(T... all) {
    return all;
  }

  sealed interface Tree permits Leaf, Fork {}

  record Leaf(int value) implements Tree {}

  record Fork(Tree left, Tree right) implements Tree {}

  static int sum(Tree tree) {
    if (tree instanceof Leaf leaf) {
      return leaf.value();
    }
    Fork fork = (Fork) tree;
    return sum(fork.left()) + sum(fork.right());
  }

  static void sealedTypes() {
    Tree tree = new Fork(new Fork(new Leaf(1), new Leaf(2)), new Leaf(3));
    System.out.println(sum(tree) + " " + tree);
  }

  static void recordsInStreams() {
    TreeMap<String, Integer> sums =
        List.of(new Point(1, 2, "a"), new Point(2, 3, "b"), new Point(3, 4, "a")).stream()
            .collect(
                Collectors.groupingBy(Point::name, TreeMap::new, Collectors.summingInt(Point::x)));
    System.out.println(sums);
  }
}
