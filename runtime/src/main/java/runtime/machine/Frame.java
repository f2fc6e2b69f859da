package runtime.machine;

/** A call of a method: where it is, and where its variables and operands lie. */
final class Frame {

  final Frame caller;
  final GuestMethod method;

  /** Where its local variables begin. */
  final int base;

  /** The class that it initialises, if that is what it does. */
  final GuestClass initialises;

  /** Whether what it returns goes to compiled code. */
  final boolean isFirst;

  final int depth;

  final Decoded decoded;
  final Object[] links;

  /** The instruction that runs, or is to run next. */
  int pc;

  /** Behind its topmost operand. */
  int top;

  Frame(Frame caller, GuestMethod method, int base, GuestClass initialises, boolean isFirst) {
    this.caller = caller;
    this.method = method;
    this.base = base;
    this.initialises = initialises;
    this.isFirst = isFirst;
    depth = caller == null ? 1 : caller.depth + 1;
    decoded = method.decoded();
    links = method.owner.links;
    top = base + method.code.maxLocals();
  }

  /** Behind all operands that it can have. */
  int end() {
    return base + method.code.maxLocals() + method.code.maxStack();
  }

  /** Where the instruction stands in the class file. */
  int place() {
    return decoded.place(pc);
  }
}
