package runtime.compiler;

/**
 * What is wrong in a cell.
 *
 * @param severity whether it keeps its snippet from being run
 * @param message in the compiler's words, or in ours if it is about what the page has not
 * @param hint ours, in one or two sentences; empty if there is none
 * @param from where it begins in the cell's text, counted from 0
 * @param to behind its last character
 * @param line of {@code from}, counted from 1
 * @param column of {@code from} in its line, counted from 1
 */
public record Problem(
    Severity severity, Said message, Said hint, int from, int to, int line, int column) {

  /** How bad it is. */
  public enum Severity {
    /** The snippet is not run, nor is what comes below it. */
    ERROR,
    /** What is declared cannot be called until something else is declared. */
    LATER
  }
}
