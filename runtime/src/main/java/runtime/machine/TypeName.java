package runtime.machine;

import runtime.names.CellNames;

/** The names of types as Java writes them. */
final class TypeName {

  /** The package that types of cells are compiled into. */
  private static final String CELLS = CellNames.PACKAGE + "/";

  private TypeName() {}

  static String of(GuestClass type) {
    return read(type.name);
  }

  /** An internal name as Java writes it, without the package of cells, which no reader knows of. */
  static String read(String internalName) {
    return CellNames.withoutPackage(internalName).replace('/', '.');
  }

  /** The same for a class or the descriptor of an array. */
  static String readArray(String name) {
    boolean isArray = name.charAt(0) == '[';
    return isArray ? name.replace("L" + CELLS, "L").replace('/', '.') : read(name);
  }

  /** The name of the class of any value, such as {@code [I} or {@code java.lang.String}. */
  static String of(Object value) {
    return value instanceof Guest guest ? of(guest.instance().type) : value.getClass().getName();
  }

  /** A descriptor as a reader writes the type, such as {@code double[]}. */
  static String written(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case '[' -> written(descriptor.substring(1)) + "[]";
      case 'L' -> read(descriptor.substring(1, descriptor.length() - 1));
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
