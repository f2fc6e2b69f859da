package neuron;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizerTest {

  /** Where a parameter is after each of these gradients, from 1 on. */
  private static double[] walk(Optimizer optimizer, double... gradients) {
    Optimizer.Descent descent = optimizer.start(1);
    double[] w = {1};
    double[] places = new double[gradients.length];
    for (int i = 0; i < gradients.length; i++) {
      descent.step(w, new double[] {gradients[i]});
      places[i] = w[0];
    }
    return places;
  }

  @Test
  void gradientDescentGoesAgainstTheGradient() {
    assertThat(walk(Optimizer.sgd(0.25), 2, -1, 0)).containsExactly(0.5, 0.75, 0.75);
  }

  /** v is −0.5, then −0.25 + 0.25 = 0, then 0 − 1 = −1, then −0.5. */
  @Test
  void momentumKeepsPartOfTheLastStep() {
    assertThat(walk(Optimizer.momentum(0.25, 0.5), 2, -1, 4, 0))
        .containsExactly(0.5, 0.5, -0.5, -1);
  }

  @Test
  void momentumZeroIsPlainGradientDescent() {
    assertThat(walk(Optimizer.momentum(0.1, 0), 2, -1, 4))
        .containsExactly(walk(Optimizer.sgd(0.1), 2, -1, 4));
  }

  /** Worked out to forty decimals with the paper's algorithm. */
  @Test
  void adamFollowsItsPaper() {
    assertThat(walk(Optimizer.adam(0.1), 2, -1, 0.5))
        .containsExactly(
            new double[] {0.900000000499999998, 0.873366296702431358, 0.839323382138942472},
            within(1e-15));
  }

  @Test
  void adamsFirstStepIsAsLargeAsTheRateWhateverTheGradient() {
    assertThat(walk(Optimizer.adam(0.1), 1e-3)).containsExactly(new double[] {0.9}, within(1e-5));
    assertThat(walk(Optimizer.adam(0.1), -1e9)).containsExactly(new double[] {1.1}, within(1e-5));
  }

  @Test
  void adamStandsStillWithoutAGradient() {
    assertThat(walk(Optimizer.adam(0.1), 0, 0)).containsExactly(1, 1);
  }

  @Test
  void eachParameterGoesItsOwnWay() {
    Optimizer.Descent descent = Optimizer.momentum(0.5, 0.5).start(2);
    double[] w = {0, 0};
    descent.step(w, new double[] {1, -2});
    descent.step(w, new double[] {0, 1});

    assertThat(w).containsExactly(-0.75, 1);
  }

  @Test
  void eachStartForgetsEarlierOnes() {
    Optimizer adam = Optimizer.adam(0.1);

    assertThat(walk(adam, 2, -1)).containsExactly(walk(adam, 2, -1));
  }

  @Test
  void readsAsItsSettings() {
    assertThat(Optimizer.sgd(0.1)).hasToString("gradient descent, rate 0.1");
    assertThat(Optimizer.momentum(0.1, 0.9))
        .hasToString("gradient descent, rate 0.1, momentum 0.9");
    assertThat(Optimizer.adam(0.01)).hasToString("Adam, rate 0.01");
    assertThat(Optimizer.adam(0.01).rate()).isEqualTo(0.01);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, NaN, POSITIVE_INFINITY})
  void needsARateAboveZero(double rate) {
    String sentence = "The rate cannot be (0|−1|NaN|∞): choose a number above 0, such as 0.1\\.";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optimizer.sgd(rate))
        .withMessageMatching(sentence);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optimizer.adam(rate))
        .withMessageMatching(sentence);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -0.5, NaN})
  void needsAMomentumBelowOne(double momentum) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optimizer.momentum(0.1, momentum))
        .withMessageMatching(
            "The momentum cannot be (1|−0.5|NaN): choose a number from 0 to less than 1, such as"
                + " 0.9\\.");
  }
}
