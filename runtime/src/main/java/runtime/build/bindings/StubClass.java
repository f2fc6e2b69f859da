package runtime.build.bindings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;

/** Writes what a compiler has to know of a class: a class file without instructions. */
final class StubClass {

  private final ApiClass api;
  private final Set<String> listed;

  StubClass(ApiClass api, Set<String> listed) {
    this.api = api;
    this.listed = listed;
  }

  byte[] bytes() {
    ClassNode file = api.file();
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V17,
        file.access,
        file.name,
        signature(file),
        api.superName(),
        api.interfaces().toArray(String[]::new));
    for (InnerClassNode inner : file.innerClasses) {
      if (listed.contains(inner.name)) {
        writer.visitInnerClass(inner.name, inner.outerName, inner.innerName, inner.access);
      }
    }
    if (file.permittedSubclasses != null) {
      file.permittedSubclasses.stream()
          .filter(listed::contains)
          .forEach(writer::visitPermittedSubclass);
    }
    api.members().forEach(member -> write(member, writer));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void write(ApiMember member, ClassWriter writer) {
    if (member.isField()) {
      writer
          .visitField(
              member.access(),
              member.name(),
              member.descriptor(),
              member.signature(),
              member.constant())
          .visitEnd();
      return;
    }
    MethodVisitor method =
        writer.visitMethod(
            member.access(),
            member.name(),
            member.descriptor(),
            member.signature(),
            member.exceptions().toArray(String[]::new));
    method.visitEnd();
  }

  /** The generic signature with those classes above that are listed. */
  private String signature(ClassNode file) {
    boolean isWhole =
        api.interfaces().equals(file.interfaces)
            && (file.superName == null || file.superName.equals(api.superName()));
    if (file.signature == null || isWhole) {
      return file.signature;
    }
    List<String> parts = parts(file.signature);
    StringBuilder kept = new StringBuilder(parts.get(0));
    kept.append(isListed(parts.get(1)) ? parts.get(1) : "L" + api.superName() + ";");
    List<String> named = new ArrayList<>();
    parts.subList(2, parts.size()).stream()
        .filter(this::isListed)
        .forEach(
            part -> {
              kept.append(part);
              named.add(name(part));
            });
    api.interfaces().stream()
        .filter(each -> !named.contains(each))
        .forEach(each -> kept.append('L').append(each).append(';'));
    return kept.toString();
  }

  private boolean isListed(String part) {
    return listed.contains(name(part));
  }

  private static String name(String part) {
    return part.substring(1).split("[<;]")[0];
  }

  /** The type parameters, empty if there are none, and then each class above. */
  private static List<String> parts(String signature) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < signature.length(); i++) {
      char letter = signature.charAt(i);
      depth += letter == '<' ? 1 : letter == '>' ? -1 : 0;
      boolean endsParameters =
          letter == '>' && depth == 0 && parts.isEmpty() && signature.charAt(0) == '<';
      if (i == 0 && letter != '<') {
        parts.add("");
      }
      if (endsParameters || letter == ';' && depth == 0) {
        parts.add(signature.substring(from, i + 1));
        from = i + 1;
      }
    }
    return parts;
  }
}
