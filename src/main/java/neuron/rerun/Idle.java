package neuron.rerun;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.LongSupplier;

/**
 * What a kernel does while the reader reads. JShell indexes all packages of the JDK, which only the
 * completion of their names asks for and which takes a quarter of a kernel's start; and the memory
 * that cells no longer use is collected and given back, which this garbage collector seldom does by
 * itself.
 */
final class Idle {

  private static final long WINDOW = 3_000; // milliseconds

  /** A kernel that waits for a cell uses the processor less than this in a window. */
  static final long CALM = 60; // milliseconds

  private final LongSupplier processorTime;
  private final Runnable collect;
  private final CountDownLatch firstCalm = new CountDownLatch(1);
  private boolean worked;
  private long before;

  /**
   * Prepares it.
   *
   * @param processorTime that this program has used, in milliseconds
   * @param collect collects what is no longer used
   */
  Idle(LongSupplier processorTime, Runnable collect) {
    this.processorTime = processorTime;
    this.collect = collect;
    this.before = processorTime.getAsLong();
  }

  /** Watches the kernel that is about to start. */
  static void watch() {
    Idle idle = new Idle(Idle::processorTime, System::gc);
    idle.putOffTheIndex();
    Thread thread = new Thread(idle::look, "while the reader reads");
    thread.setDaemon(true);
    thread.start();
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
  }

  /** Makes JShell's index, whose tasks run one after the other, wait behind one of ours. */
  private void putOffTheIndex() {
    try {
      Field indexer =
          Class.forName("jdk.jshell.SourceCodeAnalysisImpl").getDeclaredField("INDEXER");
      indexer.setAccessible(true);
      ((ExecutorService) indexer.get(null)).submit(this::awaitFirstCalm);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError otherJdk) {
      // The index is made at once, as without the agent.
    }
  }

  /** Waits until nothing was done in a window for the first time. */
  Void awaitFirstCalm() throws InterruptedException {
    firstCalm.await();
    return null;
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(WINDOW);
        lookBack();
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does the next thing, if nothing else was done since this was last called. */
  void lookBack() {
    if (processorTime.getAsLong() - before >= CALM) {
      worked = true;
    } else if (firstCalm.getCount() > 0) {
      firstCalm.countDown();
    } else if (worked) {
      collect.run();
      worked = false;
    }
    before = processorTime.getAsLong();
  }
}
