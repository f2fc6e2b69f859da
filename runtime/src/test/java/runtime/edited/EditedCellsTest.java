package runtime.edited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import runtime.build.bindings.Bound;
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
    cells.write(cell, text);
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

  @Test
  void tellWhatWasNullByTheNameInTheCell() {
    assertThatThrownBy(() -> run(0, "String s = null;\ns.length()"))
        .hasMessage("Cannot invoke \"String.length()\" because \"s\" is null");
  }

  @Test
  void goOnInSlicesAndKeepTheirVariablesWhenStopped() throws Throwable {
    cells.write(0, "long turns = 0; while (true) turns++;");
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
    cells.write(3, "b + 1");

    assertThat(cells.needs(3)).containsExactly(0, 1);
  }
}
