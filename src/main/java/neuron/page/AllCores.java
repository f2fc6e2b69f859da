package neuron.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import neuron.text.BadInput;

/**
 * Makes many things on all cores, and says how far it is.
 *
 * <p>On no more than four, though: each holds a thing in the making, and on a large computer that a
 * class shares, those of sixty-four would fill the memory of three kernels.
 */
final class AllCores implements AutoCloseable {

  private static final int MILLISECONDS_BETWEEN_REPORTS = 200;
  private static final int MOST_CORES = 4;

  private final ExecutorService cores;
  private final IntConsumer progress;
  private final String stopped;
  private final BooleanSupplier over;

  /**
   * Opens it.
   *
   * @param progress is told now and then how many of the pieces asked for are done
   * @param stopped the sentence for a learner who interrupts it
   */
  AllCores(IntConsumer progress, String stopped) {
    this(progress, stopped, () -> false);
  }

  /**
   * Opens it, for pieces that are not all waited for.
   *
   * @param over from when on no piece is begun or waited for
   */
  AllCores(IntConsumer progress, String stopped, BooleanSupplier over) {
    this.progress = progress;
    this.stopped = stopped;
    this.over = over;
    int threads = threads(Runtime.getRuntime().availableProcessors());
    this.cores = Executors.newFixedThreadPool(threads, Deadline::thread);
  }

  static int threads(int processors) {
    return Math.min(processors, MOST_CORES);
  }

  /**
   * The pieces, in their order, null where it was over before one was made.
   *
   * @throws BadInput if a piece throws it, or the kernel is interrupted meanwhile
   */
  <T> List<T> make(List<Integer> places, IntFunction<T> piece) {
    List<Future<T>> futures = new ArrayList<>();
    for (int place : places) {
      futures.add(cores.submit(() -> over.getAsBoolean() ? null : piece.apply(place)));
    }
    List<T> made = new ArrayList<>();
    for (Future<T> future : futures) {
      made.add(awaited(future, made.size()));
      progress.accept(made.size());
    }
    return made;
  }

  /** Ends the work that is left, if there is some. */
  @Override
  public void close() {
    cores.shutdownNow();
  }

  private <T> T awaited(Future<T> future, int done) {
    while (future.isDone() || !over.getAsBoolean()) {
      try {
        return future.get(MILLISECONDS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        progress.accept(done);
      } catch (InterruptedException interrupted) {
        throw new BadInput(stopped);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof BadInput said) {
          throw said;
        }
        if (e.getCause() instanceof StackOverflowError endless) {
          throw endless;
        }
        throw new IllegalStateException("A piece of work failed.", e.getCause());
      }
    }
    return null;
  }
}
