package runtime.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine does for those who run cells in it. */
class MachineTest {

  private final Machine machine = new Machine(new ReflectiveLibrary());

  private void define(String source) {
    Programs.compileText(source).values().forEach(machine::define);
  }

  /** Defines classes that name others, which were defined before. */
  private void defineWith(String known, String source) {
    Map<String, byte[]> before = Programs.compileText(known);
    Programs.compileText(known + source)
        .forEach(
            (name, bytes) -> {
              if (!before.containsKey(name)) {
                machine.define(bytes);
              }
            });
  }

  private Object result(String type, String method, String descriptor) throws Throwable {
    Task task = machine.start(type, method, descriptor);
    while (!task.proceed(1000)) {
      assertThat(task.value()).isNull();
    }
    return task.value();
  }

  private String text(String type, String method) throws Throwable {
    return (String) result(type, method, "()Ljava/lang/String;");
  }

  @Test
  void anEndlessLoopComesBackAfterEachSlice() throws Throwable {
    define(
        "class A { static int n; static void run() { while (true) { n++; } } "
            + "static String n() { return n > 900 ? \"many\" : \"few \" + n; } }");
    Task task = machine.start("A", "run", "()V");
    assertThat(task.proceed(500)).isFalse();
    assertThat(task.proceed(500)).isFalse();
    machine.drop();
    assertThat(text("A", "n")).isEqualTo("many");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text.replace('a', 'b');               | 1
          text.indexOf("no");                   | 1
          java.util.Arrays.fill(numbers, 1);    | 1
          text.toCharArray();                   | 1
          text.charAt(9); text.length();        | 1001
          java.util.List.of(text).get(0);       | 1001
          "short".replace('s', 'S').indexOf(8); | 1001
          """)
  void whatGoesThroughALongTextOrArrayEndsASlice(String call, int turns) throws Throwable {
    define(
        "class A { static String text = \"abc\".repeat(1_000_000); static int n; "
            + "static int[] numbers = new int[3_000_000]; "
            + "static void run() { while (true) { n++; %s } } ".formatted(call)
            + "static String n() { return \"\" + n; } }");
    assertThat(text("A", "n")).isEqualTo("0");
    Task task = machine.start("A", "run", "()V");
    assertThat(task.proceed(1_000)).isFalse();
    machine.drop();
    assertThat(text("A", "n")).isEqualTo("" + turns);
  }

  @Test
  void endlessCallsAreDroppedToo() throws Throwable {
    define(
        "class A { static int f(int n) { return n == 0 ? 0 : f(n - 1); } "
            + "static void run() { for (;;) f(10); } static String t() { return \"t\"; } }");
    Task task = machine.start("A", "run", "()V");
    for (int i = 0; i < 20; i++) {
      assertThat(task.proceed(7)).isFalse();
    }
    machine.drop();
    assertThat(text("A", "t")).isEqualTo("t");
  }

  /** Has compiled code call something that does not end, and catches what it can. */
  private static final String BELOW_COMPILED_CODE =
      """
      class A {
        static int n;
        static boolean isRunning = true;
        static String said = "";
        static String t() { return said + (n > 900 ? "many" : "few"); }
        static String v() { isRunning = false; return "" + B.v; }
        static void run() {
          try {
            java.util.function.Function<Integer, Integer> f = x -> { %s };
            java.util.stream.Stream.generate(() -> 1).map(f).forEach(x -> {});
          } catch (Throwable thrown) {
            said += "caught ";
          } finally {
            said += "last ";
          }
        }
      }
      class B {
        static int v;
        static { while (A.isRunning) { } v = 5; }
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"while (true) n++;", "return n++;", "n = 1000; return B.v;"})
  void belowCompiledCodeWhatDoesNotEndIsStopped(String body) throws Throwable {
    define(BELOW_COMPILED_CODE.formatted(body));
    int[] asked = {0};
    machine.stopWhen(() -> ++asked[0] >= 10);
    Task task = machine.start("A", "run", "()V");
    assertThatThrownBy(() -> task.proceed(500)).isInstanceOf(Stopped.class);
    assertThat(asked[0]).isEqualTo(10);
    assertThat(text("A", "t")).isEqualTo("many");
    assertThat(text("A", "v")).isEqualTo("5");
  }

  @Test
  void aDroppedInitialisationBeginsAnew() throws Throwable {
    define(
        "class A { static int tries; static String t() { return B.v + \" after \" + tries; } }"
            + "class B { static int v; static { A.tries++; "
            + "while (A.tries < 2) { } v = 5; } }");
    Task task = machine.start("A", "t", "()Ljava/lang/String;");
    assertThat(task.proceed(50)).isFalse();
    machine.drop();
    assertThat(text("A", "t")).isEqualTo("5 after 2");
  }

