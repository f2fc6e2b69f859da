package runtime.edited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import runtime.build.bindings.Bound;
import runtime.page.Cells.Thrown;
import runtime.page.Host;
import runtime.page.NotCompiled;
import runtime.page.Unreadable;

/** Cells as a page writes and runs them. */
class EditedCellsTest {

  private final EditedCells cells = new EditedCells(Bound.all().api(), Bound.all().library());
  private final List<Object> shown = new ArrayList<>();
  private final Map<String, String> spoken = new HashMap<>();
  private final Host page =
      new Host() {
        @Override
        public String field(int index) {
          return "";
        }

        @Override
        public void unreadable(Unreadable field) {}

        @Override
        public boolean isRead() {
          return true;
        }

        @Override
        public String say(String english, Object... values) {
          return spoken.getOrDefault(english, english).formatted(values);
        }

        @Override
        public void show(Object value) {
          shown.add(value);
        }
      };

  private void run(int cell, String text) throws Throwable {
    cells.write(cell, text, "Cell " + (cell + 1));
    cells.run(cell, page);
  }

  @Test
  void keepWhatTheyDeclareAndShowWhatEndsThem() throws Throwable {
    run(0, "int a = 20; int twice(int x) { return 2 * x; }");
    run(1, "twice(a) + 2");
    run(1, "a = 1;");

    assertThat(shown).containsExactly(42);
  }

  @Test
  void holdEverywhereOnceTheyAreEdited() throws Throwable {
    run(0, "double f(double x) { return x; }");
    run(1, "double g(double x) { return f(x) + 1; }");
    run(0, "double f(double x) { return 10 * x; }");
    run(2, "g(2)");

    assertThat(shown).containsExactly(21.0);
  }

  @Test
  void runUpToWhatDoesNotCompileAndSayWhere() throws Throwable {
    assertThatThrownBy(() -> run(0, "int a = 7;\nint b = nothing;"))
        .isInstanceOf(NotCompiled.class)
        .hasMessageContaining("line 2, column 9: nothing cannot be resolved");
    run(1, "a");

    assertThat(shown).containsExactly(7);
  }

  @Test
  void giveHintsInTheReadersLanguageAndLeaveTheCompilersWords() {
    spoken.put("To read a number from a text, write %s.parse%s(…).", "Escribe %s.parse%s(…).");

    assertThatThrownBy(() -> run(0, "String text = \"\";\nint a = text;"))
        .hasMessage(
            "line 2, column 9: Type mismatch: cannot convert from String to int\n"
                + "Escribe Integer.parseInt(…).");
  }

  @Test
  void sayWhatThePageHasNotInTheReadersLanguage() {
    spoken.put("%s is not in this page: use JupyterLab.", "%s no está en esta página.");

    assertThatThrownBy(() -> run(0, "Thread.sleep(10);"))
        .hasMessage("line 1, column 1: java.lang.Thread no está en esta página.");
  }

  @Test
  void tellTheLineInWhichSomethingIsThrown() throws Throwable {
    Throwable thrown = catchThrowable(() -> run(0, "int zero = 0;\n\nint b = 1 / zero;"));

    assertThat(thrown).hasMessage("/ by zero");
    assertThat(cells.lineOf(thrown)).isEqualTo(3);
  }

  private static final String RELU = "\ndouble relu(double[] a) {\n  return a[3];\n}";

  @Test
  void tellInWhichOtherCellSomethingIsThrown() throws Throwable {
    run(4, RELU);
    Throwable thrown = catchThrowable(() -> run(7, "relu(new double[0])"));

    assertThat(cells.lineOf(thrown)).isEqualTo(1);
    assertThat(cells.thrownIn(thrown)).isEqualTo(new Thrown(4, "Cell 5", 3));
  }

  @Test
  void tellOfNoOtherCellWhatIsThrownInTheirOwn() throws Throwable {
    run(4, RELU);
    Throwable own = catchThrowable(() -> run(4, RELU + "\nrelu(new double[0])"));

    assertThat(cells.lineOf(own)).isEqualTo(3);
    assertThat(cells.thrownIn(own)).isNull();
  }

  @Test
  void tellWhereAMethodStandsAlsoOnceAnotherOneChangesIt() throws Throwable {
    run(0, "double f(double x) { return x; }");
    run(1, "\n\ndouble g(double[] x) {\n  double y = x[3];\n  return f(y); }");
    run(2, "String f(double x) { return \"\"; }\nint f(double x) { return 1; }");
    Throwable thrown = catchThrowable(() -> run(3, "g(new double[0])"));

    assertThat(thrown).hasMessage("Index 3 out of bounds for length 0");
    assertThat(cells.thrownIn(thrown)).isEqualTo(new Thrown(1, "Cell 2", 4));
  }

  @Test
  void nameTheirTypesAsTheReaderWroteThem() throws Throwable {
    run(
        0,
        """
        enum Colour { BLUE }
        class Mine extends RuntimeException {}
        class Plain { int n; }
        record Point(Plain plain) {}""");
    run(1, "new Plain().toString().split(\"@\")[0] + Plain[].class.getName()");
    run(1, "new Mine() + \" \" + Mine.class.getName() + Mine.class + Colour[].class.getName()");

    assertThat(shown).containsExactly("Plain[LPlain;", "Mine Mineclass Mine[LColour;");
    assertThat(cells.nameOf(catchThrowable(() -> run(2, "throw new Mine();")))).isEqualTo("Mine");
    assertThatThrownBy(
            () ->
                run(2, "((Object) Colour.BLUE) instanceof Mine ? 1 : (Mine) (Object) Colour.BLUE"))
        .hasMessage("class Colour cannot be cast to class Mine");
    assertThatThrownBy(() -> run(2, "new Point(null).plain().n"))
        .hasMessage(
            "Cannot read field \"n\" because the return value of \"Point.plain()\" is null");
  }

