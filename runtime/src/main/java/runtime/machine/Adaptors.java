package runtime.machine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes objects whose class runs in the machine. */
final class Adaptors {

  private static final Set<String> NEED_NONE =
      Set.of(
          "java/lang/Comparable",
          "java/io/Serializable",
          "java/lang/Cloneable",
          "java/util/RandomAccess");

  private Adaptors() {}

  /**
   * A new object.
   *
   * @throws IncompatibleClassChangeError if compiled code cannot have such objects
   */
  static Guest make(GuestClass type, Linker linker) {
    Instance instance = new Instance(type);
    HostClass compiled = compiled(type, linker);
    Guest guest = compiled == null ? new Plain(instance) : compiled.adaptor(instance);
    if (guest == null) {
      throw new IncompatibleClassChangeError(
          "%s cannot be extended or implemented in this page: use JupyterLab."
              .formatted(compiled.name().replace('/', '.')));
    }
    return guest;
  }

  /** The one compiled class or interface that objects of a class have to be; null if none. */
  static HostClass compiled(GuestClass type, Linker linker) {
    boolean extendsCompiled =
        !(type.host() instanceof BuiltIn) || type.host() instanceof OwnCollection;
    if (type.host() != null && extendsCompiled) {
      return type.host();
    }
    Set<String> interfaces = new LinkedHashSet<>();
    for (GuestClass each = type; each != null; each = each.above()) {
      gather(each.interfaces, interfaces, linker);
    }
    List<String> lowest =
        interfaces.stream()
            .filter(one -> interfaces.stream().noneMatch(other -> isBelow(other, one, linker)))
            .toList();
    if (lowest.size() > 1) {
      throw new IncompatibleClassChangeError(
          "A class in this page can implement one interface of Java beside Comparable, and %s has %s."
              .formatted(TypeName.of(type), String.join(" and ", lowest).replace('/', '.')));
    }
    return lowest.isEmpty() ? null : linker.host(lowest.get(0));
  }

  private static void gather(List<String> names, Set<String> into, Linker linker) {
    for (String name : names) {
      GuestClass guest = linker.guest(name);
      if (guest != null) {
        gather(guest.interfaces, into, linker);
      } else if (!NEED_NONE.contains(name)) {
        into.add(name);
      }
    }
  }

  private static boolean isBelow(String name, String other, Linker linker) {
    HostClass host = linker.host(name);
    return !name.equals(other)
        && host != null
        && host.interfaces().stream()
            .anyMatch(each -> each.equals(other) || isBelow(each, other, linker));
  }
}
