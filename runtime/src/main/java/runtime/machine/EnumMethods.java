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

  EnumMethods() {
    super("java/lang/Enum", MEMBERS);
  }

  @Override
  public boolean isInstance(Object value) {
    return value instanceof Enum;
  }

  @Override
  public void call(int member, Values values, int base) {
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

  private static GuestClass declaring(GuestClass type) {
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

  /** A copy of the constants of an enum of the machine; null if a type is none. */
  static Object[] constantsOf(Type type) {
    GuestClass guest = type.guest();
    boolean isEnum = guest != null && guest.superName.equals("java/lang/Enum");
    return isEnum && guest.state == GuestClass.State.READY ? constants(type).clone() : null;
  }

  private Object constant(Type type, String name) {
    Object[] constants = constants(type);
    for (Object each : constants) {
      if (((Guest) each).instance().constant.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "No enum constant " + type.name().replace('$', '.') + "." + name);
  }

  /** The constants of an enum of the machine, which are there once its class is initialised. */
  private static Object[] constants(Type type) {
    GuestClass guest = type.guest();
    GuestField values = guest.field("$VALUES");
    if (values == null) {
      values = guest.field("ENUM$VALUES");
    }
    return (Object[]) guest.staticReferences()[values.place()];
  }
}
