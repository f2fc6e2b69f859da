package runtime.compiler;

/** What of a cell is Java: lines with {@code %} speak to the kernel. */
final class JavaLines {

  private JavaLines() {}

  /** The cell with blanks in place of such lines, so that everything keeps its place. */
  static String of(String cell) {
    StringBuilder java = new StringBuilder(cell.length());
    boolean isMagic = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (i == 0 || cell.charAt(i - 1) == '\n') {
        isMagic = c == '%';
      }
      java.append(isMagic && c != '\n' ? ' ' : c);
    }
    return java.toString();
  }
}
