package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.RunInBrowser;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import runtime.build.LessonModule;
import runtime.build.ModuleBuild;

/** Every code cell of every notebook prints and shows in a page what the notebook stores. */
@DisplayName("Every cell that stores an output says the same in a page:")
class NotebooksInThePageIT {

  /** Math is StrictMath in a page, and these were stored by a JVM whose Math.exp is another. */
  private static final List<String> OTHER_DIGITS = List.of("05, 11", "A, 10");

  /** No kernel ends in a page, and the page keeps what was done. */
  private static final String WHERE_IT_IS =
      "\\n(This is forgotten when|Esto se olvida|This page keeps)[\\s\\S]*";

  @TempDir static Path folder;

  private static final Map<String, String> STORED = new LinkedHashMap<>();
  private static final List<String> NOTEBOOKS = new ArrayList<>();
  private static Path module;

  @BeforeAll
  static void compile() throws Exception {
    new LessonClasses(folder);
    Path sources = folder.resolve("sources");
    Path main = Path.of("src/test/series/series/AllCells.java");
    Files.copy(main, sources.resolve(main.getFileName()));
    Path classes = folder.resolve("of-the-page");
    new LessonModule(LessonClasses.JAR, Path.of("src/lesson"), sources).compileTo(classes);
    module = folder.resolve("series.wasm");
    new ModuleBuild("series.AllCells", List.of(classes, LessonClasses.JAR)).writeTo(module);
    for (Map.Entry<String, Path> notebook : LessonClasses.files().entrySet()) {
      readStored(notebook.getKey(), notebook.getValue());
    }
  }

  private static void readStored(String name, Path file) throws IOException {
    List<JsonObject> cells = CodeCells.json(file);
    NOTEBOOKS.add(name + "=" + cells.size());
    for (int cell = 0; cell < cells.size(); cell++) {
      List<String> texts = new ArrayList<>();
      cells.get(cell).getAsJsonArray("outputs").forEach(o -> texts.add(text(o.getAsJsonObject())));
      if (!texts.isEmpty()) {
        STORED.put(name + ", " + cell, told(texts));
      }
    }
  }

  private static String text(JsonObject output) {
    return output.has("text")
        ? CodeCells.text(output.get("text"))
        : CodeCells.text(output.getAsJsonObject("data").get("text/plain"));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Browser.class)
  void theSame(Browser browser) throws Exception {
    Map<String, String> said =
        said(RunInBrowser.lines(browser, module, NOTEBOOKS.toArray(String[]::new)));

    assertThat(STORED).hasSizeGreaterThan(200);
    assertThat(STORED.keySet())
        .filteredOn(cell -> !STORED.get(cell).equals(said.get(cell)))
        .containsExactlyElementsOf(OTHER_DIGITS);
  }

  private static Map<String, String> said(List<String> lines) {
    Map<String, List<JsonObject>> outputs = new LinkedHashMap<>();
    List<JsonObject> now = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# ")) {
        now = new ArrayList<>();
        outputs.put(line.substring(2), now);
      } else {
        add(JsonParser.parseString(line).getAsJsonObject(), now);
      }
    }
    Map<String, String> said = new LinkedHashMap<>();
    outputs.forEach(
        (cell, all) ->
            said.put(cell, told(all.stream().map(NotebooksInThePageIT::shown).toList())));
    return said;
  }

  /** What has the place of an earlier output stands there. */
  private static void add(JsonObject output, List<JsonObject> outputs) {
    for (int i = 0; i < outputs.size() && output.has("place"); i++) {
      if (output.get("place").equals(outputs.get(i).get("place"))) {
        outputs.set(i, output);
        return;
      }
    }
    outputs.add(output);
  }

  private static String shown(JsonObject output) {
    if (!output.get("kind").getAsString().equals("figure")) {
      return output.get("text").getAsString();
    }
    String printed = output.get("printed").getAsString();
    String sentence = output.get("sentence").getAsString();
    return printed.isEmpty() ? sentence : sentence + "\n" + printed;
  }

  private static String told(List<String> texts) {
    StringBuilder told = new StringBuilder();
    texts.forEach(text -> told.append(text).append(text.endsWith("\n") ? "" : "\n"));
    return told.toString().replaceFirst(WHERE_IT_IS, "");
  }
}
