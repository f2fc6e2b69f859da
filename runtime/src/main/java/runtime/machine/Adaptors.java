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
   * A new object. One of a compiled class that can be extended is yet without it, until its
   * constructor runs: {@link #constructed}.
   *
   * @throws IncompatibleClassChangeError if compiled code cannot have such objects
   */
  static Guest make(GuestClass type, Linker linker) {
    Instance instance = new Instance(type);
    instance.self = made(instance, linker);
    return instance.self;
  }

  private static Guest made(Instance instance, Linker linker) {
    HostClass above = above(instance.type);
    List<String> interfaces = interfaces(instance.type, linker);
    if (above != null) {
      linker.border.isUsed |= !interfaces.isEmpty();
      return above.isExtended() ? new Plain(instance) : required(above.adaptor(instance), above);
    }
    if (interfaces.isEmpty()) {
      return new Plain(instance);
    }
    Guest together = interfaces.size() > 1 ? linker.adaptor(interfaces, instance) : null;
    if (together != null) {
      return together;
    }
    linker.border.isUsed |= interfaces.size() > 1;
    HostClass main = linker.host(main(interfaces, instance, linker));
    return required(main.adaptor(instance), main);
  }

  /** The first that joins no others, since compiled code may ask about such a one. */
  private static String main(List<String> interfaces, Instance instance, Linker linker) {
    return interfaces.stream()
        .filter(each -> linker.adaptor(List.of(each), instance) == null)
        .findFirst()
        .orElse(interfaces.get(0));
  }

  private static Guest required(Guest guest, HostClass compiled) {
    if (guest == null) {
      throw new IncompatibleClassChangeError(
          "%s cannot be extended or implemented in this page: use JupyterLab."
              .formatted(written(compiled.name())));
    }
    return guest;
  }

  /** The same object, of the compiled class that it extends, by a constructor of that. */
  static Guest constructed(Guest before, Call constructor, Values values, int base)
      throws Throwable {
    HostClass above = constructor.host;
    int member = constructor.found.member();
    Guest made = required(above.adaptor(before.instance(), member, values, base), above);
    made.instance().self = made;
    return made;
  }

  /**
   * Refuses a class that no object can be of.
   *
   * @throws IncompatibleClassChangeError with a sentence that says why
   */
  static void check(GuestClass type, Linker linker) {
    HostClass above = above(type);
    if (above == null || !above.isExtended()) {
      make(type, linker);
    }
    for (String each : interfaces(type, linker)) {
      HostClass host = linker.host(each);
      required(host.adaptor(new Instance(type)), host);
    }
  }

  /** The one compiled class or interface that all objects of a class are of; null if none. */
  static HostClass compiled(GuestClass type, Linker linker) {
    HostClass above = above(type);
    List<String> interfaces = above == null ? interfaces(type, linker) : List.of();
    return interfaces.size() == 1 ? linker.host(interfaces.get(0)) : above;
  }

  /** The compiled class that objects of a class have to be of; null if that is Object. */
  private static HostClass above(GuestClass type) {
    HostClass host = type.host();
    boolean isOwn = host instanceof BuiltIn && !(host instanceof OwnCollection);
    return isOwn ? null : host;
  }

  /** The compiled interfaces that objects of a class have to be of beside what it extends. */
  static List<String> interfaces(GuestClass type, Linker linker) {
    Set<String> all = new LinkedHashSet<>();
    for (GuestClass each = type; each != null; each = each.above()) {
      gather(each.interfaces, all, linker);
    }
    HostClass above = above(type);
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isBelow(other, one, linker)))
        .filter(one -> above == null || !isBelow(above.name(), one, linker))
        .toList();
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
    if (name.equals(other) || host == null) {
      return false;
    }
    String above = host.superName();
    return above != null && (above.equals(other) || isBelow(above, other, linker))
        || host.interfaces().stream()
            .anyMatch(each -> each.equals(other) || isBelow(each, other, linker));
  }

  private static String written(List<String> names) {
    return String.join(" and ", names.stream().map(Adaptors::written).toList());
  }

  private static String written(String internalName) {
    return TypeName.read(internalName).replace('$', '.');
  }
}
