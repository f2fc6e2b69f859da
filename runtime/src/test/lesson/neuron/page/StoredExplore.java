package neuron.page;

import java.util.function.IntFunction;
import neuron.kernel.MimeBundle;

/** Takes the place of the lesson's own: of all positions it draws the one at the start. */
final class StoredExplore implements AutoCloseable {

  private final Control<?> control;
  private final IntFunction<?> function;
  private final Progress place;
  private final Prints prints = new Prints();

  StoredExplore(Control<?> control, IntFunction<?> function, Progress place, StopRequest stop) {
    this.control = control;
    this.function = function;
    this.place = place;
  }

  void show() {
    place.show(output());
  }

  int drawn() {
    return control.size();
  }

  MimeBundle output() {
    Scene start = Scene.of(() -> function.apply(control.start()), prints);
    return ExploreOutput.stored(control, start, "", false);
  }

  @Override
  public void close() {
    prints.close();
  }
}
