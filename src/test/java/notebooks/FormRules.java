package notebooks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds of how a notebook is built. */
final class FormRules {

  private static final int LONGEST_CELL = 12;
  private static final Pattern FENCE = Pattern.compile("(?ms)^(```|~~~).*?^\\1");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.*)$");
  private static final Pattern LINK =
      Pattern.compile("]\\(<?([^)>\\s]+)[^)]*\\)|\\b(?:href|src)=\"([^\"]+)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][\\w+.-]*:|#).*");

  private FormRules() {}

  /** What is wrong with the first cell of Java and with the prose above it. */
  static List<String> faultsOfTheStart(NotebookFile notebook) {
    List<String> faults = new ArrayList<>();
    List<Cell> above = notebook.cells().stream().takeWhile(cell -> !cell.isCode()).toList();
    List<String> start = notebook.codeCells().get(0).source().lines().toList();
    if (start.size() != 3
        || !start.get(0).equals("%classpath lib/neuron.jar")
        || !start.stream().skip(1).allMatch(line -> line.startsWith("import "))) {
      faults.add("the first code cell is not %classpath lib/neuron.jar and two imports");
    }
    if (above.stream().noneMatch(cell -> cell.source().contains("java Lab.java setup"))) {
      faults.add(
          "nothing above the first code cell says that java Lab.java setup makes the library");
    }
    return faults;
  }

  /** The headings that break the order: one title on top, no level left out. */
  static List<String> headingsOutOfOrder(NotebookFile notebook) {
    List<String> faults = new ArrayList<>();
    int above = 0;
    for (MatchResult heading : headings(notebook)) {
      int level = heading.group(1).length();
      if (level > above + 1 || level == 1 && above > 0) {
        faults.add(heading.group());
      }
      above = level;
    }
    return above == 0 ? List.of("there is no heading") : faults;
  }

  private static List<MatchResult> headings(NotebookFile notebook) {
    return notebook.markdownCells().stream()
        .map(cell -> FENCE.matcher(cell.source()).replaceAll(""))
        .flatMap(text -> HEADING.matcher(text).results())
        .toList();
  }

  /** The first lines of the code cells that are too long to take in at once. */
  static List<String> longCells(NotebookFile notebook) {
    return notebook.codeCells().stream()
        .filter(cell -> cell.source().lines().count() > LONGEST_CELL)
        .map(cell -> cell.source().lines().findFirst().orElseThrow())
        .toList();
  }

  /** The links to files that are not there. */
  static List<String> brokenLinks(NotebookFile notebook) {
    Path folder = notebook.path().toAbsolutePath().getParent();
    return notebook.markdownCells().stream()
        .map(cell -> FENCE.matcher(cell.source()).replaceAll(""))
        .flatMap(text -> LINK.matcher(text).results())
        .flatMap(link -> Stream.of(link.group(1) == null ? link.group(2) : link.group(1)))
        .filter(target -> !ELSEWHERE.matcher(target).matches())
        .filter(target -> target.startsWith("/") || !Files.exists(folder.resolve(file(target))))
        .toList();
  }

  private static String file(String target) {
    return URLDecoder.decode(
        target.replaceFirst("[?#].*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
