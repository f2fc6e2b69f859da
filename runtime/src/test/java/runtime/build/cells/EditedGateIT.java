package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.CellsInAWorker.Answer;
import browser.CellsInAWorker.Cell;
import com.google.gson.JsonObject;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What learners do in the notebooks, each cell as a text that the page compiles and runs: it says
 * the same as on a JVM, and draws the same as where cells were compiled ahead.
 */
@DisplayName("A page that compiles cells says to the letter:")
class EditedGateIT {

  private static final long PATIENCE = 120_000;

  /** What looks for the best line, with 75 million turns each, is left out. */
  private static final String LONG = "07+ [42]";

  private static final long SEED = 20;

  /** How many notebooks are run in WebKitGTK, which takes longest. */
  private static final int SOME = 4;

  private static final Map<Browser, Map<String, Said<Said.Drawn>>> SAID =
      new EnumMap<>(Browser.class);

  private static Gate gate;
  private static Differences differences;

  @BeforeAll
  static void open() throws Exception {
    gate = Gate.open();
    differences = new Differences();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void whatEditedCellsAndSolutionsSayOnAJvm(Browser browser) throws Exception {
    Map<String, Said<Said.Drawn>> said = said(browser);
    assertThat(said).hasSizeGreaterThan(browser == Browser.WEBKIT ? 100 : 800);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Said<Said.Drawn>> run : said.entrySet()) {
      String expected = differences.inAPage(run.getKey(), gate.onAJvm().get(run.getKey()).text());
      String text = run.getValue().text();
      if (!text.equals(expected)) {
        wrong.add(
            "%s%n--- expected%n%s--- in the page%n%s".formatted(run.getKey(), expected, text));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void withPicturesOfTheSameCommandsAsCompiledAhead() throws Exception {
    Map<String, Said<Said.Drawn>> ahead = gate.inAPage(Browser.CHROMIUM);
    List<String> others = new ArrayList<>();
    int pictures = 0;
    for (Map.Entry<String, Said<Said.Drawn>> run : said(Browser.CHROMIUM).entrySet()) {
      pictures += run.getValue().pictures().size();
      if (!run.getValue().pictures().equals(ahead.get(run.getKey()).pictures())) {
        others.add(run.getKey());
      }
    }
    assertThat(others).isEmpty();
    assertThat(pictures).isGreaterThan(100);
  }

  /** What each run says, by its notebook with a + behind and what is done. */
  private static synchronized Map<String, Said<Said.Drawn>> said(Browser browser) throws Exception {
    if (!SAID.containsKey(browser)) {
      SAID.put(browser, run(browser));
    }
    return SAID.get(browser);
  }

  private static Map<String, Said<Said.Drawn>> run(Browser browser) throws Exception {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    try (URLClassLoader loader = loader()) {
      RightAnswers right = new RightAnswers(loader);
      for (String name : notebooks(browser)) {
        add(name, gate.sessions().get(name), right, names, cells);
      }
    }
    Map<String, Said<Said.Drawn>> said = new LinkedHashMap<>();
    Map<String, List<Answer>> answers = PageModule.workers().run(browser, cells);
    answers.forEach(
        (notebook, all) -> {
          for (int i = 0; i < all.size(); i++) {
            said.put(names.get(notebook).get(i), told(all.get(i)));
          }
        });
    return said;
  }

  private static List<String> notebooks(Browser browser) {
    List<String> all = new ArrayList<>(gate.sessions().keySet());
    if (browser != Browser.WEBKIT) {
      return all;
    }
    Collections.shuffle(all, new Random(SEED));
    return all.subList(0, SOME);
  }

  private static void add(
      String name,
      Session session,
      RightAnswers right,
      Map<String, List<String>> names,
      Map<String, List<Cell>> cells) {
    String notebook = name.substring(0, name.length() - 1);
    for (int i = 0; i < session.sources().size(); i++) {
      String run = name + " " + session.names().get(i);
      if (!run.startsWith(LONG)) {
        String text = right.writtenInto(session.sources().get(i));
        names.computeIfAbsent(notebook, none -> new ArrayList<>()).add(run);
        cells.computeIfAbsent(notebook, none -> new ArrayList<>()).add(new Cell(i, text, PATIENCE));
      }
    }
  }

  private static URLClassLoader loader() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Path path : gate.classPath()) {
      urls.add(path.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), EditedGateIT.class.getClassLoader());
  }

  /** The outputs; an exception also by its class where the page says the sentence alone. */
  private static Said<Said.Drawn> told(Answer answer) {
    List<JsonObject> outputs = new ArrayList<>(answer.outputs());
    outputs.stream()
        .filter(output -> output.get("kind").getAsString().equals("error"))
        .forEach(error -> error.addProperty("text", thrown(error)));
    if (!answer.broken().isEmpty() || answer.isStopped()) {
      throw new AssertionError("A cell went on for too long. " + answer.broken());
    }
    return Said.inAPage(outputs);
  }

  private static String thrown(JsonObject error) {
    String message = error.get("message").getAsString();
    String name = error.get("name").getAsString();
    String text = error.get("text").getAsString();
    int causes = text.indexOf("\nCaused by: ");
    return (message.isEmpty() ? name : name + ": " + message)
        + (causes < 0 ? "" : text.substring(causes));
  }
}
