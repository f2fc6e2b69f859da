package lesson;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.Browsers;
import browser.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader's own Java in a students' page, a file from the disk, in each browser. */
@DisplayName("In a page of the lesson a reader")
class EditedPagesIT {

  private static final String SAVE =
      "() => [...document.querySelectorAll('main button')]"
          + ".find((each) => each.textContent === 'Save page').click()";

  @TempDir private static Path folder;
  private static Browsers browsers;

  @BeforeAll
  static void prepare() {
    browsers = new Browsers();
  }

  @AfterAll
  static void end() {
    browsers.close();
  }

  @ParameterizedTest
  @EnumSource
  void triesAnActivationAndBreaksItAndMendsItAndSavesIt(Browser browser) throws IOException {
    Path file = SharedPages.student("02-the-activation-function.html");
    Path saved = folder.resolve(browser + ".html");
    try (LessonWindow window = open(browser, file)) {
      window.press(26, "Edit");
      write(
          window,
          "Activation mine = v -> Math.sin(v);",
          "explore(slider(\"z\", -6, 6, 1), z -> passThrough(z, mine.named(\"mine\")));",
          "check(\"2.8\", mine);");
      run(window, "done");
      window.awaitSaid(26, "At z = 1, mine gives about 0.841.");
      assertThat(window.said(26)).contains("Yes: your function is neither a straight line");
      window.focus(26, "input[type=range]");
      window.page().press("End");
      window.awaitSaid(26, "At z = 6, mine gives about −0.279.");

      edit(window);
      write(window, "Activation mine = v -> Math.sine(v);", "check(\"2.8\", mine);");
      run(window, "failed");
      window.awaitSaid(26, "line 1, column 29");
      assertThat(window.said(26)).contains("The method sine(double) is undefined");

      edit(window);
      write(window, "Activation mine = v -> Math.sin(v);", "check(\"2.8\", mine);");
      run(window, "done");
      window.awaitSaid(26, "Yes: your function is neither a straight line");
      assertThat(window.page().barriers()).isEmpty();
      assertThat(window.page().loaded()).as("requests").isEmpty();
      Files.writeString(saved, window.page().saved(SAVE));
    }
    try (LessonWindow again = open(browser, saved)) {
      again
          .page()
          .await(
              "document.querySelector('[data-cell=\"25\"] code').textContent.includes('Math.sin(v)')");
      again.press(26, "Run");
      again.awaitSaid(26, "Yes: your function is neither a straight line");
    }
  }

  @ParameterizedTest
  @EnumSource
  void stopsWhatDoesNotEndAndKeepsWhatItDid(Browser browser) {
    Path file = SharedPages.student("02-the-activation-function.html");
    try (LessonWindow window = open(browser, file)) {
      window.press(26, "Edit");
      write(window, "long turns = 0;");
      run(window, "done");
      stop(window, "while (true) turns++;");
      stop(window, "java.util.stream.Stream.iterate(0, i -> i + 1).forEach(i -> turns++);");
      stop(
          window,
          "java.util.function.IntUnaryOperator f = i -> { while (true) turns++; };",
          "java.util.stream.IntStream.of(1).map(f).sum();");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hearsWhatIsWrongInTheLanguageOfThePage(Browser browser) {
    Path file = SharedPages.student("02-la-funcion-de-activacion.html");
    try (LessonWindow window =
        new LessonWindow(browsers.open(browser, file, Look.USUAL), "Celda")) {
      window.press(26, "Editar");
      write(window, "int n = 3;", "if (n = 3) System.out.println(n);");
      run(window, "failed");
      window.awaitSaid(26, "línea 2, columna 5: Type mismatch: cannot convert from int to boolean");
      assertThat(window.said(26)).contains("= guarda un valor. Para comparar, escribe ==.");

      window.focus(26, ".cm-content");
      write(
          window,
          "double steep(double z) { return k * exp(z); }",
          "explore(slider(\"z\", -6, 6, 1), z -> passThrough(z, v -> steep(v)));");
      run(window, "failed");
      window.awaitSaid(26, "steep usa exp y k, que ninguna celda ha declarado: escribe Math.exp;");
    }
  }

  private static void stop(LessonWindow window, String... endless) {
    edit(window);
    List<String> lines = new ArrayList<>(List.of("turns = 0; System.out.println(\"begun\");"));
    lines.addAll(List.of(endless));
    write(window, lines.toArray(String[]::new));
    window.page().press("Control+Enter");
    window.awaitSaid(26, "begun");
    window.press(26, "Stop");
    window.awaitState(26, "stopped");
    edit(window);
    write(window, "System.out.println(turns > 0 ? \"kept\" : \"lost\");");
    run(window, "done");
    window.awaitSaid(26, "kept");
  }

  private static void edit(LessonWindow window) {
    window.focus(26, ".cm-content");
  }

  private static void write(LessonWindow window, String... lines) {
    window.page().await("document.activeElement.classList.contains('cm-content')");
    window.page().press("Control+a");
    window.page().paste(String.join("\n", lines));
  }

  private static void run(LessonWindow window, String state) {
    window.page().press("Control+Enter");
    window.awaitState(26, state);
  }

  private static LessonWindow open(Browser browser, Path file) {
    return new LessonWindow(browsers.open(browser, file, Look.USUAL), "Cell");
  }
}
