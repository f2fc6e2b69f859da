package lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A notebook of nbgrader's that a learner works on, by the ids that it gives to cells. */
final class Submission {

  private final JsonObject notebook;

  private Submission(JsonObject notebook) {
    this.notebook = notebook;
  }

  static Submission of(Path file) throws IOException {
    return new Submission(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
  }

  /** With other Java in some cells. */
  Submission with(Map<String, String> answers) {
    answers.forEach((id, source) -> cell(id).addProperty("source", source));
    return this;
  }

  /** Each check is made to pass, and to count for more. */
  Submission tampered() {
    for (JsonObject cell : cells()) {
      if (is(cell, "grade")) {
        cell.addProperty("source", "System.out.println(\"counts\");");
        marks(cell).addProperty("points", 100);
      }
    }
    return this;
  }

  /** The Java of the cells that bring points. */
  List<String> checks() {
    return sources(cell -> is(cell, "grade"));
  }

  /** The ids of the cells that bring points. */
  List<String> graded() {
    return cells().stream()
        .filter(cell -> is(cell, "grade"))
        .map(cell -> marks(cell).get("grade_id").getAsString())
        .toList();
  }

  /** The Java of all other cells. */
  List<String> lesson() {
    return sources(cell -> !is(cell, "grade"));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, notebook.toString());
  }

  private List<String> sources(Predicate<JsonObject> wanted) {
    return cells().stream()
        .filter(cell -> cell.get("cell_type").getAsString().equals("code"))
        .filter(wanted)
        .map(Submission::source)
        .toList();
  }

  private static String source(JsonObject cell) {
    JsonElement source = cell.get("source");
    return source.isJsonArray()
        ? String.join(
            "", source.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList())
        : source.getAsString();
  }

  private JsonObject cell(String id) {
    return cells().stream()
        .filter(cell -> marks(cell) != null)
        .filter(cell -> marks(cell).get("grade_id").getAsString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no cell " + id + "."));
  }

  private List<JsonObject> cells() {
    return notebook.getAsJsonArray("cells").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static boolean is(JsonObject cell, String mark) {
    return marks(cell) != null && marks(cell).get(mark).getAsBoolean();
  }

  private static JsonObject marks(JsonObject cell) {
    return cell.getAsJsonObject("metadata").getAsJsonObject("nbgrader");
  }
}
