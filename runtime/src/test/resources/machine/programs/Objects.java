import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

class Objects {

  static class Point {
    final int x;
    int y;
    static int made;

    Point(int x, int y) {
      this.x = x;
      this.y = y;
      made++;
    }

    @Override
    public String toString() {
      return "(" + x + ", " + y + ")";
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Point p && p.x == x && p.y == y;
    }

    @Override
    public int hashCode() {
      return 31 * x + y;
    }
  }

  static void pointsInCollections() {
    Set<Point> set = new HashSet<>();
    set.add(new Point(1, 2));
    set.add(new Point(1, 2));
    set.add(new Point(2, 1));
    Map<Point, String> map = new HashMap<>();
    map.put(new Point(3, 4), "here");
    System.out.println(set + " " + map + " " + map.get(new Point(3, 4)) + Point.made);
    System.out.println(new ArrayList<>(set).indexOf(new Point(2, 1)) >= 0);
  }

  abstract static class Shape {
    abstract double area();

    String describe() {
      return name() + " of " + area();
    }

    String name() {
      return getClass().getSimpleName();
    }
  }

  static class Circle extends Shape {
    double r;

    Circle(double r) {
      this.r = r;
    }

    @Override
    double area() {
      return 3 * r * r;
    }
  }

  static class Square extends Shape {
    double side = 2;

    @Override
    double area() {
      return side * side;
    }

    @Override
    String name() {
      return "a square, a " + super.name();
    }
  }

  static void inheritance() {
    for (Shape s : new Shape[] {new Circle(2), new Square()}) {
      System.out.println(s.describe() + " " + s.getClass().getName());
    }
  }

  interface Greeter {
    String name();

    default String greet() {
      return prefix() + name() + suffix();
    }

    private String prefix() {
      return "Hello, ";
    }

    static Greeter of(String name) {
      return () -> name;
    }

    default String suffix() {
      return "!";
    }
  }

  interface Loud extends Greeter {
    @Override
    default String suffix() {
      return "!!!" + Greeter.super.suffix();
    }
  }

  static void interfaces() {
    Loud loud = () -> "you";
    System.out.println(Greeter.of("me").greet() + loud.greet());
    Greeter anonymous =
        new Greeter() {
          int calls;

          @Override
          public String name() {
            return "anonymous " + ++calls;
          }
        };
    System.out.println(anonymous.greet() + anonymous.greet());
    System.out.println(anonymous.getClass().getSimpleName().isEmpty());
  }

  static class Version implements Comparable<Version> {
    int major;

    Version(int major) {
      this.major = major;
    }

    @Override
    public int compareTo(Version other) {
      return Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
      return "v" + major;
    }
  }

  static void comparable() {
    List<Version> list = new ArrayList<>(List.of(new Version(3), new Version(1), new Version(2)));
    Collections.sort(list);
    Version[] array = {new Version(9), new Version(8)};
    Arrays.sort(array);
    System.out.println(list + " " + Collections.max(list) + Arrays.toString(array));
    TreeMap<Version, Integer> tree = new TreeMap<>();
    list.forEach(v -> tree.put(v, v.major));
    System.out.println(tree + " " + tree.firstKey());
  }

