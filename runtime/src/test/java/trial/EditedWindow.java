package trial;

import browser.OpenPage;

/**
 * The trial page in a window, as somebody edits it.
 *
 * @param trial the same with the words of a reader
 */
record EditedWindow(TrialWindow trial) implements AutoCloseable {

  static final String FIRST_ADDED = "document.querySelector('.cell.added')";

  OpenPage page() {
    return trial.page();
  }

  /** Writes a text into a cell in place of what stands in it, as a reader pastes it. */
  void write(int cell, String... lines) {
    trial.press(cell, "Edit");
    writeInFocus(lines);
  }

  /** The same, and runs the cell. */
  void run(int cell, String... lines) {
    write(cell, lines);
    page().press("Control+Enter");
  }

  /** Writes where an editor has just been opened. */
  void writeInFocus(String... lines) {
    page().await("document.activeElement.classList.contains('cm-content')");
    page().press("Control+a");
    page().paste(String.join("\n", lines));
  }

  /** Adds a cell below another, and writes into it; gives its number. */
  int add(int above, String... lines) {
    trial.press(above, "Add a cell");
    writeInFocus(lines);
    return Integer.parseInt(
        page().text("() => document.activeElement.closest('.cell').dataset.cell"));
  }

  /** What stands in the editor of a cell, or in its place. */
  String text(int cell) {
    return page()
        .text("() => document.querySelector('[data-cell=\"%d\"] code').textContent".formatted(cell))
        .strip();
  }

  /** Whether something of a cell is there to be seen. */
  boolean isShown(int cell, String selector) {
    return page()
        .evaluate(
            "() => !!document.querySelector('[data-cell=\"%d\"] %s')?.checkVisibility()"
                .formatted(cell, selector))
        .getAsBoolean();
  }

  /** Which cell, or part of one, has the focus. */
  String focused() {
    return page()
        .text(
            "() => document.activeElement.closest('.cell').dataset.cell + ' ' +"
                + " document.activeElement.className");
  }

  /** Presses a button beyond the cells. */
  String click(String words) {
    return "() => [...document.querySelectorAll('main button')].find((each) => each.textContent ==="
        + " '"
        + words
        + "').click()";
  }

  @Override
  public void close() {
    trial.close();
  }
}
