package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cell needs: the cells whose names it uses, and those that these need. */
class NeedsTest {

  @TempDir Path folder;

  @Test
  void takesInWhatTheNeededOnesNeed() throws Exception {
    Compiled compiled =
        new Compiled(
            folder,
            Map.of(),
            "int a = 1;",
            "int twice() { return 2 * a + late(); }",
            "int b = 3;",
            "System.out.println(twice());",
            "int late() { return 4; }",
            "System.out.println(\"a\");");

    assertThat(compiled.needs(3)).containsExactly(0, 1);
    assertThat(compiled.needs(1)).as("not what stands below").containsExactly(0);
    assertThat(compiled.needs(5)).as("not a word in a text").isEmpty();
  }

  @Test
  void isTheLastCellThatGivesAVariableItsValue() throws Exception {
    Compiled compiled =
        new Compiled(folder, Map.of(), "int a = 1;", "int a = 2;", "System.out.println(a);");

    assertThat(compiled.needs(2)).containsExactly(1);
  }
}
