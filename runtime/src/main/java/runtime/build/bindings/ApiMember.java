package runtime.build.bindings;

import java.lang.reflect.Modifier;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A member of a class that edited cells can name.
 *
 * @param owner the internal name of the class that declares it in Java, which need not be listed
 * @param signature with generic types; null if it has none
 * @param constant the value of a constant; null if there is none
 */
record ApiMember(
    String owner,
    int access,
    String name,
    String descriptor,
    String signature,
    List<String> exceptions,
    Object constant) {

  boolean isField() {
    return descriptor.charAt(0) != '(';
  }

  boolean isStatic() {
    return Modifier.isStatic(access);
  }

  boolean isPublic() {
    return Modifier.isPublic(access);
  }

  boolean isAbstract() {
    return Modifier.isAbstract(access);
  }

  boolean isConstructor() {
    return name.equals("<init>");
  }

  /** The same as an abstract method. */
  ApiMember withoutBody() {
    return new ApiMember(
        owner, access | Modifier.ABSTRACT, name, descriptor, signature, exceptions, constant);
  }

  /** As the machine looks for it. */
  String key() {
    return isField() ? name + ":" + descriptor : name + descriptor;
  }

  /** As a reader writes it, such as {@code substring(int, int)}. */
  String written(String simpleName) {
    if (isField()) {
      return name;
    }
    StringBuilder text =
        new StringBuilder(isConstructor() ? "new " + simpleName : name).append('(');
    Type[] types = Type.getArgumentTypes(descriptor);
    for (int i = 0; i < types.length; i++) {
      String type = types[i].getClassName().replace('$', '.');
      boolean isLastOfMany = i == types.length - 1 && (access & Opcodes.ACC_VARARGS) != 0;
      text.append(i == 0 ? "" : ", ").append(isLastOfMany ? open(type) : last(type));
    }
    return text.append(')').toString();
  }

  private static String open(String array) {
    return last(array.substring(0, array.length() - "[]".length())) + "...";
  }

  private static String last(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
