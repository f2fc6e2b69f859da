package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neuron.Neuron;
import neuron.figures.Figures;
import notebooks.PictureDifference;
import org.junit.jupiter.api.DisplayName;

/** What figures that ask the kernel live through: other cells, reloads, restarts, other views. */
@DisplayName("A figure that asks the kernel")
class ExploreLifeIT extends InANotebook {

  private static final int BUSY = 3;

  private static final String TWO_WEIGHTS =
      """
      explore(slider("w₁", -3, 3, 0.5), slider("w₂", -3, 3, -1),
          (w1, w2) -> terms(new Neuron(new double[] {w1, w2}, 1), 2, 3));""";

  private static final List<String> CELLS =
      List.of(
          START,
          TWO_WEIGHTS,
          TWO_WEIGHTS,
          """
          Thread.sleep(100);""");

  @OnEachKernel
  void answersBesideAnother(String kernel) {
    NotebookPage page = run("beside", kernel);
    page.explored(0).type("w₁", "1");
    page.explored(1).type("w₁", "-2");
    page.explored(0).awaitShown("[80,40]");
    page.explored(1).awaitShown("[20,40]");
  }

  @OnEachKernel
  void saysThatItWaitsForARunningCell(String kernel) {
    NotebookPage page = run("busy", kernel);
    page.edit(BUSY, "Thread.sleep(5000);");
    page.run(BUSY);
    ExploredFigure figure = page.explored(0);
    figure.type("w₁", "1");
    assertThat(figure.note())
        .hasText("The kernel runs a cell: the picture follows when it is done.");
    figure.awaitShown("[80,40]");
    assertThat(figure.note()).isHidden();
  }

  @OnEachKernel
  void answersAfterAnInterrupt(String kernel) {
    NotebookPage page = run("interrupted", kernel);
    page.edit(BUSY, "Thread.sleep(60_000);");
    page.run(BUSY);
    page.explored(0).type("w₁", "1");
    assertThat(page.explored(0).note()).isVisible();
    page.interrupt();
    page.explored(0).awaitShown("[80,40]");
  }

  @OnEachKernel
  void staysAwakeWhenThePageIsLoadedAgain(String kernel) {
    NotebookPage page = run("reloaded", kernel);
    assertAnswers(page);
    page.saveAndReload();
    page.awaitAwake(2);
    page.explored(0).awaitShown("[80,40]");
    page.explored(0).type("w₂", "0");
    page.explored(0).awaitShown("[80,60]");
    assertShowsTerms(page.explored(0), 1, 0);
  }

  @OnEachKernel
  void fallsAsleepWhenTheKernelStartsAnew(String kernel) {
    NotebookPage page = run("restarted", kernel);
    page.restart();
    assertThat(page.explored(0).note())
        .hasText("These controls are asleep: run this cell again to wake them.");
    assertThat(page.explored(0).control("w₁")).isDisabled();
    assertThat(page.explored(0).showsPicture()).isTrue();
  }

  @OnEachKernel
  void leavesNothingBehindWhenItsCellRunsAgain(String kernel) {
    NotebookPage page = run("again", kernel);
    for (int i = 0; i < 5; i++) {
      page.runAndWait(1);
    }
    page.awaitAwake(2);
    page.edit(BUSY, openLines(kernel));
    page.runAndWait(BUSY);
    assertThat(page.printed(BUSY).strip()).isEqualTo("2 lines");
    assertAnswers(page);
  }

  @OnEachKernel
  void movesInEveryViewOfTheNotebook(String kernel) {
    NotebookPage page = run("views", kernel);
    page.openAnotherView();
    page.awaitAwake(4);
    assertAnswers(page);
    page.explored(2).awaitShown("[80,40]");
  }

  @OnEachKernel
  void movesInEveryWindowOfTheBrowser(String kernel) {
    NotebookPage page = run("windows", kernel);
    page.save();
    NotebookPage other = page.openInAnotherWindow();
    other.awaitAwake(2);
    page.explored(0).type("w₁", "1");
    other.explored(0).awaitShown("[80,40]");
    other.explored(0).type("w₁", "2");
    page.explored(0).awaitShown("[100,40]");
    assertThat(page.explored(0).control("w₁, exact value")).hasValue("2");
  }

  @OnEachKernel
  void isAwakeWhenItsNotebookIsClosedAndOpenedAgain(String kernel) {
    NotebookPage page = run("closed", kernel);
    page.save();
    page.closeAndOpenAgain();
    page.awaitAwake(2);
    assertAnswers(page);
  }

  @OnEachKernel
  void showsItsPictureWhereNoKernelRuns(String kernel) {
    NotebookPage page = run("cold", kernel);
    assertAnswers(page);
    page.save();
    page.shutDownAndReload();
    assertThat(page.explored(0).root().locator("img")).isVisible();
    assertThat(page.explored(0).note())
        .hasText("To move w₁ and w₂, run this cell in JupyterLab: they ask the running kernel.");
    assertThat(page.page().getByText("not found")).hasCount(0);
    assertThat(page.errors()).isZero();
  }

  /**
   * A cell that counts the lines from the kernel to its pages, but for those of pages loaded anew.
   */
  private static String openLines(String kernel) {
    String instance =
        kernel.equals("java")
            ? "org.dflib.jjava.jupyter.kernel.BaseKernel.notebookKernel()"
            : "io.github.spencerpark.ijava.IJava.getKernelInstance()";
    return """
        int lines = 0;
        for (var line : %s.getCommManager()) lines += line.getTargetName().equals("jupyter.widget") ? 1 : 0;
        System.out.println(lines + " lines");"""
        .formatted(instance);
  }

  private static void assertAnswers(NotebookPage page) {
    page.explored(0).type("w₁", "1");
    page.explored(0).awaitShown("[80,40]");
  }

  private static void assertShowsTerms(ExploredFigure figure, double w1, double w2) {
    assertThat(
            PictureDifference.between(
                figure.picture(),
                Figures.terms(new Neuron(new double[] {w1, w2}, 1), 2, 3).image(2)))
        .isLessThanOrEqualTo(PictureDifference.TOLERANCE);
  }

  private NotebookPage run(String name, String kernel) {
    notebook = lesson.runOwn(name + "-" + kernel + ".ipynb", kernel, CELLS, 2);
    return notebook;
  }
}
