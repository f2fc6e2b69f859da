package runtime.machine;

import java.io.ByteArrayOutputStream;

/** Writes the instructions of a method of a class that the machine makes itself. */
final class Emitter {

  private static final String KINDS = "IJFD";
  private static final String[] BOXES = {
    "Z",
    "Boolean",
    "B",
    "Byte",
    "C",
    "Character",
    "S",
    "Short",
    "I",
    "Integer",
    "J",
    "Long",
    "F",
    "Float",
    "D",
    "Double"
  };

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final GuestClass type;
  private final Linker linker;

  Emitter(GuestClass type, Linker linker) {
    this.type = type;
    this.linker = linker;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private void withLink(int op, Object link) {
    int index = type.links.length;
    type.links = java.util.Arrays.copyOf(type.links, index + 1);
    type.links[index] = link;
    bytes.write(op);
    bytes.write(index >> 8);
    bytes.write(index);
  }

  void make(String name) {
    GuestClass guest = linker.guest(name);
    withLink(Op.NEW, guest != null ? guest : linker.host(name));
    bytes.write(Op.DUP);
  }

  void loadField(String name) {
    bytes.write(Op.ALOAD_0);
    withLink(Op.GETFIELD, type.field(name));
  }

  void load(String type, int local) {
    bytes.write(Op.ILOAD + kind(type));
    bytes.write(local);
  }

  void giveBack(String type) {
    bytes.write(type.equals("V") ? Op.RETURN : Op.IRETURN + kind(type));
  }

  /** 0 for whole numbers, and so on to 4 for references, as instructions count. */
  private static int kind(String type) {
    char letter = type.charAt(0);
    return switch (letter) {
      case 'L', '[' -> 4;
      case 'Z', 'B', 'C', 'S' -> 0;
      default -> KINDS.indexOf(letter);
    };
  }

  void drop(String type) {
    int size = Descriptor.size(type.charAt(0));
    if (size > 0) {
      bytes.write(size == 2 ? Op.POP2 : Op.POP);
    }
  }

  void call(Call call, int instruction) {
    withLink(instruction, call);
    if (instruction == Op.INVOKEINTERFACE) {
      bytes.write(0);
      bytes.write(0);
    }
  }

  /** From the type of the topmost value to another: cast, boxed, unboxed or widened. */
  void convert(String from, String to) {
    boolean isReference = Descriptor.isReference(from.charAt(0));
    boolean toReference = Descriptor.isReference(to.charAt(0));
    if (from.equals(to)) {
      return;
    }
    if (isReference && toReference) {
      cast(to);
    } else if (isReference) {
      unbox(from, to);
    } else if (toReference) {
      box(from, to);
    } else {
      widen(from.charAt(0), to.charAt(0));
    }
  }

  private void cast(String to) {
    if (!to.equals("Ljava/lang/Object;")) {
      withLink(Op.CHECKCAST, Descriptor.name(to));
    }
  }

  private void unbox(String from, String to) {
    String kind = kindOfBox(from);
    if (kind == null) {
      kind = to;
    }
    String box = box(kind.charAt(0));
    cast("L" + box + ";");
    String name = TypeName.written(kind) + "Value";
    call(linker.call(box, name, "()" + kind, Op.INVOKEVIRTUAL), Op.INVOKEVIRTUAL);
    if (!kind.equals(to)) {
      widen(kind.charAt(0), to.charAt(0));
    }
  }

  private void box(String from, String to) {
    String kind = kindOfBox(to);
    if (kind == null) {
      kind = from;
    }
    if (!kind.equals(from)) {
      widen(from.charAt(0), kind.charAt(0));
    }
    String box = box(kind.charAt(0));
    String descriptor = "(" + kind + ")L" + box + ";";
    call(linker.call(box, "valueOf", descriptor, Op.INVOKESTATIC), Op.INVOKESTATIC);
  }

  private static String kindOfBox(String type) {
    for (int i = 0; i < BOXES.length; i += 2) {
      if (type.equals("Ljava/lang/" + BOXES[i + 1] + ";")) {
        return BOXES[i];
      }
    }
    return null;
  }

  private static String box(char kind) {
    for (int i = 0; i < BOXES.length; i += 2) {
      if (BOXES[i].charAt(0) == kind) {
        return "java/lang/" + BOXES[i + 1];
      }
    }
    throw new IllegalArgumentException(String.valueOf(kind));
  }

  /** Instructions i2l to l2d, for what Java widens (JLS 5.1.2). */
  private void widen(char from, char to) {
    char whole = "ZBCS".indexOf(from) >= 0 ? 'I' : from;
    switch ("" + whole + to) {
      case "IJ" -> bytes.write(133);
      case "IF" -> bytes.write(134);
      case "ID" -> bytes.write(135);
      case "JF" -> bytes.write(137);
      case "JD" -> bytes.write(138);
      case "FD" -> bytes.write(141);
      default -> {}
    }
  }
}
