package runtime.machine.classfile;

/**
 * The instructions of a method (JVMS 4.7.3).
 *
 * @param handlers four numbers each: from, to, handler, and the index of the class or 0
 * @param lines two numbers each: from which instruction, which line
 * @param locals five numbers each: from, length, name, descriptor, slot
 */
public record Code(
    int maxStack, int maxLocals, byte[] bytes, int[] handlers, int[] lines, int[] locals) {

  private static final int LINE_PARTS = 2;
  private static final int LOCAL_PARTS = 5;

  static Code read(Bytes bytes, ConstantPool pool) {
    int maxStack = bytes.u2();
    int maxLocals = bytes.u2();
    byte[] code = bytes.take(bytes.s4());
    int[] handlers = numbers(bytes, 4);
    int[] lines = {};
    int[] locals = {};
    for (int left = bytes.u2(); left > 0; left--) {
      String name = pool.utf8(bytes.u2());
      int length = bytes.s4();
      switch (name) {
        case "LineNumberTable" -> lines = joined(lines, numbers(bytes, LINE_PARTS));
        case "LocalVariableTable" -> locals = joined(locals, numbers(bytes, LOCAL_PARTS));
        default -> bytes.skip(length);
      }
    }
    return new Code(maxStack, maxLocals, code, handlers, lines, locals);
  }

  private static int[] numbers(Bytes bytes, int parts) {
    int[] numbers = new int[bytes.u2() * parts];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = bytes.u2();
    }
    return numbers;
  }

  private static int[] joined(int[] first, int[] second) {
    int[] all = new int[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** The line of an instruction; 0 if the class file does not say it. */
  public int line(int pc) {
    int line = 0;
    int nearest = -1;
    for (int i = 0; i < lines.length; i += LINE_PARTS) {
      if (lines[i] <= pc && lines[i] > nearest) {
        nearest = lines[i];
        line = lines[i + 1];
      }
    }
    return line;
  }

  /** The index of the name of the local variable in a slot at an instruction; 0 if unknown. */
  public int localName(int slot, int pc) {
    for (int i = 0; i < locals.length; i += LOCAL_PARTS) {
      if (locals[i + 4] == slot && pc >= locals[i] && pc < locals[i] + locals[i + 1]) {
        return locals[i + 2];
      }
    }
    return 0;
  }
}
