package kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Notebooks in whose cells learners go back and forth, without a restart of the kernel. */
@DisplayName("A notebook whose kernel is not restarted")
class NotebookReRunIT {

  private static final String DOES_NOT_COMPILE = "double broken = nowhere + ;";
  private static final String THROWS = "double thrown = Double.parseDouble(\"none\");";
  private static final long SEED = 2026;

  /** What each hint says depends on how many were asked for before. */
  private static final String COUNTS = "hint(";

  @ParameterizedTest
  @MethodSource("notebooksInSettings")
  void saysTheSameHoweverOftenAndInWhicheverOrderItsCellsRun(
      NotebookFile notebook, Setting setting) {
    List<Cell> cells = notebook.codeCells();
    List<Integer> fromTheTop = IntStream.range(0, cells.size()).boxed().toList();
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      SoftAssertions all = new SoftAssertions();
      for (int i : fromTheTop) {
        assertThat(kernel.run(DOES_NOT_COMPILE).isError()).isTrue();
        compare(all, "after one that did not compile", cells.get(i), kernel);
      }
      for (int i : fromTheTop) {
        assertThat(kernel.run(THROWS).isError()).isTrue();
        compare(all, "the second time, after one that threw", cells.get(i), kernel);
        all.assertThat(kernel.run(cells.get(i).source()).isError())
            .as("twice in a row: " + cells.get(i).source())
            .isFalse();
      }
      List<Integer> otherOrder = new OtherOrder(cells).shuffled(new Random(SEED));
      assertThat(otherOrder).isNotEqualTo(fromTheTop);
      for (int i : otherOrder) {
        compare(all, "in the order " + otherOrder, cells.get(i), kernel);
      }
      all.assertAll();
    }
  }

  private static void compare(SoftAssertions all, String when, Cell cell, RealKernel kernel) {
    RealKernel.Answer answer = kernel.run(cell.source());
    all.assertThat(answer.isError()).as(when + ": " + cell.source() + answer.text()).isFalse();
    if (!cell.source().contains(COUNTS)) {
      all.assertThat(answer.text()).as(when + ": " + cell.source()).isEqualTo(text(cell));
    }
  }

  private static String text(Cell cell) {
    return new RealKernel.Answer(cell.outputs(), List.of()).text();
  }

  static Stream<Arguments> notebooksInSettings() throws IOException {
    List<Arguments> pairs = new ArrayList<>();
    List<Setting> settings = Setting.all().toList();
    for (NotebookFile notebook : NotebookFile.series()) {
      settings.forEach(setting -> pairs.add(Arguments.of(notebook, setting)));
    }
    return pairs.stream();
  }
}
