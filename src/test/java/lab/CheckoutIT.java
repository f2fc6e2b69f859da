package lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project as git writes it to a disk. */
class CheckoutIT {
  @TempDir Path temp;

  @Test
  void aCloneForWindowsHasTheLineEndsOfTheOutputs() throws Exception {
    assumeTrue(Files.exists(Path.of(".git")), "this needs a git checkout");
    Path clone = temp.resolve("clone");
    git("clone", "-q", "-c", "core.autocrlf=true", "-c", "core.eol=crlf", ".", clone.toString());
    assertThat(git("-C", clone.toString(), "ls-files", "--eol").lines())
        .hasSizeGreaterThan(100)
        .noneMatch(file -> file.contains("w/crlf") || file.contains("w/mixed"));
  }

  private static String git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(git.getInputStream().readAllBytes());
    assertThat(git.waitFor()).as(said).isZero();
    return said;
  }
}
