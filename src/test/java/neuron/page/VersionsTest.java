package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class VersionsTest {

  @Test
  void ofTheLibraryIsThatOfThePom() throws IOException {
    Document pom = Jsoup.parse(Path.of("pom.xml"), "UTF-8", "", Parser.xmlParser());
    assertThat(Versions.here().library()).isEqualTo(pom.select("project > version").text());
  }

  @Test
  void ofJavaIsThatOfTheRunningOne() {
    assertThat(Versions.here().java()).startsWith(Runtime.version().feature() + "");
  }

  @Test
  void standInATable() {
    Document page = table(new Versions("17.0.1", "JJava 1.0", "1.2.3"));
    assertThat(page.select("tr").eachText())
        .containsExactly("Java 17.0.1", "Kernel JJava 1.0", "Neuron Notebooks 1.2.3");
  }

  @Test
  void cannotBreakTheTable() {
    Document page = table(new Versions("17", "<b>Kernel</b> & Co", "1"));
    assertThat(page.select("td").eachText()).containsExactly("17", "<b>Kernel</b> & Co", "1");
  }

  @Test
  void doNotChangeTheText() {
    assertThat(new Versions("25", "IJava 1.3.0", "2").output().data())
        .containsEntry("text/plain", "Everything works.");
  }

  private static Document table(Versions versions) {
    return Jsoup.parse(versions.output().data().get("text/html").toString());
  }
}
