import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.*;
import java.util.stream.*;

class Lambdas {

  int field = 10;

  static void functions() {
    Function<Integer, Integer> twice = x -> x * 2;
    Function<Integer, Integer> inc = x -> x + 1;
    System.out.println(twice.andThen(inc).apply(5) + " " + twice.compose(inc).apply(5));
    BiFunction<String, Integer, String> repeat = (s, n) -> s.repeat(n);
    Supplier<List<String>> list = ArrayList::new;
    UnaryOperator<String> upper = String::toUpperCase;
    System.out.println(repeat.apply("ab", 3) + list.get() + upper.apply("q"));
    System.out.println(Function.<Integer>identity().apply(3));
  }

  static void primitives() {
    DoubleUnaryOperator square = x -> x * x;
    IntBinaryOperator plus = (a, b) -> a + b;
    ToDoubleFunction<String> parse = Double::parseDouble;
    LongSupplier big = () -> 1L << 40;
    IntPredicate even = n -> n % 2 == 0;
    ObjIntConsumer<String> print = (s, n) -> System.out.println(s + n);
    BooleanSupplier yes = () -> true;
    IntToDoubleFunction half = n -> n / 2.0;
    LongFunction<String> text = Long::toString;
    System.out.println(
        square.applyAsDouble(1.5) + plus.applyAsInt(2, 3) + parse.applyAsDouble("2.5"));
    System.out.println(big.getAsLong() + " " + even.test(4) + even.negate().test(4));
    print.accept("n", 7);
    System.out.println(yes.getAsBoolean() + " " + half.applyAsDouble(5) + text.apply(9L));
    System.out.println(square.andThen(x -> x + 1).applyAsDouble(3));
  }

  static void captures() {
    int i = 1;
    long l = 2;
    double d = 3.5;
    String s = "s";
    float f = 0.5f;
    char c = 'c';
    boolean b = true;
    int[] a = {0};
    Runnable r = () -> a[0] += i + (int) l + (int) d + s.length() + (int) f + c + (b ? 1 : 0);
    r.run();
    r.run();
    Supplier<String> text = () -> i + " " + l + d + s + f + c + b;
    System.out.println(a[0] + " " + text.get());
  }

  int times(int n) {
    IntUnaryOperator f = x -> x * field;
    field++;
    return f.applyAsInt(n);
  }

  private String secret(String s) {
    return s + field;
  }

  static void instanceLambdas() {
    Lambdas o = new Lambdas();
    System.out.println(o.times(3));
    Function<String, String> bound = o::secret;
    BiFunction<Lambdas, String, String> unbound = Lambdas::secret;
    System.out.println(bound.apply("a") + unbound.apply(o, "b"));
  }

  static int length(Object o) {
    return o.toString().length();
  }

  static void adaptation() {
    Function<String, Integer> boxed = Lambdas::length;
    ToLongFunction<String> widened = Lambdas::length;
    ToDoubleFunction<String> toDouble = Lambdas::length;
    Function<Integer, Object> bo = Integer::toBinaryString;
    IntFunction<Object> box = Integer::valueOf;
    Supplier<Object> object = () -> 5;
    BinaryOperator<Integer> sum = Integer::sum;
    Consumer<String> dropped = String::length;
    IntFunction<int[]> array = int[]::new;
    Function<Integer, String[]> strings = String[]::new;
    dropped.accept("x");
    System.out.println(
        boxed.apply("abc") + widened.applyAsLong("ab") + toDouble.applyAsDouble("a"));
    System.out.println(bo.apply(5) + " " + box.apply(6) + object.get() + sum.apply(1, 2));
    System.out.println(array.apply(3).length + strings.apply(2).length);
    DoubleBinaryOperator max = Math::max;
    IntToLongFunction wide = n -> n;
    Function<Character, Integer> code = ch -> (int) ch;
    System.out.println(max.applyAsDouble(1, 2) + wide.applyAsLong(3) + code.apply('a'));
  }

  record Person(String name, int age) {
    boolean isAdult() {
      return age >= 18;
    }
  }

  static void constructors() {
    BiFunction<String, Integer, Person> make = Person::new;
    Function<String, StringBuilder> builder = StringBuilder::new;
    System.out.println(make.apply("A", 3) + " " + builder.apply("xy").reverse());
    class Counter {
      int n;

      Counter(int n) {
        this.n = n;
      }
    }
    IntFunction<Counter> counter = Counter::new;
    System.out.println(counter.apply(4).n);
  }

