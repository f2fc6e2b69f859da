package runtime.build.cells;

import java.util.ArrayList;
import java.util.List;
import runtime.build.cells.Piece.Declared;

/**
 * Pieces of one cell that become one class. A cell is one part, unless a name gets a new meaning in
 * it.
 */
final class Part {

  private final int cell;
  private final String name;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param cell counted from 0
   * @param place which part of the cell, counted from 0
   */
  Part(int cell, int place) {
    this.cell = cell;
    this.name = "Cell_" + (cell + 1) + (place == 0 ? "" : "_" + (place + 1));
  }

  int cell() {
    return cell;
  }

  /** That of its class: the cell as a reader counts. */
  String name() {
    return name;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Declared> declared() {
    return pieces.stream().flatMap(piece -> piece.declared().stream()).toList();
  }
}
