package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import runtime.build.PageFiles;
import runtime.build.bindings.Bound;
import runtime.build.cells.CodeCells;
import runtime.compiler.Compiled.Part;
import runtime.machine.Machine;
import runtime.machine.Task;

/** Cells compile against what is bound, and run in the machine by the bindings. */
class BoundCellsTest {

  private static final int SLICE = 1000;

  @TestFactory
  Stream<DynamicTest> everyCellOfTheNotebooksCompiles() throws IOException {
    return new PageFiles(Path.of(".."))
        .notebooks().entrySet().stream()
            .map(
                notebook ->
                    DynamicTest.dynamicTest(
                        notebook.getKey(), () -> compile(CodeCells.of(notebook.getValue()))));
  }

  private static void compile(List<String> cells) {
    CellCompiler compiler = new CellCompiler(Bound.all().api());
    assertThat(cells).isNotEmpty();
    for (String cell : cells) {
      Compiled compiled = compiler.compile(cell);
      assertThat(compiled.problems()).as(cell).isEmpty();
      compiler.keep(compiled);
    }
  }

  @TestFactory
  Stream<DynamicTest> programsSayWhatTheySayInJShell() {
    return PROGRAMS.stream()
        .map(program -> DynamicTest.dynamicTest(program.get(0), () -> same(program)));
  }

  private static void same(List<String> cells) {
    CellCompiler compiler = new CellCompiler(Bound.all().api());
    Machine machine = new Machine(Bound.all().library());
    List<String> said = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    try (JShellKernel kernel = new JShellKernel(new PageFiles(Path.of("..")).jar())) {
      for (String cell : cells) {
        said.add(Heard.of(() -> run(compiler, machine, cell)));
        expected.add(Heard.of(() -> kernel.run(cell)));
      }
    }
    assertThat(said).isEqualTo(expected);
    assertThat(String.join("", expected)).isNotEmpty();
  }

  private static void run(CellCompiler compiler, Machine machine, String cell) throws Throwable {
    Compiled compiled = compiler.compile(cell);
    assertThat(compiled.problems()).as(cell).isEmpty();
    for (Part part : compiled.parts()) {
      machine.define(part.classes().stream().map(ClassBytes::bytes).toList());
      compiler.keep(part);
      Step step = part.step();
      if (step != null) {
        Task task = machine.start(step.className(), step.method(), step.descriptor());
        while (!task.proceed(SLICE)) {
          assertThat(task.value()).isNull();
        }
        if (step.isShown() && task.value() != null) {
          Heard.show(task.value());
        }
      }
    }
  }

