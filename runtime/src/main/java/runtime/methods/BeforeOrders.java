package runtime.methods;

import java.util.Comparator;
import runtime.machine.Order;

/** Before {@code compare} of the natural order: says what has none. */
public final class BeforeOrders {

  private BeforeOrders() {}

  public static void compare(Comparator<?> order, Object first, Object other) {
    Order.require(first);
  }
}
