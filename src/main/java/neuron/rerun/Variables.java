package neuron.rerun;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variables of cells. Each is a static field of a class of its own. */
final class Variables {

  /** The number of a definition; letters follow when a second and a third class is made of it. */
  private static final Pattern CLASS = Pattern.compile("REPL[./]\\$JShell\\$(\\d+)[A-Z]*");

  /** More bytes than there are. */
  private static final long ALL = 1L << 50;

  private final Map<String, Class<?>> newest = new HashMap<>();
  private final Map<String, String> code = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();
  private final Set<String> edited = new HashSet<>();
  private final Set<String> kept = new HashSet<>();

  /** Whether a class of this name was noted. */
  boolean know(String className) {
    return code.containsKey(className);
  }

  /** Takes note of the code that a class has from now on. */
  void note(String className, byte[] bytes) {
    String now = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher name = CLASS.matcher(className);
    if (!now.equals(code.put(className, now)) && name.lookingAt()) {
      edited.add(name.group(1));
    }
  }

  /** Gives a class made anew the value of the one that it replaces, where the type is the same. */
  void loaded(Class<?> type) {
    Matcher name = CLASS.matcher(type.getName());
    Class<?> before = name.matches() ? newest.put(name.group(1), type) : null;
    if (before != null && before != type) {
      replaced.add(name.group(1));
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
   * The numbers of the definitions that are others than when this was last asked, as far as classes
   * of before are left of them.
   */
  Set<String> edited() {
    Set<String> numbers = new HashSet<>(edited);
    numbers.retainAll(replaced);
    edited.clear();
    return numbers;
  }

  /**
   * The variables whose values have code of a definition as it was before, and that definition.
   * JShell does not follow what stands to the right of {@code Activation mine =}, nor what a list
   * was filled with.
   *
   * @param edits the definitions that were edited, by their numbers
   */
  Map<String, String> outdated(Map<String, String> edits) {
    Map<String, String> outdated = new HashMap<>();
    if (!edits.isEmpty()) {
      newest.values().stream()
          .flatMap(Variables::fields)
          .filter(field -> !field.getType().isPrimitive())
          .forEach(
              field ->
                  oldCode(field)
                      .filter(edits::containsKey)
                      .findFirst()
                      .ifPresent(number -> outdated.put(field.getName(), edits.get(number))));
    }
    return outdated;
  }

  /** The numbers of the definitions of which a variable's value has code of before. */
  private Stream<String> oldCode(Field variable) {
    return Contents.of(value(variable)).stream()
        .map(object -> object.getClass().getName().split("\\$\\$Lambda")[0])
        .distinct()
        .flatMap(className -> CLASS.matcher(code.getOrDefault(className, "")).results())
        .filter(this::isOld)
        .map(mentioned -> mentioned.group(1));
  }

  /** A class names itself in its code, and each that it uses. */
  private boolean isOld(MatchResult mentioned) {
    Class<?> now = newest.get(mentioned.group(1));
    return now != null && !now.getName().equals(mentioned.group().replace('/', '.'));
  }

  /** The variables that hold something: first those that a class uses, of these the largest. */
  List<Field> largestOf(String className) {
    Set<String> used = new HashSet<>();
    CLASS.matcher(code.getOrDefault(className, "")).results().forEach(m -> used.add(m.group(1)));
    Map<Field, Long> ranks = new HashMap<>();
    newest.forEach(
        (number, type) ->
            fields(type)
                .filter(field -> !field.getType().isPrimitive() && value(field) != null)
                .forEach(
                    field -> ranks.put(field, size(field) + (used.contains(number) ? ALL : 0))));
    return ranks.keySet().stream()
        .sorted(Comparator.comparing((Field field) -> ranks.get(field)).reversed())
        .toList();
  }

  private static long size(Field variable) {
    return Contents.of(value(variable)).stream().mapToLong(Agent.machine()::getObjectSize).sum();
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

  private static Object value(Field variable) {
    try {
      return variable.get(null);
    } catch (ReflectiveOperationException | LinkageError unknown) {
      return null;
    }
  }

  /** Sets one variable to 0, false or null. */
  static void setBack(Field field) {
    try {
      field.set(null, Array.get(Array.newInstance(field.getType(), 1), 0));
    } catch (ReflectiveOperationException | LinkageError keptByItsClass) {
      // It holds what it held, as without the agent.
    }
  }
}
