package kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
  private static final int TRIES = 100;

  /** What each hint says depends on how many were asked for before. */
  private static final String COUNTS = "hint(";

  @ParameterizedTest
  @MethodSource("series")
  void saysTheSameHoweverOftenAndInWhicheverOrderItsCellsRun(
      NotebookFile notebook, List<Setting> settings) {
    SoftAssertions all = new SoftAssertions();
    List<Integer> otherOrder = otherOrder(notebook);
    assertThat(otherOrder).isNotEqualTo(otherOrder.stream().sorted().toList());
    settings.parallelStream()
        .map(setting -> faults(notebook, otherOrder, setting))
        .forEachOrdered(faults -> all.assertThat(faults).isEmpty());
    all.assertAll();
  }

  /** The first other order that chance finds: of few cells it often finds the one they have. */
  private static List<Integer> otherOrder(NotebookFile notebook) {
    OtherOrder orders = new OtherOrder(notebook.codeCells());
    return LongStream.range(SEED, SEED + TRIES)
        .mapToObj(seed -> orders.shuffled(new Random(seed)))
        .filter(order -> !order.equals(order.stream().sorted().toList()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(notebook + " has no other order of its cells."));
  }

  private static List<String> faults(
      NotebookFile notebook, List<Integer> otherOrder, Setting setting) {
    List<Cell> cells = notebook.codeCells();
    Map<Cell, String> expected = new HashMap<>();
    List<String> faults = new ArrayList<>();
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      for (Cell cell : cells) {
        assertThat(kernel.run(DOES_NOT_COMPILE).isError()).isTrue();
        compare(faults, setting + ", after a cell that did not compile", cell, kernel, expected);
      }
      for (Cell cell : cells) {
        assertThat(kernel.run(THROWS).isError()).isTrue();
        compare(faults, setting + ", again, after a cell that threw", cell, kernel, expected);
        RealKernel.Answer twice = kernel.run(cell.source());
        if (twice.isError()) {
          faults.add(setting + ", twice in a row: " + cell.source() + "\n" + twice.text());
        }
      }
      for (int i : otherOrder) {
        compare(faults, setting + ", in the order " + otherOrder, cells.get(i), kernel, expected);
      }
    }
    return faults;
  }

  private static void compare(
      List<String> faults, String when, Cell cell, RealKernel kernel, Map<Cell, String> expected) {
    RealKernel.Answer answer = kernel.run(cell.source());
    boolean counts = cell.source().contains(COUNTS) && !answer.isError();
    String before = expected.computeIfAbsent(cell, key -> stored(cell, answer));
    if (!counts && !answer.text().equals(before)) {
      faults.add(when + ": " + cell.source() + "\n" + answer.text() + "\nin place of\n" + before);
    }
  }

  /** What is stored, or, of a cell that is stored without its reply, what it said first. */
  private static String stored(Cell cell, RealKernel.Answer first) {
    return cell.isStoredWithoutReply() && !first.isError()
        ? first.text()
        : new RealKernel.Answer(cell.outputs(), List.of()).text();
  }

  /** Each notebook on both kernels, and each kernel on every JDK in turn. */
  static List<Arguments> series() throws IOException {
    List<NotebookFile> series = NotebookFile.series();
    return IntStream.range(0, series.size())
        .mapToObj(i -> Arguments.of(series.get(i), Setting.onJdksInTurn(i)))
        .toList();
  }
}
