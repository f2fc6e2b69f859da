package runtime.build.bindings;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the library that finds all that is bound. */
final class LibraryClass implements Opcodes {

  private static final String ABOVE = "runtime/machine/BoundLibrary";

  private final List<ApiClass> bound;
  private final List<AdaptorPlan> together;
  private final ClassWriter type = Emit.writer();

  /**
   * Prepares it.
   *
   * @param together the adaptors of several interfaces, named {@code T0} and so on
   */
  LibraryClass(List<ApiClass> bound, List<AdaptorPlan> together) {
    this.bound = bound;
    this.together = together;
  }

  byte[] bytes() {
    type.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, Emit.PLACE + "Bindings", null, ABOVE, null);
    Emit.constructor(
        type,
        ABOVE,
        "(Ljava/lang/String;Ljava/lang/String;)V",
        String.join("\n", bound.stream().map(ApiClass::name).toList()),
        String.join(
            "\n", together.stream().map(plan -> String.join(" ", plan.interfaces())).toList()));
    make();
    adaptor();
    type.visitEnd();
    return type.toByteArray();
  }

  private void make() {
    MethodVisitor code =
        type.visitMethod(ACC_PROTECTED, "make", "(I)Lruntime/machine/HostClass;", null, null);
    choose(code, bound.size(), "B", "");
  }

  private void adaptor() {
    String descriptor = "(IL" + Emit.INSTANCE + ";)L" + Emit.GUEST + ";";
    MethodVisitor code = type.visitMethod(ACC_PROTECTED, "adaptor", descriptor, null, null);
    choose(code, together.size(), "T", "L" + Emit.INSTANCE + ";");
  }

  /** Gives an object of the class with the number that is the first operand. */
  private static void choose(MethodVisitor code, int count, String letter, String operand) {
    code.visitCode();
    Label[] labels = Emit.labels(count);
    Label none = new Label();
    code.visitVarInsn(ILOAD, 1);
    code.visitTableSwitchInsn(0, count - 1, none, labels);
    for (int i = 0; i < count; i++) {
      String name = Emit.PLACE + letter + i;
      code.visitLabel(labels[i]);
      code.visitTypeInsn(NEW, name);
      code.visitInsn(DUP);
      if (!operand.isEmpty()) {
        code.visitVarInsn(ALOAD, 2);
      }
      code.visitMethodInsn(INVOKESPECIAL, name, "<init>", "(" + operand + ")V", false);
      code.visitInsn(ARETURN);
    }
    code.visitLabel(none);
    code.visitInsn(ACONST_NULL);
    code.visitInsn(ARETURN);
    Emit.end(code);
  }
}
