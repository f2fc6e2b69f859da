package runtime.machine;

import java.util.List;

/** What an instruction that calls a method names. */
final class Call {

  final String owner;
  final String name;
  final String descriptor;
  final String key;

  final List<String> parameters;

  /** How many places the operands take, with the object if there is one. */
  final int operands;

  final char result;
  final int resultSize;

  /** Whether one of its parameters has to be a Class as compiled code has them. */
  final boolean takesClass;

  /** What it is known to run, if that does not depend on the object. */
  final GuestMethod method;

  /** What compiled code has of it, seen from the class that is named; null if nothing. */
  final Found found;

  /** The class of that; null if there is none. */
  final HostClass host;

  /** The class of the last object, and what ran. */
  GuestClass lastType;

  GuestMethod lastMethod;

  Call(
      String owner,
      String name,
      String descriptor,
      boolean isStatic,
      GuestMethod method,
      Found found) {
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    key = name + descriptor;
    parameters = Descriptor.parameters(descriptor);
    operands = Descriptor.size(descriptor) + (isStatic ? 0 : 1);
    result = Descriptor.result(descriptor).charAt(0);
    resultSize = Descriptor.size(result);
    this.method = method;
    this.found = found;
    host = found == null ? null : found.type();
    boolean isOurs = host instanceof BuiltIn;
    takesClass = !isOurs && parameters.contains("Ljava/lang/Class;");
  }

  /** A member of a compiled class. */
  record Found(HostClass type, int member) {}
}
