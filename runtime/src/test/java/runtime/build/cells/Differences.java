package runtime.build.cells;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs by design, as the table in the page of the architecture names it. */
final class Differences {

  private static final Path PAGE = Path.of("../docs/page.md");
  private static final String HEADING = "## What differs by design";

  private static final String ALL = "all";

  private final List<Difference> all;

  /**
   * A row of the table.
   *
   * @param cell that it is about, or all
   * @param onAJvm what it says there
   * @param inAPage what it says there in its place
   * @param why it differs
   */
  private record Difference(String cell, String onAJvm, String inAPage, String why) {

    static Difference of(String row) {
      List<String> columns = Arrays.stream(row.split("\\|")).map(String::strip).toList();
      return new Difference(columns.get(1), columns.get(2), columns.get(3), columns.get(4));
    }

    boolean isAbout(String other) {
      return cell.equals(other) || cell.equals(ALL);
    }

    String applied(String text) {
      return text.replace(code(onAJvm), code(inAPage));
    }

    private static String code(String column) {
      return column.substring(1, column.length() - 1).replace("\\n", "\n");
    }
  }

  Differences() throws IOException {
    all =
        Files.readAllLines(PAGE).stream()
            .dropWhile(line -> !line.equals(HEADING))
            .skip(1)
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("| "))
            .skip(1)
            .map(Difference::of)
            .toList();
  }

  Set<String> reasons() {
    return all.stream().map(Difference::why).collect(Collectors.toSet());
  }

  /** What a cell has to say in a page that says this on a JVM. */
  String inAPage(String cell, String onAJvm) {
    String expected = onAJvm;
    for (Difference difference : all) {
      if (difference.isAbout(cell)) {
        expected = difference.applied(expected);
      }
    }
    return expected;
  }
}
