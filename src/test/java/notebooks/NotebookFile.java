package notebooks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import notebooks.Markdown.Heading;

/**
 * A notebook as it lies on disk.
 *
 * @param path the file
 * @param cells from top to bottom
 * @param metadata of the notebook as a whole
 */
public record NotebookFile(Path path, List<Cell> cells, JsonObject metadata) implements Reading {

  /** Where the lesson's notebooks are. */
  public static final Path FOLDER = Path.of("notebooks");

  /** The lesson's notebooks, in the order of the lesson. */
  public static List<NotebookFile> series() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".ipynb"))
          .sorted()
          .map(NotebookFile::read)
          .toList();
    }
  }

  /** Those of the series in all languages, English first. */
  public static List<NotebookFile> all() {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".ipynb"))
          .sorted(Comparator.comparing(Path::getNameCount).thenComparing(file -> file))
          .map(NotebookFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The code of its language, as its folder is called: "es", or "en" in the folder of the series.
   */
  @Override
  public String language() {
    Path folder = path.toAbsolutePath().getParent();
    return folder.getParent().endsWith(FOLDER) ? folder.getFileName().toString() : "en";
  }

  /** The prose of each cell, by the name that the file gives the cell. */
  Map<String, String> prose() {
    Map<String, String> prose = new LinkedHashMap<>();
    List<String> names = cellNames();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isMarkdown()) {
        prose.put(names.get(i), cells.get(i).source());
      }
    }
    return prose;
  }

  /** The names that the file gives its cells. */
  List<String> cellNames() {
    try {
      return JsonParser.parseString(Files.readString(path))
          .getAsJsonObject()
          .getAsJsonArray("cells")
          .asList()
          .stream()
          .map(cell -> cell.getAsJsonObject().get("id").getAsString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said in its language. */
  String say(String english) {
    return Translation.words(language()).getOrDefault(english, english);
  }

  /** A text with all decimals as Java writes them. */
  public String withPoints(String text) {
    return say("0.5").equals("0.5") ? text : text.replaceAll("(?<=\\d),(?=\\d)", ".");
  }

  /** Reads a notebook of format 4. */
  public static NotebookFile read(Path path) {
    try {
      return of(path, JsonParser.parseString(Files.readString(path)).getAsJsonObject());
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(path + " is not a notebook that can be read.", e);
    }
  }

  static NotebookFile of(Path path, JsonObject json) {
    List<Cell> cells =
        json.getAsJsonArray("cells").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .map(Cell::of)
            .toList();
    return new NotebookFile(path, cells, json.getAsJsonObject("metadata"));
  }

  /** As its name begins, without a leading 0: "2" of 02-the-activation-function.ipynb. */
  public String number() {
    String start = toString().replaceFirst("-.*", "");
    return start.length() > 1 ? start.replaceFirst("^0", "") : start;
  }

  /** The cells of Java. */
  public List<Cell> codeCells() {
    return cells.stream().filter(Cell::isCode).toList();
  }

  /** The cells of prose. */
  public List<Cell> markdownCells() {
    return cells.stream().filter(Cell::isMarkdown).toList();
  }

  /** The cells of prose, each with its place among all cells, counted from 1. */
  @Override
  public List<Passage> passages() {
    return IntStream.range(0, cells.size())
        .filter(i -> cells.get(i).isMarkdown())
        .mapToObj(i -> passage(i + 1, cells.get(i)))
        .toList();
  }

  private Passage passage(int place, Cell cell) {
    return new Passage("%s, cell %d".formatted(this, place), new Markdown(cell.source()));
  }

  /** What stands above its passages, from top to bottom. */
  public List<String> headingTexts() {
    return headings().stream().map(Heading::text).toList();
  }

  /** As JupyterLab names it. */
  @Override
  public String anchor(Heading heading) {
    return heading.text().replace(' ', '-');
  }

  /** What every cell printed, showed or returned, from top to bottom. */
  public List<Output> outputs() {
    return codeCells().stream().flatMap(cell -> cell.outputs().stream()).toList();
  }

  /** The described pictures among the outputs. */
  public List<FigureOutput> figures() {
    return outputs().stream().flatMap(output -> output.figure().stream()).toList();
  }

  /** The name of the file, for the report of a test. */
  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
