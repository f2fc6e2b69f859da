package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuron.kernel.Kernel;
import org.junit.jupiter.api.Test;

class OpenWidgetsTest {

  private final List<Line> lines = new ArrayList<>();
  private final OpenWidgets widgets = new OpenWidgets();

  @Test
  void aThousandRunsOfACellLeaveTheLastAwake() {
    for (int run = 0; run < 1000; run++) {
      keep("cell", "run " + run);
    }
    assertThat(open()).containsExactly(lines.get(999));
  }

  @Test
  void twoOfOneRunStayAwake() {
    keep("cell", "run 1");
    keep("cell", "run 2");
    keep("cell", "run 2");
    assertThat(open()).hasSize(2);
  }

  @Test
  void anotherCellLeavesThemAlone() {
    keep("one", "run 1");
    keep("other", "run 2");
    assertThat(open()).hasSize(2);
  }

  @Test
  void whereThePageDoesNotNameTheCellTheOldestMakeRoom() {
    for (int run = 0; run < 1000; run++) {
      keep(Optional.empty());
    }
    assertThat(open()).isEqualTo(lines.subList(900, 1000));
  }

  private void keep(String cell, String run) {
    keep(Optional.of(new Kernel.Cell(cell, run)));
  }

  private void keep(Optional<Kernel.Cell> cell) {
    Line line = new Line();
    lines.add(line);
    widgets.keep(line, cell);
  }

  private List<Line> open() {
    return lines.stream().filter(line -> line.open).toList();
  }

  private static final class Line implements Kernel.Wire {

    private boolean open = true;

    @Override
    public void say(JsonObject content) {}

    @Override
    public void remember(JsonObject state) {}

    @Override
    public void close() {
      open = false;
    }
  }
}
