package runtime.methods;

import runtime.machine.Order;

/** Before {@code compareTo}: says that an object of another class cannot be compared with. */
public final class BeforeComparisons {

  private BeforeComparisons() {}

  public static void compareTo(Comparable<?> value, Object other) {
    Order.requireSame(value, other);
  }
}
