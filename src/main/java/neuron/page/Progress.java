package neuron.page;

import java.util.UUID;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;

/** An output that says how far a long piece of work is, until the result takes its place. */
final class Progress {

  private static final long FIRST_AFTER = 1_000_000_000L;
  private static final long NEXT_AFTER = 250_000_000L;

  private final String id = UUID.randomUUID().toString();
  private long due = System.nanoTime() + FIRST_AFTER;
  private boolean shown;

  /** Says how far the work is, if it has taken long enough to say so. */
  void say(String sentence) {
    if (System.nanoTime() - due < 0) {
      return;
    }
    due = System.nanoTime() + NEXT_AFTER;
    show(MimeBundle.of("<p role=\"status\">" + MimeBundle.escaped(sentence) + "</p>", sentence));
  }

  /** Puts an output where the progress is, such as the result in the end. */
  void show(MimeBundle output) {
    if (shown) {
      Kernel.current().update(output, id);
    } else {
      Kernel.current().display(output, id);
      shown = true;
    }
  }
}
