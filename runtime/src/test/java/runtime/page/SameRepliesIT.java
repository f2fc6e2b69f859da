package runtime.page;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.RunInBrowser;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import runtime.build.LessonModule;
import runtime.build.ModuleBuild;

/** What learners do has the same replies and sentences in a page as on a JVM, to the letter. */
@DisplayName("A page says what the lesson says on a JVM:")
class SameRepliesIT {

  private static final Path JAR = Path.of("../notebooks/lib/neuron.jar");
  private static final Path TRIAL = Path.of("src/test/page");

  @TempDir static Path folder;

  /** What {@code cells.Kept} tells. */
  private static final List<JsonElement> KEPT = new ArrayList<>();

  private static Map<String, String> inThePage;
  private static Map<String, String> onTheJvm;

  @BeforeAll
  static void doAll() throws Exception {
    assertThat(JAR)
        .as("The trial needs the lesson's jar: run mvn package in the folder above.")
        .exists();
    Path classes = folder.resolve("classes");
    Path module = folder.resolve("trial.wasm");
    new LessonModule(JAR, Path.of("src/lesson"), TRIAL).compileTo(classes);
    new ModuleBuild("cells.Main", List.of(classes, JAR)).writeTo(module);
    List<String> lines = RunInBrowser.lines(Browser.CHROMIUM, module);
    inThePage = said(lines.stream().filter(line -> !line.startsWith("= ")).toList());
    lines.stream()
        .filter(line -> line.startsWith("= "))
        .forEach(line -> KEPT.add(JsonParser.parseString(line.substring(2))));
    onTheJvm = printed(classes);
  }

  @Test
  void everyLineOfTheTrialWasDone() {
    assertThat(onTheJvm).hasSizeGreaterThan(70);
    assertThat(inThePage.keySet()).containsExactlyElementsOf(onTheJvm.keySet());
  }

  @Test
  void everyReplyIsTheSame() {
    assertThat(onTheJvm)
        .allSatisfy((done, said) -> assertThat(inThePage.get(done)).as(done).isEqualTo(said));
  }

  @Test
  void whatWasDoneIsKeptALineEach() {
    assertThat(KEPT.get(0).getAsString().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("Z\t1.6\tumbrella-bias\tcheck\t2\twrong\t"),
            line -> assertThat(line).endsWith("Z\t1.6\tumbrella-bias\thint\t\t1 of 3\t"));
  }

  @Test
  void cellsThatAreRebuiltSayNothingAndAreNotDoneOnceMore() {
    assertThat(KEPT.get(1)).isEqualTo(KEPT.get(0));
    assertThat(KEPT.get(2).getAsJsonArray()).isEmpty();
  }

  @Test
  void aPageOpenedAgainGoesOnWhereItWas() {
    assertThat(said(3, 0, "text")).startsWith("Hint 2 of 3: ");
  }

  @Test
  void whatIsHandedInIsAFileWithTheSumOfTheLesson() throws Exception {
    assertThat(said(4, 0, "text")).contains("  1.6   check   2, wrong").contains("hint    2 of 3");
    assertThat(said(4, 1, "name")).isEqualTo("hand-in-Zoë-O-Neill.txt");
    List<String> lines = said(4, 1, "text").lines().toList();
    assertThat(lines).hasSize(4 + 3).contains("# name: Zoë O'Neill");
    String summed = "Zoë O'Neill\n" + String.join("\n", lines.subList(4, lines.size()));
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(summed.getBytes(StandardCharsets.UTF_8));
    assertThat(lines.get(2)).isEqualTo("# sum: " + HexFormat.of().formatHex(sum));
  }

  @Test
  void aFullStackIsToldInOneSentence() {
    assertThat(said(5, 0, "text"))
        .isEqualTo(
            "the function calls itself without end: give it a case in which it does not call"
                + " itself.");
  }

