package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import neuron.kernel.Kernel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The module is brought")
class ModuleDeliveryTest {

  private static final int ONE_LOAD = 1;

  private final ModuleDelivery delivery = new ModuleDelivery();

  @Test
  void byTheFirstOutputOfAKernel() {
    assertThat(bring("a", "run 1")).isTrue();
  }

  @Test
  void notByASecondOutputOfTheSameRun() {
    bring("a", "run 1");
    assertThat(bring("a", "run 1")).isFalse();
  }

  @Test
  void notByTheCellsAfterTheFirst() {
    bring("a", "run 1");
    assertThat(bring("b", "run 2")).isFalse();
    assertThat(bring("c", "run 3")).isFalse();
  }

  @Test
  void byTheCellThatBroughtItWhenItRunsAgain() {
    bring("a", "run 1");
    bring("b", "run 2");
    assertThat(bring("a", "run 3")).isTrue();
  }

  @Test
  void byAnyCellThatRunsAgainSinceTheFirstMayBeGone() {
    bring("a", "run 1");
    bring("b", "run 2");
    assertThat(bring("b", "run 3")).isTrue();
    assertThat(bring("b", "run 3")).isFalse();
  }

  @Test
  void byTheNextOutputOfAPageThatWasLoadedAgain() {
    bring("a", "run 1");
    assertThat(delivery.isDue(cell("b", "run 2"), 2)).isTrue();
    assertThat(delivery.isDue(cell("c", "run 3"), 2)).isFalse();
  }

  @Test
  void byEveryOutputWhereNobodySaysWhichCellRuns() {
    assertThat(delivery.isDue(Optional.empty(), ONE_LOAD)).isTrue();
    assertThat(delivery.isDue(Optional.empty(), ONE_LOAD)).isTrue();
  }

  private boolean bring(String id, String run) {
    return delivery.isDue(cell(id, run), ONE_LOAD);
  }

  private static Optional<Kernel.Cell> cell(String id, String run) {
    return Optional.of(new Kernel.Cell(id, run));
  }
}
