package runtime.digits;

/**
 * The numbers of {@link java.util.SplittableRandom} for a seed: a sum that grows by an odd number,
 * mixed (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014; the mixing
 * is Stafford's variant 13 for longs, variant 4 for ints).
 */
public final class SplitRandom implements RandomBits {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final long gamma;
  private long state;

  /** The same seed gives the same numbers. */
  public SplitRandom(long seed) {
    this(seed, GOLDEN_GAMMA);
  }

  private SplitRandom(long seed, long gamma) {
    state = seed;
    this.gamma = gamma;
  }

  /** Another one, whose numbers have nothing to do with those that follow here. */
  public SplitRandom split() {
    long seed = nextLong();
    state += gamma;
    return new SplitRandom(seed, mixedGamma(state));
  }

  @Override
  public long nextLong() {
    state += gamma;
    long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  @Override
  public int nextInt() {
    state += gamma;
    long z = (state ^ state >>> 33) * 0x62a9d9ed799705f5L;
    return (int) ((z ^ z >>> 28) * 0xcb24d0a5c88c35b3L >>> 32);
  }

  /** Odd, and with enough changes from one bit to the next. */
  private static long mixedGamma(long seed) {
    long z = (seed ^ seed >>> 33) * 0xff51afd7ed558ccdL;
    z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
    z = z ^ z >>> 33 | 1;
    return Long.bitCount(z ^ z >>> 1) < 24 ? z ^ 0xaaaaaaaaaaaaaaaaL : z;
  }
}
