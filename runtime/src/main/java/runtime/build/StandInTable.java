package runtime.build;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import runtime.build.MethodStandIn.Kind;

/** Static methods of the runtime by the classes whose methods they have to do with. */
final class StandInTable {

  /** Methods that only TeaVM's classes have. */
  private static final Set<String> OF_TEAVM =
      Set.of("aproxPrecision", "check", "processReplacement");

  private final Map<String, List<MethodStandIn>> byClass = new HashMap<>();

  List<MethodStandIn> of(String className) {
    return byClass.getOrDefault(className, List.of());
  }

  Stream<MethodStandIn> all() {
    return byClass.values().stream().flatMap(List::stream);
  }

  /** Static methods, for those of the same name and parameters that the class has. */
  void functions(Class<?> of, Class<?>... sources) {
    for (Class<?> source : sources) {
      publicMethods(source)
          .filter(method -> has(of, method.getName(), method.getParameterTypes()))
          .forEach(method -> add(of.getName(), method, Kind.STATIC));
    }
  }

  /** Static methods of a class that is not on the class path here. */
  void functions(String className, Class<?> source) {
    publicMethods(source).forEach(method -> add(className, method, Kind.STATIC));
  }

  /** Methods whose first parameter is the object, for those that the class has. */
  void methods(Class<?> of, Class<?> source) {
    methods(of.getName(), of, source);
  }

  /** The same for a class of TeaVM's that is one of these. */
  void methods(String className, Class<?> of, Class<?> source) {
    publicMethods(source)
        .filter(method -> isFor(of, method))
        .filter(
            method ->
                OF_TEAVM.contains(method.getName())
                    || has(of, method.getName(), withoutFirst(method.getParameterTypes())))
        .forEach(method -> add(className, method, Kind.OBJECT));
  }

  /** Methods that are called before those of the class; the first parameter is the object. */
  void before(Class<?> of, Class<?> source) {
    before(of.getName(), of, source);
  }

  /** The same for a class of TeaVM's that is one of these. */
  void before(String className, Class<?> of, Class<?> source) {
    publicMethods(source)
        .filter(method -> isFor(of, method))
        .forEach(method -> add(className, method, Kind.BEFORE));
  }

  /** Functions that are called before static methods of the class, of the same parameters. */
  void beforeFunctions(Class<?> of, Class<?> source) {
    publicMethods(source).forEach(method -> add(of.getName(), method, Kind.BEFORE_STATIC));
  }

  private void add(String className, Method method, Kind kind) {
    byClass
        .computeIfAbsent(className, name -> new ArrayList<>())
        .add(new MethodStandIn(method, kind));
  }

  private static Stream<Method> publicMethods(Class<?> source) {
    return Stream.of(source.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static boolean isFor(Class<?> of, Method method) {
    return method.getParameterCount() > 0 && method.getParameterTypes()[0] == of;
  }

  private static Class<?>[] withoutFirst(Class<?>[] types) {
    return Stream.of(types).skip(1).toArray(Class<?>[]::new);
  }

  private static boolean has(Class<?> type, String name, Class<?>[] parameters) {
    try {
      type.getMethod(name, parameters);
      return true;
    } catch (NoSuchMethodException none) {
      return false;
    }
  }
}
