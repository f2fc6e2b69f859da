package runtime.methods;

/**
 * In the place of methods of Thread: nothing in a page waits. If one method could, TeaVM would make
 * of every method that may lead there one that can be left and entered again.
 */
public final class OfThread {

  private OfThread() {}

  /** Comes back at once. */
  public static void sleep(long millis) {}
}
