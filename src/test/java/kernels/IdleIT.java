package kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import notebooks.NotebookFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("While the reader reads")
class IdleIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String FAILS =
      """
      public class Fails extends java.util.ArrayList<Runnable> {
        public Fails() {
          add(() -> { throw new IllegalStateException("a step that fails"); });
        }
      }""";

  private static final String MARKS =
      """
      public class Marks extends java.util.ArrayList<Runnable> {
        public Marks() {
          add(() -> new java.io.File("%s").mkdir());
        }
      }""";

  private static final String AWAITS_THE_INDEX =
      """
      var index = Class.forName("jdk.jshell.SourceCodeAnalysisImpl").getDeclaredField("PATH_TO_INDEX");
      index.setAccessible(true);
      var packages = (Map<?, ?>) index.get(null);
      System.out.println(packages.isEmpty() ? "no index yet" : "an index");
      new Thread(() -> {
          while (packages.isEmpty()) java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
          new java.io.File("%s").mkdir();
      }).start();""";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void aLibraryIsWarmedUpAndOneThatFailsIsLeftAlone(Setting setting) throws Exception {
    Path mark = folder.resolve("mark");
    Path fails = jar("Fails", FAILS);
    Path marks = jar("Marks", MARKS.formatted(mark));
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      assertThat(kernel.run("%classpath " + fails + "\n%classpath " + marks).text()).isEmpty();
      awaitFile(mark);
      assertThat(kernel.run("1 + 1").text()).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void theIndexOfAllPackagesIsMade(Setting setting) throws Exception {
    Path mark = folder.resolve("mark");
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      assertThat(kernel.run(AWAITS_THE_INDEX.formatted(mark)).text()).isEqualTo("no index yet");
      awaitFile(mark);
    }
  }

  @Test
  void theLessonsJarNamesWhatIsWarmedUp() throws Exception {
    Path lesson = NotebookFile.FOLDER.resolve("lib/neuron.jar");
    try (JarFile jar = new JarFile(lesson.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {lesson.toUri().toURL()})) {
      String name = jar.getManifest().getMainAttributes().getValue("Warm-Up");
      Iterable<?> steps = (Iterable<?>) loader.loadClass(name).getConstructor().newInstance();
      assertThat(steps).isNotEmpty();
      for (Object step : steps) {
        assertThatCode(((Runnable) step)::run).doesNotThrowAnyException();
      }
    }
  }

  private Path jar(String warmUp, String source) throws IOException {
    Path code = Files.writeString(folder.resolve(warmUp + ".java"), source);
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", code.toString()))
        .isZero();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Warm-Up", warmUp);
    Path jar = folder.resolve(warmUp + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new JarEntry(warmUp + ".class"));
      Files.copy(folder.resolve(warmUp + ".class"), out);
    }
    return jar;
  }

  private static void awaitFile(Path file) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(file)) {
      assertThat(System.nanoTime()).as("the time until there is " + file).isLessThan(end);
      Thread.sleep(50);
    }
  }
}
