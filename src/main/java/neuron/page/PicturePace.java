package neuron.page;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * When the next picture of a long piece of work is due: ten a second, and fewer where they hold the
 * work up, as on a computer with one core, so that they cost it a sixth of its time at most. The
 * first one tells nothing of the others: it waits for its code to be loaded and compiled.
 */
final class PicturePace {

  private static final long FIRST_AFTER = 300_000_000L;
  private static final long NEXT_AFTER = 100_000_000L;
  private static final long LATEST_AFTER = 2_000_000_000L;
  private static final int PARTS = 6;

  private final LongSupplier clock;
  private final LongSupplier worked;
  private long due;
  private long begun;
  private long workedBefore;
  private boolean isFirst = true;

  /**
   * Begins.
   *
   * @param clock the time, in nanoseconds
   * @param worked for how long the work has had a core, in nanoseconds
   */
  PicturePace(LongSupplier clock, LongSupplier worked) {
    this.clock = clock;
    this.worked = worked;
    due = clock.getAsLong() + FIRST_AFTER;
  }

  /** For work that the calling thread does. */
  static PicturePace ofThisThread() {
    return new PicturePace(
        System::nanoTime, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
  }

  boolean isDue() {
    return clock.getAsLong() - due >= 0;
  }

  /** A picture begins to be drawn, beside the work. */
  void begin() {
    begun = clock.getAsLong();
    workedBefore = worked.getAsLong();
  }

  /** The picture is there. */
  void end() {
    long heldUp = clock.getAsLong() - begun - (worked.getAsLong() - workedBefore);
    long rest = isFirst ? NEXT_AFTER : PARTS * heldUp;
    due = begun + Math.min(LATEST_AFTER, Math.max(NEXT_AFTER, rest));
    isFirst = false;
  }
}
