package runtime.library;

/** {@link java.util.concurrent.atomic.AtomicIntegerArray}, for the one thread of a page. */
public class AtomicIntegerArray {

  private final int[] values;

  public AtomicIntegerArray(int length) {
    values = new int[length];
  }

  public AtomicIntegerArray(int[] values) {
    this.values = values.clone();
  }

  public final int length() {
    return values.length;
  }

  public final int get(int index) {
    return values[index];
  }

  public final void set(int index, int value) {
    values[index] = value;
  }

  public final int addAndGet(int index, int more) {
    return values[index] += more;
  }

  public final int incrementAndGet(int index) {
    return ++values[index];
  }
}
