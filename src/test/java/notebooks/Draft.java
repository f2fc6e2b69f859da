package notebooks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small notebook that a test writes, good or bad in one way. */
final class Draft {

  private final JsonArray cells = new JsonArray();
  private final JsonObject metadata =
      JsonParser.parseString("{'kernelspec': {'name': 'java', 'display_name': 'Java'}}")
          .getAsJsonObject();
  private int executed;

  Draft markdown(String source) {
    JsonObject cell = cell("markdown", source);
    cells.add(cell);
    return this;
  }

  Draft code(String source) {
    return code(source, "");
  }

  /** A cell of code with what it printed. */
  Draft code(String source, String printed) {
    JsonObject cell = cell("code", source);
    cell.addProperty("execution_count", ++executed);
    cell.add("outputs", new JsonArray());
    cells.add(cell);
    return printed.isEmpty()
        ? this
        : output("{'output_type': 'stream', 'name': 'stdout'}", "text", printed);
  }

  /** One more output of the last cell. */
  Draft output(String json, String key, String value) {
    JsonObject output = JsonParser.parseString(json).getAsJsonObject();
    output.addProperty(key, value);
    lastCell().getAsJsonArray("outputs").add(output);
    return this;
  }

  /** Another number in the prompt of the last cell. */
  Draft prompt(int count) {
    lastCell().addProperty("execution_count", count);
    return this;
  }

  /** A note in the metadata of the last cell. */
  Draft note(String key, String value) {
    lastCell().getAsJsonObject("metadata").addProperty(key, value);
    return this;
  }

  Draft kernel(String key, String value) {
    metadata.getAsJsonObject("kernelspec").addProperty(key, value);
    return this;
  }

  NotebookFile in(Path folder) throws IOException {
    JsonObject json = new JsonObject();
    json.add("cells", cells);
    json.add("metadata", metadata);
    return NotebookFile.read(Files.writeString(folder.resolve("draft.ipynb"), json.toString()));
  }

  private JsonObject lastCell() {
    return cells.get(cells.size() - 1).getAsJsonObject();
  }

  private static JsonObject cell(String type, String source) {
    JsonObject cell = new JsonObject();
    cell.addProperty("cell_type", type);
    cell.addProperty("source", source);
    cell.add("metadata", new JsonObject());
    return cell;
  }
}
