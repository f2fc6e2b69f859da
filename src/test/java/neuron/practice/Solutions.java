package neuron.practice;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import notebooks.Cell;
import notebooks.NotebookFile;

/** The solutions as the notebooks fold them. They stand nowhere else. */
final class Solutions {

  /** The first block of Java in a fold. */
  private static final Pattern FOLDED =
      Pattern.compile("<details>(?:(?!</details>).)*?```java\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern CALL =
      Pattern.compile("\\b(recall|predict|check|answer)\\(\\s*\"(\\w+\\.\\w+)\"");

  private Solutions() {}

  /** That of an exercise; of a question of the exit ticket that of all ten. */
  static String of(String number) throws IOException {
    for (NotebookFile notebook : NotebookFile.series()) {
      if (number.startsWith(notebook.number() + ".")) {
        return folded(number, notebook.cells())
            .orElseThrow(() -> new AssertionError(number + ": no solution is folded below it."));
      }
    }
    throw new AssertionError("No notebook has " + number);
  }

  /** The solution folded between the cell with the check and the next cell that asks. */
  static Optional<String> folded(String number, List<Cell> cells) {
    boolean inside = false;
    for (Cell cell : cells) {
      List<String> asked = asked(cell).stream().map(call -> call.split(" ")[1]).toList();
      if (!asked.isEmpty()) {
        inside = asked.contains(number);
      }
      Matcher fold = FOLDED.matcher(cell.source());
      if (inside && cell.isMarkdown() && fold.find()) {
        return Optional.of(fold.group(1));
      }
    }
    return Optional.empty();
  }

  /** What a cell of Java asks, in the order of its lines: "check 2.5". */
  static List<String> asked(Cell cell) {
    return cell.isMarkdown()
        ? List.of()
        : CALL.matcher(cell.source())
            .results()
            .map(call -> call.group(1) + " " + call.group(2))
            .toList();
  }
}
