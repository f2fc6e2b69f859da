package runtime.machine;

/**
 * Runs instructions. Its loop is one long method, since everything that an instruction needs is in
 * variables of that method.
 */
final class Interpreter extends Frames {

  private final Calls calls;
  private final Border border;

  Interpreter(Linker linker, Values values) {
    super(linker, values);
    calls = new Calls(linker, values);
    border = linker.border;
  }

  @Override
  boolean loop() throws Throwable {
    frames:
    while (true) {
      Frame f = frame;
      if (budget < 0) {
        if (upcalls == 0) {
          free = f.end();
          return false;
        }
        goOn();
      }
      GuestClass owner = f.method.owner;
      Object[] links = f.links;
      int[] code = f.decoded.code();
      int base = f.base;
      int pc = f.pc;
      int top = f.top;
      try {
        while (true) {
          int op = code[pc];
          int a = code[pc + 1];
          switch (op) {
            case Op.NOP -> {}
            case Op.ACONST_NULL -> r[top++] = null;
            case Op.BIPUSH -> n[top++] = a;
            case Op.LDC2_W -> {
              n[top] = (long) a << 32 | code[pc + 2] & 0xffff_ffffL;
              top += 2;
            }
            case Op.LDC -> r[top++] = linker.constant(owner, a);
            case Op.ILOAD -> n[top++] = n[base + a];
            case Op.LLOAD -> {
              n[top] = n[base + a];
              top += 2;
            }
            case Op.ALOAD -> r[top++] = r[base + a];
            case Decoded.LOAD_TWO -> {
              n[top] = n[base + a];
              n[top + 1] = n[base + code[pc + 2]];
              top += 2;
              pc += Decoded.SIZE;
            }
            case Decoded.LOAD_AND_INT -> {
              n[top] = n[base + a];
              n[top + 1] = code[pc + 2];
              top += 2;
              pc += Decoded.SIZE;
            }
            case Decoded.LOAD_ARRAY_AND_INDEX -> {
              r[top] = r[base + a];
              n[top + 1] = n[base + code[pc + 2]];
              top += 2;
              pc += Decoded.SIZE;
            }
            case Op.IALOAD -> {
              int[] array = (int[]) required(r[top - 2]);
              n[top - 2] = array[Arrays.index((int) n[top - 1], array.length)];
              top--;
            }
            case Op.DALOAD -> {
              double[] array = (double[]) required(r[top - 2]);
              int index = Arrays.index((int) n[top - 1], array.length);
              n[top - 2] = Double.doubleToRawLongBits(array[index]);
            }
            case Op.AALOAD -> {
              Object[] array = (Object[]) required(r[top - 2]);
              Object element = array[Arrays.index((int) n[top - 1], array.length)];
              r[top - 2] = border.isUsed ? border.itself(element) : element;
              top--;
            }
            case Op.LALOAD, Op.FALOAD, Op.BALOAD, Op.CALOAD, Op.SALOAD -> {
              Arrays.load(op, required(r[top - 2]), (int) n[top - 1], values, top - 2);
              top -= op == Op.LALOAD ? 0 : 1;
            }
            case Op.ISTORE -> n[base + a] = n[--top];
            case Op.LSTORE -> {
              top -= 2;
              n[base + a] = n[top];
            }
            case Op.ASTORE -> r[base + a] = r[--top];
            case Op.IASTORE -> {
              int[] array = (int[]) required(r[top - 3]);
              array[Arrays.index((int) n[top - 2], array.length)] = (int) n[top - 1];
              top -= 3;
            }
            case Op.DASTORE -> {
              double[] array = (double[]) required(r[top - 4]);
              int index = Arrays.index((int) n[top - 3], array.length);
              array[index] = Double.longBitsToDouble(n[top - 2]);
              top -= 4;
            }
            case Op.AASTORE -> {
              border.element(r[top - 3], r, top - 1);
              Arrays.store(op, required(r[top - 3]), (int) n[top - 2], values, top - 1);
              top -= 3;
            }
            case Op.FASTORE, Op.BASTORE, Op.CASTORE, Op.SASTORE -> {
              Arrays.store(op, required(r[top - 3]), (int) n[top - 2], values, top - 1);
              top -= 3;
            }
            case Op.LASTORE -> {
              Arrays.store(op, required(r[top - 4]), (int) n[top - 3], values, top - 2);
              top -= 4;
            }
            case Op.POP -> top--;
            case Op.POP2 -> top -= 2;
            case Op.DUP -> {
              n[top] = n[top - 1];
              r[top] = r[top - 1];
              top++;
            }
            case Op.DUP_X1, Op.DUP_X2, Op.DUP2, Op.DUP2_X1, Op.DUP2_X2, Op.SWAP ->
                top = calls.duplicate(op, top);
            case Op.IADD -> {
              top--;
              n[top - 1] = (int) n[top - 1] + (int) n[top];
            }
            case Op.ISUB -> {
              top--;
              n[top - 1] = (int) n[top - 1] - (int) n[top];
            }
            case Op.IMUL -> {
              top--;
              n[top - 1] = (int) n[top - 1] * (int) n[top];
            }
            case Op.LADD -> {
              top -= 2;
              n[top - 2] += n[top];
            }
            case Op.DADD -> {
              top -= 2;
              double sum = Double.longBitsToDouble(n[top - 2]) + Double.longBitsToDouble(n[top]);
              n[top - 2] = Double.doubleToRawLongBits(sum);
            }
            case Op.DSUB -> {
              top -= 2;
              double rest = Double.longBitsToDouble(n[top - 2]) - Double.longBitsToDouble(n[top]);
              n[top - 2] = Double.doubleToRawLongBits(rest);
            }
            case Op.DMUL -> {
              top -= 2;
              double both = Double.longBitsToDouble(n[top - 2]) * Double.longBitsToDouble(n[top]);
              n[top - 2] = Double.doubleToRawLongBits(both);
            }
            case Op.I2D -> {
              n[top - 1] = Double.doubleToRawLongBits((int) n[top - 1]);
              top++;
            }
            case Op.IINC -> n[base + a] = (int) n[base + a] + code[pc + 2];
            case Op.IFEQ -> {
              if (n[--top] == 0) {
                pc = a;
                continue;
              }
            }
            case Op.IFNE -> {
              if (n[--top] != 0) {
                pc = a;
                continue;
              }
            }
            case Op.IFLT -> {
              if (n[--top] < 0) {
                pc = a;
                continue;
              }
            }
            case Op.IFGE -> {
              if (n[--top] >= 0) {
                pc = a;
                continue;
              }
            }
            case Op.IFGT -> {
              if (n[--top] > 0) {
                pc = a;
                continue;
              }
            }
            case Op.IFLE -> {
              if (n[--top] <= 0) {
                pc = a;
                continue;
              }
            }
            case Op.IF_ICMPEQ -> {
              top -= 2;
              if (n[top] == n[top + 1]) {
                pc = a;
                continue;
              }
            }
            case Op.IF_ICMPNE -> {
              top -= 2;
              if (n[top] != n[top + 1]) {
                pc = a;
                continue;
              }
            }
            case Op.IF_ICMPLT -> {
              top -= 2;
              if (n[top] < n[top + 1]) {
                pc = a;
                continue;
              }
            }
            case Op.IF_ICMPGE -> {
              top -= 2;
              if (n[top] >= n[top + 1]) {
                pc = a;
                continue;
              }
            }
            case Op.IF_ICMPGT -> {
              top -= 2;
              if (n[top] > n[top + 1]) {
                pc = a;
                continue;
              }
            }
            case Op.IF_ICMPLE -> {
              top -= 2;
              if (n[top] <= n[top + 1]) {
                pc = a;
                continue;
              }
            }
            case Op.IF_ACMPEQ, Op.IF_ACMPNE -> {
              top -= 2;
              if (r[top] == r[top + 1] == (op == Op.IF_ACMPEQ)) {
                pc = a;
                continue;
              }
            }
            case Op.IFNULL, Op.IFNONNULL -> {
              if (r[--top] == null == (op == Op.IFNULL)) {
                pc = a;
                continue;
              }
            }
            case Op.GOTO -> {
              pc = a;
              continue;
            }
            case Decoded.BACK -> {
              pc = a;
              if (--budget < 0) {
                f.pc = pc;
                f.top = top;
                continue frames;
              }
              continue;
            }
            case Op.TABLESWITCH, Op.LOOKUPSWITCH -> {
              int target = Switches.target(f.method.bytes, f.decoded.place(pc), (int) n[--top]);
              pc = f.decoded.indexes()[target];
              continue;
            }
            case Op.IRETURN, Op.LRETURN, Op.ARETURN, Op.RETURN -> {
              int size = result(op, base, top);
              if (leave(f, size)) {
                return true;
              }
              continue frames;
            }
            case Decoded.GET_NUMBER -> n[top - 1] = fields(r[top - 1], owner).numbers[a];
            case Decoded.GET_WIDE -> {
              n[top - 1] = fields(r[top - 1], owner).numbers[a];
              top++;
            }
            case Decoded.GET_REFERENCE -> r[top - 1] = fields(r[top - 1], owner).references[a];
            case Decoded.PUT_NUMBER -> {
              fields(r[top - 2], owner).numbers[a] = n[top - 1];
              top -= 2;
            }
            case Decoded.PUT_WIDE -> {
              fields(r[top - 3], owner).numbers[a] = n[top - 2];
              top -= 3;
            }
            case Decoded.PUT_REFERENCE -> {
              fields(r[top - 2], owner).references[a] = r[top - 1];
              top -= 2;
            }
            case Decoded.GET_STATIC_NUMBER ->
                n[top++] = ((GuestField) links[a]).owner().staticNumbers()[code[pc + 2]];
            case Decoded.GET_STATIC_WIDE -> {
              n[top] = ((GuestField) links[a]).owner().staticNumbers()[code[pc + 2]];
              top += 2;
            }
            case Decoded.GET_STATIC_REFERENCE ->
                r[top++] = ((GuestField) links[a]).owner().staticReferences()[code[pc + 2]];
            case Decoded.PUT_STATIC_NUMBER ->
                ((GuestField) links[a]).owner().staticNumbers()[code[pc + 2]] = n[--top];
            case Decoded.PUT_STATIC_WIDE -> {
              top -= 2;
              ((GuestField) links[a]).owner().staticNumbers()[code[pc + 2]] = n[top];
            }
            case Decoded.PUT_STATIC_REFERENCE ->
                ((GuestField) links[a]).owner().staticReferences()[code[pc + 2]] = r[--top];
            case Op.GETSTATIC, Op.PUTSTATIC, Op.GETFIELD, Op.PUTFIELD -> {
              f.pc = pc;
              f.top = top;
              Object field = linker.field(owner, a);
              if (field instanceof HostField host) {
                free = top;
                top = calls.hostField(op, host, top);
              } else if (quicken(op, code, pc, (GuestField) field)) {
                continue;
              } else if (initialise(((GuestField) field).owner(), pc, top)) {
                continue frames;
              } else {
                top = calls.field(op, (GuestField) field, top);
              }
            }
            case Decoded.CALL -> {
              GuestMethod target = ((Call) links[a]).method;
              f.pc = pc;
              f.top = top;
              frame = push(target, top - target.operands, false);
              budget--;
              continue frames;
            }
            case Op.INVOKEVIRTUAL, Op.INVOKESPECIAL, Op.INVOKESTATIC, Op.INVOKEINTERFACE -> {
              f.pc = pc;
              f.top = top;
              Call call = linker.call(owner, a, op);
              GuestMethod target = calls.target(call, op, top);
              if (target == null) {
                free = top;
                calledAbove = op == Op.INVOKESPECIAL ? call.key : null;
                calls.host(call, op, top, base);
                budget -= call.turns(r[top - call.operands]);
                if (op == Op.INVOKESPECIAL && r[top - call.operands] instanceof Throwable made) {
                  traces.note(made, f, r);
                }
                top += call.resultSize - call.operands;
              } else if (op == Op.INVOKESTATIC && initialise(target.owner, pc, top)) {
                continue frames;
              } else {
                if (op == Op.INVOKESTATIC && target.owner.state == GuestClass.State.READY) {
                  code[pc] = Decoded.CALL;
                }
                frame = push(target, top - call.operands, false);
                budget--;
                continue frames;
              }
            }
            case Op.INVOKEDYNAMIC -> {
              f.pc = pc;
              free = top;
              top = calls.dynamic(owner, a, top);
            }
            case Op.NEW -> {
              f.pc = pc;
              free = top;
              Object type = linker.type(owner, a);
              if (type instanceof GuestClass guest && initialise(guest, pc, top)) {
                continue frames;
              }
              r[top++] = calls.made(type);
            }
            case Op.NEWARRAY -> r[top - 1] = Arrays.ofNumbers(a, Arrays.size((int) n[top - 1]));
            case Op.ANEWARRAY -> r[top - 1] = calls.array(owner.pool().text(a), (int) n[top - 1]);
            case Op.MULTIANEWARRAY -> {
              int dimensions = code[pc + 2];
              top -= dimensions;
              r[top] = calls.arrays(owner.pool().text(a), dimensions, top);
              top++;
            }
            case Op.ARRAYLENGTH -> n[top - 1] = Arrays.length(required(r[top - 1]));
            case Op.ATHROW -> throw (Throwable) required(r[top - 1]);
            case Op.CHECKCAST -> calls.cast(r[top - 1], linker.typeName(owner, a));
            case Op.INSTANCEOF -> {
              Object value = r[top - 1];
              boolean is = value != null && linker.isA(value, linker.typeName(owner, a));
              n[top - 1] = is ? 1 : 0;
            }
            case Op.MONITORENTER, Op.MONITOREXIT -> required(r[--top]);
            default -> top = Numbers.apply(op, n, top);
          }
          pc += Decoded.SIZE;
        }
      } catch (Throwable thrown) {
        f.pc = pc;
        unwind(thrown);
      }
    }
  }

