package runtime.digits;

import java.math.BigInteger;

/**
 * Text as floating-point numbers, as {@link Double#parseDouble} reads it: the nearest number to
 * what is written, and of two the one whose last bit is 0. Short decimals by one exact
 * multiplication or division (Clinger, "How to read floating point numbers accurately", 1990),
 * others by whole numbers.
 */
public final class DoubleReader {

  /** More digits than this change nothing but whether there is a rest. */
  private static final int ENOUGH_DIGITS = 800;

  /** An exponent beyond it is beyond any number. */
  private static final int FAR = 100_000_000;

  private static final double[] EXACT_TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final String text;
  private int at;

  private DoubleReader(String text) {
    this.text = text;
  }

  /**
   * Reads a double.
   *
   * @throws NumberFormatException if the text is no number of Java's
   * @throws NullPointerException if there is no text
   */
  public static double parseDouble(String text) {
    return read(text, false);
  }

  /** As for a double; rounded once. */
  public static float parseFloat(String text) {
    return (float) read(text, true);
  }

  private static double read(String text, boolean asFloat) {
    if (text == null) {
      throw new NullPointerException("Cannot invoke \"String.trim()\" because \"in\" is null");
    }
    String trimmed = text.trim();
    if (trimmed.isEmpty()) {
      throw new NumberFormatException("empty String");
    }
    return new DoubleReader(trimmed).number(asFloat);
  }

  private double number(boolean asFloat) {
    boolean negative = text.charAt(0) == '-';
    if (negative || text.charAt(0) == '+') {
      at++;
    }
    double magnitude = magnitude(asFloat);
    if (at < text.length()) {
      throw noNumber();
    }
    return negative ? -magnitude : magnitude;
  }

  private NumberFormatException noNumber() {
    return new NumberFormatException("For input string: \"" + text + "\"");
  }

  private double magnitude(boolean asFloat) {
    if (skip("NaN")) {
      return Double.NaN;
    }
    if (skip("Infinity")) {
      return Double.POSITIVE_INFINITY;
    }
    if (skip("0x") || skip("0X")) {
      return hexadecimal(asFloat);
    }
    return decimal(asFloat);
  }

  private boolean skip(String word) {
    if (!text.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  private boolean skipOneOf(String letters) {
    if (at == text.length() || letters.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    at++;
    return true;
  }

  private double decimal(boolean asFloat) {
    String whole = digits(10);
    String fraction = skip(".") ? digits(10) : "";
    String all = whole + fraction;
    if (all.isEmpty()) {
      throw noNumber();
    }
    int exponent = skipOneOf("eE") ? exponent() : 0;
    skipOneOf("fFdD");
    return nearest(all, exponent - fraction.length(), asFloat);
  }

  private double hexadecimal(boolean asFloat) {
    String whole = digits(16);
    String fraction = skip(".") ? digits(16) : "";
    String all = whole + fraction;
    if (all.isEmpty() || !skipOneOf("pP")) {
      throw noNumber();
    }
    int exponent = exponent() - 4 * fraction.length();
    skipOneOf("fFdD");
    BigInteger m = new BigInteger(all, 16);
    if (m.signum() == 0) {
      return 0;
    }
    long magnitude = (long) exponent + m.bitLength();
    if (magnitude > 1100 || magnitude < -1100) {
      return magnitude > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return asFloat ? Nearest.toFloat(m, exponent, false) : Nearest.toDouble(m, exponent, false);
  }

  private String digits(int radix) {
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at), radix)) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isDigit(char c, int radix) {
    return c >= '0' && c <= '9' || radix == 16 && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
  }

  private int exponent() {
    boolean negative = skip("-");
    if (!negative) {
      skip("+");
    }
    String digits = digits(10);
    if (digits.isEmpty()) {
      throw noNumber();
    }
    int exponent = 0;
    for (int i = 0; i < digits.length() && exponent < FAR; i++) {
      exponent = 10 * exponent + digits.charAt(i) - '0';
    }
    return negative ? -exponent : exponent;
  }

  /** The nearest number to the digits times 10^exponent. */
  private static double nearest(String all, int exponent, boolean asFloat) {
    int start = 0;
    while (start < all.length() && all.charAt(start) == '0') {
      start++;
    }
    int end = all.length();
    while (end > start && all.charAt(end - 1) == '0') {
      end--;
    }
    int power = exponent + all.length() - end;
    String digits = all.substring(start, end);
    long magnitude = (long) power + digits.length();
    if (digits.isEmpty() || magnitude < -330) {
      return 0;
    }
    if (magnitude > 310) {
      return Double.POSITIVE_INFINITY;
    }
    if (digits.length() > ENOUGH_DIGITS) {
      power += digits.length() - ENOUGH_DIGITS - 1;
      digits = digits.substring(0, ENOUGH_DIGITS) + "1";
    }
    if (!asFloat && digits.length() <= 15 && power >= -22 && power <= 22) {
      double whole = Long.parseLong(digits);
      return power < 0 ? whole / EXACT_TENS[-power] : whole * EXACT_TENS[power];
    }
    return exactly(new BigInteger(digits), power, asFloat);
  }

  private static double exactly(BigInteger digits, int power, boolean asFloat) {
    if (power >= 0) {
      BigInteger whole = digits.multiply(BigInteger.TEN.pow(power));
      return asFloat ? Nearest.toFloat(whole, 0, false) : Nearest.toDouble(whole, 0, false);
    }
    BigInteger divisor = BigInteger.TEN.pow(-power);
    int shift = Math.max(0, divisor.bitLength() - digits.bitLength() + 66);
    BigInteger[] quotient = digits.shiftLeft(shift).divideAndRemainder(divisor);
    boolean more = quotient[1].signum() != 0;
    return asFloat
        ? Nearest.toFloat(quotient[0], -shift, more)
        : Nearest.toDouble(quotient[0], -shift, more);
  }
}
