package runtime.machine;

/** The instructions that deal with classes, their members and objects. */
final class Calls {

  private final Linker linker;
  private final Values values;
  private final long[] n;
  private final Object[] r;
  private final CallSites sites;

  Calls(Linker linker, Values values) {
    this.linker = linker;
    this.values = values;
    n = values.numbers;
    r = values.references;
    sites = new CallSites(linker, values);
  }

  /** What stands for a compiled object between {@code new} and its constructor. */
  private static final class Fresh {

    private final HostClass type;

    Fresh(HostClass type) {
      this.type = type;
    }
  }

  /** Puts a constant on top. */
  int load(Object constant, int top) {
    if (constant instanceof Integer number) {
      values.put(top, number.intValue());
    } else if (constant instanceof Float number) {
      values.put(top, number.floatValue());
    } else if (constant instanceof Long number) {
      values.put(top, number.longValue());
      return top + 2;
    } else if (constant instanceof Double number) {
      values.put(top, number.doubleValue());
      return top + 2;
    } else {
      r[top] = constant;
    }
    return top + 1;
  }

  /** The instructions from dup_x1 to swap. */
  int duplicate(int op, int top) {
    if (op == Op.SWAP) {
      move(top - 1, top);
      move(top - 2, top - 1);
      move(top, top - 2);
      return top;
    }
    int copied = op >= Op.DUP2 ? 2 : 1;
    int below = op >= Op.DUP2 ? op - Op.DUP2 : op - Op.DUP;
    for (int i = top - 1; i >= top - copied - below; i--) {
      move(i, i + copied);
    }
    for (int i = 0; i < copied; i++) {
      move(top + i, top - copied - below + i);
    }
    return top + copied;
  }

  private void move(int from, int to) {
    n[to] = n[from];
    r[to] = r[from];
  }

  /** Gets or puts a field of the machine. */
  int field(int op, GuestField field, int top) {
    int size = field.isWide() ? 2 : 1;
    boolean isGet = op == Op.GETSTATIC || op == Op.GETFIELD;
    int place = isGet ? top : top - size;
    int after = place;
    long[] numbers = field.owner().staticNumbers();
    Object[] references = field.owner().staticReferences();
    if (op == Op.GETFIELD || op == Op.PUTFIELD) {
      after--;
      Instance instance = instance(r[after]);
      numbers = instance.numbers;
      references = instance.references;
      place = isGet ? after : place;
    }
    if (field.isReference()) {
      if (isGet) {
        r[place] = references[field.place()];
      } else {
        references[field.place()] = r[place];
      }
    } else if (isGet) {
      n[place] = numbers[field.place()];
    } else {
      numbers[field.place()] = n[place];
    }
    return isGet ? place + size : after;
  }

  private Instance instance(Object object) {
    if (object == null) {
      throw NullMessage.raised();
    }
    return ((Guest) object).instance();
  }

  int hostField(int op, HostField field, int top) throws Throwable {
    int size = Descriptor.size(field.kind());
    return switch (op) {
      case Op.GETSTATIC -> {
        field.type().call(field.getter(), values, top);
        yield top + size;
      }
      case Op.PUTSTATIC -> {
        field.type().call(field.setter(), values, top - size);
        yield top - size;
      }
      case Op.GETFIELD -> {
        requireObject(r[top - 1]);
        field.type().call(field.getter(), values, top - 1);
        yield top - 1 + size;
      }
      default -> {
        requireObject(r[top - 1 - size]);
        field.type().call(field.setter(), values, top - 1 - size);
        yield top - 1 - size;
      }
    };
  }

  private static void requireObject(Object object) {
    if (object == null) {
      throw NullMessage.raised();
    }
  }

  /** The method of the machine that a call runs; null if it is for compiled code. */
  GuestMethod target(Call call, int op, int top) {
    if (op == Op.INVOKESTATIC) {
      return call.method;
    }
    Object object = r[top - call.operands];
    requireObject(object);
    if (op == Op.INVOKESPECIAL || call.method != null) {
      return call.method;
    }
    if (!(object instanceof Guest guest)) {
      return null;
    }
    GuestClass type = guest.instance().type;
    if (call.lastType != type) {
      call.lastMethod = type.called(call.key);
      call.lastType = type;
    }
    return call.lastMethod;
  }

