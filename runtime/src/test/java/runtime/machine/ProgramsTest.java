package runtime.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Programs print, and throw, the same in the machine and on a JVM. */
class ProgramsTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aProgram() throws IOException {
    List<String> programs;
    try (InputStream file = getClass().getResourceAsStream("/machine/programs.txt")) {
      programs =
          List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== "))
              .stream()
              .filter(program -> !program.isBlank())
              .toList();
    }
    return programs.stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.lines().findFirst().orElseThrow(),
                    () -> same(program.substring(program.indexOf('\n') + 1))));
  }

  private void same(String body) throws Exception {
    List<Path> classes = compile(body);
    String onAJvm = printed(() -> runOnAJvm(classes));
    String inTheMachine = printed(() -> run(classes));
    assertThat(inTheMachine).isEqualTo(onAJvm);
  }

  private List<Path> compile(String body) throws IOException {
    Path place = Files.createTempDirectory(folder, "program");
    Path source = place.resolve("Main.java");
    int split = body.indexOf("--\n");
    String types = split < 0 ? "" : body.substring(0, split);
    String main = split < 0 ? body : body.substring(split + 3);
    Files.writeString(
        source,
        "public class Main { %s public static void main() throws Throwable {\n%s\n}}"
            .formatted(types, main));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-nowarn", "-g", "-Xlint:none", source.toString());
    assertThat(code).isZero();
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private interface Run {
    void run() throws Throwable;
  }

  private static void runOnAJvm(List<Path> classes) throws Throwable {
    java.net.URL[] place = {classes.get(0).getParent().toUri().toURL()};
    try (java.net.URLClassLoader loader = new java.net.URLClassLoader(place)) {
      loader.loadClass("Main").getMethod("main").invoke(null);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void run(List<Path> classes) throws Throwable {
    Machine machine = new Machine(new ReflectiveLibrary());
    for (Path file : classes) {
      machine.define(Files.readAllBytes(file));
    }
    Task task = machine.start("Main", "main", "()V");
    boolean isDone = false;
    while (!isDone) {
      isDone = task.proceed(1000);
    }
  }

  private static String printed(Run program) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String thrown = "";
    try {
      program.run();
    } catch (Throwable e) {
      thrown = e.toString().replaceAll(" \\(.* in unnamed module of loader .*\\)", "");
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8) + thrown;
  }
}
