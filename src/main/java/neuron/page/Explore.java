package neuron.page;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import neuron.kernel.Kernel;
import neuron.text.BadInput;

/**
 * Controls over a figure: a single one works in the page itself, several ask the kernel.
 *
 * @param controls one to four
 */
record Explore(List<Control<?>> controls) {

  /**
   * Checks what a cell gives.
   *
   * @param function what makes a picture of the controls' values
   * @throws BadInput if a control or the function is null, or if two controls have the same name
   */
  static Explore over(Object function, Control<?>... controls) {
    Set<String> names = new HashSet<>();
    for (Control<?> control : controls) {
      BadInput.when(
          control == null,
          "A control of explore is null: make it with slider, wholeSlider, choice or toggle.");
      BadInput.when(
          !names.add(control.name()),
          "Two controls are called %s: give each a name of its own.",
          control.name());
    }
    BadInput.when(
        function == null,
        "explore has nothing to draw: give it a function from the controls' values to a figure,"
            + " such as z -> passThrough(z, RELU).");
    return new Explore(Arrays.asList(controls));
  }

  /**
   * Puts them on the page.
   *
   * @param picture makes a figure, a chart or a text of the positions that the controls stand at,
   *     one for each control
   */
  void show(Function<int[], ?> picture) {
    if (controls.size() == 1) {
      showStored(controls.get(0), picture);
    } else {
      new LiveExplore(controls, picture).show();
    }
  }

  private static void showStored(Control<?> control, Function<int[], ?> picture) {
    StopRequest stop = new StopRequest();
    Kernel.Asking interrupts = Kernel.current().onInterrupt(stop::ask);
    try (var stored =
        new StoredExplore(
            control, position -> picture.apply(new int[] {position}), new Progress(), stop)) {
      stored.show();
      if (stored.drawn() < control.size()) {
        System.out.println(
            say(
                "You stopped the drawing: %s of %s pictures are there. Run the cell again to have all.",
                stored.drawn(), control.size()));
      }
    } finally {
      interrupts.close();
    }
  }
}
