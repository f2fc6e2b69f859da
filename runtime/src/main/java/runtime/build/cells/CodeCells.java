package runtime.build.cells;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a notebook file. */
public final class CodeCells {

  private CodeCells() {}

  /**
   * What stands in the code cells of a notebook, without the lines that speak to the kernel.
   *
   * @throws IllegalArgumentException if the file is no notebook
   */
  public static List<String> of(Path notebook) throws IOException {
    return json(notebook).stream().map(cell -> java(text(cell.get("source")))).toList();
  }

  /**
   * The code cells of a notebook as JSON.
   *
   * @throws IllegalArgumentException if the file is no notebook
   */
  public static List<JsonObject> json(Path notebook) throws IOException {
    try {
      List<JsonObject> cells = new ArrayList<>();
      JsonObject file = JsonParser.parseString(Files.readString(notebook)).getAsJsonObject();
      for (JsonElement cell : file.getAsJsonArray("cells")) {
        if (cell.getAsJsonObject().get("cell_type").getAsString().equals("code")) {
          cells.add(cell.getAsJsonObject());
        }
      }
      return cells;
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IllegalArgumentException(
          notebook + " is no Jupyter notebook: give a file that JupyterLab opens.", e);
    }
  }

  /** A text that stands as one, or as a list of lines. */
  static String text(JsonElement lines) {
    if (lines.isJsonPrimitive()) {
      return lines.getAsString();
    }
    return lines.getAsJsonArray().asList().stream()
        .map(JsonElement::getAsString)
        .collect(Collectors.joining());
  }

  private static String java(String source) {
    return source
        .lines()
        .map(line -> line.startsWith("%") ? "" : line)
        .collect(Collectors.joining("\n"));
  }
}
