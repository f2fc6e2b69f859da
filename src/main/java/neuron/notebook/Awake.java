package neuron.notebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * The widgets that still answer. A cell that runs again puts the ones of its last run to sleep, and
 * beyond a number that no notebook shows at once the oldest make room: memory does not grow.
 */
final class Awake {

  private static final int MOST = 100;
  private static final Deque<Widget> WIDGETS = new ArrayDeque<>();

  private Awake() {}

  private record Widget(Kernel.Wire wire, Optional<Kernel.Cell> cell) {

    boolean isOfAnEarlierRun(Kernel.Cell now) {
      return cell.filter(own -> own.id().equals(now.id()) && !own.run().equals(now.run()))
          .isPresent();
    }
  }

  static synchronized void keep(Kernel.Wire wire) {
    Optional<Kernel.Cell> cell = Kernel.current().cell();
    cell.ifPresent(Awake::putToSleepEarlierRunsOf);
    if (WIDGETS.size() == MOST) {
      WIDGETS.removeFirst().wire.close();
    }
    WIDGETS.addLast(new Widget(wire, cell));
  }

  private static void putToSleepEarlierRunsOf(Kernel.Cell cell) {
    for (Iterator<Widget> widgets = WIDGETS.iterator(); widgets.hasNext(); ) {
      Widget widget = widgets.next();
      if (widget.isOfAnEarlierRun(cell)) {
        widget.wire.close();
        widgets.remove();
      }
    }
  }
}
