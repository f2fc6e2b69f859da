package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the benchmark makes of its samples. Nothing is measured here. */
@DisabledOnOs(OS.WINDOWS)
class BenchTableIT {

  @Test
  void itsOwnTestsHold() throws Exception {
    Process tests =
        new ProcessBuilder(
                Path.of(".venv", "bin", "python").toAbsolutePath().toString(),
                "-B",
                "-m",
                "unittest",
                "discover")
            .directory(Path.of("bench").toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(tests.getInputStream().readAllBytes());
    assertThat(tests.waitFor()).as(said).isZero();
    assertThat(said).containsPattern("Ran [1-9]\\d* tests");
  }
}
