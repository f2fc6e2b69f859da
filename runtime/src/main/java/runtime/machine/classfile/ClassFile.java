package runtime.machine.classfile;

import java.util.ArrayList;
import java.util.List;

/** What a class file says (JVMS 4.1). */
public final class ClassFile {

  private static final int MAGIC = 0xcafebabe;

  private final ConstantPool pool;
  private final int access;
  private final String name;
  private final String superName;
  private final List<String> interfaces = new ArrayList<>();
  private final List<Member> fields = new ArrayList<>();
  private final List<Member> methods = new ArrayList<>();
  private final List<Bootstrap> bootstraps = new ArrayList<>();
  private String simpleName;

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if the bytes are no class file
   */
  public ClassFile(byte[] file) {
    Bytes bytes = new Bytes(file);
    if (bytes.s4() != MAGIC) {
      throw new IllegalArgumentException("Not a class file");
    }
    bytes.skip(4);
    pool = new ConstantPool(bytes);
    access = bytes.u2();
    name = pool.text(bytes.u2());
    superName = pool.text(bytes.u2());
    simpleName = name.substring(name.lastIndexOf('/') + 1);
    for (int left = bytes.u2(); left > 0; left--) {
      interfaces.add(pool.text(bytes.u2()));
    }
    for (int left = bytes.u2(); left > 0; left--) {
      fields.add(Member.read(bytes, pool));
    }
    for (int left = bytes.u2(); left > 0; left--) {
      methods.add(Member.read(bytes, pool));
    }
    readAttributes(bytes);
  }

  private void readAttributes(Bytes bytes) {
    for (int left = bytes.u2(); left > 0; left--) {
      String attribute = pool.utf8(bytes.u2());
      int length = bytes.s4();
      switch (attribute) {
        case "BootstrapMethods" -> readBootstraps(bytes);
        case "InnerClasses" -> readInnerClasses(bytes);
        default -> bytes.skip(length);
      }
    }
  }

  private void readBootstraps(Bytes bytes) {
    for (int left = bytes.u2(); left > 0; left--) {
      int handle = bytes.u2();
      int[] arguments = new int[bytes.u2()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = bytes.u2();
      }
      bootstraps.add(new Bootstrap(handle, arguments));
    }
  }

  private void readInnerClasses(Bytes bytes) {
    for (int left = bytes.u2(); left > 0; left--) {
      String inner = pool.text(bytes.u2());
      bytes.skip(2);
      int simple = bytes.u2();
      bytes.skip(2);
      if (inner.equals(name)) {
        simpleName = simple == 0 ? "" : pool.utf8(simple);
      }
    }
  }

  public ConstantPool pool() {
    return pool;
  }

  public int access() {
    return access;
  }

  /** Internal, such as {@code cells/Point}. */
  public String name() {
    return name;
  }

  /** As it stands in the source; empty for an anonymous class. */
  public String simpleName() {
    return simpleName;
  }

  public String superName() {
    return superName;
  }

  public List<String> interfaces() {
    return interfaces;
  }

  public List<Member> fields() {
    return fields;
  }

  public List<Member> methods() {
    return methods;
  }

  public List<Bootstrap> bootstraps() {
    return bootstraps;
  }
}
