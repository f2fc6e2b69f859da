package runtime.machine.classfile;

/**
 * A field or a method (JVMS 4.5, 4.6).
 *
 * @param constant the index of the value that a static field begins with; 0 if there is none
 * @param code null for a field, and for a method without a body
 */
public record Member(int access, String name, String descriptor, int constant, Code code) {

  static Member read(Bytes bytes, ConstantPool pool) {
    int access = bytes.u2();
    String name = pool.utf8(bytes.u2());
    String descriptor = pool.utf8(bytes.u2());
    int constant = 0;
    Code code = null;
    for (int left = bytes.u2(); left > 0; left--) {
      String attribute = pool.utf8(bytes.u2());
      int length = bytes.s4();
      switch (attribute) {
        case "ConstantValue" -> constant = bytes.u2();
        case "Code" -> code = Code.read(bytes, pool);
        default -> bytes.skip(length);
      }
    }
    return new Member(access, name, descriptor, constant, code);
  }

  public boolean isStatic() {
    return (access & Access.STATIC) != 0;
  }
}