  @Nested
  class AStackTrace {

    private String printed(String cell) throws Throwable {
      PrintStream err = System.err;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      try {
        run(7, cell);
      } finally {
        System.setErr(err);
      }
      return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void namesTheCellsAndNothingElse() throws Throwable {
      run(4, RELU);
      run(5, "class Counter {\n  Counter() { relu(new double[0]); }\n}");

      assertThat(
              printed(
                  """
                  try {
                    new Counter();
                  } catch (RuntimeException e) {
                    e.printStackTrace();
                  }"""))
          .isEqualTo(
              """
              java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 0
              \tat relu(Cell 5, line 3)
              \tat Counter.<init>(Cell 6, line 2)
              \tat Cell 8, line 2
              """);
    }

    @Test
    void hasCausesAndWhatWasSuppressed() throws Throwable {
      String cell =
          """
          void doIt(Runnable work) {
            work.run();
          }
          class Mine extends Exception {
            Mine(Throwable cause) { super("mine", cause); }
          }
          try {
            try {
              doIt(() -> { throw new ArithmeticException("/ by zero"); });
            } catch (ArithmeticException e) {
              Mine mine = new Mine(e);
              mine.addSuppressed(new Error());
              throw mine;
            }
          } catch (Mine e) {
            e.printStackTrace(System.err);
          }""";

      assertThat(printed(cell))
          .isEqualTo(
              """
              Mine: mine
              \tat Cell 8, line 11
              \tSuppressed: java.lang.Error
              \t\tat Cell 8, line 12
              Caused by: java.lang.ArithmeticException: / by zero
              \tat Cell 8, line 9
              \tat doIt(Cell 8, line 2)
              \tat Cell 8, line 9
              """);
    }

    @Test
    void endsWhereItsCausesAreACircle() throws Throwable {
      assertThat(
              printed(
                  """
                  Error one = new Error("one");
                  one.initCause(new Error("two", one)); one.printStackTrace();"""))
          .isEqualTo(
              """
              java.lang.Error: one
              \tat Cell 8, line 1
              Caused by: java.lang.Error: two
              \tat Cell 8, line 2
              Caused by: [CIRCULAR REFERENCE: java.lang.Error: one]
              """);
    }

    @Test
    void canBeReadAsInJava() throws Throwable {
      run(4, RELU);
      run(
          7,
          """
          StackTraceElement[] places = {};
          try {
            relu(new double[0]);
          } catch (RuntimeException e) {
            places = e.getStackTrace();
          }""");
      run(8, "places.length + \" \" + places[0] + \" \" + places[0].getMethodName()");

      assertThat(shown).containsExactly("2 cell.relu(Cell 5:3) relu");
    }
  }

  @Test
  void tellWhatWasNullByTheNameInTheCell() {
    assertThatThrownBy(() -> run(0, "String s = null;\ns.length()"))
        .hasMessage("Cannot invoke \"String.length()\" because \"s\" is null");
  }

  @Test
  void goOnInSlicesAndKeepTheirVariablesWhenStopped() throws Throwable {
    cells.write(0, "long turns = 0; while (true) turns++;", "Cell 1");
    assertThat(cells.begin(0, page)).isTrue();
    assertThat(cells.proceed()).isTrue();
    cells.stop();
    run(1, "turns > 1000");

    assertThat(shown).containsExactly(true);
  }

  @Test
  void nameWhatCannotBeCalledAndWhatItLacks() throws Throwable {
    catchThrowable(() -> run(0, "double climb(double x) { return steep * exp(x); }"));

    assertThatThrownBy(() -> run(1, "climb(1)"))
        .isInstanceOf(Error.class)
        .hasMessageMatching(
            "climb cannot be called until it compiles:\n"
                + "\tsteep cannot be resolved to a variable\n"
                + "\tThe method exp\\(double\\) is undefined for the type Methods_climb\n");
  }

  @Test
  void tellWhichCellsTheyNeed() throws Throwable {
    run(0, "int a = 1;");
    run(1, "int b = a + 1;");
    run(2, "int other = 3;");
    cells.write(3, "b + 1", "Cell 4");

    assertThat(cells.needs(3)).containsExactly(0, 1);
  }

  @Test
  void tellWhichCellsDidNotComeToWhatTheyNeed() throws Throwable {
    catchThrowable(() -> run(0, "int a = 1; int f() { return a; } throw new Error(); int b = 2;"));
    run(1, "int c = a + f();");
    cells.write(2, "b", "Cell 3");
    cells.write(3, "c", "Cell 4");

    assertThat(cells.lacks(2)).containsExactly(0);
    assertThat(cells.needs(3)).containsExactly(0, 1);
    assertThat(cells.lacks(3)).isEmpty();

    run(0, "int a = 1; int f() { return a; } int b = 2;");
    assertThat(cells.lacks(2)).isEmpty();

    catchThrowable(() -> run(0, "int a = 1; int b = Integer.parseInt(\"x\");"));
    assertThat(cells.lacks(2)).as("a value that never came").containsExactly(0);
  }
}
