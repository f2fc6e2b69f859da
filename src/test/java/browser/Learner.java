package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import notebooks.Cell;
import notebooks.NotebookFile;

/**
 * Somebody who goes through a notebook with Shift+Enter and writes into its cells. A cell is named
 * by words that, as shipped, it alone has.
 */
final class Learner {

  private static final Pattern SOLUTION = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

  private final NotebookPage page;
  private final NotebookFile notebook;
  private int next;
  private int runs;

  Learner(NotebookPage page, NotebookFile notebook) {
    this.page = page;
    this.notebook = notebook;
  }

  /** Writes a guess in place of null. */
  String predict(String number, String guess) {
    return write(cell("predict", number), "predict(\"%s\", %s)".formatted(number, guess));
  }

  String reveal(String number) {
    return run(cell("reveal", number));
  }

  /** Runs the cell of an exercise as it stands. */
  String check(String number) {
    return run(cell("check", number));
  }

  /** Runs the cell of an exercise with an answer of these lines. */
  String check(String number, String source) {
    return write(cell("check", number), source);
  }

  /** Copies the solution that is folded below an exercise into its cell. */
  String copySolution(String number) {
    return check(number, solution(cell("check", number)));
  }

  String hint(String number) {
    return run(cell("hint", number));
  }

  /** Goes on, or back, to a cell, runs it and reads what it prints. */
  String run(String words) {
    goTo(place(words));
    return runNext();
  }

  /** The same, after writing into the cell in the place of what stands there. */
  String write(String words, String source) {
    goTo(place(words));
    page.write(next, source);
    return runNext();
  }

  /** Reads again what a cell printed. */
  String read(String words) {
    return page.printedBy(place(words)).replace("\n", " ");
  }

  /** How many pictures a cell shows. */
  int pictures(String words) {
    return page.cell(place(words)).locator("figure img").count();
  }

  /** The words of the cell in which an exercise is predicted, revealed, checked or hinted at. */
  static String cell(String verb, String number) {
    return verb + "(\"" + number + "\"";
  }

  void restartAndRunAll() {
    page.restartAndRunAll();
    runs = notebook.codeCells().size();
  }

  private void goTo(int wanted) {
    next = Math.min(next, wanted);
    while (next < wanted) {
      runNext();
    }
  }

  private String runNext() {
    int place = next++;
    page.pressShiftEnter(place);
    if (!notebook.cells().get(place).isCode()) {
      return "";
    }
    runs++;
    assertThat(prompt(place))
        .hasText(
            "[" + runs + "]:", new HasTextOptions().setTimeout(Chromium.PATIENCE_IN_MILLISECONDS));
    return page.printedBy(place).replace("\n", " ");
  }

  private Locator prompt(int place) {
    return page.cell(place).locator(".jp-InputPrompt");
  }

  private int place(String words) {
    List<Cell> cells = notebook.cells();
    List<Integer> places =
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i).isCode() && cells.get(i).source().contains(words))
            .boxed()
            .toList();
    if (places.size() != 1) {
      throw new IllegalArgumentException(
          "%d cells of %s have the words %s.".formatted(places.size(), notebook, words));
    }
    return places.get(0);
  }

  private String solution(String check) {
    return notebook.markdownCells().stream()
        .filter(cell -> cell.source().contains(check))
        .map(cell -> SOLUTION.matcher(cell.source()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }
}
