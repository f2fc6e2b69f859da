package runtime.machine.classfile;

/** The constants of a class file (JVMS 4.4), by their index. */
public final class ConstantPool {

  public static final int UTF8 = 1;
  public static final int INTEGER = 3;
  public static final int FLOAT = 4;
  public static final int LONG = 5;
  public static final int DOUBLE = 6;
  public static final int CLASS = 7;
  public static final int STRING = 8;
  public static final int FIELD = 9;
  public static final int METHOD = 10;
  public static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;
  public static final int METHOD_HANDLE = 15;
  public static final int METHOD_TYPE = 16;
  private static final int DYNAMIC = 17;
  public static final int INVOKE_DYNAMIC = 18;

  private final int[] tags;
  private final int[] first;
  private final int[] second;
  private final Object[] values;

  ConstantPool(Bytes bytes) {
    int count = bytes.u2();
    tags = new int[count];
    first = new int[count];
    second = new int[count];
    values = new Object[count];
    for (int i = 1; i < count; i++) {
      tags[i] = bytes.u1();
      read(i, bytes);
      if (tags[i] == LONG || tags[i] == DOUBLE) {
        i++;
      }
    }
  }

  private void read(int i, Bytes bytes) {
    switch (tags[i]) {
      case UTF8 -> values[i] = bytes.utf8(bytes.u2());
      case INTEGER -> values[i] = bytes.s4();
      case FLOAT -> values[i] = Float.intBitsToFloat(bytes.s4());
      case LONG -> values[i] = bytes.s8();
      case DOUBLE -> values[i] = Double.longBitsToDouble(bytes.s8());
      case CLASS, STRING, METHOD_TYPE -> first[i] = bytes.u2();
      case METHOD_HANDLE -> {
        first[i] = bytes.u1();
        second[i] = bytes.u2();
      }
      case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
        first[i] = bytes.u2();
        second[i] = bytes.u2();
      }
      default -> throw new IllegalArgumentException("Unknown constant pool tag " + tags[i]);
    }
  }

  public int size() {
    return tags.length;
  }

  public int tag(int index) {
    return tags[index];
  }

  /** An Integer, Float, Long or Double. */
  public Object number(int index) {
    return values[index];
  }

  public String utf8(int index) {
    return (String) values[index];
  }

  /** What a class, a string or a method type is named; null for index 0. */
  public String text(int index) {
    return index == 0 ? null : utf8(first[index]);
  }

  /** The class of a member. */
  public String owner(int index) {
    return text(first[index]);
  }

  /** The name of a member, or of a call site. */
  public String name(int index) {
    return utf8(first[second[index]]);
  }

  /** The descriptor of a member, or of a call site. */
  public String descriptor(int index) {
    return utf8(second[second[index]]);
  }

  /**
   * The kind of a method handle (JVMS 4.4.8); of a call site the number of its bootstrap method.
   */
  public int kind(int index) {
    return first[index];
  }

  /** The member that a method handle is for. */
  public int member(int index) {
    return second[index];
  }
}
