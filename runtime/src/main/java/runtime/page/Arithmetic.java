package runtime.page;

/** What Java makes of two numbers: an int, a long or a double, as the wider of both is. */
final class Arithmetic {

  private Arithmetic() {}

  /**
   * A number as Java writes it.
   *
   * @throws NumberFormatException if it is none
   */
  static Number literal(String text) {
    if (text.isEmpty()) {
      throw new NumberFormatException("no digits");
    }
    char last = text.charAt(text.length() - 1);
    if (last == 'l' || last == 'L') {
      return Long.valueOf(text.substring(0, text.length() - 1));
    }
    return isWhole(text) ? (Number) Integer.valueOf(text) : (Number) Double.valueOf(text);
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static Number sum(Number a, Number b) {
    if (isDouble(a, b)) {
      return a.doubleValue() + b.doubleValue();
    }
    return isLong(a, b) ? (Number) (a.longValue() + b.longValue()) : a.intValue() + b.intValue();
  }

  static Number difference(Number a, Number b) {
    if (isDouble(a, b)) {
      return a.doubleValue() - b.doubleValue();
    }
    return isLong(a, b) ? (Number) (a.longValue() - b.longValue()) : a.intValue() - b.intValue();
  }

  static Number product(Number a, Number b) {
    if (isDouble(a, b)) {
      return a.doubleValue() * b.doubleValue();
    }
    return isLong(a, b) ? (Number) (a.longValue() * b.longValue()) : a.intValue() * b.intValue();
  }

  static Number quotient(Number a, Number b) {
    if (isDouble(a, b)) {
      return a.doubleValue() / b.doubleValue();
    }
    requireNotZero(b);
    return isLong(a, b) ? (Number) (a.longValue() / b.longValue()) : a.intValue() / b.intValue();
  }

  static Number remainder(Number a, Number b) {
    if (isDouble(a, b)) {
      return a.doubleValue() % b.doubleValue();
    }
    requireNotZero(b);
    return isLong(a, b) ? (Number) (a.longValue() % b.longValue()) : a.intValue() % b.intValue();
  }

  static Number exclusive(Number a, Number b) {
    return isLong(a, b) ? (Number) (a.longValue() ^ b.longValue()) : a.intValue() ^ b.intValue();
  }

  /** A processor may have no such exception, and a compiler may not add it. */
  private static void requireNotZero(Number b) {
    if (b.longValue() == 0) {
      throw new ArithmeticException("/ by zero");
    }
  }

  private static boolean isDouble(Number a, Number b) {
    return a instanceof Double || b instanceof Double;
  }

  private static boolean isLong(Number a, Number b) {
    return a instanceof Long || b instanceof Long;
  }
}
