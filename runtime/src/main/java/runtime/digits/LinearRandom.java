package runtime.digits;

/**
 * The numbers of {@link java.util.Random} for a seed, as its Javadoc specifies them: a linear
 * congruential generator of 48 bits (Knuth, "The Art of Computer Programming", volume 2, 3.2.1),
 * with normally distributed numbers by Marsaglia's polar method.
 */
public class LinearRandom implements RandomBits {

  private static final long MULTIPLIER = 0x5DEECE66DL;
  private static final long MASK = (1L << 48) - 1;

  private long state;
  private double spareGaussian;
  private boolean hasSpareGaussian;

  /** The same seed gives the same numbers. */
  public LinearRandom(long seed) {
    setSeed(seed);
  }

  /** Starts anew, as if just made with this seed. */
  public final void setSeed(long seed) {
    state = (seed ^ MULTIPLIER) & MASK;
    hasSpareGaussian = false;
  }

  /** The next bits, 1 to 32 of them, from which all else is made. */
  protected int next(int bits) {
    state = state * MULTIPLIER + 0xB & MASK;
    return (int) (state >>> 48 - bits);
  }

  @Override
  public int nextInt() {
    return next(32);
  }

  @Override
  public int nextInt(int bound) {
    requirePositive(bound > 0);
    if ((bound & -bound) == bound) {
      return (int) (bound * (long) next(31) >> 31);
    }
    int bits;
    int value;
    do {
      bits = next(31);
      value = bits % bound;
    } while (bits - value + (bound - 1) < 0);
    return value;
  }

  @Override
  public long nextLong() {
    return ((long) next(32) << 32) + next(32);
  }

  @Override
  public boolean nextBoolean() {
    return next(1) != 0;
  }

  @Override
  public float nextFloat() {
    return next(24) / (float) (1 << 24);
  }

  @Override
  public double nextDouble() {
    return (((long) next(26) << 27) + next(27)) * 0x1p-53;
  }

  /** Of the normal distribution with mean 0 and standard deviation 1. */
  public double nextGaussian() {
    if (hasSpareGaussian) {
      hasSpareGaussian = false;
      return spareGaussian;
    }
    double x;
    double y;
    double square;
    do {
      x = 2 * nextDouble() - 1;
      y = 2 * nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double scale = Math.sqrt(-2 * Logarithms.log(square) / square);
    spareGaussian = y * scale;
    hasSpareGaussian = true;
    return x * scale;
  }

  @Override
  public void nextBytes(byte[] bytes) {
    int four = 0;
    for (int i = 0; i < bytes.length; i++) {
      four = i % 4 == 0 ? nextInt() : four >> 8;
      bytes[i] = (byte) four;
    }
  }
}
