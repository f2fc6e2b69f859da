package runtime.build.bindings;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Has a stream say that it was used, before a member takes it. */
final class StreamUse {

  private static final String STREAMS = "java/util/stream/";

  private static final Set<String> TYPES =
      Set.of(
          STREAMS + "BaseStream",
          STREAMS + "DoubleStream",
          STREAMS + "IntStream",
          STREAMS + "LongStream",
          STREAMS + "Stream");

  private StreamUse() {}

  /** What is on the stack, and stays there, is the object of a method. */
  static void ofObject(MethodVisitor code, ApiMember method, String owner) {
    if (TYPES.contains(owner)) {
      switch (method.name()) {
        case "isParallel", "parallel", "sequential" -> {}
        case "onClose", "unordered" -> call(code, "require");
        case "close" -> call(code, "end");
        default -> call(code, "use");
      }
    }
  }

  /** What is on the stack, and stays there, is an operand. */
  static void ofOperand(MethodVisitor code, Type type) {
    if (type.getSort() == Type.OBJECT && TYPES.contains(type.getInternalName())) {
      call(code, "use");
    }
  }

  private static void call(MethodVisitor code, String name) {
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "runtime/library/OneUse",
        name,
        "(L" + STREAMS + "BaseStream;)V",
        false);
  }
}
