package runtime.machine;

import java.util.List;

/** What the machine has of those classes of Java that it brings along itself. */
public final class MachinesOwn {

  private static final Linker LINKER = new Linker(new NoLibrary());

  private MachinesOwn() {}

  private static final class NoLibrary implements Library {

    @Override
    public HostClass find(String name) {
      return null;
    }

    @Override
    public Guest adaptor(List<String> interfaces, Instance instance) {
      return null;
    }
  }

  /**
   * Whether one of these classes, or Object above it, has a member.
   *
   * @param owner internal, such as {@code java/lang/Enum}
   * @param member with its descriptor, such as {@code ordinal()I}
   */
  public static boolean has(String owner, String member) {
    return LINKER.hostMember(owner, member) != null;
  }

  /** The class above one of these, if that is a collection of Java's; empty if not. */
  public static String collectionAbove(String owner) {
    return LINKER.host(owner) instanceof OwnCollection own ? own.superName() : "";
  }
}
