package runtime.build.bindings;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** What has a static method that is called in the place of one of Java's. */
  private static final Map<String, String> IN_PLACE =
      Map.of("java/lang/System.arraycopy", "runtime/machine/ArrayCopy");

  private final ApiClass api;
  private final String name;
  private final String adaptor;
  private final Adaptable.Kind kind;
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
  BoundClass(ApiClass api, String name, String adaptor, Adaptable.Kind kind) {
    this.api = api;
    this.name = name;
    this.adaptor = adaptor;
    this.kind = kind;
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
    if (kind == Adaptable.Kind.AT_ONCE) {
      adaptor();
    } else if (kind == Adaptable.Kind.BY_CONSTRUCTOR) {
      isExtended();
      adaptor(numbered);
    }
    call(numbered);
    type.visitEnd();
    return type.toByteArray();
  }

  private List<Numbered> numbered() {
    List<Numbered> numbered = new ArrayList<>();
    for (ApiMember member : api.members()) {
      boolean isForThoseBelow = isExtended(member) && !member.isField() && !member.isStatic();
      if (member.isPublic() || member.isConstructor() || isForThoseBelow) {
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

  /** Whether a member is called by classes of the machine that extend this one. */
  private boolean isExtended(ApiMember member) {
    return kind == Adaptable.Kind.BY_CONSTRUCTOR
        && !member.isPublic()
        && !Modifier.isFinal(member.access());
  }

  private void isExtended() {
    MethodVisitor code = type.visitMethod(ACC_PUBLIC, "isExtended", "()Z", null, null);
    code.visitCode();
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    Emit.end(code);
  }

  private void adaptor(List<Numbered> numbered) {
    String operands = "(L" + Emit.INSTANCE + ";IL" + Emit.VALUES + ";I)L" + Emit.GUEST + ";";
    MethodVisitor code = type.visitMethod(ACC_PUBLIC, "adaptor", operands, null, null);
    code.visitCode();
    for (int i = 0; i < numbered.size(); i++) {
      ApiMember member = numbered.get(i).member();
      if (member.isConstructor()) {
        Label next = new Label();
        code.visitVarInsn(ILOAD, 2);
        Emit.number(code, i);
        code.visitJumpInsn(IF_ICMPNE, next);
        code.visitTypeInsn(NEW, adaptor);
        code.visitInsn(DUP);
        code.visitVarInsn(ALOAD, 1);
        takeAll(code, member, 3, 0);
        String descriptor = AdaptorClass.withInstance(member.descriptor());
        code.visitMethodInsn(INVOKESPECIAL, adaptor, "<init>", descriptor, false);
        code.visitInsn(ARETURN);
        code.visitLabel(next);
      }
    }
    code.visitInsn(ACONST_NULL);
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
    String owner = isExtended(member) ? adaptor : IN_PLACE.getOrDefault(key(member), api.name());
    int place = 0;
    if (member.isConstructor()) {
      code.visitTypeInsn(NEW, api.name());
      code.visitInsn(DUP);
    } else if (!member.isStatic()) {
      take(code, VALUES, 0, Type.getObjectType(owner));
      StreamUse.ofObject(code, member, owner);
      place = 1;
    }
    takeAll(code, member, VALUES, place);
    code.visitMethodInsn(
        instruction(member), owner, member.name(), member.descriptor(), api.isInterface());
    Type result =
        member.isConstructor()
            ? Type.getObjectType(api.name())
            : Type.getReturnType(member.descriptor());
    giveBack(code, result);
  }

  private String key(ApiMember member) {
    return api.name() + "." + member.name();
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
      take(code, VALUES, 0, Type.getObjectType(api.name()));
      place = 1;
    }
    int get = field.isStatic() ? GETSTATIC : GETFIELD;
    if (sets) {
      take(code, VALUES, place, value);
    }
    code.visitFieldInsn(sets ? get + 1 : get, api.name(), field.name(), field.descriptor());
    giveBack(code, sets ? Type.VOID_TYPE : value);
  }

  /** The operands of a member, where the variable of that number has the values. */
  private void takeAll(MethodVisitor code, ApiMember member, int values, int first) {
    int place = first;
    for (Type parameter : Type.getArgumentTypes(member.descriptor())) {
      take(code, values, place, parameter);
      StreamUse.ofOperand(code, api.name(), parameter);
      place += parameter.getSize();
    }
  }

  /** One of them; behind the variable with the values stands that with their beginning. */
  private static void take(MethodVisitor code, int values, int place, Type type) {
    code.visitVarInsn(ALOAD, values);
    code.visitVarInsn(ILOAD, values + 1);
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
