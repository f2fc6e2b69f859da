package suite;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that we did not write say in the page what they say on a JVM. */
class SuiteInThePageIT {

  private static final int LEAST = 300;

  @TempDir static Path folder;

  private static final Map<String, String> EXPECTED = new TreeMap<>();
  private static final Map<String, String> SAID = new TreeMap<>();
  private static final Map<String, String> LEFT_OUT = new TreeMap<>();
  private static Differences differences;

  @BeforeAll
  static void run() throws Exception {
    differences = Differences.read();
    List<Session> sessions = sessions();
    for (Session each : sessions) {
      List<String> expected =
          PlainJava.said(each, Files.createDirectory(folder.resolve(each.name())));
      note(each, expected, EXPECTED);
      LEFT_OUT.putAll(each.leftOut());
    }
    Map<String, List<String>> said = InThePage.said(Browser.CHROMIUM, sessions);
    for (Session each : sessions) {
      List<String> outputs = said.get(each.name());
      note(each, outputs.subList(1, outputs.size()), SAID);
      assertThat(outputs.get(0)).as(each.name()).isEmpty();
    }
    report();
  }

  private static List<Session> sessions() throws IOException {
    List<Library> all = Library.all();
    List<Session> sessions = new ArrayList<>();
    sessions.add(Session.ours());
    for (Library each : all) {
      if (each.hasTests()) {
        sessions.add(Session.of(each, all));
      }
    }
    for (Session each : sessions) {
      each.leaveOut(differences);
      PlainJava.select(each);
      InTheMachine.select(each);
    }
    return sessions;
  }

  private static void note(Session session, List<String> outputs, Map<String, String> all) {
    for (int each = 0; each < outputs.size(); each++) {
      all.put(session.programs().get(each).name(), outputs.get(each));
    }
  }

  /** All that was left out, and what was said otherwise, to be looked at. */
  private static void report() throws IOException {
    StringBuilder report = new StringBuilder();
    report.append(EXPECTED.size()).append(" programs ran, ");
    report.append(LEFT_OUT.size()).append(" ask for what the page has not\n");
    LEFT_OUT.forEach((name, why) -> report.append(name).append(": ").append(why).append('\n'));
    EXPECTED.forEach(
        (name, expected) -> {
          if (!expected.equals(SAID.get(name))) {
            report.append(
                "\n=== %s%n%s%n--- in the page%n%s%n".formatted(name, expected, SAID.get(name)));
          }
        });
    Files.writeString(Path.of("target/suite.txt"), report);
  }

  @Test
  void enoughProgramsRun() {
    assertThat(SAID).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(SAID.keySet()).isEqualTo(EXPECTED.keySet());
    assertThat(EXPECTED.values()).noneMatch(String::isBlank);
  }

  @Test
  void theySayTheSameButForTheTable() {
    Map<String, String> expected = new TreeMap<>(EXPECTED);
    Map<String, String> said = new TreeMap<>(SAID);
    for (String each : differences.differing().keySet()) {
      assertThat(said.remove(each)).as(each).isNotEqualTo(expected.remove(each));
    }
    assertThat(said).isEqualTo(expected);
  }

  @Test
  void atMostOneInAHundredDiffers() {
    assertThat(100 * differences.differing().size()).isLessThanOrEqualTo(EXPECTED.size());
  }
}
