package runtime.build.bindings;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import runtime.build.BuildFailure;

/** Writes all bindings: classes that reach compiled ones, and what a compiler knows of those. */
public final class Bindings implements Opcodes, AutoCloseable {

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

  private final ClassFiles files;
  private final Api api;
  private final Adaptable adaptable;

  /**
   * Reads what is to be bound.
   *
   * @param lists as {@link ApiList} reads them
   * @param classPath the libraries
   * @throws BuildFailure if a list names a class that does not exist
   */
  public Bindings(List<Path> lists, List<Path> classPath) throws IOException, BuildFailure {
    files = new ClassFiles(classPath);
    PageMembers page = new PageMembers(classPath);
    api = new Api(new ApiList(lists), files, page);
    adaptable = new Adaptable(api, files, page);
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
      Adaptable.Kind kind = adaptable.kind(each);
      String adaptor = kind == Adaptable.Kind.NONE ? null : Emit.PLACE + "A" + i;
      String name = Emit.PLACE + "B" + i;
      write(folder, name, new BoundClass(each, name, adaptor, kind).bytes());
      if (adaptor != null) {
        write(folder, adaptor, new AdaptorClass(adaptor, adaptable.plan(each)).bytes());
      }
    }
    List<AdaptorPlan> together = adaptable.together();
    for (int i = 0; i < together.size(); i++) {
      String name = Emit.PLACE + "T" + i;
      write(folder, name, new AdaptorClass(name, together.get(i)).bytes());
    }
    write(folder, Emit.PLACE + "Bindings", new LibraryClass(bound, together).bytes());
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name + ".class"), bytes);
  }

  /**
   * What a compiler has to know: the number of classes, and for each its name, the length of its
   * class file and the class file; then the number of classes that Java has and the page has not,
   * and their names; then the number of classes of which members are not there, and for each its
   * name, their number and the members, as a reader writes them. Numbers have four bytes, the
   * highest first, and names are in modified UTF-8 behind their length in two bytes.
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
    write(absent(), out);
    out.writeInt(api.missingMembers().size());
    for (Map.Entry<String, Set<String>> each : api.missingMembers().entrySet()) {
      out.writeUTF(each.getKey());
      write(each.getValue(), out);
    }
    return bytes.toByteArray();
  }

  private static void write(Set<String> names, DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
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

  /** Of what is nested in an absent class, the name of that says enough. */
  private boolean isOfAClassThatIsThere(String name) {
    int end = name.lastIndexOf('$');
    return end < 0 || api.classes().containsKey(name.substring(0, end));
  }

  private Set<String> absent() throws IOException {
    Set<String> absent = new TreeSet<>();
    for (String each : PACKAGES) {
      for (String name : files.ofPackage(each)) {
        if (!api.classes().containsKey(name) && isOfAClassThatIsThere(name)) {
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
