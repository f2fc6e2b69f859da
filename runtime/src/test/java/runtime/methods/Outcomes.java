package runtime.methods;

import java.util.concurrent.Callable;

/** What work comes to, so that ours and a JVM's can be compared. */
final class Outcomes {

  private Outcomes() {}

  /** What it gives, or else throws, as a text. */
  static String outcome(Callable<?> work) {
    try {
      return String.valueOf(work.call());
    } catch (Exception thrown) {
      return thrown.toString();
    }
  }
}
