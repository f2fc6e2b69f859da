package runtime.build.bindings;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import runtime.build.BuildFailure;

/** Writes all bindings: classes that reach compiled ones, and what a compiler knows of those. */
public final class Bindings implements Opcodes, AutoCloseable {

  private static final Set<String> OF_OBJECT =
      Set.of(
          "toString()Ljava/lang/String;",
          "hashCode()I",
          "equals(Ljava/lang/Object;)Z",
          "compareTo(Ljava/lang/Object;)I");

  private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";

  /** What a compiler itself names in class files with lambda expressions. */
  private static final List<String> NAMED_BY_COMPILERS =
      List.of(
          "java/lang/invoke/CallSite",
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/MethodHandle",
          "java/lang/invoke/MethodHandles",
          LOOKUP,
          "java/lang/invoke/MethodType",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/runtime/ObjectMethods");

  private static final List<String> PACKAGES =
      List.of(
          "java/io",
          "java/lang",
          "java/lang/invoke",
          "java/lang/reflect",
          "java/math",
          "java/net",
          "java/nio",
          "java/nio/file",
          "java/nio/charset",
          "java/security",
          "java/text",
          "java/time",
          "java/util",
          "java/util/concurrent",
          "java/util/concurrent/atomic",
          "java/util/concurrent/locks",
          "java/util/function",
          "java/util/random",
          "java/util/regex",
          "java/util/stream",
          "java/util/zip");

  /** Too large to be implemented by anybody. */
  private static final Pattern STREAM = Pattern.compile("java/util/stream/\\w*Stream");

  private final ClassFiles files;
  private final Api api;
  private final PageMembers page;

  /**
   * Reads what is to be bound.
   *
   * @param lists as {@link ApiList} reads them
   * @param classPath the libraries
   * @throws BuildFailure if a list names a class that does not exist
   */
  public Bindings(List<Path> lists, List<Path> classPath) throws IOException, BuildFailure {
    files = new ClassFiles(classPath);
    page = new PageMembers(classPath);
    api = new Api(new ApiList(lists), files, page);
  }

  Api api() {
    return api;
  }

  /** The list that is published, as text with marks. */
  public String list() {
    return new PublishedList(api).text();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  /** Writes the class {@code bound.Bindings}, a {@code Library}, and all that it needs. */
  public void writeClasses(Path folder) throws IOException {
    List<ApiClass> bound =
        api.classes().values().stream()
            .filter(each -> !each.isAnnotation() && !Api.isOfTheMachine(each.name()))
            .toList();
    Files.createDirectories(folder.resolve(Emit.PLACE));
    for (int i = 0; i < bound.size(); i++) {
      ApiClass each = bound.get(i);
      String adaptor = hasAdaptor(each) ? Emit.PLACE + "A" + i : null;
      String name = Emit.PLACE + "B" + i;
      write(folder, name, new BoundClass(each, name, adaptor).bytes());
      if (adaptor != null) {
        boolean isThrowable = isThrowable(each);
        List<ApiMember> methods = isThrowable ? List.of() : overridable(each);
        write(folder, adaptor, new AdaptorClass(each, adaptor, isThrowable, methods).bytes());
      }
    }
    write(folder, Emit.PLACE + "Bindings", library(bound));
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name + ".class"), bytes);
  }

