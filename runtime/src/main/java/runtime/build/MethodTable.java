package runtime.build;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teavm.backend.wasm.WasmRuntime;
import runtime.digits.Angles;
import runtime.digits.ArcAngles;
import runtime.digits.DoubleReader;
import runtime.digits.DoubleText;
import runtime.digits.Exponentials;
import runtime.digits.Fused;
import runtime.digits.Hyperbolics;
import runtime.digits.Logarithms;
import runtime.digits.Powers;
import runtime.digits.Roots;
import runtime.digits.Rounding;
import runtime.digits.Scaling;
import runtime.library.Whole;
import runtime.methods.OfBackend;
import runtime.methods.OfMath;
import runtime.methods.OfStringBuilder;

/** Which classes of the runtime have methods that take the place of Java's. */
final class MethodTable {

  private static final Map<String, List<MethodStandIn>> BY_CLASS = new HashMap<>();

  static {
    for (Class<?> math : List.of(Math.class, StrictMath.class)) {
      functions(
          math,
          Exponentials.class,
          Logarithms.class,
          Powers.class,
          Roots.class,
          Angles.class,
          ArcAngles.class,
          Hyperbolics.class,
          Rounding.class,
          Scaling.class,
          Fused.class,
          OfMath.class);
    }
    functions(Double.class, DoubleText.class, DoubleReader.class);
    functions(Float.class, DoubleText.class, DoubleReader.class);
    functions(WasmRuntime.class, OfBackend.class);
    methods(java.math.BigInteger.class, Whole.class);
    methods(StringBuilder.class, OfStringBuilder.class);
  }

  private MethodTable() {}

  static List<MethodStandIn> of(String className) {
    return BY_CLASS.getOrDefault(className, List.of());
  }

  /** Static methods, for those of the same name and parameters that the class has. */
  private static void functions(Class<?> of, Class<?>... sources) {
    for (Class<?> source : sources) {
      publicMethods(source)
          .filter(method -> has(of, method.getName(), method.getParameterTypes()))
          .forEach(method -> add(of.getName(), new MethodStandIn(method, true)));
    }
  }

  /** Methods whose first parameter is the object, for those that the class has. */
  private static void methods(Class<?> of, Class<?> source) {
    publicMethods(source)
        .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == of)
        .filter(method -> has(of, method.getName(), withoutFirst(method.getParameterTypes())))
        .forEach(method -> add(of.getName(), new MethodStandIn(method, false)));
  }

  private static void add(String className, MethodStandIn standIn) {
    BY_CLASS.computeIfAbsent(className, name -> new ArrayList<>()).add(standIn);
  }

  private static Stream<Method> publicMethods(Class<?> source) {
    return Stream.of(source.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()));
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
