package runtime.scanner;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Numbers as a {@link Scanner} reads them, with commas between thousands. */
final class ScannedNumbers {

  private static final String DIGITS = digits("0123456789");
  private static final String EXPONENT = "(?:[eE][+-]?\\d+)?";

  /** A decimal number. */
  static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:" + DIGITS + "(?:\\.\\d*)?|\\.\\d+)" + EXPONENT);

  /** The same, or what only a double can be. */
  static final Pattern REAL = Pattern.compile(DECIMAL.pattern() + "|[+-]?(?:NaN|Infinity|\u221e)");

  private static final Pattern WHOLE = Pattern.compile("[+-]?" + DIGITS);

  private ScannedNumbers() {}

  /** A whole number to a base, which may be too large for its type. */
  static Pattern whole(int radix) {
    return radix == 10
        ? WHOLE
        : Pattern.compile(
            "(?i)[+-]?" + digits("0123456789abcdefghijklmnopqrstuvwxyz".substring(0, radix)));
  }

  private static String digits(String all) {
    return "(?:[%s][%s]{0,2}(?:,[%<s]{3})+|[%<s]+)".formatted(all.substring(1), all);
  }

  private static String plain(String piece) {
    return piece.replace(",", "").replace("\u221e", "Infinity");
  }

  static byte byteOf(String piece, int radix) {
    return Byte.parseByte(plain(piece), radix);
  }

  static short shortOf(String piece, int radix) {
    return Short.parseShort(plain(piece), radix);
  }

  static int intOf(String piece, int radix) {
    return Integer.parseInt(plain(piece), radix);
  }

  static long longOf(String piece, int radix) {
    return Long.parseLong(plain(piece), radix);
  }

  static BigInteger bigOf(String piece, int radix) {
    return new BigInteger(plain(piece), radix);
  }

  static double doubleOf(String piece) {
    return Double.parseDouble(plain(piece));
  }

  static float floatOf(String piece) {
    return Float.parseFloat(plain(piece));
  }

  static BigDecimal decimalOf(String piece) {
    return new BigDecimal(plain(piece));
  }
}
