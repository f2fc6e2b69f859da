package runtime.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import runtime.machine.classfile.Access;
import runtime.machine.classfile.ClassFile;

/** The classes that the machine was given, of each name the last one. */
final class Definitions {

  private final Linker linker;
  private final Map<String, GuestClass> guests = new HashMap<>();

  /** Those that nothing has named yet. */
  private final Map<String, ClassFile> defined = new HashMap<>();

  /** The classes before those that nothing has named yet. */
  private final Map<String, Replaced> replaced = new HashMap<>();

  Definitions(Linker linker) {
    this.linker = linker;
  }

  private record Replaced(GuestClass type, boolean keepsStatics) {}

  /** Takes classes, or none of them. */
  void define(List<ClassFile> files, boolean keepsStatics) {
    Map<String, GuestClass> guestsBefore = new HashMap<>(guests);
    Map<String, ClassFile> definedBefore = new HashMap<>(defined);
    guests.values().forEach(Definitions::forgetLinks);
    for (ClassFile file : files) {
      GuestClass old = guests.remove(file.name());
      if (old != null) {
        replaced.put(file.name(), new Replaced(old, keepsStatics));
      }
      defined.put(file.name(), file);
    }
    try {
      files.forEach(this::check);
    } catch (IncompatibleClassChangeError refused) {
      guests.clear();
      guests.putAll(guestsBefore);
      defined.clear();
      defined.putAll(definedBefore);
      files.forEach(file -> replaced.remove(file.name()));
      throw refused;
    }
  }

  /** Also of those that it replaced: their objects may still be there. */
  private static void forgetLinks(GuestClass type) {
    for (GuestClass each = type; each != null; each = each.before) {
      each.forgetLinks();
    }
  }

  /** Refuses what compiled code could not have objects of, if all above it is known yet. */
  private void check(ClassFile file) {
    boolean isKnown =
        isKnown(file.superName()) && file.interfaces().stream().allMatch(this::isKnown);
    if (isKnown && (file.access() & (Access.INTERFACE | Access.ABSTRACT)) == 0) {
      Adaptors.check(new GuestClass(file, linker), linker);
    }
  }

  private boolean isKnown(String name) {
    return find(name) != null || linker.host(name) != null;
  }

  /** The class of the machine with a name; null if there is none. */
  GuestClass find(String name) {
    GuestClass found = guests.get(name);
    if (found == null && defined.containsKey(name)) {
      found = new GuestClass(defined.remove(name), linker);
      guests.put(name, found);
      Replaced before = replaced.remove(name);
      if (before != null) {
        replace(before, found);
      }
    }
    return found;
  }

  private void replace(Replaced before, GuestClass by) {
    if (before.keepsStatics()) {
      by.takeStatics(before.type());
    }
    by.before = before.type();
    for (GuestClass old = by.before; old != null; old = old.before) {
      markStale(old, !old.hasFieldsOf(by));
    }
  }

  private void markStale(GuestClass old, boolean isStale) {
    old.isStale = isStale;
    for (GuestClass each : guests.values()) {
      if (each.extendsClass(old)) {
        each.isStale = isStale;
      }
    }
  }
}
