package runtime.build.cells;

/**
 * What a reader may change in a cell.
 *
 * @param cell which code cell of the notebook, counted from 0
 * @param field which field of the cell, counted from 0; −1 if Java must be edited for it
 * @param exercise the number of the exercise that it belongs to, such as "2.5"
 * @param label the variable that it is put into, such as {@code values[1]}; empty if there is none
 * @param kind what is asked for
 * @param shipped what stands there as long as the field is empty, as Java
 */
public record Blank(int cell, int field, String exercise, String label, Kind kind, String shipped) {

  /** What a field can hold. */
  public enum Kind {
    NUMBER,
    WHOLE_NUMBER,
    WORD,
    LIST,
    MATRIX,
    /** The name of a constant. */
    CONSTANT,
    /** A function, a network, or a loop to be completed: no field. */
    JAVA
  }

  /** For a program of another language: all parts, parted by tabs. */
  String line() {
    return String.join(
        "\t", String.valueOf(cell), String.valueOf(field), exercise, label, kind.name(), shipped);
  }
}
