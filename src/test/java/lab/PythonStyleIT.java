package lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How our Python is written: the form that ruff gives it, and nothing that its lint names. */
@DisabledOnOs(OS.WINDOWS)
class PythonStyleIT {
  private static final Path PINS = Path.of("src/test/python/requirements.txt");
  private static final Path TOOLS = Path.of("target/python-tools");
  private static final Path INSTALLED = TOOLS.resolve("requirements.txt");
  private static final String RUFF = TOOLS.resolve("bin/ruff").toString();

  /** With the Python of the lesson, beside it and not in it; once for each list of pins. */
  @BeforeAll
  static void install() throws Exception {
    if (Files.exists(INSTALLED) && Files.mismatch(PINS, INSTALLED) < 0) {
      return;
    }
    demand(
        "Ruff comes from where pip gets its packages: connect to the network and run this again.",
        Path.of(".venv/bin/python").toString(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--upgrade",
        "--target=" + TOOLS,
        "--requirement=" + PINS);
    Files.copy(PINS, INSTALLED, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void itsFormIsTheFormatters() throws Exception {
    demand("Run " + RUFF + " format", RUFF, "format", "--diff", "--quiet");
  }

  @Test
  void itsLintFindsNothing() throws Exception {
    demand("Run " + RUFF + " check --fix, and mend the rest", RUFF, "check", "--quiet");
  }

  @Test
  void allOfItIsLookedAt() throws Exception {
    assumeTrue(Files.exists(Path.of(".git")), "this needs a git checkout");
    String ours = demand("Git lists our files", "git", "ls-files", "*.py");
    String seen = demand("Mend ruff.toml", RUFF, "check", "--show-files");
    assertThat(seen.lines().toList())
        .containsAll(ours.lines().map(file -> Path.of(file).toAbsolutePath().toString()).toList())
        .hasSizeGreaterThan(20);
  }

  private static String demand(String remedy, String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as("%s%n%s", remedy, said).isZero();
    return said;
  }
}
