package lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import kernels.Jdks;
import notebooks.Draft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The archive of classes that {@code java Lab.java setup} makes for each kernel, with the real
 * kernels on each JDK that is installed, in an environment of its own. The tools it is given are
 * shell scripts, hence not on Windows.
 */
@DisabledOnOs(OS.WINDOWS)
@ParameterizedClass
@MethodSource("jdks")
class ArchiveIT {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final List<String> KERNELS = List.of("java", "ijava");
  private static final String READY = "Ready. Open the lesson with: java Lab.java\n";

  @TempDir static Path shared;

  private final Path java;
  private final Path lesson;
  private final Path home;

  /**
   * Each JDK has one folder, since making an archive takes seconds; every test mends what it needs.
   */
  ArchiveIT(Path java) throws Exception {
    this.java = java;
    Path folder = shared.resolve(String.valueOf(java.hashCode()));
    this.lesson = folder.resolve("Ünïcode σ dir");
    this.home = folder.resolve("an environment");
    if (Files.notExists(folder)) {
      copyTheLesson();
      givenAnEnvironment();
    }
  }

  /** JUnit warns of each link that leads out of its folder. */
  @AfterAll
  static void removeLinks() throws IOException {
    List<Path> links;
    try (Stream<Path> files = Files.walk(shared)) {
      links = files.filter(Files::isSymbolicLink).toList();
    }
    for (Path link : links) {
      Files.delete(link);
    }
  }

  /** Those up to 24 have an archive of one kind, those from 25 on one of another. */
  static Stream<Path> jdks() {
    return Jdks.tested().values().stream();
  }

  private void copyTheLesson() throws IOException {
    for (String file :
        List.of("pom.xml", "requirements.txt", "lab", "target/kernels", "src/main")) {
      Path copy = lesson.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.createSymbolicLink(copy, REPOSITORY.resolve(file));
    }
    Files.copy(REPOSITORY.resolve("Lab.java"), lesson.resolve("Lab.java"));
    Files.createDirectories(jar().getParent());
    Files.copy(REPOSITORY.resolve("notebooks/lib/neuron.jar"), jar());
  }

