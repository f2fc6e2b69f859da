package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import runtime.names.CellNames;

/** A source that is made of text of ours and of pieces of cells, each on its own line. */
final class Unit implements ICompilationUnit {

  static final String PACKAGE = CellNames.PACKAGE;

  private final String name;
  private final String label;
  private final StringBuilder text = new StringBuilder();
  private final List<Copied> copies = new ArrayList<>();
  private int line = 1;

  /** Where a piece of a cell stands here. */
  private record Copied(int at, Piece piece) {

    int within(int position) {
      return Math.max(0, Math.min(position - at, piece.length()));
    }

    int distance(int position) {
      return Math.abs(position - at - within(position));
    }
  }

  /**
   * Begins a class.
   *
   * @param name without its package
   * @param label what class files name as their source
   */
  Unit(String name, String label) {
    this.name = name;
    this.label = label;
  }

  String name() {
    return name;
  }

  /** Goes on to a line, unless the text is there already. */
  Unit onLine(int wanted) {
    while (line < wanted) {
      text.append('\n');
      line++;
    }
    return this;
  }

  Unit add(String ours) {
    text.append(ours);
    return this;
  }

  /** Adds a piece of a cell on its line. */
  Unit copy(Piece piece) {
    onLine(piece.line());
    copies.add(new Copied(text.length(), piece));
    text.append(piece.text());
    line += (int) piece.text().chars().filter(c -> c == '\n').count();
    return this;
  }

  /** Where a character of the source stands in its cell; the nearest that does. */
  int inCell(int position) {
    Copied nearest = nearest(position);
    return nearest == null ? 0 : nearest.piece.from() + nearest.within(position);
  }

  /** Whether a character of the source is part of this cell. */
  boolean isOf(String cell, int position) {
    Copied nearest = nearest(position);
    return nearest == null || nearest.piece.cell().equals(cell);
  }

  /** Whether a character of the source is part of a cell, and not of our text around it. */
  boolean isCopied(int position) {
    Copied nearest = nearest(position);
    return nearest != null && nearest.distance(position) == 0;
  }

  /** What stands here of the cell that a character of the source is in, or next to. */
  Piece piece(int position) {
    Copied nearest = nearest(position);
    String cell = nearest == null ? "" : nearest.piece.cell();
    int from = cell.length();
    int to = 0;
    for (Copied copied : copies) {
      if (copied.piece.cell().equals(cell)) {
        from = Math.min(from, copied.piece.from());
        to = Math.max(to, copied.piece.from() + copied.piece.length());
      }
    }
    return Piece.of(cell, Math.min(from, to), to);
  }

  private Copied nearest(int position) {
    Copied nearest = null;
    for (Copied copied : copies) {
      if (nearest == null || copied.distance(position) < nearest.distance(position)) {
        nearest = copied;
      }
    }
    return nearest;
  }

  /** The piece of the source. */
  String text(int from, int to) {
    return text.substring(Math.max(0, from), Math.min(text.length(), to));
  }

  /** The pieces of cells that stand here. */
  String copied() {
    StringBuilder pieces = new StringBuilder();
    copies.forEach(copied -> pieces.append(copied.piece.text()).append('\n'));
    return pieces.toString().strip();
  }

  @Override
  public char[] getContents() {
    return text.toString().toCharArray();
  }

  @Override
  public char[] getMainTypeName() {
    return name.toCharArray();
  }

  @Override
  public char[][] getPackageName() {
    return new char[][] {PACKAGE.toCharArray()};
  }

  @Override
  public boolean ignoreOptionalProblems() {
    return true;
  }

  @Override
  public char[] getFileName() {
    return label.toCharArray();
  }
}
