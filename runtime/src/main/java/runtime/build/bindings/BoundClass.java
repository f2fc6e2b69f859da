package runtime.build.bindings;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the class by which the machine reaches a compiled one. */
final class BoundClass implements Opcodes {

  private static final String ABOVE = "runtime/machine/Bound";
  private static final int VALUES = 2;
  private static final int BASE = 3;
  private static final int RESULT = 4;

  private final ApiClass api;
  private final String name;
  private final String adaptor;
  private final ClassWriter type = Emit.writer();

  /** What a number calls: a member, or the setting of a field. */
  private record Numbered(ApiMember member, boolean sets) {

    String key() {
      return (sets ? "=" : "") + member.key();
    }
  }

  /**
   * Prepares it.
   *
   * @param adaptor the name of the class of its adaptors; null if there is none
   */
  BoundClass(ApiClass api, String name, String adaptor) {
    this.api = api;
    this.name = name;
    this.adaptor = adaptor;
  }

  byte[] bytes() {
    List<Numbered> numbered = numbered();
    type.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, ABOVE, null);
    StringBuilder keys = new StringBuilder();
    numbered.forEach(each -> keys.append(each.key()).append('\n'));
    Emit.constructor(
        type,
        ABOVE,
        "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;ILjava/lang/String;)V",
        api.name(),
        api.superName() == null ? "" : api.superName(),
        String.join("\n", api.interfaces()),
        api.access(),
        keys.toString());
    isInstance();
    newArray();
    if (adaptor != null) {
      adaptor();
    }
    call(numbered);
    type.visitEnd();
    return type.toByteArray();
  }

  private List<Numbered> numbered() {
    List<Numbered> numbered = new ArrayList<>();
    for (ApiMember member : api.members()) {
      if (member.isPublic() || member.isConstructor()) {
        numbered.add(new Numbered(member, false));
      }
      if (member.isField() && member.isPublic() && !Modifier.isFinal(member.access())) {
        numbered.add(new Numbered(member, true));
      }
    }
    return numbered;
  }

  private void isInstance() {
    MethodVisitor code =
        type.visitMethod(ACC_PUBLIC, "isInstance", "(Ljava/lang/Object;)Z", null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, api.name());
    code.visitInsn(IRETURN);
    Emit.end(code);
  }

  private void newArray() {
    MethodVisitor code =
        type.visitMethod(ACC_PUBLIC, "newArray", "(I)[Ljava/lang/Object;", null, null);
    code.visitCode();
    code.visitVarInsn(ILOAD, 1);
    code.visitTypeInsn(ANEWARRAY, api.name());
    code.visitInsn(ARETURN);
    Emit.end(code);
  }

  private void adaptor() {
    String descriptor = "(L" + Emit.INSTANCE + ";)L" + Emit.GUEST + ";";
    MethodVisitor code = type.visitMethod(ACC_PUBLIC, "adaptor", descriptor, null, null);
    code.visitCode();
    code.visitTypeInsn(NEW, adaptor);
    code.visitInsn(DUP);
    code.visitVarInsn(ALOAD, 1);
    code.visitMethodInsn(INVOKESPECIAL, adaptor, "<init>", "(L" + Emit.INSTANCE + ";)V", false);
    code.visitInsn(ARETURN);
    Emit.end(code);
  }

  private void call(List<Numbered> numbered) {
    MethodVisitor code =
        type.visitMethod(ACC_PUBLIC, "call", "(IL" + Emit.VALUES + ";I)V", null, null);
    code.visitCode();
    Label none = new Label();
    if (!numbered.isEmpty()) {
      Label[] labels = Emit.labels(numbered.size());
      code.visitVarInsn(ILOAD, 1);
      code.visitTableSwitchInsn(0, labels.length - 1, none, labels);
      for (int i = 0; i < labels.length; i++) {
        code.visitLabel(labels[i]);
        member(code, numbered.get(i));
      }
    }
    code.visitLabel(none);
    code.visitTypeInsn(NEW, "java/lang/IllegalStateException");
    code.visitInsn(DUP);
    code.visitLdcInsn(api.name().replace('/', '.'));
    code.visitMethodInsn(
        INVOKESPECIAL, "java/lang/IllegalStateException", "<init>", "(Ljava/lang/String;)V", false);
    code.visitInsn(ATHROW);
    Emit.end(code);
  }

  private void member(MethodVisitor code, Numbered numbered) {
    ApiMember member = numbered.member();
    if (member.isField()) {
      field(code, member, numbered.sets());
      return;
    }
    if (member.isConstructor() && (api.isAbstract() || !member.isPublic())) {
      code.visitInsn(ACONST_NULL);
      code.visitInsn(ATHROW);
      return;
    }
    int place = 0;
    if (member.isConstructor()) {
      code.visitTypeInsn(NEW, api.name());
      code.visitInsn(DUP);
    } else if (!member.isStatic()) {
      take(code, 0, Type.getObjectType(api.name()));
      place = 1;
    }
    for (Type parameter : Type.getArgumentTypes(member.descriptor())) {
      take(code, place, parameter);
      place += parameter.getSize();
    }
    code.visitMethodInsn(
        instruction(member), api.name(), member.name(), member.descriptor(), api.isInterface());
    Type result =
        member.isConstructor()
            ? Type.getObjectType(api.name())
            : Type.getReturnType(member.descriptor());
    giveBack(code, result);
  }

  private int instruction(ApiMember member) {
    if (member.isConstructor()) {
      return INVOKESPECIAL;
    }
    if (member.isStatic()) {
      return INVOKESTATIC;
    }
    return api.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
  }

  private void field(MethodVisitor code, ApiMember field, boolean sets) {
    Type value = Type.getType(field.descriptor());
    int place = 0;
    if (!field.isStatic()) {
      take(code, 0, Type.getObjectType(api.name()));
      place = 1;
    }
    int get = field.isStatic() ? GETSTATIC : GETFIELD;
    if (sets) {
      take(code, place, value);
    }
    code.visitFieldInsn(sets ? get + 1 : get, api.name(), field.name(), field.descriptor());
    giveBack(code, sets ? Type.VOID_TYPE : value);
  }

  private static void take(MethodVisitor code, int place, Type type) {
    code.visitVarInsn(ALOAD, VALUES);
    code.visitVarInsn(ILOAD, BASE);
    if (place > 0) {
      Emit.number(code, place);
      code.visitInsn(IADD);
    }
    Emit.take(code, type);
  }

  private static void giveBack(MethodVisitor code, Type result) {
    if (result != Type.VOID_TYPE) {
      code.visitVarInsn(result.getOpcode(ISTORE), RESULT);
      code.visitVarInsn(ALOAD, VALUES);
      code.visitVarInsn(ILOAD, BASE);
      code.visitVarInsn(result.getOpcode(ILOAD), RESULT);
      Emit.put(code, result);
    }
    code.visitInsn(RETURN);
  }
}
