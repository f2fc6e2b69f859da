package runtime.machine;

import java.util.Arrays;
import runtime.machine.classfile.ConstantPool;

/** Turns the instructions of a class file into those that the machine runs. */
final class Decoder {

  private final byte[] bytes;
  private final ConstantPool pool;
  private final int[] indexes;
  private int[] code;
  private int[] places;
  private int count;

  private Decoder(GuestMethod method) {
    bytes = method.bytes;
    pool = method.owner.pool();
    indexes = new int[bytes.length + 1];
    places = new int[bytes.length + 1];
    code = new int[Decoded.SIZE * places.length];
  }

  static Decoded decode(GuestMethod method) {
    Decoder decoder = new Decoder(method);
    decoder.decode();
    return new Decoded(
        Arrays.copyOf(decoder.code, Decoded.SIZE * decoder.count),
        Arrays.copyOf(decoder.places, decoder.count),
        decoder.indexes);
  }

  private void decode() {
    int pc = 0;
    while (pc < bytes.length) {
      indexes[pc] = Decoded.SIZE * count;
      pc = one(pc);
    }
    int last = count;
    for (int i = 0; i < last; i++) {
      lead(i);
    }
    for (int i = 0; i + 1 < last; i++) {
      join(Decoded.SIZE * i);
    }
  }

