package notebooks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import notebooks.Markdown.Heading;

/** What holds of how a notebook is built. */
final class FormRules {

  private static final int LONGEST_CELL = 12;
  private static final Pattern METHOD =
      Pattern.compile("(?m)^[\\w<>\\[\\], ]+ (\\w+)\\([^;]*\\) \\{$");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][\\w+.-]*:.*");

  private FormRules() {}

  /** What is wrong with the first cell of Java and with the prose above it. */
  static List<String> faultsOfTheStart(NotebookFile notebook) {
    List<String> faults = new ArrayList<>();
    List<Cell> above = notebook.cells().stream().takeWhile(cell -> !cell.isCode()).toList();
    List<String> start = notebook.codeCells().get(0).source().lines().toList();
    boolean isEnglish = notebook.language().equals("en");
    String jar = "%classpath " + (isEnglish ? "" : "../") + "lib/neuron.jar";
    List<String> below =
        isEnglish
            ? List.of("ready()")
            : List.of("language(\"%s\");".formatted(notebook.language()));
    if (start.size() < (isEnglish ? 3 : 4)
        || !start.get(0).equals(jar)
        || !start.subList(1, 3).stream().allMatch(line -> line.startsWith("import "))
        || !below.containsAll(start.subList(3, start.size()))) {
      faults.add(
          "the first code cell is not %s and two imports, and at most %s below them"
              .formatted(jar, below));
    }
    if (above.stream().noneMatch(cell -> cell.source().contains("java Lab.java setup"))) {
      faults.add(
          "nothing above the first code cell says that java Lab.java setup makes the library");
    }
    return faults;
  }

  /** The headings that break the order: one title on top, no level left out. */
  static List<String> headingsOutOfOrder(Reading reading) {
    List<String> faults = new ArrayList<>();
    int above = 0;
    for (Heading heading : reading.headings()) {
      if (heading.level() > above + 1 || heading.level() == 1 && above > 0) {
        faults.add(heading.toString());
      }
      above = heading.level();
    }
    return above == 0 ? List.of("there is no heading") : faults;
  }

  /** How many cells there are of each kind, unless those of prose are more. */
  static List<String> moreCodeThanProse(NotebookFile notebook) {
    int prose = notebook.markdownCells().size();
    int code = notebook.codeCells().size();
    return prose > code ? List.of() : List.of("%d of prose, %d of code".formatted(prose, code));
  }

  /** The first lines of the code cells that are too long to take in at once. */
  static List<String> longCells(NotebookFile notebook) {
    return notebook.codeCells().stream()
        .filter(cell -> cell.source().lines().count() > LONGEST_CELL)
        .map(cell -> cell.source().lines().findFirst().orElseThrow())
        .toList();
  }

  /**
   * The names of methods that are defined twice: kernels as shipped may go on with an old one when
   * a cell is run again.
   */
  static List<String> methodsOfOneName(NotebookFile notebook) {
    List<String> names =
        notebook.codeCells().stream()
            .flatMap(cell -> METHOD.matcher(cell.source()).results())
            .map(method -> method.group(1))
            .toList();
    return names.stream()
        .filter(name -> Collections.frequency(names, name) > 1)
        .distinct()
        .toList();
  }

  /** The links to files that are not there, and to places that these files do not have. */
  static List<String> brokenLinks(Reading reading) {
    return reading.passages().stream()
        .flatMap(passage -> passage.text().targets().stream())
        .filter(target -> !ELSEWHERE.matcher(target).matches())
        .filter(target -> isBroken(reading, target))
        .toList();
  }

  private static boolean isBroken(Reading reading, String target) {
    String[] parts = target.split("#", 2);
    String name = decoded(parts[0].replaceFirst("[?].*", ""));
    Path file = name.isEmpty() ? reading.path() : reading.path().resolveSibling(name);
    if (name.startsWith("/") || !Files.exists(file)) {
      return true;
    }
    return parts.length == 2
        && Reading.hasAnchors(file)
        && !Reading.of(file).anchors().contains(decoded(parts[1]));
  }

  private static String decoded(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
