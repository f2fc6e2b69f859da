package kernels;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The agent")
class AgentIT {

  private static final Path KERNELS = Path.of(".venv/share/jupyter/kernels");

  @TempDir Path folder;

  /** JUnit warns of each link that leads out of its folder. */
  @AfterEach
  void removeLinks() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void takesEffect(Setting setting) {
    try (RealKernel kernel = RealKernel.start(setting, folder)) {
      assertThat(kernel.run(SUPERCLASS_OF_THE_CONTROL).text())
          .isEqualTo("neuron.rerun.RedefiningControl");
    }
  }

  /** Both kernels' classes stand in one class loader, and a cell can ask for them. */
  private static final String SUPERCLASS_OF_THE_CONTROL =
      """
      Class<?> control(String name) {
          try {
              return Class.forName(name, false, ClassLoader.getSystemClassLoader());
          } catch (ClassNotFoundException e) {
              return null;
          }
      }
      System.out.println(java.util.stream.Stream.of(
          "org.dflib.jjava.kernel.execution.JJavaExecutionControl",
          "io.github.spencerpark.ijava.execution.IJavaExecutionControl")
          .map(name -> control(name))
          .filter(type -> type != null)
          .findFirst().get().getSuperclass().getName());""";

  @ParameterizedTest
  @ValueSource(strings = {"java", "ijava"})
  void leavesAKernelWhoseClassesHaveOtherNamesAsItIs(String name) throws IOException {
    Path other = folder.resolve("kernels").resolve("other");
    copyRenamed(name, other);
    Setting setting = new Setting("other", "", "", false);
    try (RealKernel kernel = RealKernel.start(setting, folder, folder.toString())) {
      assertThat(kernel.run("double f(double z) { return z; }\nvar a = f(2);\na").text())
          .isEqualTo("2.0");
      assertThat(kernel.run("double f(double z) { return 2 * z; }").text()).isEmpty();
      assertThat(kernel.run("f(3) + \" \" + a").text()).isEqualTo("6.0 0.0");
    }
  }

  /** A port that was free when Jupyter chose it can be another program's when the kernel begins. */
  @ParameterizedTest
  @ValueSource(strings = {"java", "ijava"})
  void endsAKernelWhosePortIsTaken(String name) throws Exception {
    Path connection = folder.resolve("connection.json");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Files.writeString(connection, connection(taken.getLocalPort()));
      List<String> command = new ArrayList<>();
      JsonParser.parseString(Files.readString(KERNELS.resolve(name).resolve("kernel.json")))
          .getAsJsonObject()
          .getAsJsonArray("argv")
          .forEach(word -> command.add(word.getAsString()));
      command.replaceAll(word -> word.replace("{connection_file}", connection.toString()));
      Process kernel = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(kernel.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(kernel.waitFor()).isEqualTo(1);
      assertThat(said).contains("Address already in use");
    }
  }

  private static String connection(int port) {
    return """
    {"transport": "tcp", "ip": "127.0.0.1", "key": "key", "signature_scheme": "hmac-sha256",
     "kernel_name": "", "shell_port": %1$d, "iopub_port": %1$d, "stdin_port": %1$d,
     "control_port": %1$d, "hb_port": %1$d}"""
        .formatted(port);
  }

  @Test
  void isMissedByDoctorOnSuchAKernel() throws Exception {
    Path lesson = preparedLesson();
    assertThat(lab(lesson, "setup")).contains("Ready.");
    assertThat(lab(lesson, "doctor")).contains("ok       kernel ijava");
    Path kernel = lesson.resolve(KERNELS).resolve("ijava");
    rename(kernel.resolve("ijava.jar"), kernel.resolve("ijava.jar"));
    assertThat(lab(lesson, "doctor"))
        .contains("missing  kernel ijava  the agent does not take effect on it")
        .contains("ok       kernel java");
  }

  /**
   * A kernelspec of its own, in whose jar the class of the execution control is called otherwise.
   */
  private static void copyRenamed(String name, Path other) throws IOException {
    Path own = KERNELS.resolve(name).toAbsolutePath();
    Files.createDirectories(other);
    try (Stream<Path> files = Files.list(own)) {
      for (Path file : files.toList()) {
        Files.copy(file, other.resolve(file.getFileName()));
      }
    }
    String json = Files.readString(own.resolve("kernel.json"));
    Files.writeString(other.resolve("kernel.json"), json.replace(own.toString(), other.toString()));
    String jar = name.equals("java") ? "jjava.jar" : "ijava.jar";
    rename(own.resolve(jar), other.resolve(jar));
  }

  private static void rename(Path jar, Path other) throws IOException {
    byte[] whole = Files.readAllBytes(jar);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
        OutputStream file = Files.newOutputStream(other);
        ZipOutputStream out = new ZipOutputStream(file)) {
      Set<String> names = new HashSet<>();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!names.add(entry.getName())) {
          continue;
        }
        out.putNextEntry(new ZipEntry(renamed(entry.getName())));
        out.write(renamed(new String(in.readAllBytes(), ISO_8859_1)).getBytes(ISO_8859_1));
      }
    }
  }

  /** As long as before, so that a class file stays one. */
  private static String renamed(String text) {
    return text.replace("JavaExecutionControl", "JavaExecutionMachine");
  }

  private Path preparedLesson() throws IOException {
    Path lesson = Files.createDirectories(folder.resolve("lesson"));
    for (String file : List.of("Lab.java", "pom.xml", "requirements.txt")) {
      Files.copy(Path.of(file), lesson.resolve(file));
    }
    Files.createDirectories(lesson.resolve("lab"));
    try (Stream<Path> programs = Files.list(Path.of("lab"))) {
      for (Path program : programs.filter(Files::isRegularFile).toList()) {
        Files.copy(program, lesson.resolve(program.toString()));
      }
    }
    Files.createDirectories(lesson.resolve("src/main")); // before the jar, which is newer so
    for (String file : List.of("notebooks/lib/neuron.jar", "target/kernels/rerun.jar")) {
      Files.createDirectories(lesson.resolve(file).getParent());
      Files.copy(Path.of(file), lesson.resolve(file));
    }
    Path jupyter = lesson.resolve(".venv/share/jupyter");
    for (String name : List.of("java", "ijava")) {
      Path kernel = Files.createDirectories(jupyter.resolve("kernels").resolve(name));
      String jar = name.equals("java") ? "jjava.jar" : "ijava.jar";
      Files.copy(KERNELS.resolve(name).resolve(jar), kernel.resolve(jar));
    }
    for (String part : List.of("bin", "lib", "pyvenv.cfg", "lesson-ready.txt")) {
      link(lesson, part);
    }
    link(lesson, "share/jupyter/labextensions");
    return lesson;
  }

  private static void link(Path lesson, String part) throws IOException {
    Path real = Path.of(".venv").resolve(part).toRealPath();
    Files.createSymbolicLink(lesson.resolve(".venv").resolve(part), real);
  }

  private static String lab(Path lesson, String command) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path said = lesson.resolve(command + ".txt");
    Process lab =
        new ProcessBuilder(java.toString(), "Lab.java", command)
            .directory(lesson.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(lab.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(said);
  }
}
