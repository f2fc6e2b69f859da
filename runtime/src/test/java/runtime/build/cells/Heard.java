package runtime.build.cells;

import java.util.List;

/**
 * What became of a cell that was edited.
 *
 * @param text what it printed and showed
 * @param trouble how it failed, and in which line of the cell; empty if it did not
 */
record Heard(String text, String trouble) {

  /** It was ended, since it did not end by itself. */
  static final String ENDLESS = "does not end";

  /** It declares what cannot be used until something else is; JShell tells no line. */
  static final String WAITS = "waits for what is not declared";

  private static final String NOT_COMPILED = "does not compile";

  private static final String FINE = "comes to its end";
  private static final String THROWS = "throws";

  /** What becomes of one cell or another, beside those that do not end. */
  static final List<String> OUTCOMES = List.of(FINE, THROWS, WAITS, NOT_COMPILED);

  /** What a compiler refuses, by its first line; 0 if it is not known. */
  static String notCompiled(int line) {
    return NOT_COMPILED + ", line " + line;
  }

  /** A call of what waits. */
  static String notDeclared(int line) {
    return "calls what is not declared, line " + line;
  }

  /** What is thrown. */
  static String thrown(String name, String message, int line) {
    return name + (message == null || message.isEmpty() ? "" : ": " + message) + ", line " + line;
  }

  /** How it failed, without where. */
  String withoutLine() {
    return trouble.replaceFirst(", line \\d+$", "");
  }

  /** What became of the cell, in a word or two. */
  String outcome() {
    if (trouble.isEmpty() || isEndless()) {
      return trouble.isEmpty() ? FINE : ENDLESS;
    }
    return trouble.startsWith(NOT_COMPILED)
        ? NOT_COMPILED
        : trouble.startsWith(WAITS) ? WAITS : THROWS;
  }

  boolean isEndless() {
    return trouble.equals(ENDLESS);
  }
}
