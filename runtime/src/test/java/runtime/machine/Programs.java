package runtime.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import runtime.machine.classfile.Access;
import runtime.machine.classfile.ClassFile;
import runtime.machine.classfile.Member;

/** The programs of the tests, each static method without parameters and modifiers is one. */
final class Programs {

  private static final Path SOURCES = Path.of("src/test/resources/machine/programs");

  private Programs() {}

  /** The class files of one source, by the names of their classes, as a Java program names them. */
  static Map<String, byte[]> compile(JavaCompiler compiler, String source) {
    return compile(compiler, SOURCES.resolve(source + ".java"));
  }

  /** The class files of a text, by javac. */
  static Map<String, byte[]> compileText(String text) {
    try {
      Path file = Files.createTempDirectory("machine").resolve("Text.java");
      Files.writeString(file, text);
      return compile(ToolProvider.getSystemJavaCompiler(), file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, byte[]> compile(JavaCompiler compiler, Path file) {
    try {
      Path out = Files.createTempDirectory("machine");
      StringWriter problems = new StringWriter();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
        List<String> options =
            List.of("-g", "--release", "17", "-proc:none", "-nowarn", "-d", out.toString());
        if (!compiler
            .getTask(problems, files, null, options, null, files.getJavaFileObjects(file))
            .call()) {
          throw new IllegalStateException(problems.toString());
        }
      }
      Map<String, byte[]> classes = new TreeMap<>();
      try (Stream<Path> files = Files.walk(out)) {
        for (Path each : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          String name = out.relativize(each).toString().replace(".class", "").replace('/', '.');
          classes.put(name, Files.readAllBytes(each));
        }
      }
      return classes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Javac, and Eclipse's compiler where it is there. */
  static List<JavaCompiler> compilers() {
    return ServiceLoader.load(JavaCompiler.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  static List<String> sources() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static List<String> methods(byte[] classFile) {
    List<String> names = new ArrayList<>();
    for (Member method : new ClassFile(classFile).methods()) {
      if (method.access() == Access.STATIC
          && method.descriptor().equals("()V")
          && !method.name().equals("<clinit>")) {
        names.add(method.name());
      }
    }
    return names;
  }

  /** Something that may fail. */
  interface Action {
    void run() throws Throwable;
  }

  /** What an action prints. */
  static String printed(Action action) throws Throwable {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Loads the classes of one source, anew for each program. */
  static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Programs.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
