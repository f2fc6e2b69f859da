package notebooks;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A small notebook that a test writes, run or not, good or bad in one way. */
public final class Draft {

  private final JsonArray cells = new JsonArray();
  private JsonObject metadata =
      JsonParser.parseString("{'kernelspec': {'name': 'java', 'display_name': 'Java'}}")
          .getAsJsonObject();
  private int executed;

  Draft markdown(String source) {
    cells.add(cell("markdown", source));
    return this;
  }

  /** Cells of code that nobody has run. */
  public Draft unrun(Collection<String> sources) {
    for (String source : sources) {
      JsonObject cell = cell("code", source);
      cell.add("execution_count", JsonNull.INSTANCE);
      cell.add("outputs", new JsonArray());
      cells.add(cell);
    }
    return this;
  }

  Draft code(String source) {
    return code(source, "");
  }

  /** A cell of code with what it printed. */
  Draft code(String source, String printed) {
    unrun(List.of(source)).prompt(++executed);
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

  /** Other metadata of the whole notebook. */
  public Draft metadata(String json) {
    metadata = JsonParser.parseString(json).getAsJsonObject();
    return this;
  }

  /** Writes it, and gives the file back. */
  public Path write(Path file) throws IOException {
    return Files.writeString(file, json().toString());
  }

  /** The notebook, for a rule that does not ask for its file. */
  NotebookFile unwritten() {
    return NotebookFile.of(Path.of("draft.ipynb"), json());
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    json.add("cells", cells);
    json.add("metadata", metadata);
    json.addProperty("nbformat", 4);
    json.addProperty("nbformat_minor", 5);
    return json;
  }

  NotebookFile in(Path folder) throws IOException {
    return NotebookFile.read(write(folder.resolve("draft.ipynb")));
  }

  private JsonObject lastCell() {
    return cells.get(cells.size() - 1).getAsJsonObject();
  }

  private JsonObject cell(String type, String source) {
    JsonObject cell = new JsonObject();
    cell.addProperty("cell_type", type);
    cell.addProperty("id", "cell-" + cells.size());
    cell.addProperty("source", source);
    cell.add("metadata", new JsonObject());
    return cell;
  }
}
