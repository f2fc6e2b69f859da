package neuron.kernel;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a learner's method lacked that calls itself again and again: a case in which it does not.
 */
public final class Endless {

  private Endless() {}

  /**
   * The sentence for what a learner's function threw.
   *
   * @return empty if it is of any other kind
   */
  public static Optional<String> sentence(Throwable thrown) {
    return sentence(thrown.getClass().getName(), thrown.getStackTrace());
  }

  /** The sentence for a kind of exception and where it was thrown. */
  static Optional<String> sentence(String type, StackTraceElement[] trace) {
    if (!type.equals(StackOverflowError.class.getName())) {
      return Optional.empty();
    }
    String caller =
        Arrays.stream(trace)
            .filter(Endless::isInACell)
            .map(StackTraceElement::getMethodName)
            .filter(name -> name.indexOf('$') < 0)
            .findFirst()
            .orElse(say("the function"));
    return Optional.of(
        say(
            "%s calls itself without end: give it a case in which it does not call itself.",
            caller));
  }

  /** JShell has classes for what a cell declares, and after an error names the cell as #7. */
  private static boolean isInACell(StackTraceElement place) {
    return place.getClassName().startsWith("REPL.")
        || place.getFileName() != null && place.getFileName().startsWith("#");
  }
}