  /** Calls compiled code. */
  void host(Call call, int op, int top, int base) throws Throwable {
    int first = top - call.operands;
    if (call.takesClass && hasType(first + (op == Op.INVOKESTATIC ? 0 : 1), top)) {
      throw new UnsupportedOperationException(Faults.noClass(call.owner));
    }
    if (op == Op.INVOKESPECIAL && call.name.equals("<init>")) {
      construct(call, first, base);
    } else {
      Call.Found found = found(call, first);
      linker.border.send(call, found.type(), r, first, op == Op.INVOKESTATIC);
      call(found.type(), found.member(), first);
      r[first] = linker.border.itself(r[first]);
    }
  }

  private void call(HostClass type, int member, int first) throws Throwable {
    Polls.open();
    type.call(member, values, first);
    Polls.close();
  }

  private Call.Found found(Call call, int first) {
    if (call.found != null) {
      return call.found;
    }
    String type = ((Guest) r[first]).instance().type.name;
    Call.Found found = linker.hostMember(type, call.key);
    if (found == null) {
      throw new AbstractMethodError(
          "Receiver class %s does not define or inherit an implementation of %s."
              .formatted(TypeName.read(type), call.name));
    }
    return found;
  }

  private void construct(Call call, int first, int base) throws Throwable {
    Object object = r[first];
    linker.border.arguments(call, r, first + 1);
    boolean becomesCompiled = object instanceof Plain && call.host.isExtended();
    if (becomesCompiled) {
      replace(object, Adaptors.constructed((Plain) object, call, values, first + 1), first);
    } else if (object instanceof Fresh) {
      call(call.host, call.found.member(), first + 1);
      for (int i = base; i <= first; i++) {
        if (r[i] == object) {
          r[i] = r[first + 1];
        }
      }
    } else if (object instanceof Raised raised) {
      raise(raised, call.descriptor, first + 1);
    } else if (call.host instanceof EnumMethods) {
      call.host.call(call.found.member(), values, first);
    } else if (call.operands > 1) {
      throw new IncompatibleClassChangeError(
          "In this page %s can be extended by its constructor without parameters alone."
              .formatted(TypeName.read(call.owner)));
    }
  }

  /** Puts an object in the place of another, wherever constructors under way have that. */
  private void replace(Object object, Object by, int last) {
    for (int i = 0; i <= last; i++) {
      if (r[i] == object) {
        r[i] = by;
      }
    }
  }

  private boolean hasType(int from, int to) {
    for (int i = from; i < to; i++) {
      if (r[i] instanceof Type) {
        return true;
      }
    }
    return false;
  }

  private void raise(Raised raised, String descriptor, int at) {
    Throwable thrown = (Throwable) raised;
    boolean hasMessage = descriptor.startsWith("(Ljava/lang/");
    hasMessage &= !descriptor.startsWith("(Ljava/lang/Throwable;");
    boolean hasCause = descriptor.contains("Ljava/lang/Throwable;");
    Throwable cause = hasCause ? (Throwable) r[at + (hasMessage ? 1 : 0)] : null;
    if (hasMessage) {
      raised.message(text(r[at]));
    } else if (cause != null) {
      raised.message(cause.toString());
    }
    if (hasCause) {
      thrown.initCause(cause);
    }
  }

  private static String text(Object message) {
    return message == null ? null : message.toString();
  }

  /** What {@code new} leaves. */
  Object made(Object type) {
    return type instanceof GuestClass guest
        ? Adaptors.make(guest, linker)
        : new Fresh((HostClass) type);
  }

  Object array(String name, int length) {
    return Arrays.of(name.charAt(0) == '[' ? name : "L" + name + ";", length, linker);
  }

  Object arrays(String type, int dimensions, int first) {
    int[] lengths = new int[dimensions];
    for (int i = 0; i < dimensions; i++) {
      lengths[i] = (int) n[first + i];
    }
    return Arrays.nested(type, lengths, 0, linker);
  }

  void cast(Object value, String type) {
    if (value != null && !linker.isA(value, type)) {
      throw new ClassCastException(Faults.cast(value, type));
    }
  }

  int dynamic(GuestClass owner, int index, int top) throws Throwable {
    if (owner.links[index] == null) {
      owner.links[index] = sites.link(owner, index);
    }
    return ((CallSite) owner.links[index]).run(top);
  }
}
