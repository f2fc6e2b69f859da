package runtime.methods;

import java.math.BigDecimal;

/** Before {@link BigDecimal}: says what in a text is no number, and which power is not possible. */
public final class BeforeBigDecimal {

  /** The longest text that a JVM reads as a long, and says of each wrong letter what it is. */
  private static final int SHORT = 18;

  private static final int MOST_EXPONENT_DIGITS = 10;

  private BeforeBigDecimal() {}

  public static void construct(BigDecimal x, char[] text, int offset, int length) {
    String whole = new String(text, offset, length);
    int start = !whole.isEmpty() && "+-".indexOf(whole.charAt(0)) >= 0 ? 1 : 0;
    int at = start;
    boolean hasPoint = false;
    boolean hasDigit = false;
    while (at < length && !isExponentMark(whole.charAt(at))) {
      char letter = whole.charAt(at++);
      hasDigit |= Character.isDigit(letter);
      if (letter == '.' && hasPoint) {
        throw new NumberFormatException("Character array contains more than one decimal point.");
      }
      hasPoint |= letter == '.';
      if (letter != '.' && !Character.isDigit(letter)) {
        throw new NumberFormatException(strange(letter, length));
      }
    }
    if (at < length) {
      requireExponent(whole.substring(at + 1));
    }
    if (!hasDigit && length > 0) {
      throw new NumberFormatException("No digits found.");
    }
  }

  private static boolean isExponentMark(char letter) {
    return letter == 'e' || letter == 'E';
  }

  static String strange(char letter, int length) {
    return length > SHORT
        ? "Character array is missing \"e\" notation exponential mark."
        : "Character "
            + letter
            + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential"
            + " mark.";
  }

  private static void requireExponent(String text) {
    int start = !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    String digits = text.substring(start);
    if (digits.isEmpty()) {
      throw new NumberFormatException();
    }
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    if (digits.length() - zeros > MOST_EXPONENT_DIGITS) {
      throw new NumberFormatException("Too many nonzero exponent digits.");
    }
    if (!digits.chars().allMatch(Character::isDigit)) {
      throw new NumberFormatException("Not a digit.");
    }
  }

  public static void pow(BigDecimal base, int exponent) {
    if (exponent < 0 || exponent > 999_999_999) {
      throw new ArithmeticException("Invalid operation");
    }
  }
}
