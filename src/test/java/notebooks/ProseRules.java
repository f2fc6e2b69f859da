package notebooks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds of the prose: the numbers that it names, its spelling and its tone. */
final class ProseRules {

  private static final int DECIMALS_THAT_NEED_A_SOURCE = 3;

  /** Digits that no reader sees as a number: comments, addresses, and how html is laid out. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?s)<!--.*?-->|]\\([^)]*\\)|\\b(?:https?|doi|arXiv):[^\\s)>\"]+"
              + "|\\b(?!alt|title|aria-label)[\\w-]+=\"[^\"]*\"");

  /** A word and its exclamation mark, and the words that make a reader who wonders feel slow. */
  private static final Pattern WRONG_TONE = Pattern.compile("(?i)\\S*!|\\b(?:simply|obviously)\\b");

  /** The thin space that sets digits in groups. */
  private static final Pattern DIGIT_GROUPS =
      Pattern.compile("(?<=\\d)(?:\\\\,|[\\u2009\\u202F])(?=\\d)");

  private ProseRules() {}

  /** The numbers of three or more decimals in prose that no output of the notebook gives. */
  static List<String> numbersThatNoCellPrints(NotebookFile notebook) {
    List<Numeral> printed =
        Numeral.in(
            notebook.withPoints(
                notebook.outputs().stream().map(Output::text).collect(Collectors.joining("\n"))));
    return notebook.markdownCells().stream()
        .flatMap(cell -> Numeral.in(notebook.withPoints(read(cell.source()))).stream())
        .filter(numeral -> numeral.decimals() >= DECIMALS_THAT_NEED_A_SOURCE)
        .filter(numeral -> printed.stream().noneMatch(numeral::isShortFor))
        .map(Numeral::text)
        .toList();
  }

  /** The words that neither a British dictionary nor our list has, each with its place. */
  static List<String> misspelledWords(Reading reading, Spelling spelling) {
    return reading.passages().stream()
        .flatMap(
            passage ->
                Spelling.words(passage.text().prose())
                    .distinct()
                    .filter(word -> !spelling.knows(word))
                    .map(word -> misspelling(passage.place(), word, spelling)))
        .toList();
  }

  private static String misspelling(String place, String word, Spelling spelling) {
    return spelling
        .nearest(word)
        .map(nearest -> "%s: \"%s\", perhaps \"%s\"".formatted(place, word, nearest))
        .orElse("%s: \"%s\"".formatted(place, word));
  }

  /** Where the prose raises its voice, or tells a reader that something is easy. */
  static List<String> wrongTones(Reading reading) {
    return reading.passages().stream()
        .flatMap(
            passage ->
                WRONG_TONE
                    .matcher(passage.text().prose())
                    .results()
                    .map(found -> "%s: \"%s\"".formatted(passage.place(), found.group())))
        .toList();
  }

  private static String read(String markdown) {
    String text = UNREAD.matcher(markdown).replaceAll(" ");
    return DIGIT_GROUPS.matcher(text).replaceAll("");
  }
}
