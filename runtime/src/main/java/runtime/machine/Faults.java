package runtime.machine;

/** The messages of exceptions that the machine itself throws, as a JVM words them. */
final class Faults {

  private Faults() {}

  /** That of a value that is cast to a class or array type that it is not of. */
  static String cast(Object value, String name) {
    String from = TypeName.of(value);
    String to = TypeName.readArray(name);
    String both = from + " and " + to;
    boolean isJava = isOfJava(from) && isOfJava(to);
    return "class %s cannot be cast to class %s%s"
        .formatted(
            from,
            to,
            isJava ? " (" + both + " are in module java.base of loader 'bootstrap')" : "");
  }

  private static boolean isOfJava(String name) {
    return name.startsWith("java.")
        || name.startsWith("[") && !name.contains("L")
        || name.startsWith("[Ljava.");
  }

  /** That of an object whose class was replaced by one with other fields. */
  static String stale(GuestClass type) {
    String name = type.simpleName;
    return "This %s was made before the class %s was changed. Make it again.".formatted(name, name);
  }

  /** That of a field whose type was changed after the code that uses it was compiled. */
  static String changed(String name) {
    return "%s has another type now than it had here. Run this cell again.".formatted(name);
  }

  /** That of a method of Java that wants a Class, where the machine has none. */
  static String noClass(String owner) {
    return TypeName.read(owner) + " needs a Class, which this page cannot give it.";
  }
}