  private static byte[] library(List<ApiClass> bound) {
    String above = "runtime/machine/BoundLibrary";
    ClassWriter type = Emit.writer();
    type.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, Emit.PLACE + "Bindings", null, above, null);
    Emit.constructor(
        type,
        above,
        "(Ljava/lang/String;)V",
        String.join("\n", bound.stream().map(ApiClass::name).toList()));
    MethodVisitor code =
        type.visitMethod(ACC_PROTECTED, "make", "(I)Lruntime/machine/HostClass;", null, null);
    code.visitCode();
    Label[] labels = Emit.labels(bound.size());
    Label none = new Label();
    code.visitVarInsn(ILOAD, 1);
    code.visitTableSwitchInsn(0, labels.length - 1, none, labels);
    for (int i = 0; i < labels.length; i++) {
      code.visitLabel(labels[i]);
      code.visitTypeInsn(NEW, Emit.PLACE + "B" + i);
      code.visitInsn(DUP);
      code.visitMethodInsn(INVOKESPECIAL, Emit.PLACE + "B" + i, "<init>", "()V", false);
      code.visitInsn(ARETURN);
    }
    code.visitLabel(none);
    code.visitInsn(ACONST_NULL);
    code.visitInsn(ARETURN);
    Emit.end(code);
    type.visitEnd();
    return type.toByteArray();
  }

  private boolean hasAdaptor(ApiClass type) {
    if (type.isInterface()) {
      return !type.isSealed() && !STREAM.matcher(type.name()).matches();
    }
    return !type.isFinal()
        && hasPlainConstructor(type)
        && (isThrowable(type) || api.list().isExtensible(type.name()));
  }

  private static boolean hasPlainConstructor(ApiClass type) {
    return type.members().stream().anyMatch(member -> member.key().equals("<init>()V"));
  }

  private boolean isThrowable(ApiClass type) {
    for (ApiClass each = type; each != null; each = api.classes().get(each.superName())) {
      if (each.name().equals("java/lang/Throwable")) {
        return true;
      }
      if (each.superName() == null) {
        return false;
      }
    }
    return false;
  }

  /** What objects of the machine may answer by their own class, the nearest declaration of each. */
  private List<ApiMember> overridable(ApiClass type) throws IOException {
    Map<String, ApiMember> found = new TreeMap<>();
    gather(type.name(), type, found);
    List<ApiMember> methods = new ArrayList<>();
    for (ApiMember member : found.values()) {
      boolean isOpen = !Modifier.isStatic(member.access()) && !Modifier.isFinal(member.access());
      if (isOpen && !OF_OBJECT.contains(member.key()) && page.has(type.name(), member)) {
        methods.add(page.hasBody(type.name(), member) ? member : member.withoutBody());
      }
    }
    return methods;
  }

  private void gather(String name, ApiClass type, Map<String, ApiMember> found) throws IOException {
    ClassNode file = name == null || name.equals("java/lang/Object") ? null : files.read(name);
    if (file == null) {
      return;
    }
    for (MethodNode method : file.methods) {
      boolean isHidden =
          (method.access & (ACC_PUBLIC | ACC_PROTECTED)) == 0
              || (method.access & ACC_SYNTHETIC) != 0
              || method.name.equals("<init>");
      if (!isHidden) {
        found.putIfAbsent(
            method.name + method.desc,
            new ApiMember(
                type.name(), method.access, method.name, method.desc, null, List.of(), null));
      }
    }
    gather(type.isInterface() ? null : file.superName, type, found);
    for (String each : file.interfaces) {
      gather(each, type, found);
    }
  }

  /**
   * What a compiler has to know: the number of classes, and for each its name, the length of its
   * class file and the class file; then the number of classes that Java has and the page has not,
   * and their names. Numbers have four bytes, the highest first, and names are in modified UTF-8
   * behind their length in two bytes.
   */
  public byte[] stubs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Map<String, byte[]> stubs = new TreeMap<>();
    for (ApiClass each : api.classes().values()) {
      stubs.put(each.name(), new StubClass(each, api.classes().keySet()).bytes());
    }
    for (String name : NAMED_BY_COMPILERS) {
      stubs.put(name, named(name));
    }
    out.writeInt(stubs.size());
    for (Map.Entry<String, byte[]> stub : stubs.entrySet()) {
      out.writeUTF(stub.getKey());
      out.writeInt(stub.getValue().length);
      out.write(stub.getValue());
    }
    Set<String> absent = absent();
    out.writeInt(absent.size());
    for (String name : absent) {
      out.writeUTF(name);
    }
    return bytes.toByteArray();
  }

  private static byte[] named(String name) {
    ClassWriter type = new ClassWriter(0);
    type.visit(V17, ACC_PUBLIC | ACC_FINAL, name, null, "java/lang/Object", null);
    if (LOOKUP.startsWith(name)) {
      String outer = LOOKUP.substring(0, LOOKUP.indexOf('$'));
      type.visitInnerClass(LOOKUP, outer, "Lookup", ACC_PUBLIC | ACC_STATIC | ACC_FINAL);
    }
    type.visitEnd();
    return type.toByteArray();
  }

  private Set<String> absent() throws IOException {
    Set<String> absent = new TreeSet<>();
    for (String each : PACKAGES) {
      for (String name : files.ofPackage(each)) {
        if (!api.classes().containsKey(name) && !name.contains("$")) {
          ClassNode file = files.read(name);
          if ((file.access & ACC_PUBLIC) != 0) {
            absent.add(name);
          }
        }
      }
    }
    return absent;
  }
}
