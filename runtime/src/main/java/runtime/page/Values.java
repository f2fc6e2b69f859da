package runtime.page;

/** What becomes of the value of an expression in a cell. */
public final class Values {

  private Values() {}

  /** Shows the value that ends a cell, if it is not null, as a kernel does. */
  public static void show(Host host, Object value) {
    if (value != null) {
      host.show(value);
    }
  }

  /**
   * Takes the value of an expression that does not end its cell, for Java has no such statement.
   */
  public static void ignore(Object value) {}
}
