package notebooks;

import java.util.List;
import java.util.stream.IntStream;

/** What holds of how a notebook was run before it was committed. */
final class ExecutionRules {

  private ExecutionRules() {}

  /** The code cells whose prompt is not their place, counted from 1. */
  static List<String> promptsOutOfOrder(NotebookFile notebook) {
    List<Cell> cells = notebook.codeCells();
    return IntStream.range(0, cells.size())
        .filter(i -> cells.get(i).executionCount().orElse(0) != i + 1)
        .mapToObj(i -> "code cell %d has %s".formatted(i + 1, cells.get(i).executionCount()))
        .toList();
  }

  /** The errors and complaints among the outputs. */
  static List<String> failures(NotebookFile notebook) {
    return notebook.outputs().stream()
        .filter(output -> output.isError() || output.isComplaint())
        .map(Output::text)
        .toList();
  }

  /** The figures that lack a sentence, an alt text or a caption. */
  static List<String> undescribedFigures(NotebookFile notebook) {
    return notebook.figures().stream()
        .filter(
            figure ->
                figure.sentence().isBlank() || figure.alt().isBlank() || figure.caption().isBlank())
        .map(FigureOutput::toString)
        .toList();
  }
}
