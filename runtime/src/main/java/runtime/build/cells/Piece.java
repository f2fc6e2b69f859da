package runtime.build.cells;

import java.util.List;

/**
 * A snippet of a cell, as JShell took it.
 *
 * @param kind what it is
 * @param source its text in the cell
 * @param declared what it declares, in its order; empty if it declares nothing
 */
record Piece(Kind kind, String source, List<Declared> declared) {

  /** What a snippet can be. */
  enum Kind {
    IMPORT,
    VARIABLES,
    METHOD,
    TYPE,
    /** An expression whose value a kernel shows if it ends the cell. */
    VALUE,
    /** Any other expression or statement. */
    STATEMENT
  }

  /** The same with another text. */
  Piece with(String changed) {
    return new Piece(kind, changed, declared);
  }

  /**
   * A name that a snippet gives to the cells below.
   *
   * @param kind variables, method or type
   * @param name without parameters
   * @param parameters the types of a method's parameters, parted by commas; empty for others
   * @param type that of a variable, or of what a method gives; empty for a type
   */
  record Declared(Kind kind, String name, String parameters, String type) {

    /** Whether this takes the place of another that was declared before. */
    boolean replaces(Declared other) {
      return kind == other.kind && name.equals(other.name) && parameters.equals(other.parameters);
    }
  }
}
