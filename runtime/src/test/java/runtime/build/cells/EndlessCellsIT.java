package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.CellsInAWorker.Answer;
import browser.CellsInAWorker.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
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

  /** What calls nothing of the cell while it works, for hours or for minutes. */
  private static final List<String> COMPILED =
      List.of(
          "LongStream.range(0, Long.MAX_VALUE).sum()",
          "BigInteger.valueOf(3).pow(20_000_000)",
          "huge.pow(2)",
          "BigInteger.ONE.shiftLeft(10_000_000)",
          "many.removeAll(others);",
          "for (;;) { \"x\".repeat(40_000_000); }",
          "Collections.frequency(Collections.nCopies(2_000_000_000, 1), 1)",
          "Arrays.sort(new Random(1).doubles(20_000_000).toArray());",
          "\"a\".repeat(60).matches(\"(a+)+b\")",
          "trainer.epoch()");

  private static final String BEFORE =
      """
      import java.util.stream.*;
      import neuron.*;
      import static neuron.Activations.*;
      List<Integer> many = new ArrayList<>(IntStream.range(0, 500_000).boxed().toList());
      List<Integer> others = IntStream.range(-500_000, 0).boxed().toList();
      Split circles = Dataset.circles(10_000, 0.1, 1).split(0.25, 1);
      Network network = Network.random(1, RELU, 2, 400, 400, 1);
      Trainer trainer = new Trainer(network, circles, Optimizer.adam(0.03));
      BigInteger huge = BigInteger.ONE.shiftLeft(64_000_000).add(BigInteger.ONE);
      int kept = 41;
      """;

  private static List<Answer> run(Browser browser, List<String> texts, long patience)
      throws Exception {
    return run(browser, texts, text -> patience);
  }

  private static List<Answer> run(
      Browser browser, List<String> texts, ToLongFunction<String> patience) throws Exception {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new Cell(cells.size(), text, patience.applyAsLong(text)));
    }
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
  void afterStopsAmidCompiledCode(Browser browser) throws Exception {
    List<String> texts = new ArrayList<>(List.of(BEFORE));
    for (String work : COMPILED) {
      texts.add(work);
      texts.add("kept++; many.size() + \" \" + kept");
    }
    List<Answer> answers = run(browser, texts, text -> COMPILED.contains(text) ? 500 : 60_000);

    for (int i = 0; i < COMPILED.size(); i++) {
      Answer work = answers.get(1 + 2 * i);
      assertThat(work.broken()).as(COMPILED.get(i)).isEmpty();
      assertThat(work.isStopped()).as(COMPILED.get(i)).isTrue();
      assertThat(HeardInAPage.of(answers.get(2 + 2 * i)))
          .as(COMPILED.get(i))
          .isEqualTo(new Heard("500000 " + (42 + i) + "\n", ""));
    }
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
