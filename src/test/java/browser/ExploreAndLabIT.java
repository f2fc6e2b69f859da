package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JupyterLab does with a page goes on working beside a figure with controls. */
@DisplayName("Beside a figure with controls, JupyterLab")
class ExploreAndLabIT extends InTheLesson {

  private static final List<String> CELLS =
      List.of(
          START,
          """
          explore(wholeSlider("z", -4, 4, -1), z -> {
              System.out.println("printed for " + z);
              return passThrough(z, RELU, SIGMOID);
          });""",
          """
          explore(choice("activation", RELU, SIGMOID, TANH), toggle("twice", false),
              (f, twice) -> curve(f));""");

  private NotebookPage notebook;

  @BeforeEach
  void openTheNotebook() {
    notebook = lesson.runOwn("beside-lab.ipynb", "java", CELLS, 2);
  }

  @Nested
  class Searching {

    @AfterEach
    void endTheSearch() {
      notebook.endSearch();
    }

    @Test
    void findsWhatAFigureSaysWhereverItsSliderStands() {
      notebook.searchOutputs("sigmoid");
      assertThat(marks(figcaption())).hasCount(1);
      slider().type("z", "2");
      slider().awaitShown("[6]");
      assertThat(figcaption()).hasText("At z = 2, ReLU gives 2 and sigmoid gives about 0.881.");
      assertThat(marks(figcaption())).hasCount(1);
      assertThat(marks(figcaption())).hasText("sigmoid");
    }

    @Test
    void findsAnotherWordAfterASliderMoved() {
      slider().type("z", "0");
      notebook.searchOutputs("sigmoid");
      assertThat(marks(figcaption())).hasCount(1);
      slider().type("z", "1");
      slider().awaitShown("[5]");
      notebook.searchOutputs("gives");
      assertThat(marks(figcaption())).hasCount(2);
      notebook.searchOutputs("printed for 1");
      assertThat(marks(slider().root().locator("pre"))).hasText("printed for 1");
    }

    @Test
    void leavesNoMarkBehind() {
      slider().type("z", "0");
      notebook.searchOutputs("gives");
      assertThat(marks(figcaption())).hasCount(2);
      slider().type("z", "3");
      slider().awaitShown("[7]");
      notebook.endSearch();
      assertThat(marks(slider().root())).hasCount(0);
      assertThat(figcaption()).hasText("At z = 3, ReLU gives 3 and sigmoid gives about 0.953.");
    }

    private Locator figcaption() {
      return slider().root().locator("figcaption");
    }

    private Locator marks(Locator place) {
      return place.locator("mark");
    }
  }

  @Nested
  class AfterEscape {

    @ParameterizedTest
    @ValueSource(strings = {"z", "z, exact value", "Play"})
    void hasTheKeysThatAStoredFigureHad(String control) {
      slider().type("z", "-1");
      slider().awaitShown("[3]");
      assertThatAnArrowMovesToTheCellBefore(slider(), control, 1);
      assertThat(slider().shown()).isEqualTo("[3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"activation", "twice"})
    void hasTheKeysThatALiveFigureHad(String control) {
      ExploredFigure figure = notebook.explored(1);
      assertThatAnArrowMovesToTheCellBefore(figure, control, 2);
      assertThat(figure.shown()).isEqualTo("[0,0]");
    }

    @Test
    void forgetsWhatWasTypedAndNotEntered() {
      slider().type("z", "-1");
      slider().awaitShown("[3]");
      Locator field = slider().control("z, exact value");
      field.fill("4");
      field.press("Escape");
      assertThat(field).hasValue("-1");
      assertThat(field).not().isFocused();
      assertThat(slider().shown()).isEqualTo("[3]");
    }

    private void assertThatAnArrowMovesToTheCellBefore(
        ExploredFigure figure, String name, int cell) {
      Locator control = figure.control(name);
      control.focus();
      assertThat(control).isFocused();
      control.press("Escape");
      assertThat(control).not().isFocused();
      Page page = notebook.page();
      page.keyboard().press("ArrowUp");
      assertThat(page.locator(".jp-CodeCell").nth(cell - 1))
          .hasClass(Pattern.compile("\\bjp-mod-active\\b"));
    }
  }

  private ExploredFigure slider() {
    return notebook.explored(0);
  }
}
