package neuron;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"})
    void areLearnedWithReLUAndNotWithoutFromEverySeed(long seed) {
      assertThat(heldOut(trained(Network.random(seed, RELU, 2, 8, 1), RINGS, 0.03, 10)))
          .isGreaterThan(SOLVED);
      assertThat(heldOut(trained(Network.random(seed, IDENTITY, 2, 8, 1), RINGS, 0.03, 10)))
          .isBetween(0.4, 0.6);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 0"})
    void sleepInTheMiddleAndAreDeadFromOneOfTwoSeeds(long seed, int dead) {
      Trainer trainer = trained(Network.random(seed, RELU, 2, 8, 1), RINGS, 0.03, 10);
      assertThat(trainer.network().deadNeurons(RINGS.training())).isEqualTo(dead);
      assertThat(trainer.network().layers().get(0).forward(0, 0)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 6", "4, 10", "5, 10", "6, 10", "7, 10", "8, 10"})
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
    void killAllNeuronsAtAHundredTimesTheRateAndLeaveTheLossOfACoin() {
      Trainer trainer = atRate(100);
      assertThat(trainer.network().deadNeurons(RINGS.training())).isEqualTo(8);
      assertThat(trainer.last().training().accuracy()).isEqualTo(0.5);
      assertThat(trainer.last().training().loss()).isCloseTo(Math.log(2), within(0.002));
    }

    private Trainer atRate(double times) {
      return trained(Network.random(1, RELU, 2, 8, 1), RINGS, 0.03 * times, 64);
    }
  }

  @Nested
  class ARateThatIsTooLarge {

    @ParameterizedTest
    @CsvSource({"1, 1.5", "2, 1.5", "3, 1.5", "1, 1.2", "1, 2"})
    void multipliesTheBiasOfTheOutputAndMovesNothingElse(long seed, double rate) {
      Trainer trainer = squares(seed, rate);
      trainer.epoch();
      trainer.epoch();
      Network before = trainer.network();
      trainer.epoch();
      Network after = trainer.network();
      assertThat(after.deadNeurons(RINGS.training())).isEqualTo(8);
      assertThat(after.layers().get(0).weights()).isDeepEqualTo(before.layers().get(0).weights());
      assertThat(after.layers().get(1).weights()).isDeepEqualTo(before.layers().get(1).weights());
      double factor = after.layers().get(1).bias()[0] / before.layers().get(1).bias()[0];
      double steps = RINGS.training().size() / 20;
      assertThat(Math.abs(factor) / Math.pow(Math.abs(1 - 2 * rate), steps)).isBetween(0.9, 1.1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void swingsAtOneAndGrowsByTheLuckOfTheBatchesAlone(long seed) {
      Trainer trainer = squares(seed, 1);
      IntStream.range(0, 29).forEach(epoch -> trainer.epoch());
      double bias = trainer.network().layers().get(1).bias()[0];
      trainer.epoch();
      assertThat(Math.signum(trainer.network().layers().get(1).bias()[0] - 0.5))
          .isEqualTo(-Math.signum(bias - 0.5));
      assertThat(trainer.last().training().loss()).isBetween(10.0, 100.0);
    }

    @Test
    void hasNoLossThatADoubleHoldsAtTwo() {
      Trainer trainer = squares(1, 2);
      assertThatThrownBy(() -> IntStream.range(0, 30).forEach(epoch -> trainer.epoch()))
          .hasMessageContaining("∞");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7})
    void isLargerThanThese(double rate) {
      Trainer trainer = squares(1, rate);
      IntStream.range(0, 30).forEach(epoch -> trainer.epoch());
      assertThat(heldOut(trainer)).isGreaterThan(SOLVED);
    }

    private static Trainer squares(long seed, double rate) {
      return new Trainer(
          Network.random(seed, RELU, 2, 8, 1),
          RINGS,
          Loss.SQUARED_ERROR,
          Optimizer.sgd(rate),
          20,
          1);
    }
  }

  @Nested
  class TwentyPoints {

    @ParameterizedTest
    @CsvSource({
      "1, 0.003",
      "2, 0.003",
      "3, 0.003",
      "4, 0.003",
      "5, 0.003",
      "1, 0.01",
      "2, 0.01",
      "3, 0.01",
      "4, 0.01",
      "5, 0.01",
      "1, 0.03",
      "2, 0.03",
      "3, 0.03",
      "4, 0.03",
      "5, 0.03"
    })
    void areLearnedByHeartBySixtyFourNeurons(long seed, double rate) {
      Trainer trainer = trainer(seed, 20, 64, rate);
      double least = trainer.last().heldOut().loss();
      for (int epoch = 1; epoch <= 1000; epoch++) {
        least = Math.min(least, trainer.epoch().heldOut().loss());
      }
      assertThat(trainer.last().training().loss()).isLessThan(0.07);
      assertThat(trainer.last().training().accuracy()).isEqualTo(1);
      assertThat(least).isLessThan(0.43);
      assertThat(trainer.last().heldOut().loss()).isGreaterThan(1.4 * least);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areLearnedBetterWithMorePointsFewerNeuronsOrAnEarlyStop(long seed) {
      double asItWas = loss(seed, 20, 64, 1000);
      assertThat(asItWas).isGreaterThan(Math.log(2));
      assertThat(loss(seed, 200, 64, 100)).isLessThan(asItWas / 2);
      assertThat(loss(seed, 20, 2, 1000)).isLessThan(asItWas);
      assertThat(loss(seed, 20, 64, 20)).isLessThan(asItWas / 2);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false", "4, false", "5, true"})
    void endAboveACoinWithTwoNeuronsFromTwoOfFiveSeeds(long seed, boolean above) {
      assertThat(loss(seed, 20, 2, 1000) > Math.log(2)).isEqualTo(above);
      assertThat(loss(seed, 200, 64, 100)).isLessThan(0.435);
      assertThat(loss(seed, 20, 64, 20)).isLessThan(0.435);
    }

    @Test
    void fallForAFewEpochsFirst() {
      Trainer trainer = trainer(1, 20, 64, 0.01);
      double before = trainer.last().heldOut().loss();
      IntStream.range(0, 16).forEach(epoch -> trainer.epoch());
      assertThat(trainer.last().heldOut().loss()).isLessThan(0.41).isLessThan(before);
    }

    private static double loss(long seed, int points, int neurons, int epochs) {
      Trainer trainer = trainer(seed, points, neurons, 0.01);
      IntStream.range(0, epochs).forEach(epoch -> trainer.epoch());
      return trainer.last().heldOut().loss();
    }

    private static Trainer trainer(long seed, int points, int neurons, double rate) {
      return new Trainer(
          Network.random(seed, RELU, 2, neurons, 1),
          new Split(Dataset.moons(points, 0.4, seed), Dataset.moons(200, 0.4, 100 + seed)),
          Optimizer.adam(rate));
    }
  }

  @Nested
  class AStraightLine {

    @ParameterizedTest
    @CsvSource({"XOR, 0.7475", "circles, 0.655", "moons, 0.895", "spiral, 0.665"})
    void hasAtBestSoManyRight(String name, double share) {
      Dataset data =
          Stream.of(XOR, CIRCLES, MOONS, SPIRAL)
              .filter(set -> set.name().equals(name))
              .findFirst()
              .orElseThrow();
      assertThat(best(data)).isEqualTo(share);
    }

    /** Turned by every angle, and shifted past one point after another. */
    private static double best(Dataset data) {
      int best = 0;
      for (int turn = 0; turn < 3600; turn++) {
        double angle = Math.PI * turn / 3600;
        int[] order = order(data, Math.cos(angle), Math.sin(angle));
        int right = (int) Arrays.stream(data.labels()).filter(label -> label == 1).count();
        best = Math.max(best, Math.max(right, data.size() - right));
        for (int i : order) {
          right += data.label(i) == 0 ? 1 : -1;
          best = Math.max(best, Math.max(right, data.size() - right));
        }
      }
      return (double) best / data.size();
    }

    private static int[] order(Dataset data, double w1, double w2) {
      double[] z =
          IntStream.range(0, data.size())
              .mapToDouble(i -> w1 * data.point(i)[0] + w2 * data.point(i)[1])
              .toArray();
      return IntStream.range(0, z.length)
          .boxed()
          .sorted(Comparator.comparingDouble(i -> z[i]))
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }

  @Nested
  class MoonsAndTheLongTraining {

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, true"})
    void needFourNeuronsFromThisSeed(int neurons, boolean solved) {
      Split moons = MOONS.split(0.25, 1);
      assertThat(heldOut(trained(Network.random(1, RELU, 2, neurons, 1), moons, 0.03, 100)))
          .matches(share -> share >= SOLVED == solved);
    }

    @Test
    void standsStillForAThirdAndIsNearlyDoneInTheLastQuarter() {
      Split spiral = Dataset.spiral(200, 0.02, 1).split(0.25, 1);
      Trainer trainer =
          new Trainer(Network.random(1, RELU, 2, 24, 24, 1), spiral, Optimizer.adam(0.0003));
      IntStream.range(0, 128).forEach(epoch -> trainer.epoch());
      for (int epoch = 129; epoch <= 853; epoch++) {
        assertThat(trainer.epoch().training().accuracy()).isBetween(0.6, 0.7);
      }
      assertThat(trainer.last().training().loss()).isGreaterThan(0.5);
      IntStream.rangeClosed(854, 1920).forEach(epoch -> trainer.epoch());
      for (int epoch = 1921; epoch <= 2560; epoch++) {
        assertThat(trainer.epoch().training().accuracy()).isGreaterThan(0.95);
      }
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
    void showsThatALineHasFewerThanHalfEvenOfWhatItLearnsFrom() {
      for (Dataset data : new Dataset[] {XOR, CIRCLES}) {
        assertThat(
                IntStream.rangeClosed(1, 5)
                    .mapToObj(
                        seed ->
                            trained(
                                Network.random(seed, IDENTITY, 2, 8, 8, 1),
                                data.split(0.25, seed),
                                0.03,
                                200))
                    .mapToDouble(trainer -> trainer.last().training().accuracy())
                    .average()
                    .orElseThrow())
            .isLessThan(0.5);
      }
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
    void showsThatTheSpiralTellsThemApartAtThisRate() {
      assertThat(mean(RELU, SPIRAL)).isGreaterThan(SOLVED);
      assertThat(mean(TANH, SPIRAL)).isLessThan(0.75);
      assertThat(mean(SIGMOID, SPIRAL)).isLessThan(0.75);
      double[] tanh = heldOut(TANH, SPIRAL);
      assertThat(Arrays.stream(tanh).max()).hasValue(1);
      assertThat(Arrays.stream(tanh).min().orElseThrow()).isBetween(0.5, 0.6);
    }

    @ParameterizedTest
    @CsvSource({
      "0.01, 0.996, 0.692, 0.602",
      "0.03, 0.972, 0.726, 0.668",
      "0.1, 0.782, 0.838, 0.922"
    })
    void turnsTheOrderRoundWithTheRate(double rate, double relu, double tanh, double sigmoid) {
      assertThat(mean(RELU, rate)).isCloseTo(relu, within(1e-9));
      assertThat(mean(TANH, rate)).isCloseTo(tanh, within(1e-9));
      assertThat(mean(SIGMOID, rate)).isCloseTo(sigmoid, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0, 2", "0.1, 5, 10"})
    void killsMoreReLUsAtALargerRate(double rate, int fewest, int most) {
      for (long seed = 1; seed <= 5; seed++) {
        Split parts = SPIRAL.split(0.25, seed);
        Network network = Network.random(seed, RELU, 2, 8, 8, 1);
        assertThat(trained(network, parts, rate, 200).network().deadNeurons(parts.training()))
            .isBetween(fewest, most);
      }
    }

    @Test
    void letsAllThreeGetThereWithMoreEpochs() {
      for (Activation bend : new Activation[] {RELU, TANH, SIGMOID}) {
        assertThat(Arrays.stream(heldOut(bend, SPIRAL, 0.03, 1000)).average().orElseThrow())
            .isGreaterThan(SOLVED);
      }
    }

    private double mean(Activation sigma, Dataset data) {
      return Arrays.stream(heldOut(sigma, data)).average().orElseThrow();
    }

    private double mean(Activation sigma, double rate) {
      return Arrays.stream(heldOut(sigma, SPIRAL, rate, 200)).average().orElseThrow();
    }

    private double[] heldOut(Activation sigma, Dataset data) {
      return heldOut(sigma, data, 0.03, 200);
    }

    /** Of five seeds. */
    private double[] heldOut(Activation sigma, Dataset data, double rate, int epochs) {
      return IntStream.rangeClosed(1, 5)
          .parallel()
          .mapToDouble(
              seed ->
                  WatchItLearnTest.heldOut(
                      trained(
                          Network.random(seed, sigma, 2, 8, 8, 1),
                          data.split(0.25, seed),
                          rate,
                          epochs)))
          .toArray();
    }
  }
}
