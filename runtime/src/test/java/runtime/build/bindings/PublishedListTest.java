package runtime.build.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedListTest {

  private static final Path PUBLISHED = Path.of("../docs/page-api.md");

  /** With {@code -Dwrite=true} the page is written first. */
  @Test
  void thePublishedListIsWhatTheBuildBinds() throws IOException {
    String list = Bound.all().list();
    if (Boolean.getBoolean("write")) {
      Files.writeString(PUBLISHED, list);
    }
    assertThat(Files.readString(PUBLISHED)).isEqualTo(list);
  }

  @Test
  void aReaderFindsWhatThereIsAndWhatThereIsNot() {
    String[] parts = Bound.all().list().split("\n## Not there\n");

    assertThat(parts).hasSize(2);
    assertThat(line(parts[0], "- **`System`**")).contains("`out`").doesNotContain("exit");
    assertThat(line(parts[0], "- **`StringBuilder`**")).contains("`append(double)`");
    assertThat(line(parts[0], "- **`Scanner`**")).contains("`nextInt()`");
    assertThat(line(parts[0], "- **`AbstractList`**")).contains("can be extended");
    assertThat(line(parts[1], "- java.lang.System:")).contains("`exit(int)`");
    assertThat(parts[1]).doesNotContain("append(double)").contains("\n- java.util.HexFormat\n");
  }

  private static String line(String text, String beginning) {
    return text.lines().filter(line -> line.startsWith(beginning)).findFirst().orElse("");
  }
}
