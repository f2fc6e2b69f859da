package runtime.machine;

import java.util.List;
import java.util.Set;

/** What an instruction that calls a method names. */
final class Call {

  /** How many letters or elements compiled code goes through in the time of some turns. */
  private static final int LETTERS = 1_024;

  /** What takes no time, however long a text is. */
  private static final Set<String> BRIEF = Set.of("charAt", "codePointAt", "isEmpty", "length");

  private static final String ARRAY_COPY = "arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V";

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

  /**
   * Whether it takes the longer, the longer a text or an array is that it gives or goes through.
   */
  private final boolean isWeighed;

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
    isWeighed =
        result == '['
            || descriptor.endsWith(")Ljava/lang/String;")
            || owner.equals("java/lang/String") && !BRIEF.contains(name)
            || key.equals(ARRAY_COPY)
            || owner.equals("java/util/Arrays");
  }

  /**
   * How many turns of a loop it counts as, when it was called on compiled code.
   *
   * @param left what it gave, or else its first operand
   */
  int turns(Object left) {
    if (!isWeighed) {
      return 0;
    }
    boolean isArray = left != null && left.getClass().isArray();
    int size = left instanceof String text ? text.length() : isArray ? Arrays.length(left) : 0;
    return size / LETTERS;
  }

  /** A member of a compiled class. */
  record Found(HostClass type, int member) {}
}
