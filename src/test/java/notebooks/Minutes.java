package notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The minutes of a person who reads, predicts and tries: 110 words a minute, 45 seconds for a
 * prediction or what is recalled, 3 minutes for an exercise, 20 seconds for a slider, 10 for
 * another cell of Java. What is folded or code is not counted.
 *
 * @param core before the practice
 * @param practice up to what is marked as further
 * @param further what may be left out
 */
record Minutes(long core, long practice, long further) {

  static final int LONGEST_CORE = 12;

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern FOLD = Pattern.compile("(?s)<details>.*?</details>");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s|]*");
  private static final double WORDS_A_SECOND = 110 / 60.0;

  /** Those that a notebook names below its title, if it names them in the usual words. */
  static Optional<Minutes> told(NotebookFile notebook) {
    return notebook.markdownCells().stream()
        .limit(1)
        .flatMap(cell -> told(notebook::say).matcher(cell.source()).results())
        .map(
            told ->
                new Minutes(number(told.group(1)), number(told.group(2)), number(told.group(3))))
        .findFirst();
  }

  private static Pattern told(UnaryOperator<String> say) {
    return Pattern.compile(
        "\\*(?:%s )?(\\d+) %s?(?:, %s (\\d+))?(?:, %s (\\d+))?\\.\\*"
            .formatted(
                say.apply("Core"),
                say.apply("minutes"),
                say.apply("practice"),
                say.apply("further")));
  }

  /** Those that it takes. */
  static Minutes of(NotebookFile notebook) {
    List<List<Cell>> parts = parts(notebook);
    return new Minutes(
        Math.round(minutes(parts.get(0))),
        Math.round(minutes(parts.get(1))),
        Math.round(minutes(parts.get(2))));
  }

  /** Those of the core, not rounded. */
  static double ofTheCore(NotebookFile notebook) {
    return minutes(parts(notebook).get(0));
  }

  /** The cells of the core, of the practice, and of what is further. */
  private static List<List<Cell>> parts(NotebookFile notebook) {
    List<Cell> core = new ArrayList<>();
    List<Cell> practice = new ArrayList<>();
    List<Cell> further = new ArrayList<>();
    List<Cell> part = core;
    for (Cell cell : notebook.cells()) {
      Optional<String> heading = heading(cell);
      if (heading
          .filter(Predicate.isEqual(notebook.say("Practice")).or("Exit ticket"::equals))
          .isPresent()) {
        part = practice;
      } else if (heading.filter(notebook.say("Further")::equals).isPresent()) {
        part = further;
      } else if (heading
          .filter(
              Predicate.isEqual(notebook.say("Take away")).or(notebook.say("What you did")::equals))
          .isPresent()) {
        part = core;
      }
      part.add(cell);
    }
    return List.of(core, practice, further);
  }

  private static Optional<String> heading(Cell cell) {
    Matcher heading = HEADING.matcher(cell.source());
    return cell.isMarkdown() && heading.find() ? Optional.of(heading.group(1)) : Optional.empty();
  }

  private static double minutes(List<Cell> cells) {
    return cells.stream().mapToDouble(Minutes::seconds).sum() / 60;
  }

  private static double seconds(Cell cell) {
    if (cell.isMarkdown()) {
      return words(cell) / WORDS_A_SECOND;
    }
    double asked = 45 * calls(cell, "predict|recall") + 180 * calls(cell, "check|answer");
    double run = calls(cell, "explore") > 0 ? 20 : 10;
    return asked > 0 ? asked : run;
  }

  private static long words(Cell cell) {
    String unfolded = FOLD.matcher(cell.source()).replaceAll(" ");
    return WORD.matcher(new Markdown(unfolded).prose()).results().count();
  }

  private static long calls(Cell cell, String words) {
    return Pattern.compile("\\b(?:" + words + ")\\(").matcher(cell.source()).results().count();
  }

  private static long number(String digits) {
    return Stream.ofNullable(digits).mapToLong(Long::parseLong).sum();
  }
}
