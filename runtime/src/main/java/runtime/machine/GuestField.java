package runtime.machine;

/**
 * A field of a class of the machine.
 *
 * @param owner the class that declares it, which holds the value of a static field
 * @param place among the numbers, or the references, of the class or of its objects
 */
record GuestField(GuestClass owner, String name, String descriptor, boolean isStatic, int place) {

  /** The first letter of its descriptor. */
  char kind() {
    return descriptor.charAt(0);
  }

  boolean isReference() {
    char kind = kind();
    return kind == 'L' || kind == '[';
  }

  boolean isWide() {
    char kind = kind();
    return kind == 'J' || kind == 'D';
  }
}
