package runtime.machine;

/**
 * A method that compiled code calls on an object of the machine, such as {@code applyAsDouble(D)D}.
 *
 * <p>An adaptor has one as a constant for each of its methods:
 *
 * <pre>
 * public double applyAsDouble(double x) {
 *   int base = APPLY.begin(this);
 *   Values values = APPLY.values();
 *   values.put(base + 1, x);
 *   APPLY.run(base);
 *   return values.doubleAt(base);
 * }
 * </pre>
 *
 * A method that the interface or class has itself is called where {@link #isIn} says no.
 */
public final class Upcall {

  private final String key;

  /**
   * Names it.
   *
   * @param name of the method
   * @param descriptor of the method, such as {@code (D)D}
   */
  public Upcall(String name, String descriptor) {
    key = name + descriptor;
  }

  /**
   * Whether the class of an object, or one above it in the machine, has this method with a body.
   */
  public boolean isIn(Guest guest) {
    return !Machine.current().interpreter.isCalledAbove(key)
        && guest.instance().type.called(key) != null;
  }

  /** Puts the object where the operands begin, and gives that place. */
  public int begin(Guest guest) {
    return Machine.current().interpreter.beginUpcall(guest);
  }

  /** Where the operands lie, and later the result. */
  public Values values() {
    return Machine.current().interpreter.values();
  }

  /**
   * Runs the method to its end; what it throws is thrown on, checked or not.
   *
   * @throws AbstractMethodError if the class of the object does not have it
   */
  public void run(int base) {
    Interpreter interpreter = Machine.current().interpreter;
    Guest guest = (Guest) interpreter.values().at(base);
    GuestMethod method = guest.instance().type.called(key);
    try {
      if (method == null) {
        interpreter.runAbove(guest, key, base);
      } else {
        interpreter.runUpcall(method, base);
      }
    } catch (Throwable thrown) {
      throw Guests.<RuntimeException>raise(thrown);
    }
  }
}
