package runtime.build;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which compiled classes can be ended amid a loop, by their names. */
final class PolledClasses {

  /** What is done at each turn of a loop. */
  enum Kind {
    NOT_AT_ALL,
    /** It is counted, and goes on: ended amid its work, a collection would be broken. */
    COUNTED,
    /** It is counted, and may end there, but for short loops through an array. */
    POLLED,
    /** As {@link #POLLED}, in every loop: the arrays of a large number hold millions. */
    POLLED_THROUGHOUT
  }

  /** The compiler, the machine, and what these and the page itself work with. */
  private static final List<String> OWN =
      List.of(
          "java.lang.",
          "java.io.",
          "java.nio.",
          "java.text.",
          "runtime.",
          "bound.",
          "org.eclipse.",
          "org.teavm.");

  private static final String COLLECTIONS = "runtime.library.";

  private static final String NUMBERS = "java.math.";

  private PolledClasses() {}

  static Kind of(String className) {
    String outermost = className.split("\\$")[0];
    if (outermost.startsWith(COLLECTIONS) || isCollection(outermost)) {
      return Kind.COUNTED;
    }
    if (outermost.startsWith(NUMBERS)) {
      return Kind.POLLED_THROUGHOUT;
    }
    return OWN.stream().anyMatch(outermost::startsWith) ? Kind.NOT_AT_ALL : Kind.POLLED;
  }

  /** Whether a class of Java's holds what others put in. */
  private static boolean isCollection(String name) {
    if (!name.startsWith("java.util.")) {
      return false;
    }
    try {
      Class<?> type = Class.forName(name, false, null);
      return !Modifier.isAbstract(type.getModifiers())
          && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
    } catch (ClassNotFoundException ofTeaVm) {
      return false;
    }
  }
}
