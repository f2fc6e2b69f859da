package runtime.library;

import runtime.digits.LinearRandom;

/** {@link java.util.Random}, with the sequences of a JVM's. */
public class Random extends LinearRandom implements RandomStreams {

  private static long seeds = System.nanoTime();

  /** Different each time. */
  public Random() {
    this(seeds += 0x9e3779b97f4a7c15L);
  }

  public Random(long seed) {
    super(seed);
  }
}
