package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.CellsInAWorker.Answer;
import browser.CellsInAWorker.Cell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import runtime.build.cells.EditedSession.Run;

/**
 * Cells of the notebooks, edited by chance, in JShell, which a kernel runs them in, and in a page
 * that compiles them. {@code -Dedits.seed=21} makes other edits.
 */
@DisplayName("Five hundred edits by chance")
class RandomEditsIT {

  private static final int EDITS = 500;
  private static final long SEED = Long.getLong("edits.seed", 20);

  /** How long a cell may go on in the page, in ms; and one that does not end in JShell. */
  private static final long PATIENCE = 20_000;

  private static final long NOT_LONG = 1000;

  /** How many cells may end in JShell, and in the page only after that. */
  private static final int MOST_SLOW = 3;

  private static final int MOST_SPOILT = 3;
  private static final int MOST_ROWS = 6;

  @TempDir private static Path folder;

  private static final List<Compared> ALL = new ArrayList<>();
  private static EditDifferences differences;

  /** A run of a cell, on both sides. */
  private record Compared(String notebook, Run run, Heard onAJvm, Heard inAPage, String told) {

    boolean isSame(Differences known) {
      String text = known.inAPage(name(), onAJvm.text());
      return differences.allow(
          new Heard(text, onAJvm.trouble()), inAPage, "%s %s%n%s".formatted(notebook, run, told));
    }

    /** It ends, but not in time in the page. */
    boolean isSlow() {
      return inAPage.isEndless() && !onAJvm.isEndless();
    }

    private String name() {
      return notebook + ", code cell " + (run.cell() + 1);
    }

    @Override
    public String toString() {
      return "%n%s %s%n%s%n--- on a JVM: %s%n%s--- in the page: %s%n%s%s%n"
          .formatted(
              notebook,
              run,
              run.source(),
              onAJvm.trouble(),
              onAJvm.text(),
              inAPage.trouble(),
              inAPage.text(),
              told);
    }
  }

  @BeforeAll
  static void runAll() throws Exception {
    differences = EditDifferences.read();
    Map<String, EditedSession> sessions = EditedSession.all(EDITS, SEED);
    LessonClasses classes = new LessonClasses(folder, Map.of(), LessonClasses.ONE_POSITION);
    Map<String, List<Heard>> onAJvm = new LinkedHashMap<>();
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    for (Map.Entry<String, EditedSession> session : sessions.entrySet()) {
      List<Run> runs = session.getValue().runs();
      List<Heard> heard = heard(runs, classes);
      onAJvm.put(session.getKey(), heard);
      List<Cell> written = new ArrayList<>();
      for (int i = 0; i < runs.size(); i++) {
        long patience = heard.get(i).isEndless() ? NOT_LONG : PATIENCE;
        written.add(new Cell(runs.get(i).cell(), runs.get(i).source(), patience));
      }
      cells.put(session.getKey(), written);
    }
    Map<String, List<Answer>> inAPage = PageModule.workers().run(Browser.CHROMIUM, cells);
    sessions.forEach(
        (notebook, session) ->
            compare(notebook, session.runs(), onAJvm.get(notebook), inAPage.get(notebook)));
  }

  private static List<Heard> heard(List<Run> runs, LessonClasses classes) throws Exception {
    List<Heard> heard = new ArrayList<>();
    try (TimedShell shell = new TimedShell(classes.classPath())) {
      for (Run run : runs) {
        heard.add(shell.run(run.source()));
      }
    }
    return heard;
  }

  private static void compare(
      String notebook, List<Run> runs, List<Heard> onAJvm, List<Answer> inAPage) {
    assertThat(inAPage).as(notebook).hasSameSizeAs(runs);
    for (int i = 0; i < runs.size(); i++) {
      Answer answer = inAPage.get(i);
      ALL.add(
          new Compared(
              notebook,
              runs.get(i),
              onAJvm.get(i),
              HeardInAPage.of(answer),
              HeardInAPage.told(answer)));
    }
  }

  private static List<Compared> edited() {
    return ALL.stream().filter(each -> each.run().isEdited()).toList();
  }

  @Test
  void sayAndDoTheSameInAPageAsInAKernel() throws Exception {
    Differences known = new Differences();
    assertThat(ALL.stream().filter(each -> !each.isSlow() && !each.isSame(known))).isEmpty();
    assertThat(differences.rows()).hasSizeBetween(1, MOST_ROWS);
    assertThat(differences.used()).isNotEmpty();
  }

  @Test
  void endInThePageIfTheyEndInAKernelButForAFew() {
    assertThat(edited()).hasSize(EDITS);
    assertThat(ALL.stream().filter(Compared::isSlow)).hasSizeLessThanOrEqualTo(MOST_SLOW);
  }

  @Test
  void leaveTheShippedCellsAsTheyAreButForAFewWhoseVariablesTheyTake() {
    assertThat(
            ALL.stream()
                .filter(each -> !each.run().isEdited() && !each.onAJvm().trouble().isEmpty()))
        .hasSizeLessThanOrEqualTo(MOST_SPOILT);
  }

  @Test
  void areOfEachKindAndHaveEachOutcome() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Compared each : edited()) {
      counts.merge(each.run().edit().kind().name(), 1, Integer::sum);
      counts.merge(each.onAJvm().outcome(), 1, Integer::sum);
    }
    System.out.println(counts);
    assertThat(counts.keySet()).containsAll(RandomEdits.kinds()).containsAll(Heard.OUTCOMES);
  }
}
