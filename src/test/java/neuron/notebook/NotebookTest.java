package neuron.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NotebookTest {

  @Test
  void aFigureIsItsSentenceWhereNoKernelRuns() {
    Figure figure = new Figure("Nothing", "An empty picture.", 10, 10, graphics -> {});

    assertThat(printed(() -> Notebook.show(figure))).isEqualTo("An empty picture.\n");
  }

  @Test
  void anythingElseIsShownAsText() {
    assertThat(printed(() -> Notebook.show(2.5))).isEqualTo("2.5\n");
  }

  @Test
  void nothingCannotBeShown() {
    assertThatThrownBy(() -> Notebook.show(null))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "There is nothing to show: the value is null. Give show a figure, a chart or a text.");
  }

  private static String printed(Runnable action) {
    PrintStream terminal = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setOut(terminal);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
