package probe;

import java.util.List;
import java.util.ServiceLoader;
import runtime.machine.HostClass;
import runtime.machine.Library;
import runtime.machine.Values;

/** Reaches compiled classes as the machine does, and prints what they give. */
public final class Reached {

  private static final Values VALUES = new Values(16);
  private static final Library LIBRARY = ServiceLoader.load(Library.class).iterator().next();

  private Reached() {}

  /** Prints a line for each call. */
  public static void main(String[] arguments) {
    number("java/lang/Math", "cbrt(D)D", 2.0);
    number("java/lang/StrictMath", "sin(D)D", 1e6);
    number("neuron/Activations", "leakyRelu(D)Lneuron/Activation;", 0.1);
    number("java/lang/Double", "toString(D)Ljava/lang/String;", 0.1 + 0.2);
    object("java/lang/String", "toUpperCase()Ljava/lang/String;", "stra");
    object("java/lang/StringBuilder", "<init>(Ljava/lang/String;)V", "text");
    object(
        "java/lang/StringBuilder", "reverse()Ljava/lang/StringBuilder;", new StringBuilder("abc"));
    object("java/util/TreeSet", "<init>(Ljava/util/Collection;)V", List.of(3, 1, 2));
    object("java/util/List", "copyOf(Ljava/util/Collection;)Ljava/util/List;", List.of("x"));
    object("java/lang/Integer", "parseInt(Ljava/lang/String;)I", "1x");
    object("java/math/BigInteger", "<init>(Ljava/lang/String;)V", "123456789012345678901");
    object("java/util/Objects", "requireNonNull(Ljava/lang/Object;)Ljava/lang/Object;", null);
    object("java/util/Iterator", "next()Ljava/lang/Object;", List.of().iterator());
    object("java/io/File", "<init>(Ljava/lang/String;)V", "a");
  }

  private static void number(String owner, String member, double operand) {
    VALUES.put(0, operand);
    call(owner, member);
  }

  private static void object(String owner, String member, Object operand) {
    VALUES.put(0, operand);
    call(owner, member);
  }

  private static void call(String owner, String member) {
    HostClass type = LIBRARY.find(owner);
    if (type == null) {
      System.out.println("no " + owner);
      return;
    }
    try {
      type.call(type.member(member), VALUES, 0);
      System.out.println(member + " " + (member.endsWith("D") ? VALUES.doubleAt(0) : VALUES.at(0)));
    } catch (Throwable thrown) {
      System.out.println(member + " " + thrown);
    }
  }
}
