package runtime.build.bindings;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the class of objects that run in the machine and are of a compiled class or interface. */
final class AdaptorClass implements Opcodes {

  private static final String UPCALL = "runtime/machine/Upcall";
  private static final String GUESTS = "runtime/machine/Guests";
  private static final String RAISED = "runtime/machine/Raised";
  private static final String TEXT = "()Ljava/lang/String;";
  private static final String INSTANCE = "L" + Emit.INSTANCE + ";";

  private final String name;
  private final AdaptorPlan plan;
  private final ClassWriter type = Emit.writer();
  private final MethodVisitor initialiser;
  private int upcalls;

  AdaptorClass(String name, AdaptorPlan plan) {
    this.name = name;
    this.plan = plan;
    List<String> interfaces = new ArrayList<>(plan.interfaces());
    interfaces.add(plan.isThrowable() ? RAISED : Emit.GUEST);
    type.visit(
        V17,
        ACC_PUBLIC | ACC_FINAL | ACC_SUPER,
        name,
        null,
        plan.above(),
        interfaces.toArray(String[]::new));
    initialiser = type.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    initialiser.visitCode();
  }

  byte[] bytes() {
    type.visitField(ACC_PRIVATE | ACC_FINAL, "instance", INSTANCE, null, null).visitEnd();
    if (plan.constructors().isEmpty()) {
      constructor("()V");
    }
    plan.constructors().forEach(each -> constructor(each.descriptor()));
    getter("instance", "()" + INSTANCE, INSTANCE);
    delegate("toString", TEXT, "text", "(L" + Emit.GUEST + ";)Ljava/lang/String;");
    delegate("hashCode", "()I", "hash", "(L" + Emit.GUEST + ";)I");
    delegate(
        "equals", "(Ljava/lang/Object;)Z", "equal", "(L" + Emit.GUEST + ";Ljava/lang/Object;)Z");
    delegate(
        "compareTo",
        "(Ljava/lang/Object;)I",
        "compare",
        "(L" + Emit.GUEST + ";Ljava/lang/Object;)I");
    if (plan.isThrowable()) {
      message();
    }
    plan.methods().forEach(this::method);
    initialiser.visitInsn(RETURN);
    Emit.end(initialiser);
    type.visitEnd();
    return type.toByteArray();
  }

  /** It knows what it is in the machine before the class above may call its methods. */
  private void constructor(String descriptor) {
    MethodVisitor code =
        type.visitMethod(ACC_PUBLIC, "<init>", withInstance(descriptor), null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ALOAD, 1);
    code.visitFieldInsn(PUTFIELD, name, "instance", INSTANCE);
    code.visitVarInsn(ALOAD, 0);
    load(code, descriptor, 2);
    code.visitMethodInsn(INVOKESPECIAL, plan.above(), "<init>", descriptor, false);
    code.visitInsn(RETURN);
    Emit.end(code);
  }

  /** The descriptor of the constructor for one of the class above. */
  static String withInstance(String descriptor) {
    return "(" + INSTANCE + descriptor.substring(1);
  }

