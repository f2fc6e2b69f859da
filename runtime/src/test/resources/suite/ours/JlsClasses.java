import java.util.function.Supplier;

/** After the subjects of chapters 8 and 12 of The Java Language Specification, Java SE 17. */
class JlsClasses {

  // 8.1.3: inner objects know the one around them
  static class Outer {
    int value = 1;

    class Middle {
      int value = 2;

      class Inner {
        int value = 3;

        String all() {
          return Outer.this.value + " " + Middle.this.value + " " + value;
        }
      }
    }
  }

  static void innerObjects() {
    Outer outer = new Outer();
    Outer.Middle middle = outer.new Middle();
    Outer.Middle.Inner inner = middle.new Inner();
    outer.value = 7;
    System.out.println(inner.all());
  }

  // 8.1.6: sealed families
  sealed interface Shape permits Circle, Rectangle, Square {}

  record Circle(double radius) implements Shape {}

  record Rectangle(double width, double height) implements Shape {}

  static final class Square implements Shape {
    final double side;

    Square(double side) {
      this.side = side;
    }
  }

  static double area(Shape shape) {
    if (shape instanceof Circle c) {
      return Math.PI * c.radius() * c.radius();
    }
    if (shape instanceof Rectangle r && r.width() > 0) {
      return r.width() * r.height();
    }
    return shape instanceof Square s ? s.side * s.side : 0;
  }

  static void sealedFamilies() {
    for (Shape each : List.of(new Circle(1), new Rectangle(2, 3), new Square(4))) {
      System.out.printf("%.4f%n", area(each));
    }
  }

  // 8.3.3: fields are set in their order
  static class InOrder {
    final int a = next("a");
    static final List<String> said = new ArrayList<>();
    final int b;

    {
      next("block");
    }

    InOrder() {
      b = next("b");
    }

    static int next(String what) {
      said.add(what);
      return said.size();
    }
  }

  static void fieldsAreSetInOrder() {
    InOrder one = new InOrder();
    System.out.println(InOrder.said + " " + one.a + one.b);
  }

  // 8.4.1, 15.12.2.4: any number of arguments
  static String how(Object... all) {
    return all == null ? "null" : "many " + all.length;
  }

  static String how(Object one) {
    return "one";
  }

  static void anyNumberOfArguments() {
    System.out.println(how() + how(1) + how(1, 2) + how((Object[]) null) + how(new Object[3]));
  }

  // 8.4.8: overriding, and fields that hide
  static class Base {
    String name = "base";

    static String kind() {
      return "Base";
    }

    String own() {
      return "own of base, " + name;
    }

    Base self() {
      return this;
    }
  }

  static class Derived extends Base {
    String name = "derived";

    static String kind() {
      return "Derived";
    }

    @Override
    String own() {
      return super.own() + " " + super.name + " " + name;
    }

    @Override
    Derived self() {
      return this;
    }
  }

  static void overridingAndHiding() {
    Base object = new Derived();
    System.out.println(object.own() + "; " + object.name + "; " + ((Derived) object).name);
    System.out.println(new Derived().self().name + Base.kind() + Derived.kind());
  }

  // 8.4.9, 15.12.2: which method is meant
  static String meant(long x) {
    return "long";
  }

  static String meant(Integer x) {
    return "Integer";
  }

  static String meant(double x) {
    return "double";
  }

  static String meant(Object x) {
    return "Object";
  }

  static void theNearestMethod() {
    byte b = 1;
    System.out.println(
        meant(b) + meant(1) + meant('c') + meant(1f) + meant("s") + meant((Integer) 1));
  }

  // 8.8.7, 12.5: a constructor calls what is not ready
  static class Super {
    Super() {
      System.out.println("super sees " + three());
    }

    int three() {
      return 0;
    }
  }

  static class Three extends Super {
    int three = 3;

    @Override
    int three() {
      return three;
    }
  }

  static void aMethodBeforeItsFields() {
    System.out.println(new Three().three());
  }

  // 8.8.7.1: constructors call each other
  static class Box {
    final int width;
    final int height;

    Box(int side) {
      this(side, side);
      System.out.println("square");
    }

    Box(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  static void constructorsCallEachOther() {
    System.out.println(new Box(4).height + new Box(1, 2).width);
  }

  // 8.9: constants with behaviour of their own
  enum Operation {
    PLUS("+") {
      @Override
      double apply(double a, double b) {
        return a + b;
      }
    },
    OVER("/") {
      @Override
      double apply(double a, double b) {
        return a / b;
      }
    };

    private final String sign;

    Operation(String sign) {
      this.sign = sign;
    }

    abstract double apply(double a, double b);

    @Override
    public String toString() {
      return sign;
    }
  }

  static void constantsWithBehaviour() {
    for (Operation each : Operation.values()) {
      System.out.println(1 + " " + each + " 8 = " + each.apply(1, 8) + " " + each.name());
    }
    System.out.println(
        Operation.valueOf("OVER").ordinal() + " " + Operation.PLUS.compareTo(Operation.OVER));
    System.out.println(Operation.valueOf("MINUS"));
  }

  // 8.10: records
  record Range(int low, int high) implements Comparable<Range> {
    static int made;

    Range {
      if (low > high) {
        throw new IllegalArgumentException(low + " > " + high);
      }
      made++;
    }

    Range(int high) {
      this(0, high);
    }

    int size() {
      return high - low;
    }

    @Override
    public int compareTo(Range other) {
      return Integer.compare(size(), other.size());
    }
  }

  static void records() {
    Range range = new Range(5);
    System.out.println(range + " " + range.equals(new Range(0, 5)) + " " + range.hashCode());
    System.out.println(new TreeSet<>(List.of(new Range(9), new Range(2, 3), range)).first());
    System.out.println(Range.made);
    System.out.println(new Range(2, 1));
  }

  record Pair<A, B>(A first, B second) {
    <C> Pair<A, C> with(C other) {
      return new Pair<>(first, other);
    }
  }

  static void genericRecords() {
    System.out.println(new Pair<>("one", 1).with(List.of(2.5)));
    System.out.println(new Pair<>(null, 'c').equals(new Pair<>(null, 'c')));
  }

  // 12.4: when a class begins
  static class Lazy {
    static final int CONSTANT = 1;
    static final Integer VALUE = say("Lazy");

    static Integer say(String what) {
      System.out.println("begins: " + what);
      return 7;
    }
  }

  static void whenAClassBegins() {
    System.out.println(Lazy.CONSTANT);
    System.out.println("now");
    System.out.println(Lazy.VALUE);
  }

  // 12.4.2: a class that fails to begin
  static class Failing {
    static int value = 1 / Integer.parseInt("0");
  }

  static void aClassThatFails() {
    for (int turn = 0; turn < 2; turn++) {
      try {
        System.out.println(Failing.value);
      } catch (ExceptionInInitializerError first) {
        System.out.println(first.getCause());
      } catch (NoClassDefFoundError second) {
        System.out.println("gone");
      }
    }
  }

  // 15.9.5: classes without a name
  static void classesWithoutAName() {
    int start = 3;
    Supplier<Integer> counter =
        new Supplier<>() {
          int count = start;

          @Override
          public Integer get() {
            return count++;
          }
        };
    System.out.println(counter.get() + counter.get() + counter.get());
    var point =
        new Object() {
          int x = 1;

          int twice() {
            return 2 * x;
          }
        };
    point.x = 21;
    System.out.println(point.twice());
  }
}
