package runtime.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import runtime.machine.classfile.Access;
import runtime.machine.classfile.Bootstrap;
import runtime.machine.classfile.ClassFile;
import runtime.machine.classfile.ConstantPool;
import runtime.machine.classfile.Member;

/** A class, or interface, that runs in the machine. */
final class GuestClass {

  /** How far its initialisation is (JVMS 5.5). */
  enum State {
    NEW,
    BEGUN,
    READY,
    BROKEN
  }

  final String name;
  final String simpleName;
  final int access;
  final String superName;
  List<String> interfaces;

  /** What its constants stand for, found when they are first needed. */
  Object[] links;

  State state = State.NEW;

  /** Whether its objects have other fields than those of the class that replaced it. */
  boolean isStale;

  /** The class of the same name that it replaced; null if it is the first. */
  GuestClass before;

  private final ConstantPool pool;
  private final List<Bootstrap> bootstraps;
  private final Map<String, GuestMethod> methods = new HashMap<>();
  private final Map<String, GuestField> fields = new LinkedHashMap<>();
  private final Map<String, GuestMethod> called = new HashMap<>();
  private final Map<String, Boolean> supertypes = new HashMap<>();
  private final Linker linker;
  private GuestClass above;
  private Type type;
  private HostClass host;
  private int numbers;
  private int references;
  private long[] staticNumbers;
  private Object[] staticReferences;

  GuestClass(ClassFile file, Linker linker) {
    this(
        file.name(),
        file.simpleName(),
        file.access(),
        file.superName(),
        file.interfaces(),
        linker,
        file.pool(),
        file.bootstraps());
    link(file.fields());
    file.methods().forEach(this::add);
  }

  /** One that has no class file, such as that of a lambda expression. */
  GuestClass(String name, String superName, List<String> interfaces, Linker linker) {
    this(name, name, 0, superName, interfaces, linker, null, List.of());
  }

  private GuestClass(
      String name,
      String simpleName,
      int access,
      String superName,
      List<String> interfaces,
      Linker linker,
      ConstantPool pool,
      List<Bootstrap> bootstraps) {
    this.name = name;
    this.simpleName = simpleName;
    this.access = access;
    this.superName = superName;
    this.interfaces = List.copyOf(interfaces);
    this.linker = linker;
    this.pool = pool;
    this.bootstraps = bootstraps;
    links = new Object[pool == null ? 0 : pool.size()];
    above = linker.guest(superName);
    host = above == null ? linker.host(superName) : above.host;
    if (above != null) {
      numbers = above.numbers;
      references = above.references;
    }
  }

  /** Gives each field its place. */
  void link(List<Member> members) {
    int[] counts = {numbers, references, 0, 0};
    for (Member member : members) {
      char kind = member.descriptor().charAt(0);
      int count = (member.isStatic() ? 2 : 0) + (Descriptor.isReference(kind) ? 1 : 0);
      fields.put(
          member.name(),
          new GuestField(
              this, member.name(), member.descriptor(), member.isStatic(), counts[count]++));
    }
    numbers = counts[0];
    references = counts[1];
    staticNumbers = new long[counts[2]];
    staticReferences = new Object[counts[3]];
    members.stream().filter(member -> member.constant() != 0).forEach(this::setConstant);
  }

  private void setConstant(Member member) {
    if (!member.isStatic()) {
      return;
    }
    int place = fields.get(member.name()).place();
    Object value =
        pool.tag(member.constant()) == ConstantPool.STRING
            ? linker.string(pool.text(member.constant()))
            : pool.number(member.constant());
    if (value instanceof String) {
      staticReferences[place] = value;
    } else if (value instanceof Double number) {
      staticNumbers[place] = Double.doubleToRawLongBits(number);
    } else if (value instanceof Float number) {
      staticNumbers[place] = Float.floatToRawIntBits(number);
    } else {
      staticNumbers[place] = ((Number) value).longValue();
    }
  }

  /** Adds interfaces that have no methods. */
  void markers(List<String> names) {
    List<String> all = new ArrayList<>(interfaces);
    all.addAll(names);
    interfaces = List.copyOf(all);
    supertypes.clear();
  }

  void add(Member method) {
    GuestMethod added = new GuestMethod(this, method);
    methods.put(added.key(), added);
  }

  /** What stands for its Class. */
  Type type() {
    if (type == null) {
      type = Type.made(this);
    }
    return type;
  }

  ConstantPool pool() {
    return pool;
  }

  Bootstrap bootstrap(int number) {
    return bootstraps.get(number);
  }