  @Test
  void onlyOneTaskIsUnderWay() throws Throwable {
    define("class A { static void run() { for (;;) { } } }");
    machine.start("A", "run", "()V").proceed(5);
    assertThatThrownBy(() -> machine.start("A", "run", "()V"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsDefinedAgainHoldsEverywhere() throws Throwable {
    define("class F { static int f() { return 1; } }");
    defineWith(
        "class F { static int f() { return 1; } }",
        "class G { static String g() { String s = \"\"; for (int i = 0; i < 3; i++) s += F.f(); "
            + "return s; } }");
    assertThat(text("G", "g")).isEqualTo("111");
    define("class F { static int g; static int f() { return 2 + g; } }");
    assertThat(text("G", "g")).isEqualTo("222");
  }

  @Test
  void objectsOfAReplacedClassKeepIt() throws Throwable {
    define(
        "class P { int x = 1; public String toString() { return \"old \" + x; } }"
            + "class H { static Object p; static void make() { p = new P(); } "
            + "static String t() { return p + \" \" + (p instanceof P); } }");
    result("H", "make", "()V");
    assertThat(text("H", "t")).isEqualTo("old 1 true");
    Programs.compileText(
            "class P { int y = 2; int x = 3; public String toString() "
                + "{ return \"new \" + x; } }")
        .values()
        .forEach(machine::define);
    assertThat(text("H", "t")).isEqualTo("old 1 true");
    result("H", "make", "()V");
    assertThat(text("H", "t")).isEqualTo("new 3 true");
  }

  @Test
  void fieldsOfAnObjectFromBeforeAreUsedOnlyIfTheClassStillHasThem() throws Throwable {
    String user =
        "class H { static P p = new P(); static void later() { } "
            + "static String t() { return \"\" + p.x; } }";
    String old = "class P { int x = 1; String s() { return \"old\"; } }";
    define(old + user);
    assertThat(text("H", "t")).isEqualTo("1");
    define(old.replace("old", "new"));
    assertThat(text("H", "t")).isEqualTo("1");
    define(old.replace("int x", "int y, x"));
    assertThatThrownBy(() -> text("H", "t"))
        .isInstanceOf(IncompatibleClassChangeError.class)
        .hasMessage("This P was made before the class P was changed. Make it again.");
  }

  @Test
  void aFieldThatHasAnotherTypeNowIsNamed() throws Throwable {
    String known = "class V { static int x = 3; }";
    define(known);
    defineWith(known, "class F { static String f() { return \"\" + V.x; } }");
    assertThat(text("F", "f")).isEqualTo("3");

    define("class V { static String x = \"a\"; }");
    assertThatThrownBy(() -> text("F", "f"))
        .isInstanceOf(NoSuchFieldError.class)
        .hasMessage("x has another type now than it had here. Run this cell again.");
  }

  @Test
  void functionsOfAReplacedClassCallWhatIsDefinedNow() throws Throwable {
    String used = "class F { static int f() { return 1; } }";
    String holder =
        "class H { static java.util.function.Supplier<String> s = () -> K.t(); "
            + "static String t() { return s.get(); } }";
    String user = "class K { static String t() { return \"k\" + F.f(); } }";
    define(used + user + holder);
    assertThat(text("H", "t")).isEqualTo("k1");
    machine.define(Programs.compileText(used.replace("1", "2")).get("F"));
    assertThat(text("H", "t")).isEqualTo("k2");
    machine.defineWithStatics(List.of(Programs.compileText(used + user + holder).get("H")));
    assertThat(text("H", "t")).isEqualTo("k2");
    machine.define(Programs.compileText(used.replace("1", "3")).get("F"));
    assertThat(text("H", "t")).isEqualTo("k3");
  }

  @Test
  void staticFieldsAreKeptWhereThatIsAskedFor() throws Throwable {
    String counter =
        "class C { static int n = 1; static String s = \"a\"; static long l; "
            + "static String t() { return s + n++ + l; } }";
    define(counter);
    assertThat(text("C", "t") + text("C", "t")).isEqualTo("a10a20");
    String changed = counter.replace("long l", "String l").replace("s + n", "s + s + n");
    machine.defineWithStatics(List.copyOf(Programs.compileText(changed).values()));
    assertThat(text("C", "t")).isEqualTo("aa3null");
  }

  @Test
  void aClassThatIsDefinedAgainBeginsAnew() throws Throwable {
    String counter = "class C { static int n = 1; static String t() { return \"\" + n++; } }";
    define(counter);
    assertThat(text("C", "t") + text("C", "t")).isEqualTo("12");
    define(counter);
    assertThat(text("C", "t")).isEqualTo("1");
  }

  @Test
  @SuppressWarnings("unchecked")
  void compiledCodeCallsFunctionsOfTheMachineLater() throws Throwable {
    define(
        "import java.util.function.*; class A { static double k = 3; "
            + "static DoubleUnaryOperator f() { double c = 2; return x -> k * x + c; } "
            + "static Function<Integer, String> g() { return n -> n == 0 ? \"\" : n + g().apply(n - 1); } }");
    DoubleUnaryOperator f =
        (DoubleUnaryOperator) result("A", "f", "()Ljava/util/function/DoubleUnaryOperator;");
    assertThat(f.applyAsDouble(1)).isEqualTo(5);
    assertThat(f.andThen(x -> x * 2).applyAsDouble(2)).isEqualTo(16);
    Function<Integer, String> g =
        (Function<Integer, String>) result("A", "g", "()Ljava/util/function/Function;");
    assertThat(g.apply(5)).isEqualTo("54321");
  }

  @Test
  void compiledCodeCallsFunctionsWhileATaskRests() throws Throwable {
    define(
        "import java.util.function.*; class A { static int n; "
            + "static Supplier<String> f() { return () -> \"n is \" + (n > 0); } "
            + "static String run() { int a = 1, b = 2; while (n < 500) { n++; a += b; } return \"a\" + a; } }");
    Supplier<?> f = (Supplier<?>) result("A", "f", "()Ljava/util/function/Supplier;");
    Task task = machine.start("A", "run", "()Ljava/lang/String;");
    while (!task.proceed(10)) {
      assertThat(f.get()).isEqualTo("n is true");
    }
    assertThat(task.value()).isEqualTo("a1001");
  }

  @Test
  void callsBetweenMachineAndCompiledCodeAreNotEndlesslyDeep() {
    define(
        "import java.util.*; class A { static int depth; static void f(int n) { depth++; "
            + "List.of(n).forEach(m -> f(m + 1)); } "
            + "static String run() { try { f(0); } catch (StackOverflowError e) { return \"caught\"; } "
            + "return \"\"; } }");
    assertThat(callsOf()).isEqualTo("caught");
  }

  private String callsOf() {
    try {
      return text("A", "run");
    } catch (Throwable thrown) {
      return thrown.toString();
    }
  }

  @Test
  void whatIsThrownHasItsPlace() {
    define(
        "class A {\n static void f(int n) {\n  int[] a = new int[2];\n  a[n] = 1;\n }\n"
            + " static void run() {\n  f(5);\n }\n}");
    assertThatThrownBy(() -> result("A", "run", "()V"))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class)
        .hasMessage("Index 5 out of bounds for length 2")
        .satisfies(
            thrown ->
                assertThat(machine.traceOf(thrown))
                    .containsExactly(
                        new Machine.Place("A", "f", 4), new Machine.Place("A", "run", 7)));
  }

  @Test
  void compiledCodeHasAnExceptionAsTheInterfaceThatItImplements() throws Throwable {
    define(
        "import java.util.function.*; "
            + "class A extends RuntimeException implements Runnable, Supplier<Object> {"
            + " public void run() { } public Object get() { return this; }"
            + " static Runnable r() { return new A(); } "
            + " static String s() { A a = new A();"
            + " return \"\" + (java.util.Objects.requireNonNullElseGet(null, a) == a); } }");
    Object made = result("A", "r", "()Ljava/lang/Runnable;");
    assertThat(made).isInstanceOf(RuntimeException.class);
    assertThat(text("A", "s")).isEqualTo("true");
  }

  @Test
  void aRefusedClassLeavesTheOldOne() throws Throwable {
    define("class A { static String t() { return \"old\"; } }");
    Map<String, byte[]> classes = Programs.compileText("class A extends java.util.Observable { }");
    assertThatThrownBy(() -> classes.values().forEach(machine::define))
        .isInstanceOf(IncompatibleClassChangeError.class)
        .hasMessage(
            "java.util.Observable cannot be extended or implemented in this page: use JupyterLab.");
    assertThat(text("A", "t")).isEqualTo("old");
  }

  @Test
  void aClassObjectForCompiledCodeIsRefusedInASentence() {
    define(
        "import java.util.*; class A { static void run() { "
            + "Collections.checkedList(new ArrayList<A>(), A.class); } }");
    assertThatThrownBy(() -> result("A", "run", "()V"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("java.util.Collections needs a Class, which this page cannot give it.");
  }

  @Test
  void aLongTextSurvivesManySlices() throws Throwable {
    define(
        "class A { static String t() { StringBuilder s = new StringBuilder(); "
            + "for (int i = 0; i < 5000; i++) { s.append(i % 10); } return \"\" + s.length(); } }");
    assertThat(text("A", "t")).isEqualTo("5000");
  }
}
