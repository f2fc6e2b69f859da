package release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The jar that the notebooks load, and the list in it of what is whose. */
@DisplayName("The lesson's jar")
class LicencesIT {

  private static final Path JAR = Path.of("notebooks/lib/neuron.jar");

  private static Set<String> files;
  private static List<Inside> list;

  @BeforeAll
  static void read() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      files =
          jar.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .collect(Collectors.toSet());
    }
    list = Inside.all();
  }

  @Test
  void carriesTheList() {
    assertThat(files).contains("META-INF/licences/list.md", "META-INF/NOTICE");
  }

  @Test
  void holdsNothingThatTheListLeavesOut() {
    Set<String> ownMatters =
        Set.of(
            "META-INF/MANIFEST.MF",
            "META-INF/NOTICE",
            "META-INF/LICENSE",
            "META-INF/services/neuron.page.FigureMaker");
    assertThat(files)
        .filteredOn(file -> !ownMatters.contains(file) && !file.startsWith("META-INF/licences/"))
        .allSatisfy(file -> assertThat(list).anyMatch(line -> file.startsWith(line.folder())));
  }

  @Test
  void holdsAllThatTheListNames() {
    assertThat(list)
        .allSatisfy(line -> assertThat(files).anyMatch(file -> file.startsWith(line.folder())));
  }

  @Test
  void holdsTheTextOfEachLicence() {
    assertThat(files).containsAll(list.stream().map(Inside::text).toList());
  }

  @Test
  void hasGsonNowhereWhereItCouldMeetAnother() {
    assertThat(files).noneMatch(file -> file.startsWith("com/google/"));
  }
}
