package runtime.digits;

import java.math.BigInteger;

/**
 * A power of ten to 126 bits: the whole number above 10^n 2^−r, where r makes it 126 bits long.
 * Each is computed when it is first asked for, and kept.
 *
 * @param high the upper 63 bits
 * @param low the lower 63 bits
 */
record Tens(long high, long low) {

  private static final int LEAST = -324;
  private static final int GREATEST = 324;
  private static final int BITS = 126;
  private static final Tens[] KNOWN = new Tens[GREATEST - LEAST + 1];

  static Tens of(int n) {
    Tens known = KNOWN[n - LEAST];
    if (known == null) {
      known = computed(n);
      KNOWN[n - LEAST] = known;
    }
    return known;
  }

  private static Tens computed(int n) {
    int shift = BITS - 1 - log2OfPowerOf10(n);
    BigInteger floor =
        n >= 0
            ? shifted(BigInteger.TEN.pow(n), shift)
            : BigInteger.ONE.shiftLeft(shift).divide(BigInteger.TEN.pow(-n));
    BigInteger above = floor.add(BigInteger.ONE);
    return new Tens(above.shiftRight(63).longValue(), above.longValue() & Long.MAX_VALUE);
  }

  private static BigInteger shifted(BigInteger m, int by) {
    return by >= 0 ? m.shiftLeft(by) : m.shiftRight(-by);
  }

  /** The whole part of the logarithm of 10^n to the base of 2. */
  static int log2OfPowerOf10(int n) {
    return (int) (n * 913_124_641_741L >> 38);
  }
}
