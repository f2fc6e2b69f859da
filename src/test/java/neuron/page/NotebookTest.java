package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import neuron.Printed;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;

class NotebookTest {

  @Test
  void aFigureIsItsSentenceWhereNoKernelRuns() {
    Figure figure = new Figure("Nothing", "An empty picture.", 10, 10, graphics -> {});

    assertThat(Printed.by(() -> Notebook.show(figure))).isEqualTo("An empty picture.\n");
  }

  @Test
  void anythingElseIsShownAsText() {
    assertThat(Printed.by(() -> Notebook.show(2.5))).isEqualTo("2.5\n");
  }

  @Test
  void nothingCannotBeShown() {
    assertThatThrownBy(() -> Notebook.show(null))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "There is nothing to show: the value is null. Give show a figure, a chart or a text.");
  }
}
