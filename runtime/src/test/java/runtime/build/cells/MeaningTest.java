package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled cells print what the same cells print in JShell, which runs them in a kernel. */
class MeaningTest {

  @TempDir Path folder;

  /** Runs cells in this order, in JShell and compiled, and compares what they print. */
  private void same(List<Integer> order, String... cells) throws Throwable {
    Compiled compiled = new Compiled(folder, Map.of(), cells);
    List<List<String>> printed = new ArrayList<>();
    for (int cell : order) {
      List<String> outputs = new ArrayList<>(compiled.run(cell));
      outputs.removeIf(output -> output.startsWith("shown"));
      printed.add(outputs);
    }
    assertThat(printed).isEqualTo(inJShell(order, cells));
    assertThat(printed.toString()).contains("printed");
  }

  private void same(String... cells) throws Throwable {
    same(IntStream.range(0, cells.length).boxed().toList(), cells);
  }

  private static List<List<String>> inJShell(List<Integer> order, String... cells)
      throws Throwable {
    List<List<String>> printed = new ArrayList<>();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      Shell.IMPORTS.forEach(shell::eval);
      for (int cell : order) {
        printed.add(Outputs.of(() -> evaluate(shell, cells[cell])));
      }
    }
    return printed;
  }

  private static void evaluate(JShell shell, String cell) {
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(next.source())) {
        assertThat(event.exception()).as(next.source()).isNull();
      }
      rest = next.remaining();
    }
  }

  @Test
  void aVariableWithAnotherTypeIsAnotherOneFromThereOn() throws Throwable {
    same(
        "double z = -1;\ndouble half() { return z / 2; }",
        "System.out.println(z + \" \" + half());",
        "double before = z;\ndouble[] z = {before, 2};\nSystem.out.println(z.length);",
        "System.out.println(Arrays.toString(z));",
        "double z = 7; System.out.println(z);");
  }

  @Test
  void aVariableDeclaredAgainWithItsTypeChangesForAll() throws Throwable {
    same(
        "int n = 1; int twice() { return 2 * n; }",
        "System.out.println(twice());",
        "int n = 5;",
        "System.out.println(twice() + n);");
  }

  @Test
  void aVariableWithoutAValueIsEmptyAgain() throws Throwable {
    same(
        List.of(0, 1, 0, 2),
        "int n; String text; boolean on; char c;",
        "n = 4; text = \"a\"; on = true; c = 'x'; System.out.println(n + text + on + c);",
        "System.out.println(n + text + on + (int) c);");
  }

  @Test
  void aMethodDeclaredAgainIsCalledByAll() throws Throwable {
    same(
        List.of(0, 1, 2, 3, 4, 1, 0, 4),
        "double f(double x) { return x; }\ndouble g(double x) { return 10 * f(x); }",
        "System.out.println(g(1) + f(1));",
        "double f(double y) { return 2 * y; }",
        "void say() { System.out.println(f(3)); }\nsay();",
        "System.out.println(g(1) + f(1)); say();");
  }

  @Test
  void aMethodThatGivesAnotherTypeReplacesTheFirst() throws Throwable {
    same(
        "int f() { return 1; }",
        "System.out.println(f());",
        "String f() { return \"one\"; }",
        "System.out.println(f());");
  }

  @Test
  void aMethodAVariableAndATypeMayShareAName() throws Throwable {
    same(
        "double relu(double z) { return Math.max(0, z); }",
        "String relu = \"a trainer\"; record relu(int a) {}",
        "System.out.println(relu(-1) + relu + new relu(3));",
        "int relu = 4;\nSystem.out.println(relu(2) + relu);");
  }

  @Test
  void aTypeDeclaredAgainHoldsFromThereOn() throws Throwable {
    same(
        "record Pair(int a) {}\nSystem.out.println(new Pair(1));",
        "record Pair(int a, int b) {}\nSystem.out.println(new Pair(1, 2));",
        "System.out.println(new Pair(3, 4));");
  }

  @Test
  void aNameMayChangeItsMeaningInsideACell() throws Throwable {
    same(
        "int n = 1; System.out.println(n); double n = 2; System.out.println(n);\n"
            + "int f() { return 1; }\nSystem.out.println(f());\nint f() { return 2; }\n"
            + "System.out.println(f());",
        "System.out.println(n + f());");
  }

  @Test
  void aMethodMayUseWhatIsDeclaredLater() throws Throwable {
    same(
        "int first() { return later() + factor + new Pair(1, 2).a(); }",
        "int later() { return 5; }\nint factor = 3;",
        "record Pair(int a, int b) {}",
        "System.out.println(first());");
  }

  @Test
  void overloadsOfSeveralCellsAreAllSeen() throws Throwable {
    same(
        "String f(int a) { return \"int\"; }",
        "String f(double a) { return \"double\"; }\nString f(Object... a) { return \"many\"; }",
        "System.out.println(f(1) + f(1.5) + f(1, 2));");
  }

  @Test
  void declarationsKeepTheirModifiersAndKinds() throws Throwable {
    same(
        "public static int one() { return 1; }\nprivate final int two = 2;",
        "@FunctionalInterface\ninterface Step { int at(int x); }\nenum Side { LEFT, RIGHT }",
        "sealed interface Shape permits Dot, Line {}\nrecord Dot() implements Shape {}\n"
            + "final class Line implements Shape { int length = 3; }",
        "abstract class Base { abstract int size(); }\n"
            + "class Big extends Base { int size() { return 9; } }",
        "<T extends Comparable<T>> T most(List<T> all) throws IOException {\n"
            + "  return Collections.max(all);\n}",
        "Step step = x -> x + one() + two;\n"
            + "System.out.println(step.at(1) + \" \" + Side.LEFT + new Dot() + new Line().length\n"
            + "    + new Big().size() + most(List.of(2, 3)));");
  }

  @Test
  void variablesOfAllForms() throws Throwable {
    same(
        "int draws = 20_000, differ = 0; double[] x = {2, 3}, y; int q[] = {1}, r = 2;",
        "var names = new ArrayList<Map<String, Integer>>(); float f = 1; byte b = 3; long l = 4;",
        "List<? extends Number> some = List.of(1); double[][] W = {{1}, {2, 3}};",
        "System.out.println(draws + differ + x[1] + q[0] + r + names.size() + f + b + l\n"
            + "    + some.size() + W[1][1] + (y == null ? 1 : 0));");
  }

  @Test
  void statementsOfAllKinds() throws Throwable {
    same(
        "int n = 0;\nwhile (true) { if (n++ > 3) break; }\nSystem.out.println(n)",
        "for (int n = 7; ; n++) { if (n > 8) { System.out.println(n); break; } }\n"
            + "if (n > 2) System.out.println(\"more\"); else System.out.println(\"less\");",
        "do { n--; } while (n > 0);\ntry { throw new IOException(\"no\"); }\n"
            + "catch (IOException e) { System.out.println(e.getMessage()); }",
        "// only a remark",
        "new StringReader(\"a\").read(); // throws what is checked\nn++;\nn * 2;\nn = 9\n",
        "Runnable run = () -> System.out.println(n);\nn = 10;\nrun.run();",
        "switch (n) { case 10: System.out.println(\"ten\"); default: }\n"
            + "String text = \"\"\"\n    two\n      lines\"\"\"; System.out.println(text);");
  }

  @Test
  void anImportHoldsFromItsCellOn() throws Throwable {
    same(
        "int n = 1;",
        "import java.util.function.IntUnaryOperator;\nimport static java.lang.Math.max",
        "IntUnaryOperator f = x -> max(x, n);\nSystem.out.println(f.applyAsInt(-3));");
  }

  @Test
  void theValueThatEndsACellIsShownAsAKernelShowsIt() throws Throwable {
    Compiled cells =
        new Compiled(
            folder,
            Map.of(),
            "int n = 3;",
            "n",
            "n + 1;",
            "n = 5",
            "n++",
            "(Object) null",
            "\"a\"");
    List<List<String>> shown = new ArrayList<>();
    for (int cell = 0; cell < 7; cell++) {
      shown.add(cells.run(cell));
    }
    assertThat(shown)
        .isEqualTo(
            List.of(
                List.of(),
                List.of("shown: 3"),
                List.of("shown: 4"),
                List.of(),
                List.of("shown: 5"),
                List.of(),
                List.of("shown: a")));
  }

  @Test
  void whatACellThrowsComesOut() throws Throwable {
    Compiled cells =
        new Compiled(
            folder,
            Map.of(),
            "int n = 0;\nthrow new java.io.IOException(\"no file\");\nn = 5;",
            "System.out.println(1 / n);");
    assertThatThrownBy(() -> cells.run(0))
        .isInstanceOf(java.io.IOException.class)
        .hasMessage("no file");
    assertThatThrownBy(() -> cells.run(1)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aCellThatDoesNotCompileIsNamed() {
    assertThatThrownBy(() -> new Compiled(folder, Map.of(), "int n = 1;", "int k = unknown;"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Code cell 2")
        .hasMessageContaining("int k = unknown;")
        .hasMessageContaining("cannot find symbol");
  }
}
