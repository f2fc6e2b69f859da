package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site that {@code java Lab.java share --lite} makes, on a server of static files. */
@DisplayName("The lesson in JupyterLite")
@InTheBrowser
class LiteIT {

  @RegisterExtension
  private static final OfflineBrowser.OfflineChromium CHROMIUM = OfflineBrowser.chromium();

  private static final String LESSON = "02-the-activation-function.ipynb";

  /** What is otherwise by design, as docs/page.md has it: digits, and where progress is kept. */
  private static final Map<String, String> BY_DESIGN =
      Map.of(
          "2.718281828459045 of 3.718281828459045", "2.7182818284590455 of 3.7182818284590455",
          "4.248354255291589E-18\n4.9E-324", "4.24835425529159E-18\n4.9E-324",
          "This is forgotten when the kernel ends. keepProgress() keeps it in a small file.",
              "This page keeps it if your browser lets it.",
          "Esto se olvida cuando termina el kernel. keepProgress() lo guarda en un archivo pequeño.",
              "Esta página lo guarda si tu navegador lo permite.");

  private static LiteSite site;

  private BrowserContext context;

  @BeforeAll
  static void makeTheSite() throws IOException {
    site = LiteSite.open();
  }

  @AfterAll
  static void closeTheSite() {
    if (site != null) {
      site.close();
    }
  }

  @BeforeEach
  void openAContext() {
    context = CHROMIUM.context();
    context.setOffline(false);
  }

  @AfterEach
  void closeTheContext() {
    context.close();
  }

