package runtime.library;

import runtime.digits.SplitRandom;

/** {@link java.util.SplittableRandom}, with the sequences of a JVM's. */
public final class SplittableRandom implements RandomStreams {

  private final SplitRandom bits;

  /** Different each time. */
  public SplittableRandom() {
    this(new Random().nextLong());
  }

  public SplittableRandom(long seed) {
    this(new SplitRandom(seed));
  }

  private SplittableRandom(SplitRandom bits) {
    this.bits = bits;
  }

  public SplittableRandom split() {
    return new SplittableRandom(bits.split());
  }

  @Override
  public int nextInt() {
    return bits.nextInt();
  }

  @Override
  public long nextLong() {
    return bits.nextLong();
  }

  @Override
  public double nextGaussian() {
    throw new UnsupportedOperationException(
        "SplittableRandom has no nextGaussian in this page: take java.util.Random.");
  }
}
