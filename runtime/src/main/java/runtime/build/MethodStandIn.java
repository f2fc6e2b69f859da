package runtime.build;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;

/**
 * A static method that takes the place of one of Java's.
 *
 * @param isStatic whether the method of Java's is static, too; if not, the first parameter is its
 *     object
 */
record MethodStandIn(Method method, boolean isStatic) {

  String owner() {
    return method.getDeclaringClass().getName();
  }

  String name() {
    return method.getName();
  }

  List<ValueType> parameters() {
    return Stream.of(method.getParameterTypes()).map(MethodStandIn::type).toList();
  }

  /** As the method of Java's has it. */
  MethodDescriptor descriptor() {
    List<ValueType> parameters = parameters();
    List<ValueType> types =
        new ArrayList<>(isStatic ? parameters : parameters.subList(1, parameters.size()));
    types.add(type(method.getReturnType()));
    return new MethodDescriptor(name(), types.toArray(ValueType[]::new));
  }

  private static ValueType type(Class<?> type) {
    return type.isPrimitive() || type.isArray()
        ? ValueType.parse(type)
        : ValueType.object(StandIns.original(type.getName()));
  }
}
