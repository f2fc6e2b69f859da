package runtime.build.moves;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import runtime.build.cells.CodeCells;

/**
 * The pictures of all figures with one control, at each of its positions: for browsers in which no
 * Java runs.
 *
 * @param places of the classes of the page, those of the lesson's jar last
 */
public record StoredMoves(List<Path> places) {

  private static final String STORED = "data-controls=";

  /** A figure's number is this many times its cell's, and counts the figures of the cell. */
  private static final int FOR_EACH_CELL = 100;

  /** Writes those of each notebook, as JSON by its name. */
  public void write(Map<String, Path> notebooks, Path file) throws IOException {
    JsonObject all = new JsonObject();
    for (Map.Entry<String, Path> notebook : notebooks.entrySet()) {
      int cells = cellsToRun(notebook.getValue());
      if (cells > 0) {
        try (OpenNotebook open = new OpenNotebook(notebook.getKey(), places)) {
          all.add(notebook.getKey(), moves(open, cells));
        }
      }
    }
    Files.writeString(file, all.toString());
  }

  /** Up to the last one that stores a figure whose moves it stores, too. */
  private static int cellsToRun(Path notebook) throws IOException {
    List<JsonObject> cells = CodeCells.json(notebook);
    int count = cells.size();
    while (count > 0 && !cells.get(count - 1).get("outputs").toString().contains(STORED)) {
      count--;
    }
    return count;
  }

  private static JsonObject moves(OpenNotebook notebook, int cells) {
    Pictures pictures = new Pictures();
    JsonArray figures = new JsonArray();
    for (int cell = 0; cell < cells; cell++) {
      for (JsonObject output : moving(notebook.run(cell))) {
        if (output.getAsJsonArray("controls").size() == 1) {
          figures.add(figure(notebook, cell, output, pictures));
        }
      }
    }
    JsonObject moves = new JsonObject();
    moves.add("figures", figures);
    pictures.addTo(moves);
    return moves;
  }

  /** What is left of a cell's figures with controls: a later one takes the place of an earlier. */
  private static Iterable<JsonObject> moving(List<JsonObject> outputs) {
    Map<Integer, JsonObject> figures = new TreeMap<>();
    outputs.stream()
        .filter(output -> output.has("figure"))
        .forEach(output -> figures.put(output.get("figure").getAsInt(), output));
    return figures.values();
  }

  private static JsonObject figure(
      OpenNotebook notebook, int cell, JsonObject output, Pictures pictures) {
    int number = output.get("figure").getAsInt();
    JsonArray controls = output.getAsJsonArray("controls");
    JsonArray moves = new JsonArray();
    int size = controls.get(0).getAsJsonObject().get("size").getAsInt();
    for (int position = 0; position < size; position++) {
      JsonObject picture = notebook.move(number, position);
      String commands = picture.remove("commands").getAsString();
      picture.add("runs", commands.isEmpty() ? new JsonArray() : pictures.add(commands));
      moves.add(picture);
    }
    JsonObject figure = new JsonObject();
    figure.addProperty("cell", cell);
    figure.addProperty("place", number % FOR_EACH_CELL);
    figure.add("controls", controls);
    figure.add("moves", moves);
    return figure;
  }
}
