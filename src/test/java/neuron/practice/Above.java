package neuron.practice;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import notebooks.Cell;
import notebooks.NotebookFile;

/** What a reader can have seen before a prediction. */
final class Above {

  private Above() {}

  /**
   * All of a notebook above the cell that predicts, the text between it and the cell that reveals,
   * and what that one has stored.
   */
  static String thePrediction(NotebookFile notebook, String number) {
    List<String> seen = new ArrayList<>();
    boolean isPredicted = false;
    for (Cell cell : notebook.cells()) {
      if (cell.source().contains("predict(\"" + number + "\"")) {
        isPredicted = true;
      } else if (cell.source().contains("reveal(\"" + number + "\"")) {
        seen.add(stored(cell));
        return String.join("\n", seen);
      } else {
        seen.add(cell.isCode() && isPredicted ? stored(cell) : all(cell));
      }
    }
    throw new AssertionError(
        "%s has no cell with predict(\"%s\", …) above one with reveal(\"%s\")."
            .formatted(notebook, number, number));
  }

  /** The first notebook, with its map of the series. */
  static String theSeries() throws IOException {
    return NotebookFile.series().get(0).cells().stream().map(Above::all).collect(joining("\n"));
  }

  private static String all(Cell cell) {
    return cell.source() + "\n" + stored(cell);
  }

  private static String stored(Cell cell) {
    return String.join("\n", cell.texts());
  }
}
