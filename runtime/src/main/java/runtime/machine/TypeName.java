package runtime.machine;

/** The names of types as Java writes them. */
final class TypeName {

  private TypeName() {}

  static String of(GuestClass type) {
    return read(type.name);
  }

  /** An internal name as Java writes it. */
  static String read(String internalName) {
    return internalName.replace('/', '.');
  }

  /** The name of the class of any value, such as {@code [I} or {@code java.lang.String}. */
  static String of(Object value) {
    return value instanceof Guest guest ? of(guest.instance().type) : value.getClass().getName();
  }

  /** A descriptor as a reader writes the type, such as {@code double[]}. */
  static String written(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case '[' -> written(descriptor.substring(1)) + "[]";
      case 'L' -> descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
      case 'I' -> "int";
      case 'J' -> "long";
      case 'D' -> "double";
      case 'F' -> "float";
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      default -> "void";
    };
  }
}
