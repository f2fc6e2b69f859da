package trial;

import browser.OpenPage;

/**
 * The trial page in a window, with the words of its reader.
 *
 * @param page where it is open
 */
record TrialWindow(OpenPage page) implements AutoCloseable {

  /** Opens the page once more, until it has put back what it kept and answers. */
  void reload() {
    page.reload();
    page.await("document.querySelector('.acts') !== null");
  }

  /** Presses a button of a cell, once it is there. */
  void press(int cell, String button) {
    String found =
        "[...%s.querySelectorAll('button')].find((each) => each.textContent === '%s')"
            .formatted(in(cell), button);
    page.await(found + " !== undefined");
    page.evaluate("() => " + found + ".click()");
  }

  void run(int cell) {
    press(cell, "Run");
    awaitState(cell, "done");
  }

  void awaitState(int cell, String state) {
    page.await(in(cell) + ".dataset.state === '" + state + "'");
  }

  void awaitOutput(int cell, String text) {
    page.await(in(cell) + ".querySelector('[role=log]').textContent.includes('" + text + "')");
  }

  String output(int cell) {
    return page.text("() => " + in(cell) + ".querySelector('[role=log]').textContent.trim()");
  }

  void focus(int cell, String selector) {
    page.await(in(cell) + ".querySelector('" + selector + "') !== null");
    page.evaluate("() => " + in(cell) + ".querySelector('" + selector + "').focus()");
  }

  String attribute(int cell, String selector, String name) {
    return page.text(
        "() => %s.querySelector('%s').getAttribute('%s')".formatted(in(cell), selector, name));
  }

  /** The line that says why nothing answers. */
  String still() {
    return page.text("() => document.getElementById('java-still').innerText");
  }

  String refused() {
    return page.text("() => window.refused.join()");
  }

  private static String in(int cell) {
    return "document.querySelector('[data-cell=\"" + cell + "\"]')";
  }

  @Override
  public void close() {
    page.close();
  }
}
