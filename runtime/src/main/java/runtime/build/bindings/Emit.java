package runtime.build.bindings;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Instructions that bindings share. */
final class Emit implements Opcodes {

  static final String PLACE = "bound/";
  static final String VALUES = "runtime/machine/Values";
  static final String GUEST = "runtime/machine/Guest";
  static final String INSTANCE = "runtime/machine/Instance";

  private Emit() {}

  /** A writer that asks no class loader: all that meet on a stack are objects. */
  static ClassWriter writer() {
    return new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
      @Override
      protected String getCommonSuperClass(String first, String second) {
        return "java/lang/Object";
      }
    };
  }

  /** A value from the operands; on the stack come where they lie and the place of the value. */
  static void take(MethodVisitor code, Type type) {
    switch (type.getSort()) {
      case Type.LONG -> values(code, "longAt", "(I)J");
      case Type.FLOAT -> values(code, "floatAt", "(I)F");
      case Type.DOUBLE -> values(code, "doubleAt", "(I)D");
      case Type.ARRAY, Type.OBJECT -> {
        values(code, "at", "(I)Ljava/lang/Object;");
        cast(code, type.getInternalName());
      }
      default -> values(code, "intAt", "(I)I");
    }
  }

  /** A value to the operands; on the stack come where they lie, its place and the value. */
  static void put(MethodVisitor code, Type type) {
    String kind =
        switch (type.getSort()) {
          case Type.LONG, Type.FLOAT, Type.DOUBLE -> type.getDescriptor();
          case Type.ARRAY, Type.OBJECT -> "Ljava/lang/Object;";
          default -> "I";
        };
    values(code, "put", "(I" + kind + ")V");
  }

  static void values(MethodVisitor code, String name, String descriptor) {
    code.visitMethodInsn(INVOKEVIRTUAL, VALUES, name, descriptor, false);
  }

  static void cast(MethodVisitor code, String internalName) {
    if (!internalName.equals("java/lang/Object")) {
      code.visitTypeInsn(CHECKCAST, internalName);
    }
  }

  static void number(MethodVisitor code, int value) {
    if (value >= -1 && value <= 5) {
      code.visitInsn(ICONST_0 + value);
    } else {
      code.visitIntInsn(value <= Byte.MAX_VALUE ? BIPUSH : SIPUSH, value);
    }
  }

  /** A constructor that hands constants on, texts and whole numbers. */
  static void constructor(ClassWriter type, String above, String descriptor, Object... constants) {
    MethodVisitor code = type.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    for (Object each : constants) {
      code.visitLdcInsn(each);
    }
    code.visitMethodInsn(INVOKESPECIAL, above, "<init>", descriptor, false);
    code.visitInsn(RETURN);
    end(code);
  }

  static void end(MethodVisitor code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  static Label[] labels(int count) {
    Label[] labels = new Label[count];
    for (int i = 0; i < count; i++) {
      labels[i] = new Label();
    }
    return labels;
  }
}
