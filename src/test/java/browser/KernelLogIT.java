package browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kernel writes into the terminal while somebody works in JupyterLab. */
@DisplayName("Of a kernel, the terminal")
class KernelLogIT extends InTheLesson {

  private static final String LIVE =
      """
      explore(slider("w₁", -3, 3, 0.5), slider("w₂", -3, 3, -1),
          (w1, w2) -> terms(new Neuron(new double[] {w1, w2}, 1), 2, 3));""";

  private static final List<String> CELLS =
      List.of(
          "%classpath lib/neuron.jar\nimport neuron.*;",
          "import static neuron.page.Notebook.*;\nimport static neuron.figures.Figures.*;",
          LIVE,
          "System.out.println(1);\nwhile (true) { Thread.sleep(10); }");

  @ParameterizedTest
  @ValueSource(strings = {"java", "ijava"})
  void showsNothingOfStartWorkInterruptRestartAndEnd(String kernel) {
    String before = lesson.log();
    NotebookPage page = lesson.openOwn("quiet-" + kernel + ".ipynb", kernel, CELLS);
    page.awaitIdle();
    for (int cell = 0; cell < 3; cell++) {
      page.runAndWait(cell);
    }
    page.run(3);
    page.cell(3).locator("[data-mime-type='application/vnd.jupyter.stdout']").waitFor();
    page.interrupt();
    page.awaitIdle();
    page.restart();
    page.awaitIdle();
    page.runAndWait(0);
    page.shutDown();
    assertThat(lesson.log()).isEqualTo(before);
  }
}
