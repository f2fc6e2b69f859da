package browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the browser of the tests is looked for. */
class ChromiumTest {

  @Test
  void theProgramThatTheEnvironmentNamesComesFirst() {
    assertThat(Chromium.INSTALLED.find(Map.of("CHROMIUM", "mine", "PATH", "bin"), path -> true))
        .contains(Path.of("mine"));
  }

  @Test
  void thePathIsSearchedInOrder() {
    String path = String.join(File.pathSeparator, "one", "two");
    assertThat(Chromium.INSTALLED.find(Map.of("PATH", path), program -> program.startsWith("two")))
        .contains(Path.of("two", "chromium"));
  }

  @Test
  void whereNoProgramIsThereIsNone() {
    assertThat(Chromium.INSTALLED.find(Map.of("CHROME", "mine", "PATH", "bin"), path -> false))
        .isEmpty();
  }

  @Test
  void onAContinuousIntegrationServerItMustBeThere() {
    assertThat(InstalledBrowser.mustBeThere(Map.of("CI", "true"))).isTrue();
  }

  @Test
  void elsewhereItMayBeMissing() {
    assertThat(InstalledBrowser.mustBeThere(Map.of())).isFalse();
  }
}
