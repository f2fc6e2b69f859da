package runtime.compiler;

/**
 * A piece of a cell's text.
 *
 * @param text of the piece
 * @param from where it begins in the cell
 * @param line where it begins, counted from 1
 * @param length of what stands in the cell, also where the text is another
 * @param cell the whole text of the cell
 */
record Piece(String text, int from, int line, int length, String cell) {

  /** The piece of a cell between two places. */
  static Piece of(String cell, int from, int to) {
    int line = 1 + (int) cell.substring(0, from).chars().filter(c -> c == '\n').count();
    return new Piece(cell.substring(from, to), from, line, to - from, cell);
  }

  /** A piece of this piece. */
  Piece part(int begin, int end) {
    int lines = (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
    return new Piece(text.substring(begin, end), from + begin, line + lines, end - begin, cell);
  }

  /** The same with blanks in place of what lies between two places. */
  Piece blanked(int begin, int end) {
    return new Piece(
        text.substring(0, begin) + " ".repeat(end - begin) + text.substring(end),
        from,
        line,
        length,
        cell);
  }

  /** Another text in the same place. */
  Piece saying(String other) {
    return new Piece(other, from, line, length, cell);
  }
}
