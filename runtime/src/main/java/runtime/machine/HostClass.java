package runtime.machine;

import java.util.List;

/** A compiled class, or interface, as the machine sees it. */
public abstract class HostClass {

  private final String name;
  private final String superName;
  private final List<String> interfaces;
  private final int access;

  /**
   * Describes it.
   *
   * @param name internal, such as {@code java/util/List}
   * @param superName internal; null for Object and for interfaces
   * @param interfaces internal names of those that it names itself
   * @param access flags of the class file (JVMS 4.1)
   */
  protected HostClass(String name, String superName, List<String> interfaces, int access) {
    this.name = name;
    this.superName = superName;
    this.interfaces = List.copyOf(interfaces);
    this.access = access;
  }

  public final String name() {
    return name;
  }

  public final String superName() {
    return superName;
  }

  public final List<String> interfaces() {
    return interfaces;
  }

  public final int access() {
    return access;
  }

  /** Whether a value, not null, can be cast to this class. */
  public abstract boolean isInstance(Object value);

  /** An array of this class, filled with null. */
  public abstract Object[] newArray(int length);

  /**
   * The number of a member that this class itself declares; -1 if it has none.
   *
   * @param member a method or constructor with its descriptor, such as {@code size()I} or {@code
   *     <init>(I)V}; a field with its own, such as {@code length:I}; to set a field {@code
   *     =length:I}
   */
  public abstract int member(String member);

  /**
   * Calls a member. Its operands lie in {@code values} from {@code base} on, the object first
   * unless it is static or a constructor; long and double take two places there, the value in the
   * first. The result comes to {@code base}: of a constructor the new object, of void nothing.
   *
   * @throws Throwable what the member throws
   */
  public abstract void call(int member, Values values, int base) throws Throwable;

  /**
   * An object of this interface, or of this class of what is thrown, whose methods are those of an
   * object of the machine where its class has them. Null if there is no such adaptor.
   */
  public abstract Guest adaptor(Instance instance);

  /** Whether objects of the machine can extend this class, by its own constructors. */
  public boolean isExtended() {
    return false;
  }

  /**
   * The same for a class that can be extended, by one of its constructors, whose operands lie in
   * {@code values} from {@code base} on. Null if there is no such constructor.
   *
   * @param constructor its number
   * @throws Throwable what the constructor throws
   */
  public Guest adaptor(Instance instance, int constructor, Values values, int base)
      throws Throwable {
    return null;
  }
}
