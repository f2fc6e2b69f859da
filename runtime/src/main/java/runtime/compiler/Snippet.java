package runtime.compiler;

/**
 * A part of a cell that is compiled by itself.
 *
 * @param kind what it looks like
 * @param from where it begins in the cell
 * @param to behind its last character, without a semicolon
 */
record Snippet(Kind kind, int from, int to) {

  /** What a snippet can be. */
  enum Kind {
    IMPORT,
    VARIABLES,
    METHOD,
    TYPE,
    EXPRESSION,
    STATEMENT
  }

  boolean isRun() {
    return kind == Kind.EXPRESSION || kind == Kind.STATEMENT;
  }
}
