package runtime.machine;

import java.util.List;

/** Makes the object of a lambda expression or a method reference, with what it captures. */
final class Capture implements CallSite {

  private final Values values;
  private final GuestClass type;
  private final Linker linker;
  private final List<String> captured;
  private final int operands;
  private Guest only;

  Capture(Values values, GuestClass type, String descriptor, Linker linker) {
    this.values = values;
    this.type = type;
    this.linker = linker;
    captured = Descriptor.parameters(descriptor);
    operands = Descriptor.size(descriptor);
  }

  @Override
  public int run(int top) {
    int first = top - operands;
    if (captured.isEmpty()) {
      only = only == null ? Adaptors.make(type, linker) : only;
      values.put(first, only);
      return first + 1;
    }
    Guest guest = Adaptors.make(type, linker);
    Instance instance = guest.instance();
    int at = first;
    int number = 0;
    int reference = 0;
    for (String each : captured) {
      char kind = each.charAt(0);
      if (Descriptor.isReference(kind)) {
        instance.references[reference++] = values.at(at);
      } else {
        instance.numbers[number++] = values.numbers[at];
      }
      at += Descriptor.size(kind);
    }
    values.put(first, guest);
    return first + 1;
  }
}
