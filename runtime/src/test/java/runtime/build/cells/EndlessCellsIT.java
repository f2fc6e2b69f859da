package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.CellsInAWorker.Answer;
import browser.CellsInAWorker.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells that never end or print without end, one after the other in one page. */
@DisplayName("A page is usable")
class EndlessCellsIT {

  private static final int MANY = 100;

  private static final List<String> ENDLESS =
      List.of(
          "while (true) { turns++; }",
          "for (;;) { try { turns++; throw new Exception(); } catch (Exception e) { } }",
          "do { turns += List.of(1, 2).stream().mapToInt(i -> i).sum(); } while (turns > 0);");

  private static List<Answer> run(Browser browser, List<String> texts, long patience)
      throws Exception {
    List<Cell> cells = new ArrayList<>();
    texts.forEach(text -> cells.add(new Cell(cells.size(), text, patience)));
    return PageModule.workers().run(browser, Map.of("01", cells)).get("01");
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = "CHROMIUM")
  void afterAHundredEndlessCellsInARow(Browser browser) throws Exception {
    List<String> texts = new ArrayList<>(List.of("long turns = 1;"));
    for (int i = 0; i < MANY; i++) {
      texts.add(ENDLESS.get(i % ENDLESS.size()));
    }
    texts.add("turns > " + MANY);
    texts.add("turns = 2; turns + 40");

    List<Answer> answers = run(browser, texts, 100);

    assertThat(answers.subList(1, 1 + MANY)).allMatch(Answer::isStopped);
    assertThat(HeardInAPage.of(answers.get(MANY + 1))).isEqualTo(new Heard("true\n", ""));
    assertThat(HeardInAPage.of(answers.get(MANY + 2))).isEqualTo(new Heard("42\n", ""));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void afterMoreThanAMillionLettersOfWhichItCutsTheRest(Browser browser) throws Exception {
    List<Answer> answers =
        run(
            browser,
            List.of(
                "int lines = 0; while (lines < 150_000) { System.out.println(lines++ % 10); }",
                "for (int i = 0; i < 150_000; i++) { System.out.println(\"0123456789\"); }",
                "lines"),
            60_000);

    assertThat(HeardInAPage.of(answers.get(0)).text()).hasSize(300_000).endsWith("\n9\n");
    assertThat(HeardInAPage.of(answers.get(1)).text())
        .startsWith("0123456789\n0123456789\n")
        .endsWith("\nThe output ends here: a cell prints at most 1,000,000 letters.\n")
        .hasSizeBetween(1_000_000, 1_000_100);
    assertThat(HeardInAPage.of(answers.get(2))).isEqualTo(new Heard("150000\n", ""));
  }
}
