package runtime.machine;

/** What Java's classes call on every object: for {@link Plain} and for adaptors. */
public final class Guests {

  private static final Upcall TO_STRING = new Upcall("toString", "()Ljava/lang/String;");
  private static final Upcall EQUALS = new Upcall("equals", "(Ljava/lang/Object;)Z");
  private static final Upcall HASH_CODE = new Upcall("hashCode", "()I");
  private static final Upcall COMPARE_TO = new Upcall("compareTo", "(Ljava/lang/Object;)I");

  private Guests() {}

  /** The text of an object, by its class or as the classes above have it. */
  public static String text(Guest guest) {
    if (isAdaptor(guest)) {
      return guest.instance().self.toString();
    }
    if (!TO_STRING.isIn(guest)) {
      return ownText(guest);
    }
    int base = TO_STRING.begin(guest);
    TO_STRING.run(base);
    return (String) TO_STRING.values().at(base);
  }

  /** As Object, Enum and Throwable have it. */
  static String ownText(Guest guest) {
    Instance instance = guest.instance();
    if (guest instanceof Raised && guest instanceof Throwable thrown) {
      String message = thrown.getLocalizedMessage();
      return TypeName.of(instance.type) + (message == null ? "" : ": " + message);
    }
    return instance.constant != null
        ? instance.constant
        : TypeName.of(instance.type) + "@" + Integer.toHexString(guest.hashCode());
  }

  public static boolean equal(Guest guest, Object other) {
    if (isAdaptor(guest) || isAdaptor(other)) {
      return itself(guest).equals(itself(other));
    }
    if (!EQUALS.isIn(guest)) {
      return guest == other;
    }
    int base = EQUALS.begin(guest);
    EQUALS.values().put(base + 1, other);
    EQUALS.run(base);
    return EQUALS.values().intAt(base) != 0;
  }

  public static int hash(Guest guest) {
    if (isAdaptor(guest)) {
      return guest.instance().self.hashCode();
    }
    if (!HASH_CODE.isIn(guest)) {
      return System.identityHashCode(guest);
    }
    int base = HASH_CODE.begin(guest);
    HASH_CODE.run(base);
    return HASH_CODE.values().intAt(base);
  }

  /**
   * The order of two objects, by their class or as Enum has it.
   *
   * @throws ClassCastException if their class is not Comparable
   */
  public static int compare(Guest guest, Object other) {
    Instance instance = guest.instance();
    if (COMPARE_TO.isIn(guest)) {
      int base = COMPARE_TO.begin(guest);
      COMPARE_TO.values().put(base + 1, other);
      COMPARE_TO.run(base);
      return COMPARE_TO.values().intAt(base);
    }
    if (instance.constant != null && other instanceof Guest constant) {
      return instance.ordinal - constant.instance().ordinal;
    }
    throw new ClassCastException(Faults.cast(guest, "java/lang/Comparable"));
  }

  /** Whether {@link #compare} can compare it. */
  static boolean hasOrder(Guest guest) {
    return COMPARE_TO.isIn(guest) || guest.instance().constant != null;
  }

  /** Whether an object stands for another one at the border. */
  private static boolean isAdaptor(Object object) {
    return object != itself(object);
  }

  static Object itself(Object object) {
    return object instanceof Guest guest ? guest.instance().self : object;
  }

  /** Throws anything, also what Java wants to be declared. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException raise(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