  @Test
  void anArrayTooLargeForABrowserIsTooLargeForItsJava() {
    assertThat(said(6, 0, "text")).isEqualTo("java.lang.OutOfMemoryError: Java heap space");
  }

  @Test
  void progressSaysThatThePageKeepsIt() {
    assertThat(said(7, 0, "text"))
        .startsWith("Notebook 1, A neuron's raw number: 0 of 10 done.")
        .endsWith("\nThis page keeps it if your browser lets it.\n");
  }

  @Test
  void whatIsForgottenIsKeptNoMore() {
    assertThat(KEPT.get(8).getAsString()).isEmpty();
  }

  private static String said(int step, int output, String name) {
    JsonObject said = KEPT.get(step).getAsJsonArray().get(output).getAsJsonObject();
    return said.get(name).getAsString();
  }

  /** The outputs of a page as texts, by what was done. */
  private static Map<String, String> said(List<String> lines) {
    Map<String, String> all = new LinkedHashMap<>();
    String now = "";
    for (String line : lines) {
      if (line.startsWith("# ")) {
        now = numbered(line, all);
        all.put(now, "");
      } else {
        all.merge(now, text(JsonParser.parseString(line).getAsJsonObject()), String::concat);
      }
    }
    return all;
  }

  private static String text(JsonObject output) {
    if (output.get("kind").getAsString().equals("figure")) {
      assertThat(output.get("commands").getAsString()).contains("\nf", "\ng");
      return output.get("sentence").getAsString() + "\n";
    }
    String text = output.get("text").getAsString();
    return text.endsWith("\n") ? text : text + "\n";
  }

  /** What is done a second time has a name of its own. */
  private static String numbered(String line, Map<String, String> all) {
    String name = line;
    for (int i = 2; all.containsKey(name); i++) {
      name = line + " (" + i + ")";
    }
    return name;
  }

  /** What the same calls print without a page, by what was done. */
  private static Map<String, String> printed(Path classes) throws Exception {
    Map<String, String> all = new LinkedHashMap<>();
    PrintStream out = System.out;
    try (URLClassLoader loader = lesson(classes)) {
      Cells cells = cells(loader);
      for (int i = 0; i < lines(loader).size(); i++) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        run(cells, i, loader);
        String text = printed.toString(StandardCharsets.UTF_8);
        all.put(numbered("# " + lines(loader).get(i), all), text);
      }
    } finally {
      System.setOut(out);
    }
    return all;
  }

  private static void run(Cells cells, int cell, ClassLoader loader) {
    try {
      cells.run(cell, new Terminal(loader));
    } catch (Unreadable unreadable) {
      System.out.println(unreadable.getMessage());
    } catch (Throwable thrown) {
      System.out.println(thrown);
    }
  }

  /** Where no kernel runs, the lesson prints the text of what it shows. */
  private record Terminal(ClassLoader loader) implements Host {

    @Override
    public String field(int index) {
      return "";
    }

    @Override
    public void unreadable(Unreadable field) {
      System.out.println(field.getMessage());
    }

    @Override
    public boolean isRead() {
      return true;
    }

    @Override
    public void show(Object value) {
      try {
        loader
            .loadClass("neuron.page.Notebook")
            .getMethod("show", Object.class)
            .invoke(null, value);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** The lesson as notebooks load it, and of the classes of the page those of the trial. */
  private static URLClassLoader lesson(Path classes) throws Exception {
    URL[] places = {JAR.toUri().toURL(), classes.toUri().toURL()};
    return new URLClassLoader(places, SameRepliesIT.class.getClassLoader());
  }

  private static Cells cells(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> series = loader.loadClass("cells.Series");
    return ((Notebooks) series.getConstructor().newInstance()).of("trial");
  }

  private static List<String> lines(ClassLoader loader) throws ReflectiveOperationException {
    List<String> lines = new ArrayList<>();
    for (Object line : (List<?>) loader.loadClass("cells.Trial").getField("ALL").get(null)) {
      lines.add((String) line);
    }
    return lines;
  }
}
