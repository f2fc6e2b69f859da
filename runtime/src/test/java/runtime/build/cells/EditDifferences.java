package runtime.build.cells;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import runtime.build.cells.EditDifferences.Row;

/**
 * What an edit may do otherwise in a page than on a JVM: a table in the page of the architecture,
 * whose rows are each told by words that the page says.
 *
 * @param rows of the table
 * @param used those that allowed something
 */
record EditDifferences(List<Row> rows, Set<Row> used) {

  private static final Path PAGE = Path.of("../docs/page.md");
  private static final String HEADING = "| the page says | what differs | why |";

  /** In such a row the line may be another, and nothing else. */
  private static final String LINE = "the line";

  /**
   * A row.
   *
   * @param says words in what the page says
   * @param what the line, or what becomes of the cell
   */
  record Row(String says, String what) {

    private static Row of(String row) {
      List<String> columns = Arrays.stream(row.split("\\|")).map(String::strip).toList();
      return new Row(columns.get(1).replace("`", ""), columns.get(2));
    }

    private boolean allows(Heard onAJvm, Heard inAPage, String told) {
      return told.contains(says)
          && (!what.equals(LINE)
              || onAJvm.text().equals(inAPage.text())
                  && onAJvm.withoutLine().equals(inAPage.withoutLine()));
    }
  }

  static EditDifferences read() throws IOException {
    List<Row> rows =
        Files.readAllLines(PAGE).stream()
            .dropWhile(line -> !line.equals(HEADING))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(Row::of)
            .toList();
    return new EditDifferences(rows, new HashSet<>());
  }

  /** Whether what a cell does is the same, or differs by a row of the table. */
  boolean allow(Heard onAJvm, Heard inAPage, String told) {
    if (onAJvm.equals(inAPage) || onAJvm.isEndless() && inAPage.isEndless()) {
      return true;
    }
    for (Row row : rows) {
      if (row.allows(onAJvm, inAPage, told)) {
        used.add(row);
        return true;
      }
    }
    return false;
  }
}
