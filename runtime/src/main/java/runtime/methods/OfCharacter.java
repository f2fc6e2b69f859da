package runtime.methods;

/** Of {@link Character}. */
public final class OfCharacter {

  private OfCharacter() {}

  public static String toString(int codePoint) {
    return new String(Character.toChars(codePoint));
  }
}
