package runtime.build;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;

/** A static method of the runtime that has to do with one of Java's, of the same name. */
record MethodStandIn(Method method, Kind kind) {

  enum Kind {
    /** In place of a static method. */
    STATIC,
    /** In place of an object's method; the first parameter is the object. */
    OBJECT,
    /**
     * Called before an object's method, or by the name of construct before a constructor; the first
     * parameter is the object. What it gives, if it gives something, takes the place of the second.
     */
    BEFORE,
    /** Called before a static method. What it gives, if so, takes the place of the first. */
    BEFORE_STATIC
  }

  boolean isBefore() {
    return kind == Kind.BEFORE || kind == Kind.BEFORE_STATIC;
  }

  /** Whether the first parameter is the object. */
  boolean takesObject() {
    return kind == Kind.OBJECT || kind == Kind.BEFORE;
  }

  String owner() {
    return method.getDeclaringClass().getName();
  }

  String name() {
    return method.getName();
  }

  String javasName() {
    return kind == Kind.BEFORE && name().equals("construct") ? "<init>" : name();
  }

  List<ValueType> parameters() {
    return Stream.of(method.getParameterTypes()).map(MethodStandIn::type).toList();
  }

  /** As the method of Java's has them. */
  List<ValueType> javasParameters() {
    List<ValueType> parameters = parameters();
    return takesObject() ? parameters.subList(1, parameters.size()) : parameters;
  }

  /** As the method of Java's has it that this replaces. */
  MethodDescriptor descriptor() {
    List<ValueType> types = new ArrayList<>(javasParameters());
    types.add(result());
    return new MethodDescriptor(name(), types.toArray(ValueType[]::new));
  }

  ValueType result() {
    return type(method.getReturnType());
  }

  private static ValueType type(Class<?> type) {
    return type.isPrimitive() || type.isArray()
        ? ValueType.parse(type)
        : ValueType.object(StandIns.original(type.getName()));
  }
}