  /** The class of the machine that it extends; null if there is none. */
  GuestClass above() {
    return above;
  }

  /** The nearest compiled class that it extends. */
  HostClass host() {
    return host;
  }

  int numbers() {
    return numbers;
  }

  int references() {
    return references;
  }

  long[] staticNumbers() {
    return staticNumbers;
  }

  Object[] staticReferences() {
    return staticReferences;
  }

  boolean isInterface() {
    return (access & Access.INTERFACE) != 0;
  }

  boolean isAbstract() {
    return (access & Access.ABSTRACT) != 0;
  }

  /** A method that the class itself declares; null if it does not. */
  GuestMethod declared(String key) {
    return methods.get(key);
  }

  /** The field of a name in this class or above it; null if there is none. */
  GuestField field(String field) {
    GuestField found = fields.get(field);
    for (int i = 0; found == null && i < interfaces.size(); i++) {
      GuestClass type = linker.guest(interfaces.get(i));
      found = type == null ? null : type.field(field);
    }
    return found != null || above == null ? found : above.field(field);
  }

  /** What runs where a method is called on an object of this class; null if no guest has it. */
  GuestMethod called(String key) {
    if (called.containsKey(key)) {
      return called.get(key);
    }
    GuestMethod found = inClasses(key);
    if (found == null) {
      found = inInterfaces(key, null);
    }
    called.put(key, found);
    return found;
  }

  private GuestMethod inClasses(String key) {
    for (GuestClass type = this; type != null; type = type.above) {
      GuestMethod method = type.methods.get(key);
      if (method != null && !method.isStatic()) {
        return method.hasBody() ? method : null;
      }
    }
    return null;
  }

  /** The default method of the interface that is the most special (JVMS 5.4.3.3). */
  private GuestMethod inInterfaces(String key, GuestMethod best) {
    GuestMethod found = best;
    for (GuestClass type = this; type != null; type = type.above) {
      for (String each : type.interfaces) {
        GuestClass special = linker.guest(each);
        if (special == null) {
          continue;
        }
        GuestMethod method = special.methods.get(key);
        boolean counts = method != null && method.hasBody() && !method.isStatic();
        if (counts && (found == null || special.isA(found.owner.name))) {
          found = method;
        }
        found = special.inInterfaces(key, found);
      }
    }
    return found;
  }

  /** Whether it is a class or interface, or below it. */
  boolean isA(String other) {
    Boolean known = supertypes.get(other);
    if (known == null) {
      known = isA(name, other);
      supertypes.put(other, known);
    }
    return known;
  }

  private boolean isA(String from, String other) {
    if (from == null) {
      return false;
    }
    if (from.equals(other)) {
      return true;
    }
    GuestClass guest = from.equals(name) ? this : linker.guest(from);
    HostClass compiled = guest == null ? linker.host(from) : null;
    String next = guest != null ? guest.superName : compiled == null ? null : compiled.superName();
    List<String> more =
        guest != null
            ? guest.interfaces
            : compiled == null ? List.<String>of() : compiled.interfaces();
    return isA(next, other) || more.stream().anyMatch(each -> isA(each, other));
  }

  /** Forgets what its constants stand for, since a class was defined anew. */
  void forgetLinks() {
    if (pool != null) {
      links = new Object[links.length];
      methods.values().forEach(GuestMethod::forget);
    }
    called.clear();
    supertypes.clear();
  }

  boolean extendsClass(GuestClass other) {
    return above != null && (above == other || above.extendsClass(other));
  }

  /** Whether the objects of another class have the same fields at the same places. */
  boolean hasFieldsOf(GuestClass other) {
    return places().equals(other.places());
  }

  private List<String> places() {
    List<String> all = new ArrayList<>();
    for (GuestClass type = this; type != null; type = type.above) {
      for (GuestField field : type.fields.values()) {
        if (!field.isStatic()) {
          all.add(field.name() + field.descriptor() + field.place());
        }
      }
    }
    return all;
  }

  /** Takes over what static fields of the same names and types hold, and how far it is. */
  void takeStatics(GuestClass from) {
    state = from.state;
    for (GuestField field : fields.values()) {
      GuestField old = from.fields.get(field.name());
      boolean isSame = old != null && old.isStatic() && old.descriptor().equals(field.descriptor());
      if (!field.isStatic() || !isSame) {
        continue;
      }
      if (field.isReference()) {
        staticReferences[field.place()] = from.staticReferences[old.place()];
      } else {
        staticNumbers[field.place()] = from.staticNumbers[old.place()];
      }
    }
  }
}