  static void streams() {
    List<Person> people = List.of(new Person("Ann", 30), new Person("Bo", 7), new Person("Cy", 18));
    System.out.println(people.stream().filter(Person::isAdult).map(Person::name).toList());
    System.out.println(people.stream().mapToInt(Person::age).summaryStatistics());
    System.out.println(
        people.stream().sorted(Comparator.comparing(Person::name).reversed()).findFirst());
    System.out.println(
        people.stream()
            .collect(Collectors.partitioningBy(p -> p.age() > 10, Collectors.counting())));
    System.out.println(
        IntStream.rangeClosed(1, 5).mapToObj(n -> "n" + n).collect(Collectors.joining(",")));
    System.out.println(Stream.iterate(1, x -> x * 3).limit(6).reduce(0, Integer::sum));
    System.out.println(people.stream().max(Comparator.comparingInt(Person::age)).get());
    System.out.println(DoubleStream.of(1, 2, 3).map(Math::sqrt).sum());
    System.out.println(
        Arrays.stream(new int[] {3, 1, 2}).boxed().sorted(Comparator.reverseOrder()).toList());
    Person[] array = people.stream().toArray(Person[]::new);
    System.out.println(array.length + array[1].name());
  }

  static void comparators() {
    List<String> words = new ArrayList<>(List.of("pear", "fig", "apple", "kiwi"));
    words.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    System.out.println(words);
    words.sort((a, b) -> b.compareTo(a));
    System.out.println(words);
    words.removeIf(w -> w.contains("i"));
    words.replaceAll(w -> w + "!");
    System.out.println(words);
  }

  static void maps() {
    Map<String, List<Integer>> map = new TreeMap<>();
    for (String w : "a bb cc ddd a".split(" ")) {
      map.computeIfAbsent(w, k -> new ArrayList<>()).add(w.length());
    }
    map.forEach((k, v) -> System.out.print(k + v + " "));
    Map<Character, Integer> counts = new HashMap<>();
    for (char c : "hello".toCharArray()) {
      counts.merge(c, 1, Integer::sum);
    }
    System.out.println(counts);
  }

  interface TriFunction<A, B, C, R> {
    R apply(A a, B b, C c);

    default <V> TriFunction<A, B, C, V> andThen(Function<? super R, ? extends V> after) {
      return (a, b, c) -> after.apply(apply(a, b, c));
    }
  }

  static void ownInterfaces() {
    TriFunction<Integer, Double, String, String> f = (a, b, c) -> a + "/" + b + "/" + c;
    System.out.println(f.andThen(String::length).apply(1, 2.0, "three") + f.apply(1, 2.0, "x"));
  }

  static void currying() {
    Function<Integer, Function<Integer, Function<Integer, Integer>>> f = a -> b -> c -> a * b + c;
    System.out.println(f.apply(2).apply(3).apply(4));
  }

  static Function<Integer, Integer> factorial;

  static void recursiveLambda() {
    factorial = n -> n <= 1 ? 1 : n * factorial.apply(n - 1);
    System.out.println(factorial.apply(10));
  }

  static void optionals() {
    Optional<String> some = Optional.of("x");
    System.out.println(some.map(s -> s + "y").filter(s -> s.length() > 1).orElse("none"));
    System.out.println(Optional.empty().or(() -> Optional.of("z")).get());
    some.ifPresentOrElse(System.out::println, () -> System.out.println("none"));
    Optional.empty().orElseThrow(() -> new IllegalStateException("nothing there"));
  }

  static void serializableLambda() {
    Runnable r = (Runnable & java.io.Serializable) () -> System.out.println("ran");
    r.run();
    System.out.println(r instanceof java.io.Serializable);
  }

  static void sameLambdaIsOne() {
    Supplier<?>[] made = new Supplier<?>[2];
    for (int i = 0; i < 2; i++) {
      made[i] = () -> "x";
    }
    System.out.println(made[0] == made[1]);
  }

  static void exceptionInLambda() {
    List<Integer> list = List.of(1, 0);
    list.forEach(
        n -> {
          System.out.println(10 / n);
        });
  }

  static void exceptionThroughHost() {
    try {
      Stream.of("1", "x").map(Integer::parseInt).forEach(System.out::println);
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
  }

  static void wrongCastInLambda() {
    List<Object> raw = new ArrayList<>(List.of("a", 1));
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> strings = (List) raw;
    strings.stream().mapToInt(s -> s.length()).forEach(System.out::println);
  }

  static String overloaded(Supplier<String> s) {
    return "supplier " + s.get();
  }

  static String overloaded(Runnable r) {
    r.run();
    return "runnable";
  }

  static void overloads() {
    System.out.println(overloaded(() -> "x") + overloaded(() -> System.out.print("r ")));
  }

  class Base {
    String name() {
      return "base" + field;
    }
  }

  class Derived extends Base {
    @Override
    String name() {
      Supplier<String> above = super::name;
      return "derived " + above.get();
    }
  }

  static void superReference() {
    System.out.println(new Lambdas().new Derived().name());
  }

  static double integrate(DoubleUnaryOperator f, double a, double b, int n) {
    double h = (b - a) / n;
    return IntStream.range(0, n).mapToDouble(i -> f.applyAsDouble(a + (i + 0.5) * h) * h).sum();
  }

  static void integral() {
    System.out.println(integrate(x -> x * x, 0, 1, 100) + " " + integrate(Math::abs, -1, 1, 10));
  }
}