  static Stream<NotebookFile> notebooks() {
    return NotebookFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void saysAllThatANotebookStores(NotebookFile stored) {
    Path place = NotebookFile.FOLDER.toAbsolutePath().relativize(stored.path().toAbsolutePath());
    List<Cell> cells = stored.cells().stream().filter(Cell::isCode).toList();
    try (LiteNotebook notebook = LiteNotebook.open(site, context, place.toString())) {
      notebook.runAll();
      List<List<String>> texts = notebook.texts();

      assertThat(texts).hasSameSizeAs(cells);
      for (int i = 0; i < texts.size(); i++) {
        if (!cells.get(i).isStoredWithoutReply()) {
          assertThat(texts.get(i)).as("cell %d", i + 1).isEqualTo(expected(cells.get(i)));
        }
      }
      assertThat(notebook.askedElsewhere(site)).isEmpty();
    }
  }

  private static List<String> expected(Cell stored) {
    return stored.texts().stream().map(LiteIT::asInTheBrowser).toList();
  }

  private static String asInTheBrowser(String text) {
    for (Map.Entry<String, String> other : BY_DESIGN.entrySet()) {
      text = text.replace(other.getKey(), other.getValue());
    }
    return text;
  }

  @Test
  void movesAFigureByItsSlider() {
    try (LiteNotebook notebook = LiteNotebook.open(site, context, LESSON)) {
      notebook.runAll();
      Locator figure = notebook.figure();
      Locator sentence = figure.locator("figcaption");
      assertThat(sentence).hasText("At z = −1, ReLU gives 0 and sigmoid gives about 0.269.");
      String before = notebook.picture();
      Locator slider = figure.locator("input[type=range]");
      slider.press("ArrowRight");

      assertThat(sentence).hasText(Pattern.compile("At z = −0\\.9, ReLU gives 0 and .*"));
      assertThat(notebook.picture()).isNotEqualTo(before);
      assertThat(figure.locator("canvas"))
          .hasAttribute(
              "aria-label", Pattern.compile("One z, two activations\\. At z = −0\\.9, .*"));

      notebook.restart();
      slider.press("ArrowRight");
      assertThat(slider).isDisabled();
      assertThat(sentence).hasText(Pattern.compile("At z = −0\\.9, .*"));
    }
  }

  @Test
  void runsWhatALearnerWrites() {
    try (LiteNotebook notebook = LiteNotebook.open(site, context, LESSON)) {
      notebook.runAll();
      int own = notebook.cell("Activation mine = null;");

      assertThat(notebook.write(own, "check(\"2.8\", z -> Math.sin(z)"))
          .last()
          .asString()
          .startsWith("line 1, column 29: Syntax error, insert \")\"");
      assertThat(notebook.write(own, "check(\"2.8\", z -> 2 * z)"))
          .satisfiesExactly(
              reply -> assertThat(reply).startsWith("Not yet. Your function is a straight line."),
              drawn -> assertThat(drawn).isEqualTo("From z = −6 to z = 6, yours spans −12 to 12."));
      assertThat(notebook.write(own, "check(\"2.8\", z -> Math.sin(z))"))
          .first()
          .asString()
          .startsWith("Yes: your function is neither a straight line");
      assertThat(notebook.write(own, "1 / 0")).containsExactly("", "/ by zero");
      assertThat(notebook.write(own, "handIn(\"Ada\")"))
          .anyMatch(file -> file.contains("2.8\tyour-own\tcheck\t\tright"));
      assertThat(notebook.page().locator(".java-view a[download]")).hasText("hand-in-Ada.txt");
    }
  }

  @Test
  void printsALotInItsOrder() {
    String lines = IntStream.range(0, 20_000).mapToObj(i -> i + "\n").collect(joining());
    try (LiteNotebook notebook = LiteNotebook.open(site, context, LESSON)) {
      String java =
          "for (int i = 0; i < 20000; i++) { System.out.println(i); }\n"
              + "System.err.println(\"after\");\n1 + 1";

      assertThat(String.join("", notebook.write(0, java))).isEqualTo(lines + "after\n2");
    }
  }

  @Test
  void showsNoTextAsHtml() {
    String html = "<img src=x onerror=\\\"window.isHit = true\\\">";
    String shown = html.replace("\\", "");
    try (LiteNotebook notebook = LiteNotebook.open(site, context, LESSON)) {
      assertThat(notebook.write(0, "System.out.println(\"%s\")".formatted(html)))
          .anyMatch(text -> text.contains(shown));
      assertThat(notebook.write(0, "\"%s\"".formatted(html)))
          .anyMatch(text -> text.contains(shown));
      assertThat(notebook.write(0, "throw new Exception(\"%s\");".formatted(html)))
          .anyMatch(text -> text.contains(shown));
      assertThat(notebook.write(0, "%%%%html\n%s".formatted(shown)))
          .last()
          .asString()
          .startsWith("line 1, column 1: Syntax error");
      assertThat(notebook.page().evaluate("() => window.isHit === undefined")).isEqualTo(true);
      assertThat(notebook.page().locator("img[src=x]")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void runsNothingThatAStrangerStored(boolean saysItIsTrusted) throws IOException {
    Path lesson = Path.of("notebooks", LESSON);
    String hostile =
        (saysItIsTrusted ? HostileNotebook.trusted(lesson) : HostileNotebook.of(lesson)).toString();
    try (Stranger stranger = Stranger.open();
        LiteSite infested =
            site.with(
                "files/notebooks/" + LESSON,
                hostile.replace(HostileNotebook.STRANGER, stranger.address()));
        LiteNotebook notebook = LiteNotebook.open(infested, context, LESSON)) {
      notebook.readAll();

      assertThat(notebook.page().locator(".jp-OutputArea-output").getByText("a share").first())
          .isAttached();
      assertThat(notebook.page().evaluate("() => String(globalThis.hacked)"))
          .isEqualTo("undefined");
      assertThat(stranger.asked()).isEmpty();
      assertThat(context.pages()).containsExactly(notebook.page());
      assertThat(notebook.write(0, "1 + 1")).as("it still answers").containsExactly("", "2");
    }
  }

  @Test
  void saysThatTheMemoryIsFullAndGoesOn() {
    try (Chromium small = Chromium.start("--js-flags=--max-old-space-size=200");
        BrowserContext context = small.browser().newContext();
        LiteNotebook notebook = LiteNotebook.open(site, context, LESSON)) {
      assertThat(notebook.write(0, "new double[100_000_000].length"))
          .containsExactly("", "Java heap space");
      assertThat(
              notebook.write(
                  0,
                  "List<double[]> all = new ArrayList<>(); while (true) all.add(new double[9999]);"))
          .containsExactly(
              "",
              "The memory is full. All that ran before is forgotten: run the cells above again.");
      assertThat(notebook.write(1, "1 + 1")).containsExactly("", "2");
    }
  }

  @Test
  void keepsWhatItKnowsOverAnInterruptAndForgetsItInARestart() {
    try (LiteNotebook notebook = LiteNotebook.open(site, context, LESSON)) {
      assertThat(notebook.write(0, "record Kept(int it) {}\nint kept = new Kept(42).it();"))
          .containsExactly("");
      for (String endless :
          List.of(
              "while (true) {}", "java.util.stream.Stream.generate(() -> 1).map(i -> i).count()")) {
        notebook.begin(1, endless);
        assertThat(notebook.interrupt(1)).last().isEqualTo("You stopped it.");
        assertThat(notebook.write(1, "kept + 1")).containsExactly("", "43");
      }

      notebook.restart();
      assertThat(notebook.write(1, "kept + 1")).last().asString().contains("kept");
    }
  }
}
