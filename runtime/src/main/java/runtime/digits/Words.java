package runtime.digits;

/**
 * A double as two words of 32 bits: sign, exponent and 20 bits of the significand in the high one,
 * 32 bits of the significand in the low one.
 */
final class Words {

  private Words() {}

  static int high(double x) {
    return (int) (Double.doubleToRawLongBits(x) >>> 32);
  }

  static int low(double x) {
    return (int) Double.doubleToRawLongBits(x);
  }

  static double of(int high, int low) {
    return Double.longBitsToDouble((long) high << 32 | low & 0xffffffffL);
  }

  static double withHigh(double x, int high) {
    return of(high, low(x));
  }

  /** What is left of x when its low word is cut off: 21 bits of precision. */
  static double chopped(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xffffffff_00000000L);
  }

  static double abs(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & Long.MAX_VALUE);
  }
}
