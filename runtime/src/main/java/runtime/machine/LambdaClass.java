package runtime.machine;

import java.util.ArrayList;
import java.util.List;
import runtime.machine.classfile.Access;
import runtime.machine.classfile.Code;
import runtime.machine.classfile.Member;

/**
 * The class of a lambda expression or a method reference: its fields are what is captured, its
 * method calls the target, with each value as the target wants it (JLS 15.13.3, 15.27.4).
 */
final class LambdaClass {

  private static final int NEW_INVOKE_SPECIAL = 8;

  /**
   * What is called.
   *
   * @param kind of the method handle (JVMS 4.4.8)
   */
  record Target(int kind, String owner, String name, String descriptor) {

    boolean isStatic() {
      return kind == 6;
    }

    boolean isConstructor() {
      return kind == NEW_INVOKE_SPECIAL;
    }

    int instruction() {
      return switch (kind) {
        case 5 -> Op.INVOKEVIRTUAL;
        case 6 -> Op.INVOKESTATIC;
        case 9 -> Op.INVOKEINTERFACE;
        default -> Op.INVOKESPECIAL;
      };
    }

    /** What it takes, with its object if it has one. */
    List<String> taken() {
      List<String> taken = new ArrayList<>();
      if (!isStatic() && !isConstructor()) {
        taken.add(owner.charAt(0) == '[' ? owner : "L" + owner + ";");
      }
      taken.addAll(Descriptor.parameters(descriptor));
      return taken;
    }

    String given() {
      return isConstructor() ? "L" + owner + ";" : Descriptor.result(descriptor);
    }
  }

  private final GuestClass type;
  private final String method;
  private final List<String> captured;
  private final Target target;
  private final String instantiated;
  private final Linker linker;

  /**
   * Makes it.
   *
   * @param method of the interface
   * @param site the descriptor of the call site: from what is captured to the interface
   * @param erased the descriptor of the interface's method
   * @param instantiated the same with the types that the lambda has
   */
  LambdaClass(
      String name,
      String method,
      String site,
      String erased,
      Target target,
      String instantiated,
      Linker linker) {
    this.method = method;
    this.target = target;
    this.instantiated = instantiated;
    this.linker = linker;
    captured = Descriptor.parameters(site);
    String implemented = Descriptor.name(Descriptor.result(site));
    type = new GuestClass(name, "java/lang/Object", List.of(implemented), linker);
    List<Member> fields = new ArrayList<>();
    for (int i = 0; i < captured.size(); i++) {
      fields.add(new Member(0, "captured" + i, captured.get(i), 0, null));
    }
    type.link(fields);
    type.state = GuestClass.State.READY;
    add(erased);
  }

  GuestClass type() {
    return type;
  }

  /** Adds the method with a descriptor. */
  void add(String descriptor) {
    Emitter code = new Emitter(type, linker);
    if (target.isConstructor()) {
      code.make(target.owner());
    }
    List<String> taken = target.taken();
    for (int i = 0; i < captured.size(); i++) {
      code.loadField("captured" + i);
    }
    List<String> erased = Descriptor.parameters(descriptor);
    List<String> precise = Descriptor.parameters(instantiated);
    int local = 1;
    for (int i = 0; i < erased.size(); i++) {
      code.load(erased.get(i), local);
      local += Descriptor.size(erased.get(i).charAt(0));
      code.convert(erased.get(i), precise.get(i));
      code.convert(precise.get(i), taken.get(captured.size() + i));
    }
    code.call(
        linker.call(target.owner(), target.name(), target.descriptor(), target.instruction()),
        target.instruction());
    String wanted = Descriptor.result(descriptor);
    if (wanted.equals("V")) {
      code.drop(target.given());
    } else {
      code.convert(target.given(), Descriptor.result(instantiated));
      code.convert(Descriptor.result(instantiated), wanted);
    }
    code.giveBack(wanted);
    int operands = Descriptor.size(target.descriptor()) + 8;
    Code made = new Code(operands, local, code.bytes(), new int[0], new int[0], new int[0]);
    type.add(new Member(Access.FINAL, method, descriptor, 0, made));
  }
}
