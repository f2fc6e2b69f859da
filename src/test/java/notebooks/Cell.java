package notebooks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One cell of a notebook.
 *
 * @param type {@code code} or {@code markdown}
 * @param source what its author wrote
 * @param executionCount the number in its prompt, if it was run
 * @param outputs what it printed, showed and returned; empty for prose
 * @param metadata of the cell
 */
public record Cell(
    String type,
    String source,
    OptionalInt executionCount,
    List<Output> outputs,
    JsonObject metadata) {

  static Cell of(JsonObject json) {
    JsonElement count = json.get("execution_count");
    boolean executed = count != null && !count.isJsonNull();
    return new Cell(
        json.get("cell_type").getAsString(),
        Output.joined(json.get("source")),
        executed ? OptionalInt.of(count.getAsInt()) : OptionalInt.empty(),
        json.has("outputs") ? Output.listOf(json.getAsJsonArray("outputs")) : List.of(),
        json.getAsJsonObject("metadata"));
  }

  public boolean isCode() {
    return type.equals("code");
  }

  public boolean isMarkdown() {
    return type.equals("markdown");
  }

  /**
   * What a reader without pictures sees under the cell: printed text, then results and sentences of
   * figures. How a kernel cut the printed text into pieces makes no difference.
   */
  public List<String> texts() {
    StringBuilder printed = new StringBuilder();
    List<String> others = new ArrayList<>();
    for (Output output : outputs) {
      if (output.isStream()) {
        printed.append(output.text());
      } else {
        others.add(output.text());
      }
    }
    others.add(0, printed.toString());
    return List.copyOf(others);
  }
}
