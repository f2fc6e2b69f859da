package neuron.page;

import static neuron.text.Language.say;

import java.util.concurrent.Callable;
import java.util.function.Function;
import neuron.kernel.Endless;
import neuron.kernel.Undeclared;
import neuron.text.BadInput;

/** What a learner's function makes of one position: a figure, or a text where it makes none. */
final class Outcome {

  private Outcome() {}

  /**
   * Runs a function; one that fails makes a text that says so, and so does a figure that cannot be
   * drawn.
   *
   * @param drawn what is made of a figure
   * @param told what is made of a text
   */
  static <T> T of(Callable<?> function, Function<Figure, T> drawn, Function<String, T> told) {
    try {
      Object value = function.call();
      if (value == null) {
        return told.apply(
            say("The function gives nothing here: let it return a figure, a chart or a text."));
      }
      if (value instanceof Double number && number.isNaN()) {
        return told.apply(say("The function gives NaN here, which is not a number."));
      }
      return Notebook.figureOf(value)
          .map(drawn)
          .orElseGet(() -> told.apply(String.valueOf(value.toString())));
    } catch (BadInput said) {
      return told.apply(said.getMessage());
    } catch (Throwable thrown) {
      return told.apply(say("The function fails here: %s", failure(thrown)));
    }
  }

  /** What a learner's function did in place of giving something, as the end of a sentence. */
  static String failure(Throwable thrown) {
    return Undeclared.sentence(thrown)
        .or(() -> Endless.sentence(thrown))
        .orElseGet(() -> say("it throws %s.", described(thrown)));
  }

  private static String described(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    return thrown.getMessage() == null ? name : name + " (" + thrown.getMessage() + ")";
  }
}
