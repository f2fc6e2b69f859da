package runtime.machine;

import java.util.HashMap;
import java.util.Map;
import runtime.machine.classfile.ConstantPool;

/**
 * Which instruction made each operand of a method, found by going through it once from its start: a
 * compiler's code has, behind a jump, the operands that were there before it.
 */
final class Producers {

  /** How many places an instruction takes and leaves, by its number; those with "--" are others. */
  private static final String EFFECTS =
      "00 01 01 01 01 01 01 01 01 02 02 01 01 01 02 02 01 01 01 01 02 01 02 01 02 01 01 01 01 01 "
          + "02 02 02 02 01 01 01 01 02 02 02 02 01 01 01 01 21 22 21 22 21 21 21 21 10 20 10 20 "
          + "10 10 10 10 10 20 20 20 20 10 10 10 10 20 20 20 20 10 10 10 10 30 40 30 40 30 30 30 "
          + "30 10 20 -- -- -- -- -- -- -- 21 42 21 42 21 42 21 42 21 42 21 42 21 42 21 42 21 42 "
          + "21 42 11 22 11 22 21 32 21 32 21 32 21 42 21 42 21 42 00 12 11 12 21 21 22 11 12 12 "
          + "21 22 21 11 11 11 41 21 21 41 41 10 10 10 10 10 10 20 20 20 20 20 20 20 20 00 00 00 "
          + "10 10 10 20 10 20 10 00 -- -- -- -- -- -- -- -- -- 01 11 11 11 10 11 11 10 10 -- -- "
          + "10 10 00 00";

  /** How long an instruction is, by ranges: the last with a length, and the length. */
  private static final int[] LENGTHS = {
    15, 1, 16, 2, 17, 3, 18, 2, 20, 3, 25, 2, 53, 1, 58, 2, 131, 1, 132, 3, 152, 1, 168, 3, 169, 2,
    171, 0, 177, 1, 184, 3, 186, 5, 187, 3, 188, 2, 189, 3, 191, 1, 193, 3, 195, 1, 196, 0, 197, 4,
    199, 3, 201, 5
  };

  private final GuestMethod method;
  private final byte[] code;
  private final Map<Integer, int[]> behindJumps = new HashMap<>();
  private int[] stack;
  private int top;

  private Producers(GuestMethod method) {
    this.method = method;
    code = method.bytes;
    stack = new int[method.code.maxStack() + 4];
  }

  /**
   * The instruction that made an operand of another one; -1 if that is not known.
   *
   * @param depth 0 for the topmost place
   */
  static int of(GuestMethod method, int at, int depth) {
    Producers producers = new Producers(method);
    return producers.goTo(at) && depth < producers.top
        ? producers.stack[producers.top - 1 - depth]
        : -1;
  }

  private boolean goTo(int at) {
    int pc = 0;
    while (pc < at) {
      int op = u1(pc);
      step(op, pc);
      int next = pc + length(op, pc);
      boolean ends = op >= Op.GOTO && op <= Op.RETURN || op == Op.ATHROW;
      if (op >= Op.IFEQ && op <= Op.GOTO || op == Op.IFNULL || op == Op.IFNONNULL) {
        int target = pc + (short) u2(pc + 1);
        behindJumps.putIfAbsent(target, java.util.Arrays.copyOf(stack, top));
      }
      pc = next;
      int[] before = behindJumps.get(pc);
      if (before != null) {
        System.arraycopy(before, 0, stack, 0, before.length);
        top = before.length;
      } else if (ends) {
        top = isHandler(pc) ? 1 : 0;
        stack[0] = -1;
      }
    }
    return pc == at;
  }

  private boolean isHandler(int pc) {
    int[] handlers = method.code.handlers();
    for (int i = 2; i < handlers.length; i += 4) {
      if (handlers[i] == pc) {
        return true;
      }
    }
    return false;
  }

  private int u1(int at) {
    return code[at] & 255;
  }

  private int u2(int at) {
    return u1(at) << 8 | u1(at + 1);
  }

  private int length(int op, int pc) {
    if (op == Op.WIDE) {
      return u1(pc + 1) == Op.IINC ? 6 : 4;
    }
    if (op == Op.TABLESWITCH || op == Op.LOOKUPSWITCH) {
      return Switches.length(code, pc);
    }
    for (int i = 0; i < LENGTHS.length; i += 2) {
      if (op <= LENGTHS[i]) {
        return LENGTHS[i + 1];
      }
    }
    return 1;
  }

  private void step(int op, int pc) {
    if (op == Op.CHECKCAST) {
      return;
    }
    char taken = EFFECTS.charAt(3 * op);
    if (taken != '-') {
      change(taken - '0', EFFECTS.charAt(3 * op + 1) - '0', pc);
    } else if (op >= Op.DUP && op <= Op.SWAP) {
      duplicate(op);
    } else if (op == Op.WIDE) {
      step(u1(pc + 1), pc);
    } else if (op == Op.MULTIANEWARRAY) {
      change(u1(pc + 3), 1, pc);
    } else {
      ofMember(op, pc);
    }
  }

  private void ofMember(int op, int pc) {
    ConstantPool pool = method.owner.pool();
    String descriptor = pool.descriptor(u2(pc + 1));
    if (op >= Op.INVOKEVIRTUAL) {
      boolean hasObject = op != Op.INVOKESTATIC && op != Op.INVOKEDYNAMIC;
      int taken = Descriptor.size(descriptor) + (hasObject ? 1 : 0);
      change(taken, Descriptor.size(Descriptor.result(descriptor).charAt(0)), pc);
    } else {
      int size = Descriptor.size(descriptor.charAt(0));
      int object = op >= Op.GETFIELD ? 1 : 0;
      boolean isGet = op == Op.GETSTATIC || op == Op.GETFIELD;
      change(object + (isGet ? 0 : size), isGet ? size : 0, pc);
    }
  }

  private void change(int taken, int left, int pc) {
    top = Math.max(0, top - taken);
    for (int i = 0; i < left && top < stack.length; i++) {
      stack[top++] = pc;
    }
  }

  private void duplicate(int op) {
    if (op == Op.SWAP) {
      int first = stack[top - 1];
      stack[top - 1] = stack[top - 2];
      stack[top - 2] = first;
      return;
    }
    int copied = op >= Op.DUP2 ? 2 : 1;
    int below = op >= Op.DUP2 ? op - Op.DUP2 : op - Op.DUP;
    for (int i = top - 1; i >= top - copied - below; i--) {
      stack[i + copied] = stack[i];
    }
    for (int i = 0; i < copied; i++) {
      stack[top - copied - below + i] = stack[top + i];
    }
    top += copied;
  }
}
