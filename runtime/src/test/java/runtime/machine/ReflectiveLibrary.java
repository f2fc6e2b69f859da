package runtime.machine;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All classes of the JVM, by reflection. */
final class ReflectiveLibrary implements Library {

  private final Map<String, HostClass> found = new HashMap<>();

  @Override
  public HostClass find(String name) {
    return found.computeIfAbsent(
        name,
        none -> {
          try {
            return new Reflected(Class.forName(name.replace('/', '.')));
          } catch (ClassNotFoundException e) {
            return null;
          }
        });
  }

  @Override
  public Guest adaptor(List<String> interfaces, Instance instance) {
    List<Class<?>> all = new ArrayList<>(List.of(Guest.class));
    interfaces.forEach(each -> all.add(((Reflected) find(each)).type));
    return Reflected.proxy(all, instance);
  }

  private static final class Reflected extends HostClass {

    private final Class<?> type;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Object> members = new ArrayList<>();

    Reflected(Class<?> type) {
      super(
          internal(type),
          type.getSuperclass() == null ? null : internal(type.getSuperclass()),
          Stream.of(type.getInterfaces()).map(Reflected::internal).toList(),
          type.getModifiers());
      this.type = type;
      for (Method method : type.getDeclaredMethods()) {
        if (isSeen(method.getModifiers())) {
          add(method.getName() + descriptor(method, method.getReturnType()), method);
        }
      }
      for (Constructor<?> each : type.getDeclaredConstructors()) {
        if (isSeen(each.getModifiers())) {
          add("<init>" + descriptor(each, void.class), each);
        }
      }
      for (Field field : type.getFields()) {
        add(field.getName() + ":" + field.getType().descriptorString(), field);
      }
    }

    private static boolean isSeen(int modifiers) {
      return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private void add(String key, Object member) {
      numbers.put(key, members.size());
      members.add(member);
    }

    private static String internal(Class<?> type) {
      return type.getName().replace('.', '/');
    }

    private static String descriptor(Executable method, Class<?> result) {
      StringBuilder text = new StringBuilder("(");
      for (Class<?> parameter : method.getParameterTypes()) {
        text.append(parameter.descriptorString());
      }
      return text.append(")").append(result.descriptorString()).toString();
    }

    @Override
    public boolean isInstance(Object value) {
      return type.isInstance(value);
    }

    @Override
    public Object[] newArray(int length) {
      return (Object[]) Array.newInstance(type, length);
    }

    @Override
    public int member(String member) {
      return numbers.getOrDefault(member, -1);
    }

    @Override
    public void call(int number, Values values, int base) throws Throwable {
      Object member = members.get(number);
      try {
        if (member instanceof Constructor<?> made) {
          values.put(base, made.newInstance(arguments(made, values, base)));
        } else if (member instanceof Field field) {
          put(values, base, field.getType(), field.get(values.at(base)));
        } else {
          Method method = (Method) member;
          boolean isStatic = Modifier.isStatic(method.getModifiers());
          Object on = isStatic ? null : values.at(base);
          method.setAccessible(true);
          Object result = method.invoke(on, arguments(method, values, base + (isStatic ? 0 : 1)));
          put(values, base, method.getReturnType(), result);
        }
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private static Object[] arguments(Executable method, Values values, int first) {
      Class<?>[] types = method.getParameterTypes();
      Object[] arguments = new Object[types.length];
      int at = first;
      for (int i = 0; i < types.length; i++) {
        arguments[i] = get(values, at, types[i]);
        at += types[i] == long.class || types[i] == double.class ? 2 : 1;
      }
      return arguments;
    }

    @Override
    public Guest adaptor(Instance instance) {
      if (Throwable.class.isAssignableFrom(type)) {
        return TestThrowables.of(type, instance);
      }
      return type.isInterface() ? proxy(List.of(type, Guest.class), instance) : null;
    }

    static Guest proxy(List<Class<?>> types, Instance instance) {
      return (Guest)
          Proxy.newProxyInstance(
              Reflected.class.getClassLoader(),
              types.toArray(Class<?>[]::new),
              new Calls(instance));
    }
  }

  private static Object get(Values values, int at, Class<?> type) {
    return switch (type.getName()) {
      case "int" -> values.intAt(at);
      case "long" -> values.longAt(at);
      case "double" -> values.doubleAt(at);
      case "float" -> values.floatAt(at);
      case "boolean" -> values.intAt(at) != 0;
      case "char" -> (char) values.intAt(at);
      case "byte" -> (byte) values.intAt(at);
      case "short" -> (short) values.intAt(at);
      default -> values.at(at);
    };
  }

  private static void put(Values values, int at, Class<?> type, Object value) {
    switch (type.getName()) {
      case "int", "byte", "short" -> values.put(at, ((Number) value).intValue());
      case "long" -> values.put(at, ((Long) value).longValue());
      case "double" -> values.put(at, ((Double) value).doubleValue());
      case "float" -> values.put(at, ((Float) value).floatValue());
      case "boolean" -> values.put(at, (Boolean) value ? 1 : 0);
      case "char" -> values.put(at, (char) (Character) value);
      case "void" -> {}
      default -> values.put(at, value);
    }
  }

  /** What an object of the machine does where it implements an interface. */
  private record Calls(Instance instance) implements InvocationHandler {

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      Guest guest = (Guest) proxy;
      switch (method.getName()) {
        case "instance":
          return instance;
        case "toString":
          return Guests.text(guest);
        case "hashCode":
          return Guests.hash(guest);
        case "equals":
          return Guests.equal(guest, arguments[0]);
        default:
          break;
      }
      if (method.getName().equals("compareTo")) {
        return Guests.compare(guest, arguments[0]);
      }
      Upcall call =
          new Upcall(method.getName(), Reflected.descriptor(method, method.getReturnType()));
      if (method.isDefault() && !call.isIn(guest)) {
        return InvocationHandler.invokeDefault(proxy, method, arguments);
      }
      int base = call.begin(guest);
      int at = base + 1;
      for (int i = 0; i < method.getParameterCount(); i++) {
        Class<?> type = method.getParameterTypes()[i];
        put(call.values(), at, type, arguments[i]);
        at += type == long.class || type == double.class ? 2 : 1;
      }
      call.run(base);
      Class<?> result = method.getReturnType();
      return result == void.class ? null : get(call.values(), base, result);
    }
  }
}
