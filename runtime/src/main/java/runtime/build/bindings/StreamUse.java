package runtime.build.bindings;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Before a member of a stream, or with one, is called: has the stream say that it was used, and
 * refuses null where a stream wants something to do.
 */
final class StreamUse {

  private static final String STREAMS = "java/util/stream/";

  private static final Set<String> TYPES =
      Set.of(
          STREAMS + "BaseStream",
          STREAMS + "DoubleStream",
          STREAMS + "IntStream",
          STREAMS + "LongStream",
          STREAMS + "Stream");

  private static final Set<String> TO_DO =
      Set.of("java/lang/Runnable", "java/util/Comparator", STREAMS + "Collector");

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
  static void ofOperand(MethodVisitor code, String owner, Type type) {
    String name = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
    boolean isStream = TYPES.contains(name);
    boolean isToDo = TO_DO.contains(name) || name.startsWith("java/util/function/");
    if (TYPES.contains(owner) && (isStream || isToDo)) {
      requireNonNull(code);
    }
    if (isStream) {
      call(code, "use");
    }
  }

  private static void requireNonNull(MethodVisitor code) {
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/util/Objects",
        "requireNonNull",
        "(Ljava/lang/Object;)Ljava/lang/Object;",
        false);
    code.visitInsn(Opcodes.POP);
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