  private void getter(String field, String descriptor, String kind) {
    MethodVisitor code = type.visitMethod(ACC_PUBLIC, field, descriptor, null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    code.visitFieldInsn(GETFIELD, name, field, kind);
    code.visitInsn(ARETURN);
    Emit.end(code);
  }

  /** A method of Object, unless the class above has it otherwise. */
  private void delegate(String method, String descriptor, String to, String toDescriptor) {
    if (plan.methods().stream().anyMatch(each -> each.key().equals(method + descriptor))) {
      return;
    }
    MethodVisitor code = type.visitMethod(ACC_PUBLIC, method, descriptor, null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    if (Type.getArgumentTypes(descriptor).length > 0) {
      code.visitVarInsn(ALOAD, 1);
    }
    code.visitMethodInsn(INVOKESTATIC, GUESTS, to, toDescriptor, false);
    code.visitInsn(Type.getReturnType(descriptor).getOpcode(IRETURN));
    Emit.end(code);
  }

  /** The message that the constructors of its class in the machine handed on. */
  private void message() {
    String kind = "Ljava/lang/String;";
    type.visitField(ACC_PRIVATE, "message", kind, null, null).visitEnd();
    MethodVisitor set = type.visitMethod(ACC_PUBLIC, "message", "(" + kind + ")V", null, null);
    set.visitCode();
    set.visitVarInsn(ALOAD, 0);
    set.visitVarInsn(ALOAD, 1);
    set.visitFieldInsn(PUTFIELD, name, "message", kind);
    set.visitInsn(RETURN);
    Emit.end(set);
    MethodVisitor code = type.visitMethod(ACC_PUBLIC, "getMessage", TEXT, null, null);
    code.visitCode();
    String upcall = upcall("getMessage", TEXT);
    Label isIn = new Label();
    ask(code, upcall, isIn);
    code.visitVarInsn(ALOAD, 0);
    code.visitFieldInsn(GETFIELD, name, "message", kind);
    code.visitInsn(ARETURN);
    code.visitLabel(isIn);
    run(code, upcall, TEXT);
    Emit.end(code);
  }

  private void method(ApiMember member) {
    MethodVisitor code =
        type.visitMethod(
            member.access() & (ACC_PUBLIC | ACC_PROTECTED),
            member.name(),
            member.descriptor(),
            null,
            null);
    code.visitCode();
    String upcall = upcall(member.name(), member.descriptor());
    if (!member.isAbstract()) {
      Label isIn = new Label();
      ask(code, upcall, isIn);
      above(code, member);
      code.visitLabel(isIn);
    }
    run(code, upcall, member.descriptor());
    Emit.end(code);
  }

  private void above(MethodVisitor code, ApiMember member) {
    code.visitVarInsn(ALOAD, 0);
    load(code, member.descriptor(), 1);
    code.visitMethodInsn(
        INVOKESPECIAL,
        member.owner(),
        member.name(),
        member.descriptor(),
        plan.interfaces().contains(member.owner()));
    code.visitInsn(Type.getReturnType(member.descriptor()).getOpcode(IRETURN));
  }

  private static void load(MethodVisitor code, String descriptor, int first) {
    int local = first;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      code.visitVarInsn(parameter.getOpcode(ILOAD), local);
      local += parameter.getSize();
    }
  }

  /** A constant for a method of the machine's class. */
  private String upcall(String method, String descriptor) {
    String field = "U" + upcalls++;
    String kind = "L" + UPCALL + ";";
    type.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, field, kind, null, null).visitEnd();
    initialiser.visitTypeInsn(NEW, UPCALL);
    initialiser.visitInsn(DUP);
    initialiser.visitLdcInsn(method);
    initialiser.visitLdcInsn(descriptor);
    initialiser.visitMethodInsn(
        INVOKESPECIAL, UPCALL, "<init>", "(Ljava/lang/String;Ljava/lang/String;)V", false);
    initialiser.visitFieldInsn(PUTSTATIC, name, field, kind);
    return field;
  }

  private void ask(MethodVisitor code, String upcall, Label isIn) {
    call(code, upcall);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKEVIRTUAL, UPCALL, "isIn", "(L" + Emit.GUEST + ";)Z", false);
    code.visitJumpInsn(IFNE, isIn);
  }

  private void call(MethodVisitor code, String upcall) {
    code.visitFieldInsn(GETSTATIC, name, upcall, "L" + UPCALL + ";");
  }

  private void run(MethodVisitor code, String upcall, String descriptor) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    int base = 1;
    for (Type parameter : parameters) {
      base += parameter.getSize();
    }
    call(code, upcall);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKEVIRTUAL, UPCALL, "begin", "(L" + Emit.GUEST + ";)I", false);
    code.visitVarInsn(ISTORE, base);
    int place = 1;
    for (Type parameter : parameters) {
      values(code, upcall);
      code.visitVarInsn(ILOAD, base);
      Emit.number(code, place);
      code.visitInsn(IADD);
      code.visitVarInsn(parameter.getOpcode(ILOAD), place);
      Emit.put(code, parameter);
      place += parameter.getSize();
    }
    call(code, upcall);
    code.visitVarInsn(ILOAD, base);
    code.visitMethodInsn(INVOKEVIRTUAL, UPCALL, "run", "(I)V", false);
    Type result = Type.getReturnType(descriptor);
    if (result != Type.VOID_TYPE) {
      values(code, upcall);
      code.visitVarInsn(ILOAD, base);
      Emit.take(code, result);
    }
    code.visitInsn(result.getOpcode(IRETURN));
  }

  private void values(MethodVisitor code, String upcall) {
    call(code, upcall);
    code.visitMethodInsn(INVOKEVIRTUAL, UPCALL, "values", "()L" + Emit.VALUES + ";", false);
  }
}
