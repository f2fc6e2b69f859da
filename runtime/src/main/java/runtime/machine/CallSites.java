package runtime.machine;

import java.util.ArrayList;
import java.util.List;
import runtime.machine.classfile.Bootstrap;
import runtime.machine.classfile.ConstantPool;

/** Makes what an invokedynamic does, by the bootstrap methods that Java compilers name. */
final class CallSites {

  private static final int SERIALIZABLE = 1;
  private static final int MARKERS = 2;
  private static final int BRIDGES = 4;

  private final Linker linker;
  private final Values values;
  private int lambdas;

  CallSites(Linker linker, Values values) {
    this.linker = linker;
    this.values = values;
  }

  CallSite link(GuestClass owner, int index) {
    ConstantPool pool = owner.pool();
    Bootstrap bootstrap = owner.bootstrap(pool.kind(index));
    int factory = pool.member(bootstrap.handle());
    String descriptor = pool.descriptor(index);
    return switch (pool.owner(factory)) {
      case "java/lang/invoke/LambdaMetafactory" -> lambda(owner, index, bootstrap.arguments());
      case "java/lang/invoke/StringConcatFactory" ->
          new Concatenation(values, descriptor, recipe(pool, bootstrap.arguments(), descriptor));
      case "java/lang/runtime/ObjectMethods" ->
          record(owner, pool.name(index), bootstrap.arguments());
      default -> throw new IllegalStateException("No " + pool.owner(factory) + " in this machine");
    };
  }

  /** The parts of a text, with null for each operand. */
  private static List<String> recipe(ConstantPool pool, int[] arguments, String descriptor) {
    List<String> parts = new ArrayList<>();
    if (arguments.length == 0) {
      Descriptor.parameters(descriptor).forEach(each -> parts.add(null));
      return parts;
    }
    int constant = 1;
    StringBuilder text = new StringBuilder();
    for (char letter : pool.text(arguments[0]).toCharArray()) {
      if (letter == 1) {
        parts.add(text.toString());
        parts.add(null);
        text.setLength(0);
      } else if (letter == 2) {
        int index = arguments[constant++];
        text.append(pool.tag(index) == ConstantPool.STRING ? pool.text(index) : pool.number(index));
      } else {
        text.append(letter);
      }
    }
    parts.add(text.toString());
    return parts;
  }

  private CallSite record(GuestClass owner, String method, int[] arguments) {
    List<GuestField> components = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      components.add((GuestField) linker.field(owner, owner.pool().member(arguments[i])));
    }
    return new RecordMethod(values, method, components);
  }

  private CallSite lambda(GuestClass owner, int index, int[] arguments) {
    ConstantPool pool = owner.pool();
    LambdaClass made =
        new LambdaClass(
            owner.name + "$$Lambda$" + ++lambdas,
            pool.name(index),
            pool.descriptor(index),
            pool.text(arguments[0]),
            new LambdaClass.Target(
                pool.kind(arguments[1]),
                pool.owner(pool.member(arguments[1])),
                pool.name(pool.member(arguments[1])),
                pool.descriptor(pool.member(arguments[1]))),
            pool.text(arguments[2]),
            linker);
    bridges(pool, arguments).forEach(made::add);
    made.type().markers(markers(pool, arguments));
    return new Capture(values, made.type(), pool.descriptor(index), linker);
  }

  /** The interfaces without methods that altMetafactory is given. */
  private static List<String> markers(ConstantPool pool, int[] arguments) {
    List<String> found = new ArrayList<>();
    int flags = arguments.length > 3 ? (Integer) pool.number(arguments[3]) : 0;
    if ((flags & SERIALIZABLE) != 0) {
      found.add("java/io/Serializable");
    }
    if ((flags & MARKERS) != 0) {
      int count = (Integer) pool.number(arguments[4]);
      for (int i = 0; i < count; i++) {
        found.add(pool.text(arguments[5 + i]));
      }
    }
    return found;
  }

  /** The further descriptors that altMetafactory is given. */
  private static List<String> bridges(ConstantPool pool, int[] arguments) {
    List<String> found = new ArrayList<>();
    if (arguments.length > 3) {
      int flags = (Integer) pool.number(arguments[3]);
      int at = 4;
      if ((flags & MARKERS) != 0) {
        at += 1 + (Integer) pool.number(arguments[at]);
      }
      if ((flags & BRIDGES) != 0) {
        int count = (Integer) pool.number(arguments[at++]);
        for (int i = 0; i < count; i++) {
          found.add(pool.text(arguments[at++]));
        }
      }
    }
    return found;
  }
}
