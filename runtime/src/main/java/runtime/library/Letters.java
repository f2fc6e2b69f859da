package runtime.library;

/** The letters of a text, moved by the browser in whole pieces. */
public final class Letters {

  private static final int SPARE = 16;

  private Letters() {}

  /** The letters of a text, with as much room behind them as Java's {@code StringBuilder} has. */
  public static char[] of(String text) {
    char[] letters = room(new char[0], 0, text.length() + SPARE);
    text.getChars(0, text.length(), letters, 0);
    return letters;
  }

  /**
   * Puts a text between letters.
   *
   * @param letters of which the first {@code length} count
   * @param at from 0 to {@code length}
   * @return where they are from now on: the same, or a longer array
   * @throws OutOfMemoryError if they are more than an array can hold
   */
  public static char[] insert(char[] letters, int length, int at, String more) {
    char[] all = room(letters, length, length + more.length());
    if (at < length) {
      System.arraycopy(all, at, all, at + more.length(), length - at);
    }
    more.getChars(0, more.length(), all, at);
    return all;
  }

  /**
   * Gives letters the room that they need, and as much more as Java does.
   *
   * @param letters of which the first {@code length} count
   * @param needed below zero if it is more than an array can hold
   * @return where they are from now on
   * @throws OutOfMemoryError if they are more than an array can hold
   */
  public static char[] room(char[] letters, int length, int needed) {
    if (needed < 0) {
      throw new OutOfMemoryError(Texts.TOO_LONG);
    }
    if (needed <= letters.length) {
      return letters;
    }
    long grown = Math.min(2L * letters.length + 2, Integer.MAX_VALUE);
    char[] all = new char[Math.max(needed, (int) grown)];
    System.arraycopy(letters, 0, all, 0, length);
    return all;
  }

  /**
   * A text again and again.
   *
   * @param count 0 or more
   * @throws OutOfMemoryError if that is more than an array can hold
   */
  public static String repeat(String text, int count) {
    long length = (long) text.length() * count;
    if (length > Integer.MAX_VALUE) {
      throw new OutOfMemoryError(Texts.TOO_LONG);
    }
    char[] all = new char[(int) length];
    int done = Math.min(text.length(), all.length);
    text.getChars(0, done, all, 0);
    while (done < all.length) {
      int more = Math.min(done, all.length - done);
      System.arraycopy(all, 0, all, done, more);
      done += more;
    }
    return new String(all);
  }
}
