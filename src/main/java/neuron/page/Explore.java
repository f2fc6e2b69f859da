package neuron.page;

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
 * @param function makes a figure, a chart or a text of the values that the controls stand at
 */
record Explore(List<Control<?>> controls, Function<Object[], ?> function) {

  /**
   * Checks what it is given.
   *
   * @throws BadInput if a control or the function is null, or if two controls have the same name
   */
  Explore {
    Set<String> names = new HashSet<>();
    for (Control<?> control : controls) {
      if (control == null) {
        throw new BadInput(
            "A control of explore is null: make it with slider, wholeSlider, choice or toggle.");
      }
      if (!names.add(control.name())) {
        throw new BadInput(
            "Two controls are called %s: give each a name of its own.".formatted(control.name()));
      }
    }
    if (function == null) {
      throw new BadInput(
          "explore has nothing to draw: give it a function from the controls' values to a figure,"
              + " such as z -> passThrough(z, RELU).");
    }
  }

  void show() {
    if (controls.size() == 1) {
      showStored(controls.get(0));
    } else {
      new LiveExplore(controls, positions -> function.apply(values(positions))).show();
    }
  }

  private void showStored(Control<?> control) {
    Stop stop = new Stop();
    Kernel.Asking interrupts = Kernel.current().onInterrupt(stop::ask);
    try (var stored =
        new StoredExplore(control, at -> function.apply(values(at)), new Progress(), stop)) {
      stored.show();
      if (stored.drawn() < control.size()) {
        System.out.println(
            "You stopped the drawing: %s of %s pictures are there. Run the cell again to have all."
                .formatted(stored.drawn(), control.size()));
      }
    } finally {
      interrupts.close();
    }
  }

  /** The values at these positions, one for each control. */
  private Object[] values(int... positions) {
    Object[] values = new Object[positions.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = controls.get(i).value(positions[i]);
    }
    return values;
  }
}
