package neuron.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import neuron.kernel.Kernel;

/**
 * The widgets that still answer. A cell that runs again puts the ones of its last run to sleep, and
 * beyond a number that no notebook shows at once the oldest make room: memory does not grow.
 */
final class OpenWidgets {

  private static final int MOST = 100;

  private final Deque<Widget> widgets = new ArrayDeque<>();

  private record Widget(Kernel.Wire wire, Optional<Kernel.Cell> cell) {

    boolean isOfAnEarlierRun(Kernel.Cell now) {
      return cell.filter(own -> own.id().equals(now.id()) && !own.run().equals(now.run()))
          .isPresent();
    }
  }

  /**
   * Takes note of a widget.
   *
   * @param cell the cell that opened it, if the page says which one that is
   */
  void keep(Kernel.Wire wire, Optional<Kernel.Cell> cell) {
    cell.ifPresent(this::putToSleepEarlierRunsOf);
    if (widgets.size() == MOST) {
      widgets.removeFirst().wire.close();
    }
    widgets.addLast(new Widget(wire, cell));
  }

  private void putToSleepEarlierRunsOf(Kernel.Cell cell) {
    for (Iterator<Widget> all = widgets.iterator(); all.hasNext(); ) {
      Widget widget = all.next();
      if (widget.isOfAnEarlierRun(cell)) {
        widget.wire.close();
        all.remove();
      }
    }
  }
}
