package runtime.page;

import java.util.ArrayList;
import java.util.List;

/** What led to something that was thrown. */
final class Causes {

  private Causes() {}

  /** Its text, and that of each cause on a line of its own, as Java's stack traces have them. */
  static String told(Throwable thrown) {
    StringBuilder text = new StringBuilder(thrown.toString());
    of(thrown).forEach(each -> text.append("\nCaused by: ").append(each));
    return text.toString();
  }

  /** The nearest cause first; a circle ends where it begins. */
  private static List<Throwable> of(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    Throwable next = thrown.getCause();
    while (next != null && next != thrown && !isIn(causes, next)) {
      causes.add(next);
      next = next.getCause();
    }
    return causes;
  }

  private static boolean isIn(List<Throwable> causes, Throwable sought) {
    return causes.stream().anyMatch(each -> each == sought);
  }
}
