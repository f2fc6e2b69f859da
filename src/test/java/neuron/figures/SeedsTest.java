package neuron.figures;

import static neuron.Activations.RELU;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.page.Figure;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

  private static final List<Activation> TWO = List.of(TANH, RELU);
  private static final Share SHARE = (sigma, times, seed) -> times * seed / 100;

  private static Figure figure(List<Double> times, int seeds, Share share) {
    return Figures.seeds("What arrives", TWO, times, seeds, share);
  }

  @Test
  void saysTheMiddleOneOfEachRow() {
    assertThat(Figures.seeds("What arrives", TWO, List.of(1.0, 10.0), 5, SHARE).sentence())
        .isEqualTo(
            "What arrives, in the middle of 5 seeds, with weights × 1 and 10: for tanh about 0.03 and"
                + " 0.3; for ReLU about 0.03 and 0.3.");
  }

  @Test
  void standsAmongPowersOfTenThatHoldOne() {
    Axes axes = new Seeds("What arrives", TWO, List.of(1.0), 5, SHARE).axes;
    assertThat(axes.x(1)).isCloseTo(axes.box().getMaxX(), within(1e-9));
    assertThat(axes.x(0.01)).isCloseTo(axes.box().getMinX(), within(1e-9));
    assertThat(axes.x(0.1)).isCloseTo(axes.box().getCenterX(), within(1e-9));
  }

  @Test
  void cannotPlaceZero() {
    assertThatThrownBy(() -> figure(List.of(2.0), 3, (sigma, times, seed) -> 0))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The number of tanh with weights × 2 is 0, which has no place");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 21})
  void needsSeeds(int seeds) {
    assertThatThrownBy(() -> figure(List.of(1.0), seeds, SHARE))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The figure shows 1 to 20 seeds");
  }

  @Test
  void needsRowsThatHaveRoom() {
    assertThatThrownBy(() -> figure(List.of(), 5, SHARE))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("There are no sizes of the weights");
    assertThatThrownBy(() -> figure(Collections.nCopies(9, 1.0), 5, SHARE))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("18 rows are too many");
  }

  @Test
  void needsATitleAndANumber() {
    assertThatThrownBy(() -> Figures.seeds(" ", TWO, List.of(1.0), 5, SHARE))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The figure has no title");
    assertThatThrownBy(() -> figure(List.of(1.0), 5, null))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("There is nothing to count");
  }
}
