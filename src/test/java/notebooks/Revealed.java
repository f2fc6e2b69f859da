package notebooks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every notebook of the series, executed with the right prediction before each reveal. */
final class Revealed {

  private static final Pattern REVEAL = Pattern.compile("\\breveal\\(\\s*\"(\\w+\\.\\w+)\"");
  private static final Path COPIES = Path.of("target", "revealed");
  private static final Path RESULTS = Path.of("target", "notebooks", "java");

  private static Revealed only;

  private final String log;

  private Revealed(String log) {
    this.log = log;
  }

  /** The run; the first call executes the notebooks. */
  static synchronized Revealed run() {
    if (only == null) {
      only = executed();
    }
    return only;
  }

  /** The notebook as this run left it. */
  NotebookFile of(NotebookFile committed) {
    Path result = RESULTS.resolve(copy(committed).getFileName());
    if (!Files.exists(result)) {
      throw new AssertionError(result + " was not written. Lab.java said:\n" + log);
    }
    return NotebookFile.read(result);
  }

  /** What the cell printed that reveals the answer with this number. */
  String reply(NotebookFile committed, String number) {
    return of(committed).codeCells().stream()
        .filter(cell -> REVEAL.matcher(cell.source()).results().anyMatch(is(number)))
        .map(Cell::printed)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cell reveals " + number))
        .replaceAll("\\s+", " ");
  }

  private static Predicate<MatchResult> is(String number) {
    return reveal -> reveal.group(1).equals(number);
  }

  private static Revealed executed() {
    try {
      Files.createDirectories(COPIES);
      List<String> command = new ArrayList<>(List.of(java(), "Lab.java", "run"));
      for (NotebookFile notebook : NotebookFile.all()) {
        Path copy = copy(notebook);
        Files.deleteIfExists(RESULTS.resolve(copy.getFileName()));
        Files.writeString(copy, predicted(notebook).replace("%classpath ../lib", "%classpath lib"));
        command.add(copy.toAbsolutePath().toString());
      }
      Path log = Path.of("target", "lab-run-revealed.log");
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start()
          .waitFor();
      return new Revealed(Files.readString(log));
    } catch (IOException e) {
      throw new AssertionError("Lab.java did not start.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while Lab.java ran the notebooks.", e);
    }
  }

  private static Path copy(NotebookFile notebook) {
    return COPIES.resolve("revealed-" + notebook);
  }

  /** Its text, with a cell more before each that reveals. */
  private static String predicted(NotebookFile notebook) throws IOException {
    JsonObject json = JsonParser.parseString(Files.readString(notebook.path())).getAsJsonObject();
    JsonArray cells = new JsonArray();
    for (JsonElement cell : json.getAsJsonArray("cells")) {
      Cell read = Cell.of(cell.getAsJsonObject());
      Matcher reveal = REVEAL.matcher(read.source());
      while (read.isCode() && reveal.find()) {
        cells.add(prediction(reveal.group(1)));
      }
      cells.add(cell);
    }
    json.add("cells", cells);
    return json.toString();
  }

  private static JsonObject prediction(String number) {
    JsonObject cell =
        JsonParser.parseString(
                "{'cell_type': 'code', 'metadata': {}, 'execution_count': null, 'outputs': []}")
            .getAsJsonObject();
    cell.addProperty("id", "predicted-" + number.replace('.', '-'));
    cell.addProperty(
        "source",
        """
        import neuron.practice.sheets.Sheets;
        predict("%s", Sheets.exercise("%s").answer().truth());"""
            .formatted(number, number));
    return cell;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
