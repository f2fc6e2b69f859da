package runtime.machine;

/** What is said of objects that have no order, to compiled code that puts them in one. */
public final class Order {

  private static final String COMPARABLE = "java/lang/Comparable";

  private Order() {}

  /**
   * Before an object is compared with others.
   *
   * @throws ClassCastException if its class has no order
   */
  public static void require(Object object) {
    boolean hasOrder =
        object instanceof Guest guest ? Guests.hasOrder(guest) : object instanceof Comparable;
    if (object != null && !hasOrder) {
      throw new ClassCastException(Faults.cast(object, COMPARABLE));
    }
  }

  /**
   * Before two objects of Java are compared.
   *
   * @throws ClassCastException if the other is of another class than the first
   */
  public static void requireSame(Object first, Object other) {
    if (other != null && other.getClass() != first.getClass()) {
      throw new ClassCastException(Faults.cast(other, first.getClass().getName()));
    }
  }
}
