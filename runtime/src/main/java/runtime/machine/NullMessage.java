package runtime.machine;

import java.util.stream.Collectors;
import runtime.machine.classfile.ConstantPool;
import runtime.names.CellNames;

/** What was null, as a JVM words it since JDK 14 (JEP 358). */
final class NullMessage {

  private static final String[] ARRAYS = {
    "int", "long", "float", "double", "object", "byte/boolean", "char", "short"
  };
  private static final int MOST_PARTS = 5;

  private final GuestMethod method;
  private final ConstantPool pool;

  private NullMessage(GuestMethod method) {
    this.method = method;
    pool = method.owner.pool();
  }

  /** Something was null; the interpreter knows what. */
  static final class Missing extends NullPointerException {}

  static NullPointerException raised() {
    return new Missing();
  }

  /** The sentence for an instruction whose object is null; null if nothing can be said. */
  static String of(GuestMethod method, int at) {
    return method.owner.pool() == null ? null : new NullMessage(method).sentence(at);
  }

  private String sentence(int at) {
    int op = u1(at);
    int depth = 0;
    String action;
    if (op >= Op.IALOAD && op <= Op.SALOAD) {
      action = "Cannot load from " + ARRAYS[op - Op.IALOAD] + " array";
      depth = 1;
    } else if (op >= Op.IASTORE && op <= Op.SASTORE) {
      action = "Cannot store to " + ARRAYS[op - Op.IASTORE] + " array";
      depth = op == 80 || op == 82 ? 3 : 2;
    } else {
      switch (op) {
        case Op.ARRAYLENGTH -> action = "Cannot read the array length";
        case Op.ATHROW -> action = "Cannot throw exception";
        case Op.MONITORENTER -> action = "Cannot enter synchronized block";
        case Op.GETFIELD -> action = "Cannot read field \"" + pool.name(u2(at + 1)) + "\"";
        case Op.PUTFIELD -> {
          action = "Cannot assign field \"" + pool.name(u2(at + 1)) + "\"";
          depth = Descriptor.size(pool.descriptor(u2(at + 1)).charAt(0));
        }
        case 182, 183, 185 -> {
          action = "Cannot invoke \"" + called(u2(at + 1)) + "\"";
          depth = Descriptor.size(pool.descriptor(u2(at + 1)));
        }
        default -> {
          return null;
        }
      }
    }
    return action + reason(Producers.of(method, at, depth));
  }

  private String reason(int from) {
    if (from < 0) {
      return "";
    }
    if (u1(from) >= Op.INVOKEVIRTUAL && u1(from) <= Op.INVOKEINTERFACE) {
      return " because the return value of \"" + called(u2(from + 1)) + "\" is null";
    }
    String source = source(from, MOST_PARTS);
    return source == null ? "" : " because \"" + source + "\" is null";
  }

  /** The expression that an instruction comes from; null if it is of no kind that has a text. */
  private String source(int from, int parts) {
    if (from < 0 || parts == 0) {
      return null;
    }
    int op = u1(from);
    return switch (op) {
      case Op.ACONST_NULL -> "null";
      case 2, 3, 4, 5, 6, 7, 8 -> String.valueOf(op - Op.ICONST_0);
      case Op.BIPUSH -> String.valueOf(method.bytes[from + 1]);
      case Op.SIPUSH -> String.valueOf((short) u2(from + 1));
      case Op.ILOAD, Op.ALOAD -> local(u1(from + 1), from);
      case 26, 27, 28, 29 -> local(op - Op.ILOAD_0, from);
      case 42, 43, 44, 45 -> local(op - Op.ALOAD_0, from);
      case Op.GETSTATIC -> ofClass(pool.owner(u2(from + 1))) + pool.name(u2(from + 1));
      case Op.GETFIELD ->
          joined(source(Producers.of(method, from, 0), parts - 1), pool.name(u2(from + 1)));
      case 182, 183, 184, 185 -> called(u2(from + 1));
      case Op.IALOAD, Op.AALOAD -> element(from, parts);
      default -> null;
    };
  }

  private String element(int from, int parts) {
    String array = source(Producers.of(method, from, 1), parts - 1);
    String index = source(Producers.of(method, from, 0), parts - 1);
    String known = array == null ? "<array>" : array;
    return known + "[" + (index == null ? "..." : index) + "]";
  }

  private static String joined(String object, String field) {
    return object == null ? field : object + "." + field;
  }

  private String local(int slot, int from) {
    if (slot == 0 && !method.isStatic()) {
      return "this";
    }
    int name = method.code.localName(slot, from);
    return name == 0 ? unnamed(slot) : pool.utf8(name);
  }

  private String unnamed(int slot) {
    int first = method.isStatic() ? 0 : 1;
    int number = 1;
    for (String parameter : Descriptor.parameters(method.descriptor)) {
      if (slot == first) {
        return "<parameter" + number + ">";
      }
      first += Descriptor.size(parameter.charAt(0));
      number++;
    }
    return "<local" + slot + ">";
  }

  private String called(int index) {
    String parameters =
        Descriptor.parameters(pool.descriptor(index)).stream()
            .map(each -> shortened(TypeName.written(each)))
            .collect(Collectors.joining(", "));
    return ofClass(pool.owner(index)) + pool.name(index) + "(" + parameters + ")";
  }

  /** The class before a member; nothing for what a cell itself declares. */
  private static String ofClass(String name) {
    return CellNames.isOfMembers(name) ? "" : shortened(TypeName.read(name)) + ".";
  }

  /** As a JVM does: of two classes the package is not said. */
  private static String shortened(String type) {
    return type.equals("java.lang.Object") || type.equals("java.lang.String")
        ? type.substring("java.lang.".length())
        : type;
  }

  private int u1(int at) {
    return method.bytes[at] & 255;
  }

  private int u2(int at) {
    return u1(at) << 8 | u1(at + 1);
  }
}
