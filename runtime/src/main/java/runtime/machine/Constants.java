package runtime.machine;

/** The constants of an enum, of the machine or a compiled one, in their order. */
final class Constants {

  private final Type type;
  private final Object[] all;

  private Constants(Type type, Object[] all) {
    this.type = type;
    this.all = all;
  }

  /**
   * Those of an enum, which is initialised if it was not yet.
   *
   * @throws ClassCastException if the type is no enum
   * @throws Throwable what its initialisation throws
   */
  static Constants of(Type type, Linker linker) throws Throwable {
    Object[] all = EnumMethods.constantsOf(type, linker);
    if (all == null) {
      throw new ClassCastException(type + " not an enum");
    }
    return new Constants(type, all);
  }

  /** Those of the enum of a constant. */
  static Constants with(Object constant, Linker linker) throws Throwable {
    return of(typeOf(constant), linker);
  }

  private static Type typeOf(Object constant) {
    if (constant == null) {
      throw new NullPointerException();
    }
    return constant instanceof Guest guest
        ? Type.of(EnumMethods.declaring(guest.instance().type))
        : Type.named(((Enum<?>) constant).getDeclaringClass().getName().replace('.', '/'));
  }

  int count() {
    return all.length;
  }

  Object at(int place) {
    return all[place];
  }

  /** The place of a value; -1 if it is no constant of this enum. */
  int find(Object value) {
    int place =
        value instanceof Guest guest
            ? guest.instance().ordinal
            : value instanceof Enum<?> constant ? constant.ordinal() : -1;
    return place >= 0 && place < all.length && all[place] == value ? place : -1;
  }

  /**
   * The place of a constant.
   *
   * @throws NullPointerException if it is null
   * @throws ClassCastException if it is of another enum
   */
  int place(Object constant) {
    int place = find(constant);
    if (place < 0) {
      throw new ClassCastException(typeOf(constant) + " != " + type);
    }
    return place;
  }
}
