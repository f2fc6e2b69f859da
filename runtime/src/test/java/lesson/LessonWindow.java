package lesson;

import browser.OpenPage;
import com.google.gson.Gson;

/**
 * A page of the lesson in a window, used by what a reader hears: the cell's name, the question of a
 * field, the words on a button.
 *
 * @param page where it is open
 * @param cell what a cell is called in the page's language
 */
record LessonWindow(OpenPage page, String cell) implements AutoCloseable {

  private static final Gson GSON = new Gson();
  private static final String EMPTY = "document.activeElement.value = '';";

  /** Presses a button of a cell, once it is there. */
  void press(int number, String button) {
    String found = button(in(number), button);
    page.await(found + " !== undefined");
    page.evaluate("() => " + found + ".click()");
  }

  /** Writes into one of a cell's fields, in the place of what stood there. */
  void fill(int number, int field, String answer) {
    String found = in(number) + "?.querySelectorAll('.field input')[" + field + "]";
    page.await(found + " !== undefined");
    page.evaluate("() => { " + found.replace("?.", ".") + ".focus(); " + EMPTY + " }");
    page.type(answer);
  }

  /** Goes to a part of a cell: figures get their controls when they come near the window. */
  void focus(int number, String selector) {
    page.evaluate("() => " + in(number) + ".scrollIntoView()");
    String found = in(number) + "?.querySelector(" + GSON.toJson(selector) + ")";
    page.await(found);
    page.evaluate("() => " + found + ".focus()");
  }

  /** Awaits that a cell has said something. */
  void awaitSaid(int number, String text) {
    page.await(log(number) + ".textContent.includes(" + GSON.toJson(text) + ")");
  }

  void awaitState(int number, String state) {
    page.await(in(number) + ".dataset.state === '" + state + "'");
  }

  String said(int number) {
    return page.text("() => " + log(number) + ".textContent.trim()");
  }

  /** What stands in the first field of a cell. */
  String written(int number) {
    return page.text("() => " + in(number) + ".querySelector('.field input').value");
  }

  /** The line that says why nothing answers. */
  String still() {
    page.await("document.querySelector('#java-still.told')");
    return page.text("() => document.getElementById('java-still').innerText");
  }

  private String in(int number) {
    return "document.querySelector('[role=group][aria-label=\"" + cell + " " + number + "\"]')";
  }

  private String log(int number) {
    return in(number) + ".querySelector('[role=log]')";
  }

  private static String button(String root, String name) {
    return "[...%s.querySelectorAll('button')].find((each) => each.textContent === '%s')"
        .formatted(root, name);
  }

  @Override
  public void close() {
    page.close();
  }
}
