package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import runtime.build.cells.EditedSession.Run;
import runtime.build.cells.RandomEdits.Edited;
import runtime.build.cells.RandomEdits.Kind;

/** Edits by chance. */
@DisplayName("An edit by chance")
class RandomEditsTest {

  private static final int MANY = 2000;

  private static final String CELL =
      """
      import java.util.stream.*;
      double[] w = {0.5, -1}; // 2 weights
      for (int i = 0; i < 3; i++) {
          System.out.println("w 7 " + w[i]);
      }""";

  private static List<Edited> edits(long seed) {
    RandomEdits random = new RandomEdits(seed);
    return IntStream.range(0, MANY)
        .mapToObj(i -> random.edit(CELL, RandomEdits.names(CELL + "\nmath.cos(x);")))
        .toList();
  }

  private static Map<Kind, Set<String>> byKind() {
    Map<Kind, Set<String>> all = new EnumMap<>(Kind.class);
    edits(1).forEach(e -> all.computeIfAbsent(e.kind(), k -> new HashSet<>()).add(e.source()));
    return all;
  }

  @Test
  void isTheSameForTheSameSeedOnly() {
    assertThat(edits(1)).isEqualTo(edits(1)).isNotEqualTo(edits(2));
  }

  @Test
  void changesTheCell() {
    assertThat(edits(1)).extracting(Edited::source).doesNotContain(CELL);
  }

  @Test
  void isOfEachKind() {
    assertThat(byKind().keySet()).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void leavesNumbersInTextsAndCommentsAlone() {
    assertThat(byKind().get(Kind.NUMBER))
        .allSatisfy(cell -> assertThat(cell).contains("\"w 7 \"", "// 2 weights"))
        .anySatisfy(cell -> assertThat(cell).contains("i < 2147483648"))
        .anySatisfy(cell -> assertThat(cell).contains("{1e400, -1}"));
  }

  @Test
  void putsANameInThePlaceOfOneOfTheSameUse() {
    assertThat(byKind().get(Kind.OTHER_NAME))
        .contains(CELL.replace("println", "cos"), CELL.replace("[i]", "[math]"))
        .doesNotContain(CELL.replace("println", "math"), CELL.replace("[i]", "[cos]"));
  }

  @Test
  void takesAwayLinesSignsAndQuotes() {
    assertThat(byKind().get(Kind.LINE_REMOVED)).contains(CELL.replaceFirst("double.*\n", ""));
    assertThat(byKind().get(Kind.SIGN_REMOVED)).contains(CELL.replace("])", ")"));
    assertThat(byKind().get(Kind.QUOTE_REMOVED))
        .containsExactlyInAnyOrder(CELL.replace("\"w", "w"), CELL.replace(" \"", " "));
  }

  @Test
  void isMadeOfCellsOfAllNotebooksWithTheirCellsAboveAsShipped() throws Exception {
    Map<String, EditedSession> sessions = EditedSession.all(500, 20);
    assertThat(sessions.values().stream().mapToLong(EditedSession::edits).sum()).isEqualTo(500);
    assertThat(sessions.keySet()).hasSize(10);
    sessions.forEach(
        (notebook, session) -> {
          Set<Integer> shipped = new TreeSet<>();
          for (Run run : session.runs()) {
            assertThat(run.cell()).as(notebook + " " + run).isNotIn(shipped);
            if (!run.isEdited()) {
              shipped.add(run.cell());
            }
          }
          assertThat(session.runs().stream().map(Run::cell).collect(Collectors.toSet()))
              .isEqualTo(shipped);
        });
  }
}
