package runtime.build;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.RunInBrowser;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import probe.Probe;

/** The probe, compiled for the page, prints line for line what it prints on a JVM. */
@DisplayName("A browser prints what a JVM prints:")
class SameAsOnAJvmIT {

  private static final String[] ARGUMENTS = {"200000", "20000", "" + Runtime.version().feature()};

  @TempDir static Path folder;

  private static Path module;
  private static List<String> ofJvm;

  @BeforeAll
  static void buildAndRun() throws Exception {
    module = folder.resolve("probe.wasm");
    new ModuleBuild(Probe.class.getName(), List.of(Path.of("target/test-classes"))).writeTo(module);
    ofJvm = onJvm();
  }

  /** With the JVM's own code for some functions switched off, Math is StrictMath. */
  private static List<String> onJvm() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-UseLibmIntrinsic",
                "-Dfile.encoding=UTF-8",
                "-cp",
                "target/test-classes" + File.pathSeparator + "target/classes",
                Probe.class.getName(),
                ARGUMENTS[0],
                ARGUMENTS[1],
                ARGUMENTS[2])
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(java.waitFor()).isZero();
    return lines;
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Browser.class)
  void theSame(Browser browser) throws Exception {
    List<String> lines = RunInBrowser.lines(browser, module, ARGUMENTS);
    assertThat(differences(lines)).isEmpty();
    assertThat(lines).hasSameSizeAs(ofJvm);
  }

  private static List<String> differences(List<String> lines) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.min(lines.size(), ofJvm.size()); i++) {
      if (!lines.get(i).equals(ofJvm.get(i))) {
        differences.add("a JVM: " + ofJvm.get(i) + "\nhere: " + lines.get(i));
      }
    }
    return differences;
  }
}