  /** Lets an instruction for a field of the machine be one that knows its place; true if it is. */
  private static boolean quicken(int op, int[] code, int pc, GuestField field) {
    boolean isStatic = op == Op.GETSTATIC || op == Op.PUTSTATIC;
    if (isStatic && field.owner().state != GuestClass.State.READY) {
      return false;
    }
    int quick =
        switch (op) {
          case Op.GETSTATIC -> Decoded.GET_STATIC_NUMBER;
          case Op.PUTSTATIC -> Decoded.PUT_STATIC_NUMBER;
          case Op.GETFIELD -> Decoded.GET_NUMBER;
          default -> Decoded.PUT_NUMBER;
        };
    code[pc] = quick + (field.isReference() ? 2 : field.isWide() ? 1 : 0);
    code[pc + (isStatic ? 2 : 1)] = field.place();
    return true;
  }

  /** Puts the result where the operands began, and gives how many places it takes. */
  private int result(int op, int base, int top) {
    switch (op) {
      case Op.IRETURN -> n[base] = n[top - 1];
      case Op.LRETURN -> n[base] = n[top - 2];
      case Op.ARETURN -> r[base] = r[top - 1];
      default -> {
        return 0;
      }
    }
    return op == Op.LRETURN ? 2 : 1;
  }

  private static Instance fields(Object object, GuestClass user) {
    Instance instance =
        object instanceof Plain plain ? plain.instance : ((Guest) required(object)).instance();
    if (instance.type.isStale && !user.isStale) {
      throw new IncompatibleClassChangeError(Faults.stale(instance.type));
    }
    return instance;
  }

  private static Object required(Object value) {
    if (value == null) {
      throw NullMessage.raised();
    }
    return value;
  }
}
