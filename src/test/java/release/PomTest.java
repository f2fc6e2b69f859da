package release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import notebooks.NotebookFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release takes from the pom. */
@DisplayName("The pom")
class PomTest {

  private static Document pom;

  @BeforeAll
  static void read() throws IOException {
    pom = Jsoup.parse(Path.of("pom.xml"), "UTF-8", "", Parser.xmlParser());
  }

  /** What Maven Central asks for beside the jars, but for their signatures. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "groupId",
        "artifactId",
        "version",
        "name",
        "description",
        "url",
        "licenses > license > name",
        "licenses > license > url",
        "developers > developer > name",
        "scm > connection",
        "scm > developerConnection",
        "scm > url"
      })
  void says(String what) {
    assertThat(pom.select("project > " + what).eachText()).isNotEmpty();
  }

  @Test
  void pinsEachPlugin() {
    assertThat(pom.select("plugin"))
        .allSatisfy(
            plugin -> assertThat(plugin.select("> version").text()).matches("\\d+(\\.\\d+)+"));
  }

  @Test
  void givesFilesOneTimeSoThatTheyAreTheSameTwice() {
    assertThat(pom.select("project > properties > project\\.build\\.outputTimestamp").text())
        .isNotBlank();
  }

  @Test
  void hasTheVersionOnTopOfTheChangelog() throws IOException {
    String newest =
        Files.readAllLines(Path.of("CHANGELOG.md")).stream()
            .filter(line -> line.startsWith("## "))
            .findFirst()
            .orElseThrow();
    assertThat(newest).isEqualTo("## " + pom.select("project > version").text());
  }

  @Test
  void hasTheVersionThatTheFirstNotebookShows() throws IOException {
    NotebookFile first = NotebookFile.series().get(0);
    assertThat(first.outputs().get(0).forms().get("text/html"))
        .contains("<td>%s</td>".formatted(pom.select("project > version").text()));
  }

  @Test
  void bringsNothingIntoTheJarWhoseLicenceIsNotListed() throws IOException {
    List<String> listed = Inside.all().stream().map(Inside::what).toList();
    assertThat(pom.select("project > dependencies > dependency:not(:has(> scope))"))
        .isNotEmpty()
        .extracting(PomTest::coordinates)
        .allSatisfy(what -> assertThat(listed).anyMatch(line -> line.contains(what)));
  }

  private static String coordinates(Element dependency) {
    return dependency.select("> groupId").text() + ":" + dependency.select("> artifactId").text();
  }
}
