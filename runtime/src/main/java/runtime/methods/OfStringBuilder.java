package runtime.methods;

import runtime.digits.DoubleText;

/** Of {@link StringBuilder} and {@link StringBuffer}, what writes a double or a float. */
public final class OfStringBuilder {

  private OfStringBuilder() {}

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
