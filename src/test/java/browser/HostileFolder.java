package browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code java Lab.java share} makes of a lesson whose notebook 02 is hostile: in its prose,
 * and in what its cells have stored. Its Java is the lesson's own.
 */
final class HostileFolder {

  private static final Path HOSTILE = Path.of("src/test/resources/hostile");
  private static final String NOTEBOOK = "02-the-activation-function.ipynb";
  private static final String IN_AN_ATTRIBUTE = "AAAA\" onerror=\"globalThis.hacked = 'attribute'";

  private final Path lesson;

  private HostileFolder(Path lesson) {
    this.lesson = lesson;
  }

  /**
   * The folder of the students' pages.
   *
   * @param folder where the lesson is put, and what is made of it
   * @param isLiving whether Java runs in them
   */
  static Path site(Path folder, boolean isLiving) throws IOException, InterruptedException {
    SharedFolder.made();
    HostileFolder hostile = new HostileFolder(folder.resolve("lesson"));
    for (String part : List.of("src/main/languages/es", "docs", "notebooks/lib")) {
      hostile.copy(part);
    }
    for (String file : List.of("pom.xml", "README.md", "LICENSE-CC-BY-4.0")) {
      Files.copy(Path.of(file), hostile.lesson.resolve(file));
    }
    hostile.write();
    if (isLiving) {
      hostile.copy("runtime/src/main/resources/META-INF/licences");
      Files.copy(Path.of("runtime/pom.xml"), hostile.lesson.resolve("runtime/pom.xml"));
      hostile.copy("runtime/target/page");
    }
    Path share = folder.resolve("share");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    LabPython.run("lab/share.py", hostile.lesson.toString(), share.toString(), java);
    return share.resolve("student/site");
  }

  private void copy(String part) throws IOException {
    Path to = Files.createDirectories(lesson.resolve(part));
    try (Stream<Path> files = Files.list(Path.of(part))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void write() throws IOException {
    String html = Files.readString(HOSTILE.resolve("html.txt"));
    String markdown = Files.readString(HOSTILE.resolve("markdown.txt")) + html;
    JsonObject notebook =
        JsonParser.parseString(Files.readString(Path.of("notebooks", NOTEBOOK))).getAsJsonObject();
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
    Files.writeString(lesson.resolve("notebooks").resolve(NOTEBOOK), notebook.toString());
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
