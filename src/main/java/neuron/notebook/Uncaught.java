package neuron.notebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.function.Consumer;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;

/**
 * Lets a cell that ends in a learner's slip end with its sentence, whoever called the method that
 * slipped: the cell itself, a neuron or a figure.
 *
 * <p>JShell tells its listeners what a cell threw before it tells the kernel. So the sentence, as a
 * {@link BadInput}, takes the place of the exception that the kernel would print with a trace.
 */
record Uncaught(JShell shell) implements Consumer<SnippetEvent> {

  @Override
  public void accept(SnippetEvent event) {
    sentence(event.exception()).ifPresent(sentence -> replace(event, sentence));
  }

  /** The sentence for what a cell threw, empty if a kernel should print it as it is. */
  Optional<String> sentence(JShellException thrown) {
    if (thrown instanceof UnresolvedReferenceException lacking) {
      return Optional.of(Undeclared.told(shell, lacking.getSnippet()));
    }
    return thrown instanceof EvalException java
        ? Endless.sentence(java.getExceptionClassName(), java.getStackTrace())
        : Optional.empty();
  }

  /**
   * Both kernels open the package of JShell; in one that does not, the sentence precedes the trace.
   */
  private static void replace(SnippetEvent event, String sentence) {
    try {
      Constructor<?> exception = EvalException.class.getDeclaredConstructors()[0];
      exception.setAccessible(true);
      Field field = SnippetEvent.class.getDeclaredField("exception");
      field.setAccessible(true);
      field.set(
          event,
          exception.newInstance(
              sentence, BadInput.class.getName(), new StackTraceElement[0], null));
    } catch (ReflectiveOperationException | RuntimeException builtOtherwise) {
      System.out.println(sentence);
    }
  }
}
