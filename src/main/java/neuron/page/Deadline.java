package neuron.page;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a learner's function, which may never come back, is waited for.
 *
 * <p>Java cannot end a thread that does not want to end. One that goes on is left behind; the next
 * call has a new one.
 *
 * @param limit how long, above 0
 */
public record Deadline(Duration limit) {

  /**
   * What the work gives, made on a thread of its own.
   *
   * @throws TimeoutException if it does not come back in time
   * @throws ExecutionException if it throws
   * @throws InterruptedException if the kernel is interrupted meanwhile
   */
  public <T> T call(Callable<T> work)
      throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = thread(task);
    thread.start();
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      if (!task.isDone()) {
        task.cancel(true);
        thread.setPriority(Thread.MIN_PRIORITY);
      }
    }
  }

  /** A thread that no cell waits for: a kernel may wait for every thread in the group of a cell. */
  static Thread thread(Runnable work) {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null && !group.getParent().getName().equals("system")) {
      group = group.getParent();
    }
    Thread thread = new Thread(group, work, "a learner's function");
    thread.setDaemon(true);
    return thread;
  }
}
