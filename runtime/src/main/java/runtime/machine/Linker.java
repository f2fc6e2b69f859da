package runtime.machine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import runtime.machine.classfile.ClassFile;
import runtime.machine.classfile.ConstantPool;

/** Finds what the constants of class files name. */
final class Linker {

  final Border border = new Border(this);
  private final Library library;
  private final Definitions definitions = new Definitions(this);
  private final Map<String, HostClass> builtIn = new HashMap<>();

  Linker(Library library) {
    this.library = library;
    for (HostClass each :
        List.of(
            new ObjectMethods(this),
            new EnumMethods(this),
            new TypeMethods(this),
            new EnumMaps(this),
            new EnumSets(this))) {
      builtIn.put(each.name(), each);
    }
    builtIn.put("java/lang/Record", new RecordMethods());
  }

  /** Puts a class of the machine in the place of a compiled one, if there is that. */
  void putInPlace(String name, UnaryOperator<HostClass> better) {
    HostClass compiled = host(name);
    if (compiled != null) {
      builtIn.put(name, better.apply(compiled));
    }
  }

  /** Takes classes, or none of them. */
  void define(List<ClassFile> files, boolean keepsStatics) {
    definitions.define(files, keepsStatics);
  }

  /** The class of the machine with a name; null if there is none. */
  GuestClass guest(String name) {
    return definitions.find(name);
  }

  /** The class with a name, as another class means it: a replaced class means itself. */
  private GuestClass guest(GuestClass from, String name) {
    for (GuestClass type = from; type != null; type = type.above()) {
      if (type.name.equals(name)) {
        return type;
      }
    }
    return guest(name);
  }

  /** The compiled class with a name; null if there is none. */
  HostClass host(String name) {
    HostClass found = builtIn.get(name);
    return found != null ? found : library.find(name);
  }

  Guest adaptor(List<String> interfaces, Instance instance) {
    return library.adaptor(interfaces, instance);
  }

  String string(String text) {
    return text.intern();
  }

  /** A class of the machine, or a compiled one. */
  Object type(GuestClass from, int index) {
    Object link = from.links[index];
    if (link == null || link instanceof String) {
      String name = from.pool().text(index);
      link = guest(from, name);
      link = link != null ? link : host(name);
      if (link == null) {
        throw new NoClassDefFoundError(name);
      }
      from.links[index] = link;
    }
    return link;
  }

  /** The name of a class or the descriptor of an array that a value is cast to. */
  String typeName(GuestClass from, int index) {
    if (!(from.links[index] instanceof String)) {
      from.links[index] = from.pool().text(index);
    }
    return (String) from.links[index];
  }

  /** The value of a constant that is loaded. */
  Object constant(GuestClass from, int index) {
    ConstantPool pool = from.pool();
    if (pool.tag(index) == ConstantPool.CLASS) {
      return typeNamed(pool.text(index));
    }
    if (from.links[index] == null) {
      boolean isText = pool.tag(index) == ConstantPool.STRING;
      from.links[index] = isText ? string(pool.text(index)) : pool.number(index);
    }
    return from.links[index];
  }

  Type typeNamed(String name) {
    GuestClass guest = guest(name);
    return guest != null ? Type.of(guest) : Type.named(name);
  }

  /** A {@link GuestField} or a {@link HostField}. */
  Object field(GuestClass from, int index) {
    if (from.links[index] == null) {
      ConstantPool pool = from.pool();
      GuestClass owner = guest(from, pool.owner(index));
      GuestField found = owner == null ? null : owner.field(pool.name(index));
      if (found != null && !found.descriptor().equals(pool.descriptor(index))) {
        throw new NoSuchFieldError(Faults.changed(found.name()));
      }
      from.links[index] =
          found != null
              ? found
              : hostField(pool.owner(index), pool.name(index), pool.descriptor(index));
    }
    return from.links[index];
  }

  private HostField hostField(String owner, String name, String descriptor) {
    int primitive = name.equals("TYPE") ? TypeMethods.primitive(owner) : -1;
    if (primitive >= 0) {
      return new HostField(host("java/lang/Class"), name, 'L', primitive, -1);
    }
    String member = name + ":" + descriptor;
    Call.Found host = hostMember(owner, member);
    if (host == null) {
      throw new NoSuchFieldError(name);
    }
    HostClass type = host.type();
    return new HostField(
        type, name, descriptor.charAt(0), host.member(), type.member("=" + member));
  }

  Call call(GuestClass from, int index, int instruction) {
    if (from.links[index] == null) {
      ConstantPool pool = from.pool();
      from.links[index] =
          call(
              guest(from, pool.owner(index)),
              pool.owner(index),
              pool.name(index),
              pool.descriptor(index),
              instruction);
    }
    return (Call) from.links[index];
  }

  /** A call by one of the instructions that call a named method. */
  Call call(String owner, String name, String descriptor, int instruction) {
    return call(guest(owner), owner, name, descriptor, instruction);
  }

  private Call call(
      GuestClass guest, String owner, String name, String descriptor, int instruction) {
    String key = name + descriptor;
    boolean isStatic = instruction == Op.INVOKESTATIC;
    GuestMethod method = null;
    if (guest != null) {
      boolean isFixed = isStatic || instruction == Op.INVOKESPECIAL;
      method = isFixed ? fixed(guest, key, isStatic) : declaredPrivate(guest, key);
    }
    Call.Found host = method != null ? null : hostMember(owner, key);
    boolean isUnknown = method == null && host == null;
    if (isUnknown && (guest == null || isStatic || instruction == Op.INVOKESPECIAL)) {
      throw new NoSuchMethodError(TypeName.read(owner) + "." + key);
    }
    return new Call(owner, name, descriptor, isStatic, method, host);
  }

  private static GuestMethod declaredPrivate(GuestClass guest, String key) {
    GuestMethod method = guest.declared(key);
    return method != null && method.isPrivate() ? method : null;
  }

  private static GuestMethod fixed(GuestClass guest, String key, boolean isStatic) {
    if (!isStatic && !key.startsWith("<init>")) {
      GuestMethod declared = guest.declared(key);
      return declared != null ? declared : guest.called(key);
    }
    for (GuestClass type = guest; type != null; type = type.above()) {
      GuestMethod method = type.declared(key);
      if (method != null) {
        return method;
      }
    }
    return null;
  }

  /** A member of a compiled class at or above a class, or of Object; null if there is none. */
  Call.Found hostMember(String owner, String member) {
    Call.Found found = inHosts(owner, member);
    return found != null ? found : in(host("java/lang/Object"), member);
  }

  private Call.Found inHosts(String name, String member) {
    GuestClass guest = guest(name);
    HostClass host = guest == null ? host(name) : null;
    Call.Found found = host == null ? null : in(host, member);
    if (found != null || guest == null && host == null) {
      return found;
    }
    String above = guest == null ? host.superName() : guest.superName;
    if (above != null) {
      found = inHosts(above, member);
    }
    for (String each : guest == null ? host.interfaces() : guest.interfaces) {
      if (found == null) {
        found = inHosts(each, member);
      }
    }
    return found;
  }

  private static Call.Found in(HostClass type, String member) {
    int number = type.member(member);
    return number < 0 ? null : new Call.Found(type, number);
  }

  /** Whether a value, not null, is of a class, interface or array type. */
  boolean isA(Object value, String name) {
    if (name.charAt(0) == '[') {
      return Arrays.isArray(value, name, this);
    }
    if (value instanceof Guest guest) {
      return guest.instance().type.isA(name) || name.equals("java/lang/Object");
    }
    HostClass host = host(name);
    return host != null && host.isInstance(value);
  }
}
