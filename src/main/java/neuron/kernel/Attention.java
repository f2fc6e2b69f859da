package neuron.kernel;

import java.lang.reflect.Field;
import java.util.function.LongSupplier;

/**
 * Makes a kernel listen more often while somebody moves a control.
 *
 * <p>Both kernels look for messages every 50 ms, so that a question of the page waits 25 ms on
 * average before anybody reads it. After one, the kernel looks again at once, for a while.
 */
final class Attention implements LongSupplier {

  private static final long SLEEP_IN_MILLISECONDS = 2;
  private static final long ATTENTIVE_FOR = 30_000_000_000L;

  private final LongSupplier round;
  private volatile long until;

  private Attention(LongSupplier round) {
    this.round = round;
  }

  /**
   * Pays attention on the thread that reads the kernel's messages. On another kind of thread, or in
   * a kernel built otherwise, nothing happens: the page is then answered as slowly as before.
   */
  static void payOn(Thread reader) {
    try {
      Field body = JupyterWidgets.field(reader.getClass(), "loopBody");
      if (!(body.get(reader) instanceof Attention)) {
        body.set(reader, new Attention((LongSupplier) body.get(reader)));
      }
      ((Attention) body.get(reader)).until = System.nanoTime() + ATTENTIVE_FOR;
    } catch (ReflectiveOperationException | ClassCastException builtOtherwise) {
      return;
    }
  }

  /** One round of reading; gives the milliseconds to sleep until the next. */
  @Override
  public long getAsLong() {
    long sleep = round.getAsLong();
    boolean attentive = System.nanoTime() - until < 0;
    return attentive && sleep > SLEEP_IN_MILLISECONDS ? SLEEP_IN_MILLISECONDS : sleep;
  }
}
