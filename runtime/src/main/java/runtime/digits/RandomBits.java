package runtime.digits;

import java.util.random.RandomGenerator;

/**
 * What {@link RandomGenerator} makes of random bits, number by number in the same sequence. The
 * bounded whole numbers take a remainder and reject what would favour some, as in Lea's
 * SplittableRandom (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
 */
public interface RandomBits extends RandomGenerator {

  /** All whole numbers alike. */
  @Override
  long nextLong();

  /** The upper half of a long. */
  @Override
  default int nextInt() {
    return (int) (nextLong() >>> 32);
  }

  /** From 0 to below the bound. */
  @Override
  default int nextInt(int bound) {
    requirePositive(bound > 0);
    return belowInt(nextInt(), bound);
  }

  /** From the origin to below the bound. */
  @Override
  default int nextInt(int origin, int bound) {
    requireOrder(origin < bound);
    int bits = nextInt();
    int range = bound - origin;
    if (range > 0 || range == Integer.MIN_VALUE) {
      return belowInt(bits, range) + origin;
    }
    while (bits < origin || bits >= bound) {
      bits = nextInt();
    }
    return bits;
  }

  private int belowInt(int bits, int range) {
    int last = range - 1;
    if ((range & last) == 0) {
      return bits & last;
    }
    int upper = bits >>> 1;
    int value = upper % range;
    while (upper + last - value < 0) {
      upper = nextInt() >>> 1;
      value = upper % range;
    }
    return value;
  }

  /** From 0 to below the bound. */
  @Override
  default long nextLong(long bound) {
    requirePositive(bound > 0);
    return belowLong(nextLong(), bound);
  }

  /** From the origin to below the bound. */
  @Override
  default long nextLong(long origin, long bound) {
    requireOrder(origin < bound);
    long bits = nextLong();
    long range = bound - origin;
    if (range > 0 || range == Long.MIN_VALUE) {
      return belowLong(bits, range) + origin;
    }
    while (bits < origin || bits >= bound) {
      bits = nextLong();
    }
    return bits;
  }

  private long belowLong(long bits, long range) {
    long last = range - 1;
    if ((range & last) == 0) {
      return bits & last;
    }
    long upper = bits >>> 1;
    long value = upper % range;
    while (upper + last - value < 0) {
      upper = nextLong() >>> 1;
      value = upper % range;
    }
    return value;
  }

  /** Both alike. */
  @Override
  default boolean nextBoolean() {
    return nextInt() < 0;
  }

  /** From 0 to below 1, in steps of 2^−24. */
  @Override
  default float nextFloat() {
    return (nextInt() >>> 8) * 0x1p-24f;
  }

  /** From 0 to below 1, in steps of 2^−53. */
  @Override
  default double nextDouble() {
    return (nextLong() >>> 11) * 0x1p-53;
  }

  /** From 0 to below the bound. */
  @Override
  default double nextDouble(double bound) {
    if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("bound must be finite and positive");
    }
    double value = nextDouble() * bound;
    return value >= bound ? Scaling.nextDown(bound) : value;
  }

  /** From the origin to below the bound. */
  @Override
  default double nextDouble(double origin, double bound) {
    if (!(origin < bound && bound - origin < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
    double value = nextDouble() * (bound - origin) + origin;
    return value >= bound ? Scaling.nextDown(bound) : value;
  }

  /** Fills with bytes, eight from each long, the lowest first. */
  @Override
  default void nextBytes(byte[] bytes) {
    long eight = 0;
    for (int i = 0; i < bytes.length; i++) {
      eight = i % 8 == 0 ? nextLong() : eight >>> 8;
      bytes[i] = (byte) eight;
    }
  }

  /** Refuses a bound as Java does. */
  default void requirePositive(boolean isPositive) {
    if (!isPositive) {
      throw new IllegalArgumentException("bound must be positive");
    }
  }

  private void requireOrder(boolean isInOrder) {
    if (!isInOrder) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
  }
}
