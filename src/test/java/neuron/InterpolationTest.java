package neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import neuron.notebook.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterpolationTest {

  private static Network sine(int n) {
    return Network.interpolating(x -> Math.sin(x), 0, 2 * Math.PI, n);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 1000})
  void meetsTheFunctionAtEveryKnot(int n) {
    Network network = sine(n);
    for (int k = 0; k <= n; k++) {
      double x = 2 * Math.PI * k / n;
      assertThat(network.forward(x)[0]).isCloseTo(Math.sin(x), within(1e-11));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 1000})
  void isMadeOfExactlyNRelus(int n) {
    assertThat(sine(n).layers().get(0).outputs()).isEqualTo(n);
    assertThat(sine(n).layers().get(0).sigma()).isEqualTo(Activations.RELU);
    assertThat(sine(n).depth()).isEqualTo(2);
  }

  @Test
  void bendsAtTheKnotsInside() {
    assertThat(Network.interpolating(x -> x * x, 0, 4, 4).bends(0, 4)).containsExactly(1, 2, 3);
  }

  @Test
  void isLevelBeforeTheFirstKnot() {
    assertThat(Network.interpolating(x -> x * x, 1, 4, 3).forward(-5)).containsExactly(1);
  }

  /** The interpolant of a smooth function is off by at most h² / 8 · max |f″|, de Boor 1978. */
  @Test
  void errorOfASineFallsWithTheSquareOfN() {
    double few = error(16);
    double many = error(256);
    assertThat(Math.log(many / few) / Math.log(16)).isCloseTo(-2, within(0.02));
    assertThat(many).isLessThanOrEqualTo(Math.pow(2 * Math.PI / 256, 2) / 8);
  }

  private static double error(int n) {
    Network network = sine(n);
    return Interval.closed(0, 2 * Math.PI)
        .places(100_000)
        .map(x -> Math.abs(network.forward(x)[0] - Math.sin(x)))
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void needsOneToAThousandRelus(int n) {
    assertThatThrownBy(() -> sine(n))
        .isInstanceOf(BadInput.class)
        .hasMessage("A function cannot be made of " + n + " ReLUs here: choose from 1 to 1000.");
  }

  @Test
  void needsAFunctionWithNumbersAtTheKnots() {
    assertThatThrownBy(() -> Network.interpolating(x -> 1 / x, 0, 1, 2))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The function gives ∞ at x = 0: give one that has a number there, or another interval.");
  }

  @Test
  void saysWhatTheFunctionThrows() {
    assertThatThrownBy(() -> Network.interpolating(x -> 1 / (int) x, 0, 1, 2))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The function throws ArithmeticException at x = 0: give one that has a number there, or"
                + " another interval.");
  }

  @Test
  void needsAFunction() {
    assertThatThrownBy(() -> Network.interpolating(null, 0, 1, 2))
        .isInstanceOf(BadInput.class)
        .hasMessage("The function is null: give one such as x -> Math.sin(x).");
  }

  @Test
  void needsAnInterval() {
    assertThatThrownBy(() -> Network.interpolating(x -> x, 1, 0, 2))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The interval from 1 to 0 is empty: the first number must be below the second.");
  }
}
