package runtime.build.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.teavm.classlib.java.util.TFormatter;
import runtime.build.PageFiles;

/**
 * An object of the machine that implements two of the interfaces that can be joined is to compiled
 * code of all of them. That is the truth as long as nothing compiled asks.
 */
class AskedAboutTest {

  /** Reads and writes JSON of widgets in a notebook; a page has another. */
  private static final String NOT_IN_THE_PAGE = "neuron/shaded/gson/";

  private final Map<String, Set<String>> asked = new TreeMap<>();

  @Test
  void compiledCodeAsksAboutThoseOnlyThatTheListSays() throws Exception {
    read(Path.of("target/classes"));
    for (Path jar : List.of(new PageFiles(Path.of("..")).jar(), classLibrary())) {
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        read(files.getPath("/"));
      }
    }
    ApiList list = new ApiList(List.of(Bound.JAVA));
    Set<String> joined = new TreeSet<>(asked.keySet());
    joined.removeIf(name -> !list.isJoined(name));
    Set<String> listed = new TreeSet<>(asked.keySet());
    listed.removeIf(name -> !list.isAskedAbout(name));

    joined.removeAll(listed);
    assertThat(joined).as(asked.toString()).isEmpty();
    assertThat(asked).containsKeys("java/util/RandomAccess", "java/lang/CharSequence");
    assertThat(listed)
        .containsExactly(
            "java/lang/Iterable",
            "java/util/function/DoubleBinaryOperator",
            "java/util/function/DoubleUnaryOperator",
            "java/util/function/IntConsumer");
  }

  private static Path classLibrary() throws Exception {
    return Path.of(TFormatter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private void read(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        ask(new ClassReader(Files.readAllBytes(file)));
      }
    }
  }

  private void ask(ClassReader type) {
    if (type.getClassName().startsWith(NOT_IN_THE_PAGE)) {
      return;
    }
    type.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitTypeInsn(int instruction, String asked) {
                if (instruction == Opcodes.INSTANCEOF) {
                  note(asked, type.getClassName() + "." + name);
                }
              }
            };
          }
        },
        0);
  }

  /** TeaVM names its own classes after Java's, with a letter before. */
  private void note(String type, String by) {
    String name =
        type.startsWith("org/teavm/classlib/java/")
            ? type.substring("org/teavm/classlib/".length()).replaceFirst("/T(?=[A-Z]\\w*$)", "/")
            : type;
    asked.computeIfAbsent(name, none -> new TreeSet<>()).add(by);
  }
}