  private void add(int place, int op, int a, int b) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count + 2);
      code = Arrays.copyOf(code, Decoded.SIZE * places.length);
    }
    places[count] = place;
    code[Decoded.SIZE * count] = op;
    code[Decoded.SIZE * count + 1] = a;
    code[Decoded.SIZE * count + 2] = b;
    count++;
  }

  /** Adds the instruction at a place, and gives where the next one is. */
  private int one(int pc) {
    int op = u1(pc);
    if (op >= Op.ICONST_0 - 1 && op <= Op.SIPUSH) {
      return constant(op, pc);
    }
    if (op >= Op.LDC && op <= Op.LDC2_W) {
      return fromPool(op, pc);
    }
    if (op >= Op.ILOAD && op < Op.IALOAD || op >= Op.ISTORE && op < Op.IASTORE) {
      return local(op, pc);
    }
    if (op >= Op.IFEQ && op <= Op.GOTO || op == Op.IFNULL || op == Op.IFNONNULL) {
      add(pc, op, pc + (short) u2(pc + 1), 0);
      return pc + 3;
    }
    if (op == Op.WIDE) {
      return wide(pc);
    }
    return op < Op.IRETURN ? simple(op, pc) : ofClass(op, pc);
  }

  private int constant(int op, int pc) {
    switch (op) {
      case Op.BIPUSH -> add(pc, Op.BIPUSH, bytes[pc + 1], 0);
      case Op.SIPUSH -> add(pc, Op.BIPUSH, (short) u2(pc + 1), 0);
      case 9, 10 -> wideConstant(pc, op - Op.LCONST_0);
      case 11, 12, 13 -> add(pc, Op.BIPUSH, Float.floatToRawIntBits(op - Op.FCONST_0), 0);
      case 14, 15 -> wideConstant(pc, Double.doubleToRawLongBits(op - Op.DCONST_0));
      default -> add(pc, Op.BIPUSH, op - Op.ICONST_0, 0);
    }
    return pc + (op == Op.BIPUSH ? 2 : op == Op.SIPUSH ? 3 : 1);
  }

  private void wideConstant(int pc, long bits) {
    add(pc, Op.LDC2_W, (int) (bits >> 32), (int) bits);
  }

  private int fromPool(int op, int pc) {
    int index = op == Op.LDC ? u1(pc + 1) : u2(pc + 1);
    Object number = pool.number(index);
    if (number instanceof Integer value) {
      add(pc, Op.BIPUSH, value, 0);
    } else if (number instanceof Float value) {
      add(pc, Op.BIPUSH, Float.floatToRawIntBits(value), 0);
    } else if (number instanceof Long value) {
      wideConstant(pc, value);
    } else if (number instanceof Double value) {
      wideConstant(pc, Double.doubleToRawLongBits(value));
    } else {
      add(pc, Op.LDC, index, 0);
    }
    return pc + (op == Op.LDC ? 2 : 3);
  }

  /** Loads and stores, as those of int, long and references. */
  private int local(int op, int pc) {
    int base = op < Op.IALOAD ? Op.ILOAD : Op.ISTORE;
    if (op <= base + 4) {
      local(pc, base, op - base, u1(pc + 1));
      return pc + 2;
    }
    int rest = op - base - 5;
    local(pc, base, rest / 4, rest % 4);
    return pc + 1;
  }

  private void local(int pc, int base, int kind, int slot) {
    int single = kind == 2 ? 0 : kind == 3 ? 1 : kind;
    add(pc, base + single, slot, 0);
  }

  private int wide(int pc) {
    int op = u1(pc + 1);
    if (op == Op.IINC) {
      add(pc, op, u2(pc + 2), (short) u2(pc + 4));
      return pc + 6;
    }
    int base = op <= Op.ALOAD ? Op.ILOAD : Op.ISTORE;
    local(pc, base, op - base, u2(pc + 2));
    return pc + 4;
  }

  private int simple(int op, int pc) {
    if (op == Op.IINC) {
      add(pc, op, u1(pc + 1), bytes[pc + 2]);
      return pc + 3;
    }
    add(pc, op, 0, 0);
    boolean isSwitch = op == Op.TABLESWITCH || op == Op.LOOKUPSWITCH;
    return pc + (isSwitch ? Switches.length(bytes, pc) : 1);
  }

  /** From ireturn on: what has the number of a constant, or nothing. */
  private int ofClass(int op, int pc) {
    switch (op) {
      case Op.IRETURN, Op.FRETURN -> add(pc, Op.IRETURN, 0, 0);
      case Op.LRETURN, Op.DRETURN -> add(pc, Op.LRETURN, 0, 0);
      case Op.ARETURN, Op.RETURN, Op.ARRAYLENGTH, Op.ATHROW, Op.MONITORENTER, Op.MONITOREXIT ->
          add(pc, op, 0, 0);
      case Op.NEWARRAY -> add(pc, op, u1(pc + 1), 0);
      case Op.MULTIANEWARRAY -> add(pc, op, u2(pc + 1), u1(pc + 3));
      case Op.GOTO_W -> add(pc, Op.GOTO, pc + Switches.s4(bytes, pc + 1), 0);
      default -> add(pc, op, u2(pc + 1), 0);
    }
    return pc
        + switch (op) {
          case Op.NEWARRAY -> 2;
          case Op.INVOKEINTERFACE, Op.INVOKEDYNAMIC, Op.GOTO_W -> 5;
          case Op.MULTIANEWARRAY -> 4;
          case Op.ARRAYLENGTH, Op.ATHROW, Op.MONITORENTER, Op.MONITOREXIT -> 1;
          default -> op <= Op.RETURN ? 1 : 3;
        };
  }

  /** Gives a jump its place here; a jump back that has a condition goes by one that has none. */
  private void lead(int i) {
    int at = Decoded.SIZE * i;
    if (!isJump(code[at])) {
      return;
    }
    int target = indexes[code[at + 1]];
    if (target > at) {
      code[at + 1] = target;
    } else if (code[at] == Op.GOTO) {
      code[at] = Decoded.BACK;
      code[at + 1] = target;
    } else {
      code[at + 1] = Decoded.SIZE * count;
      add(places[i], Decoded.BACK, target, 0);
    }
  }

  private static boolean isJump(int op) {
    return op >= Op.IFEQ && op <= Op.GOTO || op == Op.IFNULL || op == Op.IFNONNULL;
  }

  /**
   * Makes one instruction of two that often follow each other; the second stays behind it, for
   * jumps that lead there.
   */
  private void join(int at) {
    int next = at + Decoded.SIZE;
    int both =
        switch (code[at] << 8 | code[next]) {
          case Op.ILOAD << 8 | Op.ILOAD -> Decoded.LOAD_TWO;
          case Op.ILOAD << 8 | Op.BIPUSH -> Decoded.LOAD_AND_INT;
          case Op.ALOAD << 8 | Op.ILOAD -> Decoded.LOAD_ARRAY_AND_INDEX;
          default -> 0;
        };
    if (both != 0) {
      code[at] = both;
      code[at + 2] = code[next + 1];
    }
  }

  private int u1(int at) {
    return bytes[at] & 255;
  }

  private int u2(int at) {
    return u1(at) << 8 | u1(at + 1);
  }
}
