package runtime.machine;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands for a {@code Class} in the machine: of a class that runs there no Class can be made.
 *
 * @param name as {@code Class.getName} gives it
 * @param simpleName as {@code Class.getSimpleName} gives it
 * @param internal the name or descriptor in class files
 */
record Type(String name, String simpleName, String internal, GuestClass guest) {

  /** One for each name, since programs compare them by {@code ==}. */
  private static final Map<String, Type> NAMED = new HashMap<>();

  static Type of(GuestClass guest) {
    return guest.type();
  }

  /** That of a class of the machine, which keeps it. */
  static Type made(GuestClass guest) {
    return new Type(TypeName.of(guest), guest.simpleName, guest.name, guest);
  }

  /** That of a compiled class or an array, by its name in class files. */
  static Type named(String internal) {
    return NAMED.computeIfAbsent(internal, Type::made);
  }

  private static Type made(String internal) {
    if (internal.charAt(0) == '[') {
      String simple = TypeName.written(internal);
      return new Type(
          TypeName.readArray(internal),
          simple.substring(simple.lastIndexOf('.') + 1),
          internal,
          null);
    }
    String name = TypeName.read(internal);
    String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    return new Type(name, simple, internal, null);
  }

  static Type ofValue(Object value) {
    return value instanceof Guest guest
        ? of(guest.instance().type)
        : named(value.getClass().getName().replace('.', '/'));
  }

  /** That of a value of {@code Class}, which compiled code may have made. */
  static Type of(Object type) {
    return type instanceof Type own ? own : named(((Class<?>) type).getName().replace('.', '/'));
  }

  /** That of a type such as int, by its letter. */
  static Type primitive(String kind) {
    String name = TypeName.written(kind);
    return NAMED.computeIfAbsent("." + name, key -> new Type(name, name, key, null));
  }

  boolean isPrimitive() {
    return internal.charAt(0) == '.';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Type type && type.internal.equals(internal) && type.guest == guest;
  }

  @Override
  public int hashCode() {
    return internal.hashCode();
  }

  @Override
  public String toString() {
    if (isPrimitive()) {
      return name;
    }
    boolean isInterface = guest != null && guest.isInterface();
    return (isInterface ? "interface " : "class ") + name;
  }
}
