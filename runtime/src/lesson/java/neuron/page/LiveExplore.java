package neuron.page;

import java.util.List;
import java.util.function.Function;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;
import neuron.kernel.PageKernel;
import runtime.page.Page;
import runtime.page.Picture;

/** Controls over a figure, for which each move asks Java. */
final class LiveExplore {

  private final List<Control<?>> controls;
  private final Function<int[], ?> function;

  /**
   * Prepares it.
   *
   * @param function makes a figure, a chart or a text of the controls' positions
   */
  LiveExplore(List<Control<?>> controls, Function<int[], ?> function) {
    this.controls = controls;
    this.function = function;
  }

  void show() {
    Kernel.current().display(output());
  }

  MimeBundle output() {
    Picture start = picture(controls.stream().mapToInt(Control::start).toArray());
    List<Object> drawn = controls.stream().map(control -> control.json().value()).toList();
    return PageKernel.shown(place -> Page.current().moving(place, start, drawn, this::picture));
  }

  private Picture picture(int[] asked) {
    int[] positions = new int[controls.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = Math.floorMod(asked[i], controls.get(i).size());
    }
    try (Prints prints = new Prints()) {
      Picture[] made = new Picture[1];
      String printed =
          prints.caughtFrom(
              () ->
                  made[0] =
                      Outcome.of(
                          () -> function.apply(positions), FigureHtml::picture, Picture::text));
      return made[0].withPrinted(printed);
    }
  }
}
