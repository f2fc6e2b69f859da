package runtime.digits;

import java.math.BigInteger;

/** The nearest floating-point number to an exact value, and of two the one whose last bit is 0. */
public final class Nearest {

  private static final int DOUBLE_BITS = 53;
  private static final int DOUBLE_LEAST = -1074;
  private static final int FLOAT_BITS = 24;
  private static final int FLOAT_LEAST = -149;

  private Nearest() {}

  /**
   * The nearest double to m 2^exponent, or to a little more.
   *
   * @param m not negative; where there is more, at least 55 bits long
   * @param more whether the value is greater than this, by less than 1 in the last bit of m
   */
  public static double toDouble(BigInteger m, int exponent, boolean more) {
    int cut = cut(m, exponent, DOUBLE_BITS, DOUBLE_LEAST);
    return Scaling.scalb((double) rounded(m, cut, more), exponent + cut);
  }

  /** As for a double. */
  public static float toFloat(BigInteger m, int exponent, boolean more) {
    int cut = cut(m, exponent, FLOAT_BITS, FLOAT_LEAST);
    return (float) Scaling.scalb((double) rounded(m, cut, more), exponent + cut);
  }

  /** How many bits are too many. */
  private static int cut(BigInteger m, int exponent, int bits, int least) {
    int tooLong = m.bitLength() - bits;
    int tooSmall = least - exponent;
    return Math.max(0, Math.max(tooLong, tooSmall));
  }

  private static long rounded(BigInteger m, int cut, boolean more) {
    long kept = m.shiftRight(cut).longValue();
    if (cut == 0 || !m.testBit(cut - 1)) {
      return kept;
    }
    boolean above = more || m.getLowestSetBit() < cut - 1;
    return above || (kept & 1) == 1 ? kept + 1 : kept;
  }
}
