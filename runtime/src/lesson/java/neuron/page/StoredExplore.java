package neuron.page;

import java.util.List;
import java.util.function.IntFunction;
import neuron.kernel.MimeBundle;

/** One control, for which the page asks as for several. */
final class StoredExplore implements AutoCloseable {

  private final Control<?> control;
  private final LiveExplore live;
  private final Progress place;

  StoredExplore(Control<?> control, IntFunction<?> function, Progress place, StopRequest stop) {
    this.control = control;
    this.live = new LiveExplore(List.of(control), positions -> function.apply(positions[0]));
    this.place = place;
  }

  void show() {
    place.show(output());
  }

  /** All positions: each is drawn when it is asked for. */
  int drawn() {
    return control.size();
  }

  MimeBundle output() {
    return live.output();
  }

  @Override
  public void close() {}
}
