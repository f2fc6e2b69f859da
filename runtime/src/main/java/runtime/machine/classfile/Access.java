package runtime.machine.classfile;

/** Flags of classes and members (JVMS 4.1, 4.5, 4.6). */
public final class Access {

  public static final int PRIVATE = 0x2;
  public static final int STATIC = 0x8;
  public static final int FINAL = 0x10;
  public static final int INTERFACE = 0x200;
  public static final int ABSTRACT = 0x400;

  private Access() {}
}
