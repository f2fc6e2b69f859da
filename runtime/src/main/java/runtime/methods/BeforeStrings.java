package runtime.methods;

import runtime.library.Texts;

/** Before methods of {@link String}: says which index is out of bounds. */
public final class BeforeStrings {

  private BeforeStrings() {}

  public static void charAt(String text, int index) {
    if (index < 0 || index >= text.length()) {
      throw new StringIndexOutOfBoundsException(Texts.charAt(index));
    }
  }

  public static void substring(String text, int begin) {
    substring(text, begin, text.length());
  }

  public static void substring(String text, int begin, int end) {
    if (begin < 0 || begin > end || end > text.length()) {
      throw new StringIndexOutOfBoundsException(Texts.substring(begin, end, text.length()));
    }
  }

  public static void codePointAt(String text, int index) {
    if (index < 0 || index >= text.length()) {
      throw new StringIndexOutOfBoundsException(Texts.builderIndex(index, text.length()));
    }
  }

  public static void getChars(String text, int begin, int end, char[] target, int to) {
    substring(text, begin, end);
  }

  public static void construct(String text, char[] letters, int offset, int count) {
    if (offset < 0 || count < 0 || offset > letters.length - count) {
      throw new StringIndexOutOfBoundsException(Texts.offset(offset, count, letters.length));
    }
  }
}
