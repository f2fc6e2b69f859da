package runtime.build.script;

/** A text that is changed at places which have to be there exactly once. */
final class Edits {

  private String text;

  Edits(String text) {
    this.text = text;
  }

  /**
   * Replaces what begins and ends so.
   *
   * @throws IllegalStateException if the beginning is not there, or more than once
   */
  Edits replace(String beginning, String end, String replacement) {
    int from = text.indexOf(beginning);
    int to = text.indexOf(end, from + beginning.length());
    if (from < 0 || to < 0 || text.indexOf(beginning, from + 1) >= 0) {
      throw new IllegalStateException(
          "A text to be changed does not have this exactly once: %s…%s".formatted(beginning, end));
    }
    text = text.substring(0, from) + replacement + text.substring(to + end.length());
    return this;
  }

  String text() {
    return text;
  }
}
