package notebooks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds of the numbers that a notebook's prose names. */
final class ProseRules {

  private static final int DECIMALS_THAT_NEED_A_SOURCE = 3;

  /** Digits that no reader sees as a number: comments, addresses, and how html is laid out. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?s)<!--.*?-->|]\\([^)]*\\)|\\b(?:https?|doi|arXiv):[^\\s)>\"]+"
              + "|\\b(?!alt|title|aria-label)[\\w-]+=\"[^\"]*\"");

  /** The thin space that sets digits in groups. */
  private static final Pattern DIGIT_GROUPS =
      Pattern.compile("(?<=\\d)(?:\\\\,|[\\u2009\\u202F])(?=\\d)");

  private ProseRules() {}

  /** The numbers of three or more decimals in prose that no output of the notebook gives. */
  static List<String> numbersThatNoCellPrints(NotebookFile notebook) {
    List<Numeral> printed =
        Numeral.in(notebook.outputs().stream().map(Output::text).collect(Collectors.joining("\n")));
    return notebook.markdownCells().stream()
        .flatMap(cell -> Numeral.in(read(cell.source())).stream())
        .filter(numeral -> numeral.decimals() >= DECIMALS_THAT_NEED_A_SOURCE)
        .filter(numeral -> printed.stream().noneMatch(numeral::isShortFor))
        .map(Numeral::text)
        .toList();
  }

  private static String read(String markdown) {
    String text = UNREAD.matcher(markdown).replaceAll(" ");
    return DIGIT_GROUPS.matcher(text).replaceAll("");
  }
}