  /** What a beginner's cells reach of Java, each in cells that belong together. */
  private static final List<List<String>> PROGRAMS =
      List.of(
          List.of(
              "List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));",
              "Collections.sort(numbers, (a, b) -> b - a); numbers",
              "numbers.stream().mapToInt(n -> n * n).sum()"),
          List.of(
              "record Point(double x, double y) implements Comparable<Point> {"
                  + " public int compareTo(Point o) { return Double.compare(x, o.x); } }",
              "var set = new TreeSet<>(Set.of(new Point(2, 1), new Point(1, 5)));",
              "set.first()",
              "Map<Point, String> names = new HashMap<>(); names.put(new Point(0, 0), \"origin\");"
                  + " names.get(new Point(0, 0))"),
          List.of(
              "enum Colour { RED, GREEN }",
              "import java.util.stream.*;",
              "Stream.of(Colour.values()).map(Colour::name).collect(Collectors.joining(\"-\"))"),
          List.of(
              "class Twice implements java.util.function.DoubleUnaryOperator {"
                  + " public double applyAsDouble(double x) { return 2 * x; } }",
              "new Twice().andThen(x -> x + 1).applyAsDouble(4)"),
          List.of(
              "class Own extends IllegalStateException { final int code;"
                  + " Own(String text, int code) { super(text); this.code = code; } }",
              "int code() { try { throw new Own(\"no\", 7); } catch (IllegalStateException e) {"
                  + " System.out.println(e.getMessage()); return ((Own) e).code; } }",
              "code()",
              "new Own(\"last\", 1).getMessage()"),
          List.of(
              "class Countdown implements Iterable<Integer> {"
                  + " public Iterator<Integer> iterator() { return new Iterator<>() {"
                  + " int left = 3; public boolean hasNext() { return left > 0; }"
                  + " public Integer next() { return left--; } }; } }",
              "for (int each : new Countdown()) { System.out.print(each + \" \"); }",
              "new Countdown().forEach(System.out::println);"),
          List.of(
              "class Squares extends AbstractList<Integer> {"
                  + " public Integer get(int i) { return i * i; } public int size() { return 4; } }",
              "new Squares().contains(9)",
              "new ArrayList<>(new Squares())"),
          List.of(
              "StringBuilder text = new StringBuilder(); for (char c = 'a'; c < 'e'; c++)"
                  + " text.append(c).append(1.5f).append(2L);",
              "text.reverse().insert(0, '<').toString()"),
          List.of(
              "System.out.print(String.format(\"%.3f %d %s%n\", Math.PI, 42L, List.of(1, 2)));",
              "String.format(\"%5s|%-5s|\", \"a\", \"b\")", "\"a,b;c\".split(\"[,;]\").length"),
          List.of(
              "import java.math.BigDecimal;",
              "new BigDecimal(\"1.10\").add(new BigDecimal(\"2.205\"))",
              "java.math.BigInteger.TWO.pow(100)",
              "new Random(42).nextInt(1000)",
              "Optional.of(\"x\").map(String::toUpperCase).orElse(\"none\")"),
          List.of(
              "class Steps implements Iterator<Integer>, Iterable<Integer>, AutoCloseable {"
                  + " int left = 3; public boolean hasNext() { return left > 0; }"
                  + " public Integer next() { return left--; }"
                  + " public Iterator<Integer> iterator() { return this; }"
                  + " public void close() { System.out.println(\"closed\"); } }",
              "try (Steps steps = new Steps()) { steps.forEach(System.out::println); }",
              "new Steps().forEachRemaining(x -> System.out.print(x + \";\"));",
              "Object o = new Steps(); (o instanceof Runnable) + \" \" + (o instanceof Iterator)"),
          List.of(
              "import java.util.function.*;",
              "class Both implements Function<String, Integer>, Predicate<String>,"
                  + " Comparator<String>, Supplier<String> {"
                  + " public Integer apply(String s) { return s.length(); }"
                  + " public boolean test(String s) { return s.isEmpty(); }"
                  + " public int compare(String a, String b) { return a.length() - b.length(); }"
                  + " public String get() { return \"got\"; } }",
              "Both b = new Both(); List.of(\"aaa\", \"\", \"bb\").stream().filter(b.negate())"
                  + ".sorted(b.reversed()).map(b.andThen(n -> n * 2)).toList() + b.get()",
              "enum Op implements IntBinaryOperator, Supplier<String> {"
                  + " PLUS { public int applyAsInt(int a, int b) { return a + b; } };"
                  + " public String get() { return name(); } }",
              "java.util.stream.IntStream.rangeClosed(1, 5).reduce(0, Op.PLUS) + Op.PLUS.get()"),
          List.of(
              "class Lru<K, V> extends LinkedHashMap<K, V> { final int most;"
                  + " Lru(int most) { super(16, 0.75f, true); this.most = most; }"
                  + " @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {"
                  + " return size() > most; } }",
              "Lru<String, Integer> lru = new Lru<>(2); lru.put(\"a\", 1); lru.put(\"b\", 2);"
                  + " lru.get(\"a\"); lru.put(\"c\", 3); lru",
              "lru.getClass().getSimpleName() + (lru instanceof Map) + lru.equals(Map.of(\"a\", 1,"
                  + " \"c\", 3))"),
          List.of(
              "new ArrayList<>(List.of(1, 2)) {{ add(3); addAll(List.of(4, 5)); }}",
              "class Twice extends ArrayList<Integer> { int calls = 1; Twice(int room) { super(room);"
                  + " } @Override public boolean add(Integer x) { calls++;"
                  + " return super.add(x * 2); } }",
              "var two = new Twice(9); two.add(4); Collections.addAll(two, 5, 6);"
                  + " two.calls + \" \" + two + two.equals(List.of(8, 10, 12)) + two.hashCode()",
              "class Bag extends ArrayList<String> { Bag(Collection<String> c) { super(c); }"
                  + " Bag() { this(List.of(\"x\")); }"
                  + " void cut(int a, int b) { removeRange(a, b); }"
                  + " @Override public String toString() { return \"bag\" + super.toString(); } }",
              "Bag bag = new Bag(); bag.add(\"y\"); bag.add(\"z\"); bag.cut(0, 2); bag",
              "new Bag(null)"),
          List.of(
              "class Counted extends HashSet<String> { int count;"
                  + " @Override public boolean add(String s) { count++; return super.add(s); } }",
              "Counted c = new Counted(); c.addAll(List.of(\"a\", \"b\", \"a\")); c.count"),
          List.of(
              "class Fixed extends Random { @Override protected int next(int bits) {"
                  + " return super.next(bits) & 1; } }",
              "class Seeded extends Random { Seeded() { super(42); } }",
              "new Seeded().nextInt(1000)",
              "new Fixed().nextInt(4) < 2"),
          List.of(
              "class Ratio extends Number { final int a, b; Ratio(int a, int b) { this.a = a;"
                  + " this.b = b; } public int intValue() { return a / b; }"
                  + " public long longValue() { return a / b; }"
                  + " public float floatValue() { return (float) a / b; }"
                  + " public double doubleValue() { return (double) a / b; } }",
              "Number n = new Ratio(7, 2); n.doubleValue() + n.intValue() + n.byteValue()",
              "List.of(n, 1.5).stream().mapToDouble(Number::doubleValue).sum()"),
          List.of(
              "class Heap extends PriorityQueue<Integer> { Heap() {"
                  + " super(Comparator.reverseOrder()); } }",
              "Heap h = new Heap(); Collections.addAll(h, 3, 9, 4); h.poll() + h.size()",
              "class Sorted extends TreeMap<String, Integer> { void more(String s) {"
                  + " merge(s, 1, Integer::sum); } }",
              "Sorted s = new Sorted(); s.more(\"b\"); s.more(\"a\"); s.more(\"b\"); s.firstKey() + s"),
          List.of(
              "enum Suit { CLUBS, HEARTS }",
              "Map<Suit, Integer> m = new EnumMap<>(Suit.class); m.put(Suit.HEARTS, 1);"
                  + " m.put(Suit.CLUBS, 2); m",
              "EnumSet.allOf(Suit.class)",
              "EnumSet.of(Suit.HEARTS).contains(Suit.CLUBS)"),
          List.of(
              "Scanner in = new Scanner(\"Ada 36 1.65\\nnext line\\n\"); in.next() + in.nextInt()",
              "in.useLocale(Locale.ENGLISH).nextDouble()",
              "in.nextLine(); in.nextLine()",
              "in.nextInt()"),
          List.of(
              "import org.knowm.xchart.*; import org.knowm.xchart.style.Styler;"
                  + " import org.knowm.xchart.style.markers.SeriesMarkers;",
              "XYChart chart = new XYChartBuilder().title(\"Curve\").xAxisTitle(\"x\").width(400)"
                  + ".height(300).build();",
              "chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideNE);"
                  + " var style = chart.getStyler().setDefaultSeriesRenderStyle("
                  + "XYSeries.XYSeriesRenderStyle.Scatter);",
              "var line = chart.addSeries(\"a\", new double[] {1, 2}, new double[] {3, 4})"
                  + ".setMarker(SeriesMarkers.CIRCLE).setLineColor(java.awt.Color.RED);",
              "chart.getTitle() + chart.getSeriesCollection().size()"
                  + " + chart.getStyler().getLegendPosition()",
              "neuron.figures.Figures.figure(chart, \"A curve.\").sentence()",
              "CategoryChart bars = new CategoryChartBuilder().build();"
                  + " bars.addSeries(\"n\", List.of(\"p\", \"q\"), List.of(3, 5));"
                  + " bars.getSeriesCollection().iterator().next().getName()",
              "chart.addSeries(\"a\", new double[] {1}, new double[] {2})"),
          List.of(
              "import java.util.stream.*;",
              "interface Named { String name(); default String hello() { return \"I am \" + name();"
                  + " } }",
              "class Odd extends RuntimeException implements Named { Odd(String s) { super(s); }"
                  + " public String name() { return \"odd \" + getMessage(); } }",
              "class Levels extends ArrayList<Double> implements Named { public String name() {"
                  + " return \"levels \" + size(); } public String hello() {"
                  + " return Named.super.hello() + this; } }",
              "<T extends RuntimeException & Named> String told(T t) { return t.hello(); }",
              "told(new Odd(\"x\"))",
              "Levels levels = new Levels(); levels.add(0.5); Named named = levels; named.hello()",
              "Stream.of(levels, new Odd(\"y\")).map(o -> ((Named) o).name()).toList()",
              "try { throw new Odd(\"z\"); } catch (RuntimeException e) {"
                  + " System.out.println(e instanceof Named n ? n.hello() : \"no\"); }",
              "Object o = levels; (o instanceof Named) + \" \" + (o instanceof List) + \" \" +"
                  + " (o instanceof Runnable)",
              "interface Told { String getMessage(); }",
              "interface Sized { int size(); boolean add(Double x); }",
              "class Why extends Exception implements Told { Why() { super(\"because\"); } }",
              "class Room extends ArrayList<Double> implements Sized, Told {"
                  + " public String getMessage() { return \"room\" + size(); } }",
              "Room room = new Room(); Sized sized = room; sized.add(1.0); sized.size()",
              "Stream.of(new Why(), room).map(Told.class::cast).map(Told::getMessage).toList()"),
          List.of(
              "import java.util.function.*;",
              "class Code extends Exception implements Comparable<Code>, Supplier<String>, Runnable {"
                  + " final int code; Code(int code) { super(\"code \" + code); this.code = code; }"
                  + " public int compareTo(Code o) { return code - o.code; }"
                  + " public String get() { return getMessage() + \"!\"; }"
                  + " public void run() { System.out.println(\"run \" + code); } }",
              "var codes = new ArrayList<>(List.of(new Code(3), new Code(1)));"
                  + " Collections.sort(codes); codes.get(0).code",
              "Optional.<String>empty().orElseGet(codes.get(1))",
              "Runnable[] tasks = {codes.get(0), () -> System.out.println(\"arrow\"),"
                  + " codes.get(1)}; for (Runnable each : tasks) { each.run(); }",
              "tasks[0] == codes.get(0) && codes.contains(tasks[2])",
              "Arrays.asList(tasks).forEach(Runnable::run); Arrays.asList(tasks).get(0) =="
                  + " codes.get(0)",
              "try { throw (Code) tasks[2]; } catch (Code e) { System.out.println(e.get()); }",
              "Objects.requireNonNullElseGet(null, codes.get(0))"),
          List.of(
              "import java.util.function.*; import java.util.stream.*;",
              "class Curve extends ArrayList<Double> implements DoubleUnaryOperator,"
                  + " Function<Integer, Double>, Comparator<Integer> {"
                  + " public double applyAsDouble(double x) { return x * get(0); }"
                  + " public Double apply(Integer i) { return get(i); }"
                  + " public int compare(Integer a, Integer b) { return Double.compare(get(a),"
                  + " get(b)); } }",
              "Curve curve = new Curve(); curve.addAll(List.of(2.0, 0.5, 1.0));",
              "DoubleStream.of(1, 2).map(curve).sum()",
              "curve.andThen((Double x) -> x + 1).apply(2)",
              "curve.compose(DoubleUnaryOperator.identity()).applyAsDouble(4)",
              "Stream.of(0, 1, 2).sorted(curve.reversed()).map(curve).toList()",
              "Stream.of(0, 1, 2).sorted(curve.thenComparing((Comparator<Integer>) curve)).toList() + \"\" + curve",
              "TreeMap<Integer, String> map = new TreeMap<>(curve); map.put(0, \"a\"); map.put(1,"
                  + " \"b\"); map",
              "map.comparator() == curve",
              "map.comparator().equals(curve) && curve.equals(map.comparator())"
                  + " && map.comparator().hashCode() == curve.hashCode()",
              "class Own extends TreeMap<Integer, String> implements Runnable { Own() {"
                  + " super(curve); } public void run() { put(1, \"q\"); put(0, \"p\"); } }",
              "Own own = new Own(); Runnable r = own; r.run(); own"),
          List.of(
              "class Line extends ArrayList<String> implements Queue<String>, Runnable {"
                  + " public boolean offer(String s) { return add(s); }"
                  + " public String remove() { return remove(0); }"
                  + " public String poll() { return isEmpty() ? null : remove(0); }"
                  + " public String element() { return get(0); }"
                  + " public String peek() { return isEmpty() ? null : get(0); }"
                  + " public void run() { offer(\"run\"); } }",
              "Line line = new Line(); line.offer(\"a\"); line.run(); Queue<String> q = line;"
                  + " q.size() + q.peek() + q",
              "String.join(\"-\", line) + new PriorityQueue<>(line)",
              "class Bag extends Random implements Iterable<Integer> { Bag() { super(1); }"
                  + " public Iterator<Integer> iterator() { return List.of(nextInt(9), 2).iterator(); } }",
              "new Bag().forEach(System.out::println);",
              "for (int each : new Bag()) { System.out.println(each); }",
              "class Both implements Collection<Integer>, Runnable, Iterator<Integer> { int n = 2;"
                  + " public boolean hasNext() { return n > 0; } public Integer next() { return n--; }"
                  + " public Iterator<Integer> iterator() { return this; }"
                  + " public int size() { return 2; } public boolean isEmpty() { return false; }"
                  + " public boolean contains(Object o) { return false; }"
                  + " public Object[] toArray() { return new Object[] {1, 2}; }"
                  + " public <T> T[] toArray(T[] a) { return a; }"
                  + " public boolean add(Integer x) { return false; }"
                  + " public boolean remove(Object o) { return false; }"
                  + " public boolean containsAll(Collection<?> c) { return false; }"
                  + " public boolean addAll(Collection<? extends Integer> c) { return false; }"
                  + " public boolean removeAll(Collection<?> c) { return false; }"
                  + " public boolean retainAll(Collection<?> c) { return false; }"
                  + " public void clear() { } public void run() { n = 9; } }",
              "Both both = new Both(); both.forEachRemaining(System.out::println);",
              "both.run(); both.removeIf(x -> false); both.n + \" \" + new ArrayList<>(both)"),
          List.of("Integer.parseInt(\"1x\")"),
          List.of("int[] a = {1, 2}; a[2]"),
          List.of(
              "Object o = \"text\"; (Integer) o"
                  .replace("(Integer) o", "((Number) o).intValue()")));
}
