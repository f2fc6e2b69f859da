package runtime.machine;

import java.util.List;

/** The class above all enums. */
final class EnumMethods extends BuiltIn {

  private static final List<String> MEMBERS =
      List.of(
          "<init>(Ljava/lang/String;I)V",
          "name()Ljava/lang/String;",
          "ordinal()I",
          "compareTo(Ljava/lang/Enum;)I",
          "getDeclaringClass()Ljava/lang/Class;",
          "valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;",
          "compareTo(Ljava/lang/Object;)I");

  private final Linker linker;

  EnumMethods(Linker linker) {
    super("java/lang/Enum", MEMBERS);
    this.linker = linker;
  }

  @Override
  public boolean isInstance(Object value) {
    return value instanceof Enum;
  }

  @Override
  public void call(int member, Values values, int base) throws Throwable {
    if (member == 5) {
      values.put(base, constant((Type) values.at(base), (String) values.at(base + 1)));
    } else if (values.at(base) instanceof Guest guest) {
      of(guest, member, values, base);
    } else {
      of((Enum<?>) values.at(base), member, values, base);
    }
  }

  private void of(Guest guest, int member, Values values, int base) {
    Instance constant = guest.instance();
    switch (member) {
      case 0 -> {
        constant.constant = (String) values.at(base + 1);
        constant.ordinal = values.intAt(base + 2);
      }
      case 1 -> values.put(base, constant.constant);
      case 2 -> values.put(base, constant.ordinal);
      case 4 -> values.put(base, Type.of(declaring(constant.type)));
      default ->
          values.put(base, constant.ordinal - ((Guest) values.at(base + 1)).instance().ordinal);
    }
  }

  /** The enum of a constant, which may have a class of its own. */
  static GuestClass declaring(GuestClass type) {
    return type.superName.equals("java/lang/Enum") ? type : type.above();
  }

  private static void of(Enum<?> constant, int member, Values values, int base) {
    switch (member) {
      case 1 -> values.put(base, constant.name());
      case 2 -> values.put(base, constant.ordinal());
      case 4 ->
          values.put(base, Type.named(constant.getDeclaringClass().getName().replace('.', '/')));
      default -> values.put(base, constant.ordinal() - ((Enum<?>) values.at(base + 1)).ordinal());
    }
  }

  /**
   * The constants of an enum, which is initialised if it was not yet; null if a type is none.
   *
   * @throws Throwable what its initialisation throws
   */
  static Object[] constantsOf(Type type, Linker linker) throws Throwable {
    String key = "values()[L" + type.internal() + ";";
    GuestClass guest = type.guest();
    if (guest != null) {
      boolean isEnum = guest.superName.equals("java/lang/Enum");
      return isEnum ? (Object[]) Machine.current().interpreter.result(guest.declared(key)) : null;
    }
    HostClass host = linker.host(type.internal());
    int member = host == null ? -1 : host.member(key);
    if (member < 0) {
      return null;
    }
    Values values = new Values(1);
    host.call(member, values, 0);
    return (Object[]) values.at(0);
  }

  private Object constant(Type type, String name) throws Throwable {
    for (Object each : constantsOf(type, linker)) {
      if (nameOf(each).equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "No enum constant " + type.name().replace('$', '.') + "." + name);
  }

  private static String nameOf(Object constant) {
    return constant instanceof Guest guest
        ? guest.instance().constant
        : ((Enum<?>) constant).name();
  }
}
