package runtime.build.cells;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a learner runs who goes through a notebook from top to bottom: each cell, then its edits one
 * after the other, then the cell as it was, and where a cell asks, what is right: the solution that
 * the notebook folds below, or the answer of the lesson's sheet where it folds none.
 */
final class Session {

  /** The first block of Java in a fold. */
  private static final Pattern FOLDED =
      Pattern.compile("<details>(?:(?!</details>).)*?```java\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern ASKED =
      Pattern.compile("\\b(recall|predict|check|answer)\\(\\s*\"(\\w+\\.\\w+)\"");

  /** Cells without which the others run: they train a hundred networks, and nobody edits them. */
  static final Map<String, Set<Integer>> LEFT_OUT = Map.of("07", Set.of(28, 39, 43, 50));

  private final List<String> names = new ArrayList<>();
  private final JsonArray cells = new JsonArray();
  private final List<String> sources = new ArrayList<>();
  private int edits;

  /**
   * Makes it.
   *
   * @param notebook its name, such as 02
   */
  Session(String notebook, Path file) throws IOException {
    List<String> shipped = CodeCells.of(file);
    List<Edit> all = Edit.of(notebook);
    Map<Integer, String> solutions = solutions(file);
    for (int cell = 0; cell < shipped.size(); cell++) {
      if (!LEFT_OUT.getOrDefault(notebook, Set.of()).contains(cell)) {
        int number = cell;
        run(cell, shipped.get(cell), all.stream().filter(edit -> edit.cell() == number).toList());
        solve(cell, solutions.getOrDefault(cell, ""), shipped.get(cell));
      }
    }
    if (edits != all.size()) {
      throw new IllegalArgumentException(
          notebook + " has edits of a cell that is left out or not there.");
    }
  }

  private void run(int cell, String source, List<Edit> edited) {
    add("[%s]".formatted(cell + 1), source);
    for (Edit edit : edited) {
      add(edit.toString(), edit.applied(source));
      edits++;
    }
    if (!edited.isEmpty()) {
      add("[%s] as it was".formatted(cell + 1), source);
    }
  }

  private void solve(int cell, String solution, String source) {
    if (!solution.isEmpty()) {
      add("[%s] solved".formatted(cell + 1), solution);
    } else if (ASKED.matcher(source).find()) {
      add("[%s] answered".formatted(cell + 1), right(source));
    }
  }

  private static String right(String source) {
    StringBuilder right = new StringBuilder();
    for (MatchResult asked : ASKED.matcher(source).results().toList()) {
      right.append(
          "%s(\"%s\", Sheets.exercise(\"%2$s\").answer().truth());\n"
              .formatted(asked.group(1), asked.group(2)));
    }
    return "import neuron.practice.sheets.Sheets;\n" + right;
  }

  /** What is folded, by the cell that asks for it: the last one above that asks for something. */
  private static Map<Integer, String> solutions(Path file) throws IOException {
    Map<Integer, String> solutions = new LinkedHashMap<>();
    int cell = -1;
    int asks = -1;
    JsonObject notebook = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement each : notebook.getAsJsonArray("cells")) {
      String source = CodeCells.text(each.getAsJsonObject().get("source"));
      boolean isCode = each.getAsJsonObject().get("cell_type").getAsString().equals("code");
      Matcher fold = FOLDED.matcher(source);
      if (isCode) {
        cell++;
        asks = ASKED.matcher(source).find() ? cell : asks;
      } else if (asks >= 0 && fold.find()) {
        solutions.putIfAbsent(asks, fold.group(1));
      }
    }
    return solutions;
  }

  private void add(String name, String source) {
    names.add(name);
    sources.add(source);
    JsonObject cell = new JsonObject();
    cell.addProperty("cell_type", "code");
    cell.addProperty("source", source);
    cells.add(cell);
  }

  /** What each run is called. */
  List<String> names() {
    return names;
  }

  /** What stands in the cell at each run. */
  List<String> sources() {
    return sources;
  }

  int edits() {
    return edits;
  }

  /** The numbers of the exercises that are solved. */
  Set<String> solved() {
    Set<String> solved = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).matches(".* (solved|answered)")) {
        ASKED.matcher(sources.get(i)).results().forEach(asked -> solved.add(asked.group(2)));
      }
    }
    return solved;
  }

  /** Writes it as a notebook. */
  Path writeTo(Path file) throws IOException {
    JsonObject notebook = new JsonObject();
    notebook.add("cells", cells);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, notebook.toString());
  }
}
