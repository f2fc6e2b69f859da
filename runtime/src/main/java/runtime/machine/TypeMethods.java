package runtime.machine;

import java.util.List;

/** The methods of Class that the machine has. */
final class TypeMethods extends BuiltIn {

  private static final List<String> MEMBERS =
      List.of(
          "getName()Ljava/lang/String;",
          "getSimpleName()Ljava/lang/String;",
          "toString()Ljava/lang/String;",
          "equals(Ljava/lang/Object;)Z",
          "hashCode()I",
          "isInstance(Ljava/lang/Object;)Z",
          "cast(Ljava/lang/Object;)Ljava/lang/Object;",
          "desiredAssertionStatus()Z",
          "getTypeName()Ljava/lang/String;",
          "isInterface()Z",
          "isArray()Z",
          "isEnum()Z",
          "isRecord()Z",
          "isPrimitive()Z",
          "getPackageName()Ljava/lang/String;",
          "getSuperclass()Ljava/lang/Class;",
          "getEnumConstants()[Ljava/lang/Object;");

  /** The members from here on are int.class and its like. */
  private static final int PRIMITIVES = MEMBERS.size();

  private static final String BOXES = "Boolean Byte Character Short Integer Long Float Double Void";
  private static final String KINDS = "ZBCSIJFDV";

  private final Linker linker;

  TypeMethods(Linker linker) {
    super("java/lang/Class", MEMBERS);
    this.linker = linker;
  }

  @Override
  public boolean isInstance(Object value) {
    return value instanceof Type;
  }

  /** The number of the field TYPE of a class such as java/lang/Integer; -1 if it has none. */
  static int primitive(String box) {
    int found = List.of(BOXES.split(" ")).indexOf(box.substring(box.lastIndexOf('/') + 1));
    return found < 0 || !box.startsWith("java/lang/") ? -1 : PRIMITIVES + found;
  }

  @Override
  public void call(int member, Values values, int base) throws Throwable {
    if (member >= PRIMITIVES) {
      values.put(base, Type.primitive(KINDS.substring(member - PRIMITIVES).substring(0, 1)));
      return;
    }
    Type type = Type.of(values.at(base));
    switch (member) {
      case 0, 8 -> values.put(base, type.name());
      case 1 -> values.put(base, type.simpleName());
      case 2 -> values.put(base, type.toString());
      case 6 -> values.put(base, cast(type, values.at(base + 1)));
      case 14 -> values.put(base, packageOf(type));
      case 15 -> values.put(base, above(type));
      case 16 -> values.put(base, EnumMethods.constantsOf(type, linker));
      default -> number(member, type, values, base);
    }
  }

  private void number(int member, Type type, Values values, int base) {
    Object other = values.at(base + 1);
    int number =
        switch (member) {
          case 3 -> truth(type.equals(other));
          case 4 -> type.hashCode();
          case 5 -> truth(isInstance(type, other));
          case 9 -> truth(type.guest() != null && type.guest().isInterface());
          case 10 -> truth(type.internal().charAt(0) == '[');
          case 11 -> truth("java/lang/Enum".equals(superName(type)));
          case 12 -> truth("java/lang/Record".equals(superName(type)));
          case 13 -> truth(type.isPrimitive());
          default -> 0;
        };
    values.put(base, number);
  }

  private static int truth(boolean is) {
    return is ? 1 : 0;
  }

  private static String packageOf(Type type) {
    return type.name().substring(0, Math.max(0, type.name().lastIndexOf('.')));
  }

  private String superName(Type type) {
    if (type.guest() != null) {
      return type.guest().superName;
    }
    HostClass host = type.isPrimitive() ? null : linker.host(type.internal());
    return host == null ? null : host.superName();
  }

  private Type above(Type type) {
    String name = superName(type);
    boolean isInterface = type.guest() != null && type.guest().isInterface();
    return name == null || isInterface ? null : linker.typeNamed(name);
  }

  private boolean isInstance(Type type, Object value) {
    return value != null && linker.isA(value, type.internal());
  }

  private Object cast(Type type, Object value) {
    if (value != null && !isInstance(type, value)) {
      throw new ClassCastException("Cannot cast " + TypeName.of(value) + " to " + type.name());
    }
    return value;
  }
}
