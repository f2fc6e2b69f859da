package browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the other browser of the tests is looked for. */
class FirefoxTest {

  @Test
  void theProgramThatTheEnvironmentNamesComesFirst() {
    assertThat(Firefox.INSTALLED.find(Map.of("FIREFOX", "mine", "PATH", "bin"), path -> true))
        .contains(Path.of("mine"));
  }

  @Test
  void thePathIsSearchedInOrder() {
    String path = String.join(File.pathSeparator, "one", "two");
    assertThat(Firefox.INSTALLED.find(Map.of("PATH", path), program -> program.startsWith("two")))
        .contains(Path.of("two", "firefox-esr"));
  }

  @Test
  void whereNoProgramIsThereIsNone() {
    assertThat(Firefox.INSTALLED.find(Map.of("FIREFOX", "mine", "PATH", "bin"), path -> false))
        .isEmpty();
  }
}
