package browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A notebook with something hostile in its prose, and in what its cells have stored. */
final class HostileNotebook {

  /** Who is asked where something of it is loaded. */
  static final String STRANGER = "https://evil.example";

  private static final Path HOSTILE = Path.of("src/test/resources/hostile");
  private static final String IN_AN_ATTRIBUTE = "AAAA\" onerror=\"globalThis.hacked = 'attribute'";

  private HostileNotebook() {}

  /** What becomes of a notebook, whose Java stays as it is. */
  static JsonObject of(Path file) throws IOException {
    String html = Files.readString(HOSTILE.resolve("html.txt"));
    String markdown = Files.readString(HOSTILE.resolve("markdown.txt")) + html;
    JsonObject notebook = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    boolean isFirst = true;
    for (JsonElement each : notebook.getAsJsonArray("cells")) {
      JsonObject cell = each.getAsJsonObject();
      if (cell.has("outputs")) {
        add(cell.getAsJsonArray("outputs"), html);
      } else {
        cell.addProperty(
            "source", isFirst ? title(html) : text(cell.get("source")) + "\n\n" + markdown);
        isFirst = false;
      }
    }
    return notebook;
  }

  /** The same, which says of itself that it is trusted. */
  static JsonObject trusted(Path file) throws IOException {
    JsonObject notebook = of(file);
    for (JsonElement cell : notebook.getAsJsonArray("cells")) {
      cell.getAsJsonObject().getAsJsonObject("metadata").addProperty("trusted", true);
    }
    return notebook;
  }

  /** The first cell, of which the index of the lesson takes the title and the promise. */
  private static String title(String html) {
    String image = "<img src=x onerror=\"globalThis.hacked = 'title'\">";
    return "# Hostile %s</title><script>globalThis.hacked = 1</script>\n\nA promise %s\n\n%s"
        .formatted(image, html.lines().findFirst().orElseThrow() + image, html);
  }

  private static String text(JsonElement source) {
    return source.isJsonPrimitive()
        ? source.getAsString()
        : String.join(
            "", source.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
  }

  /** Behind what a cell stored: each kind of output, with something hostile in it. */
  private static void add(JsonArray outputs, String html) {
    outputs.add(output("stream", "name", "stdout", "text", html));
    JsonObject error = output("error", "ename", html, "evalue", html);
    JsonArray traceback = new JsonArray();
    traceback.add(html);
    error.add("traceback", traceback);
    outputs.add(error);
    outputs.add(display("text/html", html));
    outputs.add(display("text/plain", html));
    outputs.add(display("image/png", IN_AN_ATTRIBUTE));
    outputs.add(display("application/javascript", "globalThis.hacked = 'javascript'"));
    outputs.add(display("image/svg+xml", html));
  }

  private static JsonObject display(String type, String value) {
    JsonObject data = new JsonObject();
    data.addProperty(type, value);
    JsonObject output = output("display_data");
    output.add("data", data);
    output.add("metadata", new JsonObject());
    return output;
  }

  private static JsonObject output(String type, String... members) {
    JsonObject output = new JsonObject();
    output.addProperty("output_type", type);
    for (int i = 0; i < members.length; i += 2) {
      output.addProperty(members[i], members[i + 1]);
    }
    return output;
  }
}
