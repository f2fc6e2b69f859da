package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Sliders that carry their pictures, of which one output brings the module of all. */
@DisplayName("In a notebook, of which one output brings the module, a slider")
class ModuleOnceIT extends InANotebook {

  private static final int FIRST = 1;
  private static final int SECOND = 2;

  private static final String SLIDER =
      "explore(wholeSlider(\"z\", -4, 4, 0), z -> passThrough(z, RELU));";

  private static final List<String> CELLS = List.of(START, SLIDER, SLIDER);

  @OnEachKernel
  void movesInTheOtherOutputsToo(String kernel) {
    run("other", kernel);
    assertThat(modules()).hasCount(1);
    assertMoves(0);
    assertMoves(1);
  }

  @OnEachKernel
  void movesWhenThePageIsLoadedAgainWithoutAKernel(String kernel) {
    run("loaded", kernel);
    assertBothMoveWithoutAKernel();
  }

  @OnEachKernel
  void movesWhereCellsRanFromBelow(String kernel) {
    notebook = lesson.openOwn("below-" + kernel + ".ipynb", kernel, CELLS);
    notebook.awaitIdle();
    notebook.run(0);
    notebook.run(SECOND);
    notebook.awaitAwake(1);
    notebook.run(FIRST);
    notebook.awaitAwake(2);
    assertThat(modules()).hasCount(1);
    assertBothMoveWithoutAKernel();
  }

  @OnEachKernel
  void movesWhenItsCellRunsAgain(String kernel) {
    run("again", kernel);
    notebook.runAndWait(SECOND);
    notebook.awaitAwake(2);
    assertMoves(1);
    notebook.runAndWait(FIRST);
    notebook.awaitAwake(2);
    assertMoves(0);
    assertMoves(1);
  }

  @OnEachKernel
  void goesOnWhenTheOutputThatBroughtTheModuleIsCleared(String kernel) {
    run("cleared", kernel);
    notebook.clearOutput(FIRST);
    assertThat(modules()).hasCount(0);
    assertMoves(0);
    notebook.runAndWait(SECOND);
    notebook.awaitAwake(1);
    assertMoves(0);
    notebook.save();
    notebook.shutDownAndReload();
    notebook.awaitAwake(1);
    assertMoves(0);
  }

  @OnEachKernel
  void saysWhatToRunWhenTheModuleIsGoneForGood(String kernel) {
    run("gone", kernel);
    notebook.clearOutput(FIRST);
    notebook.saveAndReload();
    assertThat(notebook.explored(0).note())
        .hasText("To move z, run this cell in JupyterLab, or trust the notebook there.");
    notebook.runAndWait(SECOND);
    notebook.awaitAwake(1);
    assertMoves(0);
  }

  @OnEachKernel
  void wakesAtItsFirstRunInAPageThatWasLoadedAgain(String kernel) {
    notebook = lesson.openOwn("first-run-" + kernel + ".ipynb", kernel, CELLS);
    notebook.awaitIdle();
    notebook.runAndWait(0);
    notebook.runAndWait(FIRST);
    notebook.awaitAwake(1);
    notebook.clearOutput(FIRST);
    notebook.saveAndReload();
    notebook.run(SECOND);
    notebook.awaitAwake(1);
    assertMoves(0);
  }

  @OnEachKernel
  void movesInASecondViewOfTheNotebook(String kernel) {
    run("view", kernel);
    notebook.openAnotherView();
    notebook.awaitAwake(4);
    assertMoves(2);
    assertMoves(3);
  }

  private void assertBothMoveWithoutAKernel() {
    notebook.save();
    notebook.shutDownAndReload();
    notebook.awaitAwake(2);
    assertMoves(0);
    assertMoves(1);
  }

  private void run(String name, String kernel) {
    notebook = lesson.runOwn("module-" + name + "-" + kernel + ".ipynb", kernel, CELLS, 2);
  }

  private void assertMoves(int place) {
    ExploredFigure figure = notebook.explored(place);
    figure.press("z", "Home");
    figure.awaitShown("[0]");
    figure.press("z", "End");
    figure.awaitShown("[8]");
  }

  private Locator modules() {
    return notebook.page().locator(".jp-OutputArea-output script[type=module]");
  }
}
