package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The minutes that a notebook promises are those that it takes. */
class MinutesTest {

  @ParameterizedTest
  @MethodSource("series")
  void areToldAsTheyAre(NotebookFile notebook) {
    assertThat(Minutes.told(notebook))
        .as("the minutes below the title of " + notebook)
        .contains(Minutes.of(notebook));
  }

  @ParameterizedTest
  @MethodSource("series")
  void areFewForTheCore(NotebookFile notebook) {
    assertThat(Minutes.of(notebook).core())
        .as("the minutes of the core of " + notebook)
        .isLessThanOrEqualTo(Minutes.LONGEST_CORE);
  }

  @Test
  void countWordsPredictionsExercisesAndSliders() {
    NotebookFile draft =
        new NotebookFile(
            Path.of("09-draft.ipynb"),
            List.of(
                Cell.markdown("# A draft\n\n*Core 3 minutes, practice 3.* " + "word ".repeat(216)),
                Cell.code("predict(\"9.1\", null)"),
                Cell.code("explore(slider(\"z\", 0, 1, 0), z -> curve(RELU));"),
                Cell.markdown("## Practice\n\n<details>" + "folded ".repeat(500) + "</details>"),
                Cell.code("check(\"9.2\", null);")),
            new com.google.gson.JsonObject());

    assertThat(Minutes.of(draft)).isEqualTo(new Minutes(3, 3, 0));
    assertThat(Minutes.told(draft)).contains(new Minutes(3, 3, 0));
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.all();
  }
}
