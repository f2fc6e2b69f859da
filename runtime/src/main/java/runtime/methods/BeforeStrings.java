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
}
