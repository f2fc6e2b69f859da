import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  static void listsRefuse() {
    refused(() -> new ArrayList<>(-1));
    refused(() -> List.of().get(0));
    refused(() -> List.of(1).get(1));
    refused(() -> List.of(1, 2).get(2));
    refused(() -> List.of(1, 2, 3).contains(null));
    refused(() -> List.of(1).indexOf(null));
    refused(() -> List.of(1, 2).lastIndexOf(null));
    refused(() -> List.of(1).remove(null));
    refused(() -> List.of(1).sort(null));
    refused(() -> List.of(1, 2).replaceAll(x -> x));
    refused(() -> List.of(1, null));
    refused(() -> new ArrayList<>(List.of(1, 2)).listIterator(5));
    refused(() -> Arrays.asList(1, 2).set(5, 1));
    refused(() -> Arrays.asList(1, 2).add(3));
    refused(() -> Stream.of(1, null).toList().get(2));
    refused(() -> Stream.of(1, 2).toList().add(3));
    refused(() -> Collections.nCopies(-1, 2));
    refused(() -> Collections.nCopies(2, 1).get(2));
    refused(() -> Collections.singletonList(1).get(1));
  }

  static void setsMapsAndQueuesRefuse() {
    refused(() -> Set.of(1, 1));
    refused(() -> Set.of(1, 2, 3, 2));
    refused(() -> Map.of("a", 1, "a", 2));
    refused(() -> Map.ofEntries(Map.entry(1, 2), Map.entry(1, 3)));
    refused(() -> new ArrayDeque<>().addFirst(null));
    refused(() -> new PriorityQueue<Integer>(0));
    refused(() -> Stream.of("a").collect(Collectors.groupingBy(x -> null)));
    refused(() -> Stream.of((Object) null).findFirst());
    refused(() -> Stream.of(1, 2).iterator().remove());
    refused(() -> IntStream.of(1, 2).iterator().remove());
  }

  static void partsOfArraysAreRefused() {
    refused(() -> Arrays.fill(new int[2], 2, 1, 0));
    refused(() -> Arrays.fill(new double[2], -1, 1, 0));
    refused(() -> Arrays.sort(new int[2], 0, 5));
    refused(() -> Arrays.sort(new Integer[] {3, 2, 1}, 2, 1, Comparator.reverseOrder()));
    refused(() -> System.arraycopy(new int[2], 0, new int[1], 0, 2));
    refused(() -> System.arraycopy(new int[2], -1, new int[2], 0, 2));
    refused(() -> System.arraycopy(new int[2], 0, new int[2], -1, 1));
    refused(() -> System.arraycopy(new int[2], 0, new int[2], 0, -1));
    refused(() -> System.arraycopy(new String[2], 1, new String[5], 0, 2));
    refused(() -> System.arraycopy(new int[2], 0, new double[2], 0, 2));
    refused(() -> System.arraycopy(new int[2], 0, new Object[2], 0, 1));
    refused(() -> System.arraycopy("x", 0, new double[2], 0, 2));
  }

  static void textsRefuse() {
    refused(() -> new StringBuilder("abc").setLength(-1));
    refused(() -> new StringBuilder("abc").append("abc", 2, 1));
    refused(() -> "abc".codePointAt(3));
    refused(() -> "abc".getChars(0, 5, new char[9], 0));
    refused(() -> String.valueOf(new char[2], 1, 5));
    refused(() -> Character.toChars(-1));
    refused(() -> "a".matches("["));
    refused(() -> "a".split("*"));
    refused(() -> "a".replaceAll("(", ""));
  }

  static void decimalsRefuse() {
    refused(() -> new BigDecimal("x"));
    refused(() -> new BigDecimal(""));
    refused(() -> new BigDecimal("1,5"));
    refused(() -> new BigDecimal("1.2.3"));
    refused(() -> new BigDecimal("12345678901234567890x"));
    refused(() -> new BigDecimal("-"));
    refused(() -> new BigDecimal("1e"));
    refused(() -> new BigDecimal("1e1x"));
    refused(() -> new BigDecimal("1e99999999999"));
    refused(() -> BigDecimal.valueOf(Double.NaN));
    refused(() -> BigDecimal.ONE.pow(-1));
  }

  static void listsThatAreChangedAmidAreRefused() {
    List<Integer> added = new ArrayList<>(List.of(1, 2, 3));
    refused(() -> added.forEach(added::add));
    List<Integer> addedLast = new ArrayList<>(List.of(1, 2, 3));
    refused(() -> addedLast.forEach(x -> addAfter(3, x, addedLast)));
    List<Integer> removed = new ArrayList<>(List.of(1, 2, 3));
    refused(() -> removed.forEach(removed::remove));
    List<Integer> replaced = new ArrayList<>(List.of(1, 2, 3));
    refused(() -> replaced.replaceAll(x -> replaced.add(x) ? x : 0));
    List<Integer> whole = new ArrayList<>(List.of(1, 2, 3));
    whole.replaceAll(x -> x * 10);
    whole.forEach(System.out::println);
    new ArrayList<Integer>().forEach(System.out::println);
  }

  private static void addAfter(int last, int x, List<Integer> list) {
    if (x == last) {
      list.add(x);
    }
  }

  static void whatMayHaveNullFindsIt() {
    System.out.println(Stream.of(1, null).toList().contains(null));
    System.out.println(Stream.of(1, 2, 3).toList().contains(null));
    System.out.println(Arrays.asList(1, null).indexOf(null));
    System.out.println(Collections.singletonList(null).contains(null));
    System.out.println(Collections.singleton(null) + "" + Collections.singletonMap(null, 1));
    System.out.println(Collections.emptyList().contains(null));
    System.out.println(List.of(3, 1, 3).lastIndexOf(3) + " " + List.of(1, 2).indexOf(2));
    System.out.println(List.of().equals(Collections.emptyList()) + " " + List.of().hashCode());
    System.out.println(Set.of(1).contains(1) + " " + Map.of("a", 1, "b", 2).get("b"));
  }

  static void aRangeThatIsRefusedIsLeftAsItWas() {
    int[] numbers = {3, 2, 1};
    refused(() -> Arrays.fill(numbers, 1, 5, 9));
    System.out.println(Arrays.toString(numbers));
    System.arraycopy(numbers, 0, numbers, 1, 2);
    Object[] texts = {1, "x"};
    System.arraycopy(new String[] {"p", "q"}, 0, texts, 0, 1);
    System.out.println(Arrays.toString(numbers) + Arrays.toString(texts));
  }

  static void groupsOfAMatch() {
    Matcher matcher = Pattern.compile("(a)(?<n>b)(c)?").matcher("ab");
    refused(matcher::group);
    refused(() -> matcher.group(9));
    refused(() -> matcher.group("n"));
    refused(matcher::start);
    refused(() -> matcher.end(9));
    refused(() -> matcher.toMatchResult().group());
    System.out.println(matcher.find() + matcher.group(1) + matcher.start(1) + matcher.group("n"));
    System.out.println(matcher.group(3) + matcher.start(3) + matcher.end("n"));
    refused(() -> matcher.group(4));
    refused(() -> matcher.end(-1));
    refused(() -> matcher.group("x"));
    refused(() -> matcher.start("x"));
    System.out.println(matcher.find());
    refused(matcher::group);
    refused(matcher::end);
    matcher.reset();
    refused(() -> matcher.group(0));
  }

  static void whatAMatchIsReplacedBy() {
    System.out.println("ab".replaceAll("(a)(b)", "$2$1$0$21"));
    System.out.println("aa".replaceAll("(?<n>a)", "[${n}]"));
    System.out.println("ab".replaceAll("(c)?b", "<$1>") + "ab".replaceAll("b", "\\$2\\\\"));
    System.out.println("b".replaceAll("a", "$5"));
    for (String text : List.of("$5", "$", "x$", "\\", "$x", "${x}", "${x", "${}", "${1x}")) {
      refused(() -> "aa".replaceAll("a", text));
      refused(() -> "aa".replaceFirst("a", text));
    }
  }

  static void decimalsAreReadInAllForms() {
    String[] texts = {"1e5", "-.5E-3", "+00012.500", "1.", "1e00005", "12345678901234567890.5"};
    for (String text : texts) {
      System.out.println(new BigDecimal(text));
    }
  }

  static void aStreamWithNothingToDoIsRefusedAtOnce() {
    refused(() -> Stream.of(1).map(null));
    refused(() -> Stream.of(1).filter(null));
    refused(() -> Stream.of(1).flatMap(null));
    refused(() -> Stream.of(1).mapToDouble(null));
    refused(() -> Stream.of(1).peek(null));
    refused(() -> Stream.of(2, 1).sorted(null));
    refused(() -> Stream.empty().forEach(null));
    refused(() -> Stream.empty().anyMatch(null));
    refused(() -> Stream.empty().min(null));
    refused(() -> Stream.empty().reduce(1, null));
    refused(() -> Stream.generate(null));
    refused(() -> Stream.iterate(1, null));
    refused(() -> Stream.concat(null, Stream.of(1)));
    refused(() -> IntStream.of(1).map(null));
    refused(() -> IntStream.of(1).mapToObj(null));
    refused(() -> LongStream.generate(null));
    refused(() -> DoubleStream.iterate(1, null));
    refused(() -> new ArrayList<>().forEach(null));
    refused(() -> new ArrayList<>().replaceAll(null));
    List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));
    numbers.sort(null);
    System.out.println(numbers + " " + Stream.of((Object) null).toList());
  }

  static void nothingIsTakenOutOfWhatIsFixed() {
    refused(() -> List.of().iterator().remove());
    refused(() -> List.of(1, 2).iterator().remove());
    refused(() -> Stream.of(1).toList().iterator().remove());
    refused(() -> Arrays.asList(1, 2).iterator().remove());
    refused(() -> Collections.unmodifiableList(new ArrayList<>()).iterator().remove());
    refused(() -> Set.of().iterator().remove());
    refused(() -> Set.of(1).iterator().remove());
    refused(() -> Set.of(1, 2).iterator().remove());
    refused(() -> Set.of(1, 2, 3).iterator().remove());
    refused(() -> Map.of(1, 2).keySet().iterator().remove());
    refused(() -> Map.of(1, 2, 3, 4, 5, 6).entrySet().iterator().remove());
    refused(() -> Map.of(1, 2).replaceAll((key, value) -> key));
    refused(() -> Map.of().replaceAll((key, value) -> key));
    refused(() -> Map.of(1, 2).entrySet().iterator().next().setValue(3));
    refused(() -> Map.entry(1, 2).setValue(3));
    refused(() -> List.of(1).addAll(List.of()));
    refused(() -> Map.of().remove(1));
    refused(() -> Map.of().put(1, 2));
    refused(() -> List.of(1).iterator().next());
    refused(() -> List.of().iterator().next());
    int sum = 0;
    for (int x : List.of(1, 2, 3)) {
      sum += x;
    }
    for (int x : Arrays.asList(4, 5)) {
      sum += x;
    }
    System.out.println(sum);
  }

  static void whatIsEmptyHasNoNullEither() {
    refused(() -> Set.of().contains(null));
    refused(() -> Map.of().get(null));
    refused(() -> Map.of().containsKey(null));
    refused(() -> Map.of().containsValue(null));
    refused(() -> Map.of().getOrDefault(null, 1));
    System.out.println(Map.of() + " " + Set.of() + Map.of().equals(Collections.emptyMap()));
    System.out.println(Map.copyOf(Collections.emptyMap()).get(1) + " " + Map.of().size());
    System.out.println(Map.copyOf(Map.of(1, 2)).get(1) + " " + Set.of().contains(1));
  }

  static void whatHasNoOrderIsRefused() {
    refused(() -> new PriorityQueue<Object>().add(new ArrayList<>()));
    refused(() -> new TreeSet<Object>().add(new Object()));
    refused(() -> new TreeSet<Object>().add(new int[1]));
    refused(() -> new TreeSet<Object>(List.of(1, "x")));
    Map<Object, Object> map = new TreeMap<>(Map.of(1, 1));
    refused(() -> map.get("x"));
    refused(() -> map.put(1.5, 2));
    System.out.println(map + " " + new TreeSet<>(List.of(2, 1)));
  }

  static void numbersWithTheirBase() {
    System.out.println(Integer.decode("-0x80000000") + Long.decode("#ff") + Short.decode("010"));
    refused(() -> Integer.decode(""));
    refused(() -> Integer.decode("x"));
    refused(() -> Integer.decode("0xG"));
    refused(() -> Integer.decode("--1"));
    refused(() -> Long.decode("99999999999999999999"));
    refused(() -> Byte.decode("300"));
  }

  static void partsOfArraysThatAreCopiedOrStreamed() {
    System.out.println(Arrays.toString(Arrays.copyOfRange(new int[] {1, 2, 3}, 1, 5)));
    System.out.println(Arrays.copyOfRange(new String[2], 2, 2).length);
    refused(() -> Arrays.copyOfRange(new int[3], 2, 1));
    refused(() -> Arrays.copyOfRange(new int[3], 4, 5));
    refused(() -> Arrays.copyOfRange(new double[3], -1, 2));
    refused(() -> Arrays.copyOfRange(new String[3], -1, 2));
    refused(() -> Arrays.copyOf(new String[3], -1));
    refused(() -> Arrays.stream(new int[3], 2, 1));
    refused(() -> Arrays.stream(new double[3], -1, 2));
    refused(() -> Arrays.stream(new String[3], 1, 5));
    refused(() -> Collections.emptyList().get(0));
  }

  static void bitsAndVectorsRefuse() {
    BitSet bits = new BitSet();
    refused(() -> new BitSet(-1));
    refused(() -> bits.set(-1));
    refused(() -> bits.get(-1));
    refused(() -> bits.set(3, 1));
    refused(() -> bits.clear(1, -3));
    refused(() -> bits.nextSetBit(-1));
    refused(() -> bits.previousSetBit(-2));
    bits.set(1, 3);
    System.out.println(bits + " " + bits.nextClearBit(1) + bits.previousSetBit(-1));
    Stack<Integer> stack = new Stack<>();
    stack.push(1);
    refused(() -> stack.get(3));
    refused(() -> stack.get(-1));
    refused(() -> stack.set(1, 2));
    refused(() -> stack.remove(1));
    refused(() -> stack.elementAt(1));
    refused(() -> stack.removeElementAt(-1));
    refused(() -> stack.insertElementAt(2, 5));
    refused(() -> new Vector<>(-1));
    System.out.println(stack.get(0) + stack.pop());
  }

  static void partsOfATreeFindNeighbours() {
    TreeMap<Integer, String> map = new TreeMap<>(Map.of(1, "a", 3, "c", 5, "e", 7, "g"));
    NavigableMap<Integer, String> part = map.subMap(3, true, 7, false);
    for (NavigableMap<Integer, String> view : List.of(part, part.descendingMap())) {
      System.out.println(view + " " + view.firstEntry() + view.lastEntry());
      System.out.println(view.firstKey() + view.lastKey());
      for (int key : new int[] {0, 3, 4, 5, 9}) {
        System.out.print(view.lowerKey(key) + " " + view.floorEntry(key));
        System.out.println(" " + view.ceilingKey(key) + " " + view.higherEntry(key));
      }
    }
    System.out.println(new TreeSet<>(Set.of(1, 2, 3)).descendingSet().higher(2));
    System.out.println(new TreeSet<>(Set.of("a", "b")).headSet("b", true).lower("b"));
    Comparator<String> byLength = Comparator.comparing(String::length);
    TreeSet<String> words = new TreeSet<>(byLength);
    words.addAll(List.of("a", "bb", "ccc"));
    System.out.println(words.descendingSet().ceiling("xx") + words.descendingSet().floor("x"));
    System.out.println(map.subMap(8, 9).isEmpty() + " " + map.headMap(1, false).firstEntry());
    refused(() -> map.headMap(0).firstKey());
    refused(() -> map.tailMap(8).lastKey());
    refused(() -> map.subMap(3, 1));
    refused(() -> new TreeSet<>(Set.of(1)).subSet(3, 1));
    refused(() -> map.descendingMap().subMap(1, 3));
  }

  static void numbersAsElsewhere() {
    for (Locale locale :
        Arrays.asList(
            null, Locale.ROOT, Locale.US, Locale.ENGLISH, Locale.GERMANY, Locale.FRANCE)) {
      System.out.println(
          String.format(locale, "%,.2f|%,d|%e|%(,9.1f|%s|%x", 1234.5, -12345, 1.5, -2.5, 2.5, 255));
    }
    System.out.printf(new Locale("es"), "%,.2f%n", 1234.5);
    System.out.println(new Formatter(Locale.ITALY).format("%.1f %s", 1.5, "1.5"));
  }
}
