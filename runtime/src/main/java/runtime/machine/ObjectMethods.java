package runtime.machine;

import java.util.List;

/** The methods of Object. */
final class ObjectMethods extends BuiltIn {

  private static final List<String> MEMBERS =
      List.of(
          "<init>()V",
          "toString()Ljava/lang/String;",
          "equals(Ljava/lang/Object;)Z",
          "hashCode()I",
          "getClass()Ljava/lang/Class;",
          "clone()Ljava/lang/Object;");

  private final Linker linker;

  ObjectMethods(Linker linker) {
    super("java/lang/Object", MEMBERS);
    this.linker = linker;
  }

  @Override
  public boolean isInstance(Object value) {
    return true;
  }

  @Override
  public void call(int member, Values values, int base) {
    Object object = values.at(base);
    switch (member) {
      case 0 -> values.put(base, new Object());
      case 1 -> values.put(base, object.toString());
      case 2 -> values.put(base, object.equals(values.at(base + 1)) ? 1 : 0);
      case 3 -> values.put(base, object.hashCode());
      case 4 -> values.put(base, Type.ofValue(object));
      default -> values.put(base, copy(object));
    }
  }

  private Object copy(Object object) {
    if (!(object instanceof Guest guest)) {
      return Arrays.copy(object);
    }
    Instance from = guest.instance();
    if (!from.type.isA("java/lang/Cloneable")) {
      throw Guests.<RuntimeException>raise(new CloneNotSupportedException(TypeName.of(guest)));
    }
    Guest copy = Adaptors.make(from.type, linker);
    Instance to = copy.instance();
    System.arraycopy(from.numbers, 0, to.numbers, 0, from.numbers.length);
    System.arraycopy(from.references, 0, to.references, 0, from.references.length);
    return copy;
  }
}
