package lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How our Python is written: the form that ruff gives it, and nothing that its lint names. */
@DisabledOnOs(OS.WINDOWS)
class PythonStyleIT {
  private static final Path PINS = Path.of("src/test/python/requirements.txt");

  private static PythonTools tools;
  private static String ruff;

  @BeforeAll
  static void install() throws Exception {
    tools = PythonTools.installed(PINS, Path.of("target/python-tools"));
    ruff = tools.program("ruff");
  }

  @Test
  void itsFormIsTheFormatters() throws Exception {
    tools.demand("Run " + ruff + " format", ruff, "format", "--diff", "--quiet");
  }

  @Test
  void itsLintFindsNothing() throws Exception {
    tools.demand("Run " + ruff + " check --fix, and mend the rest", ruff, "check", "--quiet");
  }

  @Test
  void allOfItIsLookedAt() throws Exception {
    assumeTrue(Files.exists(Path.of(".git")), "this needs a git checkout");
    String ours = tools.demand("Git lists our files", "git", "ls-files", "*.py");
    String seen = tools.demand("Mend ruff.toml", ruff, "check", "--show-files");
    assertThat(seen.lines().toList())
        .containsAll(ours.lines().map(file -> Path.of(file).toAbsolutePath().toString()).toList())
        .hasSizeGreaterThan(20);
  }
}
