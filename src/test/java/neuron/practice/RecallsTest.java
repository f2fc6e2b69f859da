package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import neuron.practice.answers.Passage;
import neuron.practice.sheets.SheetsTest;
import notebooks.NotebookFile;
import org.junit.jupiter.api.Test;

/** What a reader is asked to remember, and the place where it stands. */
class RecallsTest {

  @Test
  void leadBackToHeadingsThatAreThere() throws IOException {
    List<Passage> passages =
        SheetsTest.exercises().stream()
            .flatMap(exercise -> exercise.page().back().stream())
            .distinct()
            .collect(Collectors.toList());
    for (NotebookFile notebook : NotebookFile.series()) {
      List<String> headings = notebook.headingTexts();
      passages.removeIf(
          passage ->
              passage.notebook().equals(notebook.number()) && headings.contains(passage.heading()));
    }

    assertThat(passages).as("a back to a heading that its notebook does not have").isEmpty();
  }
}
