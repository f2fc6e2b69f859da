package runtime.methods;

import java.util.Objects;
import java.util.PriorityQueue;
import runtime.machine.Order;

/** Before methods of {@link PriorityQueue}: refuses also a first element without an order. */
public final class BeforeQueues {

  private BeforeQueues() {}

  public static void offer(PriorityQueue<?> queue, Object element) {
    if (queue.comparator() == null) {
      Order.require(Objects.requireNonNull(element));
    }
  }
}
