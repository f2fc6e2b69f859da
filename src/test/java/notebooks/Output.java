package notebooks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One output of a cell.
 *
 * @param type {@code stream}, {@code display_data}, {@code execute_result} or {@code error}
 * @param name of the stream or of the error; empty for the others
 * @param forms its content by MIME type; a stream has text alone, an error its traceback too
 */
public record Output(String type, String name, Map<String, String> forms) {

  static final String HTML = "text/html";
  static final String PNG = "image/png";
  static final String TEXT = "text/plain";
  private static final String TRACEBACK = "traceback";

  /** The outputs of a cell, as the format writes them. */
  public static List<Output> listOf(JsonArray json) {
    return json.asList().stream().map(JsonElement::getAsJsonObject).map(Output::of).toList();
  }

  private static Output of(JsonObject json) {
    String type = json.get("output_type").getAsString();
    return switch (type) {
      case "stream" ->
          new Output(type, json.get("name").getAsString(), Map.of(TEXT, joined(json.get("text"))));
      case "error" ->
          new Output(
              type,
              json.get("ename").getAsString(),
              Map.of(TEXT, json.get("evalue").getAsString(), TRACEBACK, traceback(json)));
      default -> new Output(type, "", formsOf(json.getAsJsonObject("data")));
    };
  }

  private static String traceback(JsonObject error) {
    return error.has(TRACEBACK)
        ? error.getAsJsonArray(TRACEBACK).asList().stream()
            .map(JsonElement::getAsString)
            .collect(Collectors.joining("\n"))
        : "";
  }

  private static Map<String, String> formsOf(JsonObject data) {
    Map<String, String> forms = new LinkedHashMap<>();
    data.asMap().forEach((mime, content) -> forms.put(mime, joined(content)));
    return forms;
  }

  /** Text that the format keeps whole or as a list of lines. */
  static String joined(JsonElement text) {
    if (text.isJsonArray()) {
      return text.getAsJsonArray().asList().stream()
          .map(JsonElement::getAsString)
          .collect(Collectors.joining());
    }
    return text.isJsonPrimitive() ? text.getAsString() : text.toString();
  }

  public boolean isError() {
    return type.equals("error");
  }

  public boolean isStream() {
    return type.equals("stream");
  }

  /** What the program complained of, in the red box of a notebook. */
  public boolean isComplaint() {
    return isStream() && name.equals("stderr");
  }

  /** The output without pictures; empty if it has no text. */
  public String text() {
    return forms.getOrDefault(TEXT, "");
  }

  /** What a page shows of an error, line by line, with the marks for colours. */
  public String traceback() {
    return forms.getOrDefault(TRACEBACK, "");
  }

  /** The output as a figure, if a picture is among its forms. */
  public Optional<FigureOutput> figure() {
    return forms.containsKey(PNG)
        ? Optional.of(
            new FigureOutput(forms.get(PNG).strip(), forms.getOrDefault(HTML, ""), text()))
        : Optional.empty();
  }
}
