package runtime.methods;

import runtime.library.Texts;

/** Of Integer, Long, Short and Byte: what reads a number, and divides numbers without a sign. */
public final class OfWholeNumbers {

  private OfWholeNumbers() {}

  public static int parseInt(String text, int radix) {
    return (int) number(text, radix, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  public static long parseLong(String text, int radix) {
    return number(text, radix, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  public static short parseShort(String text, int radix) {
    int value = parseInt(text, radix);
    if (value < Short.MIN_VALUE || value > Short.MAX_VALUE) {
      throw new NumberFormatException(Texts.tooLarge(text, radix));
    }
    return (short) value;
  }

  public static byte parseByte(String text, int radix) {
    int value = parseInt(text, radix);
    if (value < Byte.MIN_VALUE || value > Byte.MAX_VALUE) {
      throw new NumberFormatException(Texts.tooLarge(text, radix));
    }
    return (byte) value;
  }

  public static int divideUnsigned(int dividend, int divisor) {
    return (int) (Integer.toUnsignedLong(dividend) / Integer.toUnsignedLong(divisor));
  }

  public static int remainderUnsigned(int dividend, int divisor) {
    return (int) (Integer.toUnsignedLong(dividend) % Integer.toUnsignedLong(divisor));
  }

  /** After Warren, "Hacker's Delight", 9-3: half of the dividend has a sign. */
  public static long divideUnsigned(long dividend, long divisor) {
    if (divisor < 0) {
      return isBelow(dividend, divisor) ? 0 : 1;
    }
    long quotient = (dividend >>> 1) / divisor << 1;
    return quotient + (isBelow(dividend - quotient * divisor, divisor) ? 0 : 1);
  }

  public static long remainderUnsigned(long dividend, long divisor) {
    return dividend - divideUnsigned(dividend, divisor) * divisor;
  }

  private static boolean isBelow(long one, long other) {
    return one + Long.MIN_VALUE < other + Long.MIN_VALUE;
  }

  /** Read below zero, where there is one number more. */
  private static long number(String text, int radix, long least, long greatest) {
    if (text == null || text.isEmpty() || radix < 2 || radix > 36) {
      throw noNumber(text, radix);
    }
    boolean isNegative = text.charAt(0) == '-';
    int start = isNegative || text.charAt(0) == '+' ? 1 : 0;
    if (start == text.length()) {
      throw noNumber(text, radix);
    }
    long limit = isNegative ? least : -greatest;
    long value = 0;
    for (int i = start; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0 || value < limit / radix || value * radix < limit + digit) {
        throw noNumber(text, radix);
      }
      value = value * radix - digit;
    }
    return isNegative ? value : -value;
  }

  private static NumberFormatException noNumber(String text, int radix) {
    return new NumberFormatException(Texts.number(text, radix));
  }
}
