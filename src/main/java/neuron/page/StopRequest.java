package neuron.page;

import java.util.function.LongSupplier;

/** That somebody asked for an end, by the button Stop or by an interrupt of the kernel. */
final class StopRequest {

  /** So long the most important picture is waited for. */
  static final long PATIENCE = 1_000_000_000L;

  /** So long others are. */
  static final long GRACE = 250_000_000L;

  private final LongSupplier clock;
  private volatile boolean asked;
  private volatile long since;

  StopRequest() {
    this(System::nanoTime);
  }

  /** Prepares it. The clock gives nanoseconds. */
  StopRequest(LongSupplier clock) {
    this.clock = clock;
  }

  void ask() {
    if (!asked) {
      since = clock.getAsLong();
      asked = true;
    }
  }

  boolean isAsked() {
    return asked;
  }

  /**
   * Whether no picture is to be waited for any longer.
   *
   * @param first whether the most important one is still to come
   */
  boolean isOver(boolean first) {
    return asked && clock.getAsLong() - since >= (first ? PATIENCE : GRACE);
  }
}
