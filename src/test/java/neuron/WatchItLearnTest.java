package neuron;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the notebook "Watch it learn" says of its trainings, found out by training. */
class WatchItLearnTest {

  private static final Dataset XOR = Dataset.xor(400, 0.15, 1);
  private static final Dataset CIRCLES = Dataset.circles(400, 0.1, 1);
  private static final Dataset MOONS = Dataset.moons(400, 0.1, 1);
  private static final Dataset SPIRAL = Dataset.spiral(400, 0.02, 1);
  private static final Split RINGS = CIRCLES.split(0.25, 1);
  private static final double SOLVED = 0.95;

  private static Trainer trained(Network network, Split data, double rate, int epochs) {
    Trainer trainer = new Trainer(network, data, Optimizer.adam(rate));
    IntStream.range(0, epochs).forEach(epoch -> trainer.epoch());
    return trainer;
  }

  private static double heldOut(Trainer trainer) {
    return trainer.last().heldOut().accuracy();
  }

  @Nested
  class Circles {

    @Test
    void areLearnedWithReLUAndNotWithout() {
      assertThat(heldOut(trained(Network.random(1, RELU, 2, 8, 1), RINGS, 0.03, 10)))
          .isGreaterThan(SOLVED);
      assertThat(heldOut(trained(Network.random(1, IDENTITY, 2, 8, 1), RINGS, 0.03, 10)))
          .isBetween(0.4, 0.6);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 6", "4, 10", "8, 10"})
    void needThreeNeuronsAndAreFoundByAllSeedsWithFour(int neurons, long seeds) {
      assertThat(
              IntStream.rangeClosed(1, 10)
                  .mapToObj(seed -> Network.random(seed, RELU, 2, neurons, 1))
                  .filter(network -> heldOut(trained(network, RINGS, 0.03, 200)) >= SOLVED)
                  .count())
          .isEqualTo(seeds);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 10})
    void areLearnedAtATenthToTenTimesTheRate(double times) {
      assertThat(heldOut(atRate(times))).isGreaterThan(SOLVED);
    }

    @Test
    void areHardlyBegunAtAHundredthOfTheRate() {
      assertThat(heldOut(atRate(0.01))).isLessThan(0.6);
    }

    @Test
    void killAllNeuronsAtAHundredTimesTheRate() {
      assertThat(atRate(100).network().deadNeurons(RINGS.training())).isEqualTo(8);
    }

    private Trainer atRate(double times) {
      return trained(Network.random(1, RELU, 2, 8, 1), RINGS, 0.03 * times, 64);
    }
  }

  @Nested
  class TheTable {

    @Test
    void showsWhatAStraightLineCanDo() {
      assertThat(mean(IDENTITY, XOR)).isLessThan(0.5);
      assertThat(mean(IDENTITY, CIRCLES)).isLessThan(0.5);
      assertThat(mean(IDENTITY, MOONS)).isBetween(0.88, 0.92);
      assertThat(mean(IDENTITY, SPIRAL)).isBetween(0.58, 0.65);
    }

    @Test
    void showsThatAnyBendIsEnoughForThreeOfTheFour() {
      for (Activation bend : new Activation[] {RELU, TANH, SIGMOID}) {
        for (Dataset data : new Dataset[] {XOR, CIRCLES, MOONS}) {
          assertThat(mean(bend, data)).isGreaterThan(0.985);
        }
      }
    }

    @Test
    void showsThatTheSpiralTellsThemApart() {
      assertThat(mean(RELU, SPIRAL)).isGreaterThan(SOLVED);
      assertThat(mean(TANH, SPIRAL)).isLessThan(0.75);
      assertThat(mean(SIGMOID, SPIRAL)).isLessThan(0.75);
      double[] tanh = heldOut(TANH, SPIRAL);
      assertThat(Arrays.stream(tanh).max()).hasValue(1);
      assertThat(Arrays.stream(tanh).min().orElseThrow()).isBetween(0.5, 0.6);
    }

    private double mean(Activation sigma, Dataset data) {
      return Arrays.stream(heldOut(sigma, data)).average().orElseThrow();
    }

    /** Of five seeds. */
    private double[] heldOut(Activation sigma, Dataset data) {
      return IntStream.rangeClosed(1, 5)
          .parallel()
          .mapToDouble(
              seed ->
                  WatchItLearnTest.heldOut(
                      trained(
                          Network.random(seed, sigma, 2, 8, 8, 1),
                          data.split(0.25, seed),
                          0.03,
                          200)))
          .toArray();
    }
  }
}
