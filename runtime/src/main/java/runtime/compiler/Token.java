package runtime.compiler;

/**
 * A word or sign of a cell.
 *
 * @param start where it begins
 * @param end behind its last character
 * @param text as it stands there
 */
record Token(int start, int end, String text) {

  /** Whether it can name something; keywords look the same and are told by {@link Words}. */
  boolean isName() {
    return Character.isJavaIdentifierStart(text.charAt(0)) && !Words.isKeyword(text);
  }

  boolean is(String other) {
    return text.equals(other);
  }
}
