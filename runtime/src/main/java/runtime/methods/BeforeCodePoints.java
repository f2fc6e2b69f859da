package runtime.methods;

import runtime.library.Texts;

/** Before {@link Character#toChars}: says what is no code point. */
public final class BeforeCodePoints {

  private BeforeCodePoints() {}

  public static void toChars(int point) {
    if (!Character.isValidCodePoint(point)) {
      throw new IllegalArgumentException(Texts.codePoint(point));
    }
  }
}
