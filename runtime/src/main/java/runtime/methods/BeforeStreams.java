package runtime.methods;

import java.util.stream.BaseStream;

/** Before methods of streams: refuses what is below zero. */
public final class BeforeStreams {

  private BeforeStreams() {}

  public static void limit(BaseStream<?, ?> stream, long count) {
    requireCount(count);
  }

  public static void skip(BaseStream<?, ?> stream, long count) {
    requireCount(count);
  }

  private static void requireCount(long count) {
    if (count < 0) {
      throw new IllegalArgumentException(Long.toString(count));
    }
  }
}
