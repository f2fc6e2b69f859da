package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** A training in the page, from its first picture to the slider that stays. */
@DisplayName("A training that is watched")
class WatchIT extends InANotebook {

  private static final int TRAINING = 1;
  private static final int NEXT = 2;
  private static final String INTERRUPT = "**/interrupt*";

  private static final List<String> CELLS =
      List.of(
          START
              + """

          Trainer trainer = new Trainer(Network.random(1, TANH, 2, 16, 16, 1),
              Dataset.spiral(400, 0.02, 1).split(0.25, 1), Optimizer.adam(0.003));""",
          "watch(trainer, 2);",
          "System.out.println(trainer.last());");

  /** All its pictures together would take minutes. */
  private static final String SLOW =
      """
      Activation slow = z -> {
          double s = 0;
          for (int i = 0; i < 1_000; i++) {
              s += Math.sin(z + i);
          }
          return Math.max(0, z) + 1e-9 * s;
      };
      watch(new Trainer(Network.random(1, slow, 2, 2, 1),
          Dataset.moons(20, 0.1, 1).split(0.5, 1), Optimizer.sgd(0.1)), 100_000);""";

  @OnEachKernel
  void isSeenAndEndsAtItsButton(String kernel) {
    ExploredFigure figure = begin("button", kernel);
    awaitMoving(figure);
    assertThat(figure.root().locator("pre")).containsText(" s left.");
    figure.stop();
    assertHasEnded();
  }

  @OnEachKernel
  void saysWhereItsButtonCannotEndIt(String kernel) {
    ExploredFigure figure = begin("unstoppable", kernel);
    notebook.page().route(INTERRUPT, Route::abort);
    figure.stop();
    assertThat(figure.root().getByText("This page cannot stop it: interrupt the kernel."))
        .isVisible();
    notebook.page().unroute(INTERRUPT);
    notebook.interrupt();
    assertHasEnded();
  }

  @OnEachKernel
  void endsAtAnInterruptOfTheKernel(String kernel) {
    awaitMoving(begin("interrupt", kernel));
    notebook.interrupt();
    assertHasEnded();
  }

  @OnEachKernel
  void endsAtOnceWhereAPictureTakesLong(String kernel) {
    notebook = lesson.runOwn("slow-" + kernel + ".ipynb", kernel, CELLS, 1);
    notebook.edit(TRAINING, SLOW);
    notebook.run(TRAINING);
    assertThat(notebook.explored(0).root().getByText("Stop")).isVisible();
    notebook.interrupt();
    assertHasEnded();
    notebook.awaitIdle();
  }

  @OnEachKernel
  void leavesASliderToTheLastEpoch(String kernel) {
    train("slider", kernel, 200);
    notebook.explored(0).control("epoch").waitFor();
    ExploredFigure figure = notebook.explored(0);
    String last = figure.caption();
    figure.type("epoch", "0");
    assertThat(figure.root().locator("figcaption")).containsText("After epoch 2 of");
    figure.type("epoch", "999999");
    assertThat(figure.root().locator("figcaption")).hasText(last);
    notebook.runAndWait(NEXT);
    String epoch = notebook.printed(NEXT).replaceAll("(?s)epoch (\\d+):.*", "$1");
    assertThat(figure.control("epoch, exact value")).hasValue(epoch);
    assertThat(last).startsWith("After epoch " + epoch + " of ");
  }

  @OnEachKernel
  void isOneMomentInAPageThatIsLoadedAgain(String kernel) {
    awaitMoving(begin("reloaded", kernel));
    notebook.save();
    notebook.page().reload();
    assertThat(notebook.explored(0).note())
        .hasText("This was one moment. Run this cell again to watch the others.");
    assertThat(notebook.explored(0).root().locator("img")).isVisible();
    notebook.interrupt();
    notebook.awaitIdle();
  }

  private ExploredFigure begin(String name, String kernel) {
    train(name, kernel, 100_000);
    assertThat(notebook.explored(0).root().getByText("Stop")).isVisible();
    return notebook.explored(0);
  }

  private void train(String name, String kernel, int epochs) {
    notebook = lesson.runOwn(name + "-" + kernel + ".ipynb", kernel, CELLS, 1);
    notebook.edit(TRAINING, "watch(trainer, %d);".formatted(epochs));
    notebook.run(TRAINING);
  }

  private static void awaitMoving(ExploredFigure figure) {
    Locator caption = figure.root().locator("figcaption");
    for (int picture = 0; picture < 3; picture++) {
      assertThat(caption).not().hasText(figure.caption());
    }
  }

  private void assertHasEnded() {
    assertThat(notebook.cell(TRAINING)).containsText("You stopped it. Epoch");
    assertThat(notebook.explored(0).root().getByText("Stop")).hasCount(0);
  }
}
