package runtime.build.bindings;

import java.lang.reflect.Modifier;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;

/**
 * A class that edited cells can name, without what is above it and not listed: members from there
 * are its own.
 *
 * @param superName the nearest class above it that is listed; null for Object
 * @param interfaces the nearest interfaces that are listed
 */
record ApiClass(
    ClassNode file, String superName, List<String> interfaces, List<ApiMember> members) {

  String name() {
    return file.name;
  }

  int access() {
    return file.access;
  }

  boolean isInterface() {
    return Modifier.isInterface(file.access);
  }

  boolean isAnnotation() {
    return (file.access & org.objectweb.asm.Opcodes.ACC_ANNOTATION) != 0;
  }

  boolean isFinal() {
    return Modifier.isFinal(file.access);
  }

  boolean isAbstract() {
    return Modifier.isAbstract(file.access);
  }

  boolean isSealed() {
    return file.permittedSubclasses != null;
  }

  String simpleName() {
    return file.name.substring(
        Math.max(file.name.lastIndexOf('/'), file.name.lastIndexOf('$')) + 1);
  }
}