  static void notComparable() {
    TreeSet<Object> set = new TreeSet<>();
    try {
      set.add(new Point(1, 1));
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().substring(0, 60));
    }
  }

  class Inner {
    int n = outer + 1;

    class Innermost {
      int sum() {
        return n + outer;
      }
    }
  }

  int outer = 5;

  static void innerClasses() {
    Objects o = new Objects();
    Inner inner = o.new Inner();
    Inner.Innermost most = inner.new Innermost();
    o.outer = 7;
    System.out.println(inner.n + " " + most.sum());
  }

  static void localClasses() {
    int captured = 3;
    class Local {
      int twice() {
        return captured * 2;
      }
    }
    record Pair(int a, int b) {}
    System.out.println(new Local().twice() + " " + new Pair(1, 2));
    System.out.println(new Local() {}.twice());
  }

  static class Range implements Iterable<Integer> {
    int to;

    Range(int to) {
      this.to = to;
    }

    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        int at = 0;

        @Override
        public boolean hasNext() {
          return at < to;
        }

        @Override
        public Integer next() {
          return at++;
        }
      };
    }
  }

  static void iterables() {
    int sum = 0;
    for (int i : new Range(5)) {
      sum += i;
    }
    System.out.println(sum);
    new Range(3).forEach(i -> System.out.print(i + ";"));
    System.out.println();
  }

  static class Box<T extends Comparable<T>> {
    T value;

    Box(T value) {
      this.value = value;
    }

    T max(T other) {
      return value.compareTo(other) > 0 ? value : other;
    }

    <R> R map(Function<? super T, ? extends R> f) {
      return f.apply(value);
    }
  }

  static class IntBox extends Box<Integer> {
    IntBox(int n) {
      super(n);
    }

    @Override
    Integer max(Integer other) {
      return super.max(other) + 100;
    }
  }

  static void generics() {
    Box<Integer> box = new IntBox(3);
    System.out.println(box.max(5) + " " + box.<String>map(n -> "n" + n) + new Box<>("a").max("b"));
  }

  static StringBuilder order = new StringBuilder();

  static int note(String s) {
    order.append(s).append(' ');
    return 1;
  }

  static class Above {
    static int a = note("Above");
    int field = note("field");

    {
      note("block");
    }

    Above() {
      note("constructor");
      hook();
    }

    void hook() {}
  }

  static class Below extends Above {
    static int b = note("Below");
    static final int CONSTANT = 5;
    int late = 9;

    @Override
    void hook() {
      note("late=" + late);
    }
  }

  static void initialisationOrder() {
    note("constant " + Below.CONSTANT);
    Below[] none = new Below[2];
    note("array");
    new Below();
    new Below();
    System.out.println(order);
  }

  static void staticOfSuperclass() {
    System.out.println(Below.a + " " + order);
  }

  static class Broken {
    static int n = Integer.parseInt("x");
  }

  static void initialisationFails() {
    try {
      System.out.println(Broken.n);
    } catch (ExceptionInInitializerError e) {
      System.out.println(e.getMessage() + " " + e.getCause());
    }
    try {
      System.out.println(Broken.n);
    } catch (NoClassDefFoundError e) {
      System.out.println(e.getMessage());
    }
  }

  static class Node {
    Node left, right;
    int value;

    Node(int value) {
      this.value = value;
    }

    void insert(int v) {
      if (v < value) {
        if (left == null) left = new Node(v);
        else left.insert(v);
      } else if (right == null) right = new Node(v);
      else right.insert(v);
    }

    void walk(List<Integer> out) {
      if (left != null) left.walk(out);
      out.add(value);
      if (right != null) right.walk(out);
    }
  }

  static void trees() {
    Node root = new Node(50);
    for (int i = 1; i < 50; i++) {
      root.insert(i * 37 % 101);
    }
    List<Integer> out = new ArrayList<>();
    root.walk(out);
    System.out.println(out);
  }

  static void objectMethods() {
    Object o = new Object();
    Square s = new Square();
    Square t = new Square();
    System.out.println(s.equals(s) + " " + s.equals(t) + " " + (s.hashCode() == s.hashCode()));
    System.out.println(s.toString().startsWith("Objects$Square@") + " " + o.equals(s));
    System.out.println(s.toString().equals("" + s) + " " + (s.getClass() == t.getClass()));
  }

  static class Copied implements Cloneable {
    int[] a = {1};
    String s = "x";

    @Override
    public Copied clone() throws CloneNotSupportedException {
      Copied c = (Copied) super.clone();
      c.a = a.clone();
      return c;
    }
  }

  static void cloning() throws CloneNotSupportedException {
    Copied a = new Copied();
    Copied b = a.clone();
    b.a[0] = 2;
    b.s = "y";
    System.out.println(a.a[0] + a.s + b.a[0] + b.s);
  }

  static void classObjects() {
    Object p = new Point(1, 2);
    System.out.println(Point.class.getName() + " " + p.getClass().getSimpleName());
    System.out.println((p.getClass() == Point.class) + " " + Point.class.isInstance(p));
    System.out.println(String.class + " " + int[].class.getSimpleName() + " " + Greeter.class);
    System.out.println("x".getClass() == String.class);
    System.out.println(new int[0].getClass().getName() + " " + Point.class.cast(p));
    System.out.println(Integer.class.isInstance(3) + " " + Point.class.equals(Shape.class));
    System.out.println(new ArrayList<>().getClass().getName() + " " + double.class + int.class);
    System.out.println(
        int.class.isPrimitive() + " " + (int.class == int.class) + Point.class.isArray());
    System.out.println(Circle.class.getSuperclass() + " " + Integer.class.getSuperclass());
    System.out.println(String.class.getPackageName() + new int[1].getClass().isArray());
    System.out.println(Point.class.getPackageName().isEmpty() + " " + Point.class.isRecord());
    System.out.println(Greeter.class.isInterface() + " " + String[][].class.getSimpleName());
  }

  static class Chain {
    StringBuilder s = new StringBuilder();

    Chain add(String x) {
      s.append(x);
      return this;
    }
  }

  static void fluent() {
    System.out.println(new Chain().add("a").add("b").add(new Chain().add("c").s.toString()).s);
  }

  static class Account {
    private double balance;
    private static int count;
    private final int id = ++count;

    private void add(double d) {
      balance += d;
    }

    static Account opened(double d) {
      Account a = new Account();
      a.add(d);
      a.balance *= 2;
      a.balance++;
      return a;
    }
  }

  static void privateMembers() {
    Account a = Account.opened(5);
    Account b = Account.opened(1.5);
    a.balance += b.balance--;
    System.out.println(a.balance + " " + b.balance + " " + a.id + b.id + Account.count);
  }

  static void nestedNews() {
    String s = new String(new StringBuilder(new String("abc")).reverse().append(new Point(1, 2)));
    List<Point> list = new ArrayList<>(List.of(new Point(s.length(), new int[] {1, 2}.length)));
    System.out.println(s + list + new ArrayList<>(cond(list) ? new ArrayList<>(list) : List.of()));
  }

  static boolean cond(List<?> list) {
    return !list.isEmpty();
  }
}
