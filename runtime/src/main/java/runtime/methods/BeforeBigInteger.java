package runtime.methods;

import java.math.BigInteger;

/** Before {@link BigInteger}: says what in a text is no number, and which power is too large. */
public final class BeforeBigInteger {

  private static final long MOST_BITS = Integer.MAX_VALUE;

  private BeforeBigInteger() {}

  public static void construct(BigInteger whole, String text, int radix) {
    if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      throw new NumberFormatException("Radix out of range");
    }
    int sign = Math.max(text.lastIndexOf('-'), text.lastIndexOf('+'));
    if (text.length() - 1 == Math.max(sign, -1) && sign <= 0) {
      throw new NumberFormatException("Zero length BigInteger");
    }
    if (sign > 0) {
      throw new NumberFormatException("Illegal embedded sign character");
    }
    int at = sign + 1;
    while (at < text.length() && Character.digit(text.charAt(at), radix) == 0) {
      at++;
    }
    int size = digitsOfAnInt(radix);
    int next = at + (text.length() - at) % size;
    for (next = next == at ? at + size : next; at < text.length(); next += size) {
      Integer.parseInt(text.substring(at, next), radix);
      at = next;
    }
  }

  public static void pow(BigInteger base, int exponent) {
    if (exponent <= 0 || base.signum() == 0) {
      return;
    }
    int twos = base.getLowestSetBit();
    boolean isPowerOfTwo = base.bitCount() == 1 && base.signum() > 0 || base.bitLength() == twos;
    long bits = (long) (isPowerOfTwo ? twos : base.bitLength()) * exponent;
    if (bits > MOST_BITS) {
      throw new ArithmeticException("BigInteger would overflow supported range");
    }
  }

  /** How many digits a positive int has at least room for: a JVM reads that many at a time. */
  private static int digitsOfAnInt(int radix) {
    int digits = 0;
    for (long most = radix; most <= Integer.MAX_VALUE; most *= radix) {
      digits++;
    }
    return digits;
  }
}
