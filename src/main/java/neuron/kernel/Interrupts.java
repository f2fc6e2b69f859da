package neuron.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Takes the interrupts of a kernel while a cell works that can end by itself.
 *
 * <p>Both kernels end a cell that is interrupted at once, with an error, and drop what it shows
 * from then on. Both keep the pieces of code that run in a map, with some that have run, and cancel
 * them all; so in the place of the cell's stands one that asks it to come to its end. In a kernel
 * built otherwise nothing changes.
 */
final class Interrupts implements Kernel.Asking {

  private static final long PATIENCE = 1_000_000_000L;

  private final Map<String, Future<Object>> running;
  private final Map<String, Future<Object>> real;

  private Interrupts(Map<String, Future<Object>> running, Runnable asked) {
    this.running = running;
    awaitTheCell();
    real = Map.copyOf(running);
    running.replaceAll((key, future) -> future.isDone() ? future : new Request(asked));
  }

  /**
   * From now on an interrupt asks, until this is closed.
   *
   * @param kernel JJava or IJava
   * @param asked what to do at an interrupt, on the thread that reads the kernel's messages
   * @return empty where the kernel has no such map
   */
  static Optional<Interrupts> askedOf(Object kernel, Runnable asked) {
    try {
      return Optional.of(new Interrupts(running(kernel), asked));
    } catch (ReflectiveOperationException | ClassCastException builtOtherwise) {
      return Optional.empty();
    }
  }

  /** A kernel puts a piece into the map after it has set it going. */
  private void awaitTheCell() {
    long begun = System.nanoTime();
    while (running.values().stream().allMatch(Future::isDone)
        && System.nanoTime() - begun < PATIENCE) {
      Thread.yield();
    }
  }

  @Override
  public void close() {
    running.replaceAll((key, future) -> real.getOrDefault(key, future));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Future<Object>> running(Object kernel)
      throws ReflectiveOperationException {
    Object evaluator = field(kernel, "evaluator");
    return (Map<String, Future<Object>>) field(control(evaluator), "running");
  }

  private static Object control(Object evaluator) throws ReflectiveOperationException {
    try {
      return field(evaluator, "execControl");
    } catch (NoSuchFieldException ofIJava) {
      Object provider = field(evaluator, "executionControlProvider");
      return ((Map<?, ?>) field(provider, "controllers"))
          .get(field(evaluator, "executionControlID"));
    }
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    return JupyterWidgets.field(owner.getClass(), name).get(owner);
  }

  private static final class Request extends FutureTask<Object> {

    private final Runnable asked;

    Request(Runnable asked) {
      super(() -> null);
      this.asked = asked;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      asked.run();
      return false;
    }
  }
}
