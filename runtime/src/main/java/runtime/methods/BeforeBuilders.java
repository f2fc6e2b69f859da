package runtime.methods;

import runtime.library.Texts;

/** Before methods of {@link StringBuilder}: says which index is out of bounds. */
public final class BeforeBuilders {

  private BeforeBuilders() {}

  public static void charAt(CharSequence text, int index) {
    requireIndex(text, index);
  }

  public static void setCharAt(CharSequence text, int index, char letter) {
    requireIndex(text, index);
  }

  public static void deleteCharAt(CharSequence text, int index) {
    requireIndex(text, index);
  }

  private static void requireIndex(CharSequence text, int index) {
    if (index < 0 || index >= text.length()) {
      throw new StringIndexOutOfBoundsException(Texts.builderIndex(index, text.length()));
    }
  }

  /** TeaVM makes a text longer with whatever was there before. */
  public static void setLength(CharSequence text, int length) {
    if (length < 0) {
      throw new StringIndexOutOfBoundsException(Texts.charAt(length));
    }
    if (text instanceof StringBuilder builder) {
      builder.append("\0".repeat(Math.max(length - builder.length(), 0)));
    }
  }

  public static void insert(CharSequence text, int offset, String more) {
    if (offset < 0 || offset > text.length()) {
      throw new StringIndexOutOfBoundsException(Texts.builderOffset(offset, text.length()));
    }
  }

  public static void append(CharSequence text, CharSequence more, int start, int end) {
    int length = more == null ? "null".length() : more.length();
    if (start < 0 || start > end || end > length) {
      throw new IndexOutOfBoundsException(Texts.builderRange(start, end, length));
    }
  }

  public static void substring(CharSequence text, int start, int end) {
    requireRange(text, start, end);
  }

  public static void delete(CharSequence text, int start, int end) {
    requireRange(text, start, Math.min(end, text.length()));
  }

  public static void replace(CharSequence text, int start, int end, String by) {
    requireRange(text, start, Math.min(end, text.length()));
  }

  private static void requireRange(CharSequence text, int start, int end) {
    if (start < 0 || start > end || end > text.length()) {
      throw new StringIndexOutOfBoundsException(Texts.builderRange(start, end, text.length()));
    }
  }
}
