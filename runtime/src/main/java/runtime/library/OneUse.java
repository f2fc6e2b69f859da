package runtime.library;

import java.util.stream.BaseStream;

/**
 * What can be used once: the page puts it above its streams. A stream of a JVM looks itself, so
 * there nothing is done here.
 */
public abstract class OneUse {

  private boolean isUsed;

  /**
   * Before what a cell does with a stream.
   *
   * @throws IllegalStateException if it was used
   */
  public static void use(BaseStream<?, ?> stream) {
    require(stream);
    end(stream);
  }

  /**
   * Before what leaves a stream to be used.
   *
   * @throws IllegalStateException if it was used
   */
  public static void require(BaseStream<?, ?> stream) {
    if ((Object) stream instanceof OneUse once && once.isUsed) {
      throw new IllegalStateException(Texts.STREAM_USED_UP);
    }
  }

  /** Whether or not it was used, it counts as that from now on. */
  public static void end(BaseStream<?, ?> stream) {
    if ((Object) stream instanceof OneUse once) {
      once.isUsed = true;
    }
  }
}
