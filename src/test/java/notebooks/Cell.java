package notebooks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Pattern REPLIES = Pattern.compile("\\b(?:check|hint)\\(");

  /** One of Java that nobody has run. */
  public static Cell code(String source) {
    return new Cell("code", source, OptionalInt.empty(), List.of(), new JsonObject());
  }

  /** One of prose. */
  public static Cell markdown(String source) {
    return new Cell("markdown", source, OptionalInt.empty(), List.of(), new JsonObject());
  }

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

  /** Whether it replies to what a learner answers, and so is stored without its output. */
  public boolean isStoredWithoutReply() {
    return isCode() && REPLIES.matcher(source).find();
  }

  /** What the cell printed, however its kernel cut it into pieces. */
  public String printed() {
    return outputs.stream()
        .filter(Output::isStream)
        .map(Output::text)
        .collect(Collectors.joining());
  }

  /** What a reader without pictures sees: what it printed, then its results and sentences. */
  public List<String> texts() {
    Stream<String> others = outputs.stream().filter(o -> !o.isStream()).map(Output::text);
    return Stream.concat(Stream.of(printed()), others).toList();
  }
}
