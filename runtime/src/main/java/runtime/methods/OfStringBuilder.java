package runtime.methods;

import runtime.digits.DoubleText;

/**
 * Of {@link StringBuilder} and {@link StringBuffer}, what writes a double or a float, and what
 * turns a text around and leaves pairs of surrogates as they are.
 */
public final class OfStringBuilder {

  private OfStringBuilder() {}

  public static StringBuilder reverse(StringBuilder text) {
    String reversed = reversed(text.toString());
    text.setLength(0);
    return text.append(reversed);
  }

  public static StringBuffer reverse(StringBuffer text) {
    String reversed = reversed(text.toString());
    text.setLength(0);
    return text.append(reversed);
  }

  private static String reversed(String text) {
    char[] reversed = new char[text.length()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = text.charAt(reversed.length - 1 - i);
    }
    for (int i = 1; i < reversed.length; i++) {
      if (Character.isSurrogatePair(reversed[i], reversed[i - 1])) {
        char low = reversed[i - 1];
        reversed[i - 1] = reversed[i];
        reversed[i] = low;
        i++;
      }
    }
    return new String(reversed);
  }

  public static StringBuilder append(StringBuilder text, double x) {
    return text.append(DoubleText.toString(x));
  }

  public static StringBuilder append(StringBuilder text, float x) {
    return text.append(DoubleText.toString(x));
  }

  public static StringBuilder insert(StringBuilder text, int at, double x) {
    return text.insert(at, DoubleText.toString(x));
  }

  public static StringBuilder insert(StringBuilder text, int at, float x) {
    return text.insert(at, DoubleText.toString(x));
  }

  public static StringBuffer append(StringBuffer text, double x) {
    return text.append(DoubleText.toString(x));
  }

  public static StringBuffer append(StringBuffer text, float x) {
    return text.append(DoubleText.toString(x));
  }

  public static StringBuffer insert(StringBuffer text, int at, double x) {
    return text.insert(at, DoubleText.toString(x));
  }

  public static StringBuffer insert(StringBuffer text, int at, float x) {
    return text.insert(at, DoubleText.toString(x));
  }
}
