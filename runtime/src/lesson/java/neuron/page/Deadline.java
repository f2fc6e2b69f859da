package neuron.page;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Runs a learner's function at once. One that never comes back is ended with all else, by Stop. */
public record Deadline(Duration limit) {

  /**
   * What the work gives.
   *
   * @throws ExecutionException if it throws
   */
  public <T> T call(Callable<T> work) throws ExecutionException {
    try {
      return work.call();
    } catch (Throwable thrown) {
      throw new ExecutionException(thrown);
    }
  }
}
