package neuron.rerun;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variables of cells. Each is a static field of a class of its own. */
final class Variables {

  /** The number of a definition; letters follow when a second and a third class is made of it. */
  private static final Pattern CLASS = Pattern.compile("REPL\\.\\$JShell\\$(\\d+)[A-Z]*");

  private final Map<String, Class<?>> newest = new HashMap<>();
  private final Map<String, byte[]> code = new HashMap<>();
  private final Set<Class<?>> replaced = new HashSet<>();
  private final Set<String> kept = new HashSet<>();

  /** Takes note of the code that a class has from now on. */
  void note(String className, byte[] bytes) {
    code.put(className, bytes);
  }

  /** Gives a class made anew the value of the one that it replaces, where the type is the same. */
  void loaded(Class<?> type) {
    Matcher name = CLASS.matcher(type.getName());
    Class<?> before = name.matches() ? newest.put(name.group(1), type) : null;
    if (before != null && before != type) {
      replaced.add(before);
      fields(type).forEach(field -> keep(before, field));
    }
  }

  /** Whether a variable still had its value when its class was last made anew. */
  boolean kept(String name) {
    return kept.contains(name);
  }

  /** Sets what a definition is about to fill to 0, false or null. */
  void setBack(Class<?> definition) {
    fields(definition).forEach(Variables::setBack);
  }

  /**
   * The variables that hold code of a class that was replaced since this was last asked: JShell
   * does not follow what stands to the right of {@code Activation mine =}.
   */
  List<String> outdated() {
    List<String> names =
        newest.values().stream()
            .filter(type -> hasLambdas(type) && replaced.stream().anyMatch(old -> uses(type, old)))
            .flatMap(Variables::fields)
            .filter(field -> !field.getType().isPrimitive())
            .map(Field::getName)
            .sorted()
            .toList();
    replaced.clear();
    return names;
  }

  private static boolean hasLambdas(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(Method::isSynthetic);
  }

  private boolean uses(Class<?> type, Class<?> old) {
    byte[] bytes = code.getOrDefault(type.getName(), new byte[0]);
    String name = old.getName().replace('.', '/');
    return Pattern.compile(Pattern.quote(name) + "(?![A-Z0-9])")
        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
        .find();
  }

  /** Whether a learner's own class has static fields; a cell's variables stand in JShell's. */
  static boolean hasStaticValues(Class<?> type) {
    return !CLASS.matcher(type.getName()).matches()
        && fields(type).anyMatch(field -> !field.isSynthetic());
  }

  private static Stream<Field> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.trySetAccessible());
  }

  private void keep(Class<?> before, Field now) {
    kept.remove(now.getName());
    try {
      Field old = before.getDeclaredField(now.getName());
      if (old.getGenericType().equals(now.getGenericType()) && old.trySetAccessible()) {
        now.set(null, old.get(null));
        kept.add(now.getName());
      }
    } catch (ReflectiveOperationException | LinkageError anotherVariable) {
      // It begins at 0 or null, as without the agent.
    }
  }

  private static void setBack(Field field) {
    try {
      field.set(null, Array.get(Array.newInstance(field.getType(), 1), 0));
    } catch (ReflectiveOperationException | LinkageError keptByItsClass) {
      // It holds what it held, as without the agent.
    }
  }
}
