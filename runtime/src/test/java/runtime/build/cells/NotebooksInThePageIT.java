package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All notebooks, and what learners do in them, say the same in a page as on a JVM. */
@DisplayName("A page says to the letter:")
class NotebooksInThePageIT {

  private static Gate gate;
  private static Differences differences;

  @BeforeAll
  static void open() throws Exception {
    gate = Gate.open();
    differences = new Differences();
  }

  @Test
  void atMostFiveThingsDifferByDesign() {
    assertThat(differences.reasons()).hasSizeBetween(1, 5);
  }

  @Test
  void twoHundredCellsAreEdited() {
    assertThat(gate.sessions().values().stream().mapToInt(Session::edits).sum())
        .isGreaterThanOrEqualTo(200);
  }

  @Test
  void everyExerciseIsSolved() {
    assertThat(
            gate.sessions().entrySet().stream()
                .filter(session -> !session.getKey().contains("/"))
                .flatMap(session -> session.getValue().solved().stream()))
        .containsExactlyInAnyOrderElementsOf(gate.exercises());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void whatANotebookStores(Browser browser) throws Exception {
    Map<String, String> stored = gate.stored();
    assertThat(stored).hasSizeGreaterThan(200);
    assertSame(stored, browser);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void whatEditedCellsAndSolutionsSayOnAJvm(Browser browser) throws Exception {
    Map<String, Said<byte[]>> onAJvm = gate.onAJvm();
    assertThat(gate.inAPage(browser).keySet()).containsExactlyElementsOf(onAJvm.keySet());
    Map<String, String> texts = new LinkedHashMap<>();
    onAJvm.forEach((cell, said) -> texts.put(cell, said.text()));
    assertSame(texts, browser);
  }

  /** Of what was said in the same Java machine: to say it takes minutes. */
  @Nested
  @DisplayName("the pictures")
  class Figures extends FiguresInThePage {}

  private static void assertSame(Map<String, String> expected, Browser browser) throws Exception {
    Map<String, Said<Said.Drawn>> said = gate.inAPage(browser);
    List<String> wrong = new ArrayList<>();
    expected.forEach(
        (cell, onAJvm) -> {
          String inAPage = differences.inAPage(cell, onAJvm);
          if (!said.get(cell).text().equals(inAPage)) {
            wrong.add(
                "%s\n--- expected\n%s--- in the page\n%s"
                    .formatted(cell, inAPage, said.get(cell).text()));
          }
        });
    assertThat(wrong).isEmpty();
  }
}
