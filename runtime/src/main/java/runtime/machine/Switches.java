package runtime.machine;

/** Where tableswitch and lookupswitch lead. */
final class Switches {

  private Switches() {}

  static int s4(byte[] code, int at) {
    return (code[at] & 255) << 24
        | (code[at + 1] & 255) << 16
        | (code[at + 2] & 255) << 8
        | code[at + 3] & 255;
  }

  /** The next instruction after one of the two, for a key. */
  static int target(byte[] code, int at, int key) {
    int from = (at & ~3) + 4;
    if ((code[at] & 255) == Op.TABLESWITCH) {
      int low = s4(code, from + 4);
      int high = s4(code, from + 8);
      boolean isIn = key >= low && key <= high;
      return at + s4(code, isIn ? from + 12 + 4 * (key - low) : from);
    }
    int first = 0;
    int last = s4(code, from + 4) - 1;
    while (first <= last) {
      int middle = first + last >>> 1;
      int place = from + 8 + 8 * middle;
      int found = s4(code, place);
      if (found == key) {
        return at + s4(code, place + 4);
      }
      if (found < key) {
        first = middle + 1;
      } else {
        last = middle - 1;
      }
    }
    return at + s4(code, from);
  }

  /** How long one of the two is. */
  static int length(byte[] code, int at) {
    int from = (at & ~3) + 4;
    int end =
        (code[at] & 255) == Op.TABLESWITCH
            ? from + 12 + 4 * (s4(code, from + 8) - s4(code, from + 4) + 1)
            : from + 8 + 8 * s4(code, from + 4);
    return end - at;
  }
}
