package neuron.page;

import static neuron.page.Notebook.choice;
import static neuron.page.Notebook.slider;
import static neuron.page.Notebook.toggle;
import static neuron.page.Notebook.wholeSlider;

import java.util.Map;
import java.util.function.Function;

/** One control of each kind. */
final class EveryControl {

  private static final Map<String, Function<String, Control<?>>> BY_WORD =
      Map.of(
          "slider", name -> slider(name, 0, 1, 0.5),
          "wholeSlider", name -> wholeSlider(name, 0, 4, 0),
          "choice", name -> choice(name, "ReLU", "sigmoid"),
          "toggle", name -> toggle(name, false));

  private EveryControl() {}

  /** That which a word makes in a cell. */
  static Control<?> of(String word, String name) {
    Function<String, Control<?>> row = BY_WORD.get(word);
    if (row == null) {
      throw new AssertionError("EveryControl has no row for the word " + word);
    }
    return row.apply(name);
  }
}
