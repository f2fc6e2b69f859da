package runtime.build.cells;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a learner makes of a cell.
 *
 * <p>A notebook's edits stand in a file of {@code src/test/resources/edits}. Each begins with the
 * number of its code cell, counted from 1, and what the learner does: {@code [3] another bias}.
 * Below it lines with {@code -} are found in the cell, and make room for the lines with {@code +}
 * that follow; lines with {@code >} come behind the cell, and lines with {@code =} are the whole of
 * it.
 *
 * @param cell which code cell, counted from 0
 * @param what the learner does, in a few words
 * @param lines how, each with its sign
 */
record Edit(int cell, String what, List<String> lines) {

  private static final Path FOLDER = Path.of("src/test/resources/edits");

  /** Those of a notebook, such as 02; none if nobody edits it. */
  static List<Edit> of(String notebook) throws IOException {
    Path file = FOLDER.resolve(notebook + ".txt");
    List<Edit> edits = new ArrayList<>();
    if (!Files.exists(file)) {
      return edits;
    }
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("[")) {
        int end = line.indexOf(']');
        int number = Integer.parseInt(line.substring(1, end));
        edits.add(new Edit(number - 1, line.substring(end + 2), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        edits.get(edits.size() - 1).lines().add(line);
      }
    }
    return edits;
  }

  /** The cell as the learner leaves it. */
  String applied(String source) {
    String edited = source;
    for (int i = 0; i < lines.size(); ) {
      char sign = lines.get(i).charAt(0);
      String text = text(sign, i);
      i += size(sign, i);
      edited =
          switch (sign) {
            case '=' -> text;
            case '>' -> ended(edited) + "\n" + text;
            case '-' -> {
              String now = text('+', i);
              i += size('+', i);
              yield replaced(edited, text, now);
            }
            default -> throw new IllegalArgumentException(this + ": begin lines with -, >, =.");
          };
    }
    return edited;
  }

  /** How many lines from one on have a sign. */
  private int size(char sign, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).charAt(0) == sign) {
      end++;
    }
    return end - from;
  }

  private String text(char sign, int from) {
    return lines.subList(from, from + size(sign, from)).stream()
        .map(line -> line.substring(Math.min(2, line.length())))
        .collect(Collectors.joining("\n"));
  }

  private static String ended(String source) {
    return source.stripTrailing().matches("(?s).*[;}]") ? source : source + ";";
  }

  private String replaced(String source, String old, String now) {
    int place = source.indexOf(old);
    if (place < 0 || source.indexOf(old, place + 1) >= 0) {
      throw new IllegalArgumentException(
          "%s: \"%s\" stands %s in its cell: give what stands there once.\n%s"
              .formatted(this, old, place < 0 ? "nowhere" : "more than once", source));
    }
    return source.substring(0, place) + now + source.substring(place + old.length());
  }

  @Override
  public String toString() {
    return "[%s] %s".formatted(cell + 1, what);
  }
}
