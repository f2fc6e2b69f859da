package neuron.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;

class ChancesTest {

  private static final List<String> THREE = List.of("shirt", "coat", "bag");

  @Test
  void saysTheLargestScoreItsChanceAndTheSum() {
    assertThat(
            Figures.chances(THREE, new double[] {1, 3, -2}, new double[] {0.25, 0.7, 0.05})
                .sentence())
        .isEqualTo(
            "Of 3 scores the largest is 3, of coat, and its chance is 0.7; all chances together make"
                + " 1.");
  }

  @Test
  void saysASumThatIsNotOne() {
    assertThat(
            Figures.chances(THREE, new double[] {0, 0, 0}, new double[] {0.5, 0.5, 0.5}).sentence())
        .endsWith("together make 1.5.");
  }

  @Test
  void needsAScoreForEachName() {
    assertThatThrownBy(() -> Figures.chances(THREE, new double[] {1, 2}, new double[3]))
        .isInstanceOf(BadInput.class)
        .hasMessage("There are 3 names and 2 scores: give each name its score.");
    assertThatThrownBy(() -> Figures.chances(THREE, new double[3], null))
        .isInstanceOf(BadInput.class)
        .hasMessage("There are 3 names and no chances: give each name its chance.");
  }

  @Test
  void needsFiniteNumbers() {
    assertThatThrownBy(() -> Figures.chances(THREE, new double[3], new double[] {1, Double.NaN, 0}))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The chance of coat is NaN");
  }

  @Test
  void needsNames() {
    assertThatThrownBy(() -> Figures.chances(List.of("one"), new double[1], new double[1]))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The figure shows 2 to 12 names, but got [one]");
  }
}