  private void givenAnEnvironment() throws IOException {
    Path python = Files.createDirectories(home.resolve("bin")).resolve("python");
    Path real = REPOSITORY.resolve(".venv/bin/python");
    Files.writeString(python, "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
    Files.setPosixFilePermissions(python, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createFile(home.resolve("bin/jupyter-lab"));
    Files.createDirectories(home.resolve("share/jupyter/labextensions/anywidget"));
    Files.createDirectories(kernel("java"));
    Files.copy(
        REPOSITORY.resolve(".venv/share/jupyter/kernels/java/jjava.jar"),
        kernel("java").resolve("jjava.jar"));
  }

  private Path jar() {
    return lesson.resolve("notebooks/lib/neuron.jar");
  }

  private Path kernel(String name) {
    return home.resolve("share/jupyter/kernels").resolve(name);
  }

  private Path archive(String kernel) {
    return kernel(kernel).resolve("classes.archive");
  }

  @Test
  void aKernelReadsClassesFromTheArchiveThatSetupMade() throws Exception {
    assertThat(lab("setup")).endsWith(READY);
    for (String kernel : KERNELS) {
      assertThat(usesArchive(kernel)).as(kernel).isTrue();
    }
    assertThat(lab("doctor").lines())
        .filteredOn(line -> line.contains("its archive"))
        .hasSize(2)
        .allMatch(line -> line.startsWith("ok "));
    assertThat(lab("setup")).isEqualTo(READY);
  }

  @Test
  void oneThatIsDamagedIsIgnoredByTheKernelAndMadeAnewBySetup() throws Exception {
    lab("setup");
    for (String kernel : KERNELS) {
      Files.delete(archive(kernel));
      String without = start(kernel);
      Files.writeString(archive(kernel), "damaged");
      assertThat(start(kernel)).isEqualTo(without).contains("connection file");
      assertThat(usesArchive(kernel)).as(kernel).isFalse();
    }
    assertThat(lab("doctor")).contains("missing  its archive");
    assertThat(lab("setup")).contains("Preparing a fast start").endsWith(READY);
    for (String kernel : KERNELS) {
      assertThat(usesArchive(kernel)).as(kernel).isTrue();
    }
  }

  @Test
  void anotherJarMakesItAnew() throws Exception {
    lab("setup");
    FileTime made = Files.getLastModifiedTime(archive("java"));
    Files.setLastModifiedTime(jar(), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(lab("setup")).contains("Preparing a fast start").endsWith(READY);
    assertThat(Files.getLastModifiedTime(archive("java"))).isNotEqualTo(made);
  }

  @Test
  void whereNoneCanBeWrittenALineSaysSoOnceAndTheKernelStarts() throws Exception {
    Path obstacle = archive("java").resolve("in the way");
    Files.deleteIfExists(archive("java"));
    Files.createDirectories(obstacle);
    try {
      assertThat(lab("setup").lines())
          .filteredOn(line -> line.startsWith("It starts without: "))
          .hasSize(1);
      assertThat(lab("setup")).isEqualTo(READY);
      assertThat(run("java", "System.out.println(6 * 7);")).contains("\"42\\n\"");
    } finally {
      Files.delete(obstacle);
      Files.delete(archive("java"));
      Files.delete(kernel("java").resolve("classes.txt"));
    }
  }

  @Test
  void aCellSeesTheClassesOfTheJarThatItNames() throws Exception {
    lab("setup");
    byte[] ours = Files.readAllBytes(jar());
    givenAnotherJar();
    try {
      for (String kernel : KERNELS) {
        assertThat(
                run(
                    kernel,
                    "%classpath lib/neuron.jar\nSystem.out.println(neuron.Activations.RELU);"))
            .contains("from another jar");
        assertThat(usesArchive(kernel)).as(kernel).isTrue();
      }
    } finally {
      Files.write(jar(), ours);
      for (String kernel : KERNELS) {
        Files.delete(kernel(kernel).resolve("classes.txt"));
      }
    }
  }

  private void givenAnotherJar() throws IOException {
    Path folder = Files.createDirectories(lesson.resolve("other"));
    Path source = folder.resolve("Activations.java");
    Files.writeString(
        source,
        "package neuron; public class Activations { public static final Object RELU = \"from\""
            + " + \" another jar\"; }");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
    assertThat(code).isZero();
    try (OutputStream file = Files.newOutputStream(jar());
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("neuron/Activations.class"));
      zip.write(Files.readAllBytes(folder.resolve("neuron/Activations.class")));
      zip.closeEntry();
    }
  }

  /** Whether classes come from an archive that is not the JDK's own. */
  private boolean usesArchive(String kernel) throws Exception {
    return start(kernel, "-Xlog:class+load")
        .lines()
        .filter(line -> line.contains(" source: shared objects file"))
        .anyMatch(line -> line.endsWith("(top)") || isOfKernel(line));
  }

  private static boolean isOfKernel(String line) {
    return line.contains(" org.dflib.jjava.") || line.contains(" io.github.spencerpark.");
  }

  /** What a kernel prints that ends because it was given nothing to connect to. */
  private String start(String kernel, String... options) throws Exception {
    String spec = Files.readString(kernel(kernel).resolve("kernel.json"));
    List<String> command = new ArrayList<>();
    JsonParser.parseString(spec)
        .getAsJsonObject()
        .getAsJsonArray("argv")
        .forEach(word -> command.add(word.getAsString()));
    command.remove("{connection_file}");
    command.addAll(1, List.of(options));
    return output(new ProcessBuilder(command));
  }

  /** The outputs of a notebook with one cell. */
  private String run(String kernel, String source) throws Exception {
    new Draft().metadata("{}").unrun(List.of(source)).write(lesson.resolve("notebooks/1.ipynb"));
    lab("run", "--kernel", kernel);
    return Files.readString(lesson.resolve("target/notebooks/" + kernel + "/1.ipynb"));
  }

  private String lab(String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add(lesson.resolve("Lab.java").toString());
    command.addAll(List.of(words));
    ProcessBuilder program = new ProcessBuilder(command);
    program.environment().put("CONDA_PREFIX", home.toString());
    return output(program);
  }

  private static String output(ProcessBuilder program) throws Exception {
    Process process = program.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
