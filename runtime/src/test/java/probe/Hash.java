package probe;

/** Of many values, a few letters that change with each of them. */
final class Hash {

  private static final long PRIME = 0x100000001b3L;

  private long hash = 0xcbf29ce484222325L;

  void add(long bits) {
    hash = (hash ^ bits) * PRIME;
    hash ^= hash >>> 29;
  }

  void add(double value) {
    add(Double.doubleToLongBits(value));
  }

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    add(-1);
  }

  @Override
  public String toString() {
    return Long.toHexString(hash);
  }
}
