import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the documentation of Java's own classes says of them, each as a program of ours. */
class JavaLibrary {

  private static void refused(Runnable task) {
    try {
      task.run();
      System.out.println("done");
    } catch (RuntimeException refusal) {
      System.out.println(refusal);
    }
  }

  static void aStreamIsCountedOnce() {
    Stream<Integer> numbers = Stream.of(1, 2, 3);
    System.out.println(numbers.count());
    System.out.println(numbers.count());
  }

  static void aStreamOfNumbersIsSummedOnce() {
    IntStream numbers = IntStream.range(0, 5);
    System.out.println(numbers.sum());
    System.out.println(numbers.max());
  }

  static void aStreamIsMappedOnce() {
    Stream<Integer> numbers = List.of(1, 2).stream();
    System.out.println(numbers.map(x -> x + 1).toList());
    refused(() -> System.out.println(numbers.toList()));
    Stream<Integer> others = Stream.of(1, 2, 3);
    others.filter(x -> x > 1);
    refused(() -> others.filter(x -> x < 2));
  }

  static void aStreamIsUsedByWhatGoesThroughIt() {
    DoubleStream closed = DoubleStream.of(1, 2);
    closed.close();
    refused(closed::sum);
    Stream<Integer> twice = Stream.of(1);
    refused(() -> Stream.concat(twice, twice));
    Stream<Integer> within = Stream.of(1);
    refused(() -> Stream.of(1, 2).flatMap(x -> within).forEach(System.out::println));
    IntStream between = IntStream.of(1);
    refused(() -> System.out.println(IntStream.of(1, 2).flatMap(x -> between).sum()));
    Stream<Integer> iterated = Stream.of(1, 2);
    Iterator<Integer> iterator = iterated.iterator();
    System.out.println(iterator.next() + iterator.next());
    refused(iterated::iterator);
    Stream<Integer> ended = Stream.of(3, 1, 2);
    System.out.println(ended.min(Comparator.naturalOrder()));
    refused(() -> ended.onClose(() -> {}));
    refused(() -> ended.noneMatch(x -> x > 1));
    IntStream letters = "abc".chars();
    System.out.println(letters.count());
    refused(letters::boxed);
    IntStream drawn = new Random(1).ints(3, 0, 10);
    System.out.println(drawn.sum());
    refused(drawn::sum);
  }

  static void aMethodThatGivesTheStreamBackDoesNotUseIt() {
    Stream<Integer> numbers = Stream.of(1, 2);
    numbers.sequential();
    System.out.println(numbers.isParallel());
    System.out.println(numbers.sequential().findFirst());
    try (Stream<Integer> closing = Stream.of(1).onClose(() -> System.out.println("closed"))) {
      System.out.println(closing.count());
    }
    System.out.println(Stream.of(3, 1, 2).unordered().sorted().toList());
    Supplier<Stream<String>> again = () -> Stream.of("a", "b");
    System.out.println(again.get().count() + again.get().count());
    Function<Stream<Integer>, Long> count = Stream::count;
    Stream<Integer> counted = Stream.of(1, 2);
    System.out.println(count.apply(counted));
    refused(() -> count.apply(counted));
  }

  static void streamsWithinAStream() {
    System.out.println(Stream.of(1, 2, 3).flatMap(x -> x == 1 ? null : Stream.of(x, x)).toList());
    System.out.println(Stream.of(1, 2).flatMapToInt(x -> IntStream.range(0, x)).sum());
    System.out.println(Stream.of(1, 2).flatMapToDouble(x -> DoubleStream.of(x, x)).sum());
    System.out.println(Stream.of(1, 2).flatMapToLong(x -> null).sum());
    System.out.println(LongStream.of(1, 2).flatMap(x -> LongStream.of(x, x)).sum());
  }

  static void aBuilderGrows() {
    StringBuilder text = new StringBuilder();
    System.out.print(text.capacity());
    System.out.print(" " + text.append("x".repeat(17)).capacity());
    System.out.print(" " + text.append("y".repeat(100)).capacity());
    System.out.println(" " + new StringBuilder("abc").capacity());
    text.ensureCapacity(500);
    System.out.print(text.capacity());
    text.trimToSize();
    System.out.println(" " + text.capacity());
    StringBuilder parts = new StringBuilder("abc").append("def").insert(0, "xy").insert(5, "ZZ");
    System.out.println(parts.insert(parts.length(), "!").append((String) null).insert(1, "-"));
    refused(() -> parts.insert(500, "x"));
  }

  static void textsThatGrow() {
    System.out.println("ab".concat("cd") + "".concat("x") + "x".concat(""));
    System.out.println("ab".repeat(0) + "|" + "ab".repeat(1) + "|" + "ab".repeat(7));
    refused(() -> "ab".repeat(-1));
    String text = "";
    for (int i = 0; i < 300; i++) {
      text += i;
    }
    System.out.println(text.length() + " " + text.substring(700, 730) + text.hashCode());
  }
}
