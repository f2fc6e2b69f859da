package neuron;

import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static neuron.Loss.CROSS_ENTROPY;
import static neuron.Loss.SQUARED_ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import neuron.notebook.BadInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrainerTest {

  private static final Split CIRCLES = Dataset.circles(200, 0.1, 1).split(0.25, 1);

  private static Epoch after(int epochs, Trainer trainer) {
    for (int i = 0; i < epochs; i++) {
      trainer.epoch();
    }
    return trainer.last();
  }

  private static Trainer trainer(Activation sigma, Split data) {
    return new Trainer(Network.random(2, sigma, 2, 8, 8, 1), data, Optimizer.adam(0.03));
  }

  /** One neuron without activation, so that its steps can be worked out by hand. */
  private static Network neuron(double w1, double w2, double bias) {
    return new Network(new Layer(new double[][] {{w1, w2}}, new double[] {bias}));
  }

  private static Split both(double[][] points, int... labels) {
    Dataset data = new Dataset("mine", points, labels);
    return new Split(data, data);
  }

  private static Network afterOneEpoch(Split data, Loss loss, int batch) {
    Trainer trainer = new Trainer(neuron(0.5, -0.5, 0), data, loss, Optimizer.sgd(0.125), batch, 1);
    trainer.epoch();
    return trainer.network();
  }

  @Nested
  class Learns {

    static List<Arguments> solved() {
      return List.of(
          Arguments.of(Dataset.xor(200, 0.15, 1), 30, RELU),
          Arguments.of(Dataset.xor(200, 0.15, 1), 60, SIGMOID),
          Arguments.of(Dataset.circles(200, 0.1, 1), 30, RELU),
          Arguments.of(Dataset.circles(200, 0.1, 1), 60, TANH),
          Arguments.of(Dataset.moons(200, 0.1, 1), 60, RELU),
          Arguments.of(Dataset.moons(200, 0.1, 1), 60, TANH),
          Arguments.of(Dataset.spiral(200, 0.02, 1), 300, RELU),
          Arguments.of(Dataset.circles(200, 0.1, 1), 60, (Activation) z -> Math.sin(z)));
    }

    @ParameterizedTest
    @MethodSource
    void solved(Dataset data, int epochs, Activation sigma) {
      Epoch last = after(epochs, trainer(sigma, data.split(0.25, 1)));

      assertThat(last.training().accuracy()).isGreaterThan(0.95);
      assertThat(last.heldOut().accuracy()).isGreaterThan(0.95);
    }

    @Test
    void nothingOfCirclesWithoutAnActivation() {
      Network network = Network.random(2, RELU, 2, 8, 8, 1);

      assertThat(
              after(60, new Trainer(network, CIRCLES, Optimizer.adam(0.03))).heldOut().accuracy())
          .isGreaterThan(0.95);
      assertThat(
              after(60, new Trainer(network.linear(), CIRCLES, Optimizer.adam(0.03)))
                  .training()
                  .accuracy())
          .isLessThan(0.7);
    }

    @Test
    void theTruthTableOfXor() {
      Split table = both(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, 0, 1, 1, 0);

      assertThat(after(200, trainer(TANH, table)).training())
          .satisfies(
              score -> assertThat(score.accuracy()).isEqualTo(1),
              score -> assertThat(score.loss()).isLessThan(0.05));
    }

    @ParameterizedTest
    @EnumSource
    void circlesWithEitherLossAndTwoOutputs(Loss loss) {
      Network network = Network.random(2, RELU, 2, 8, 8, 2);

      assertThat(
              after(60, new Trainer(network, CIRCLES, loss, Optimizer.adam(0.03), 20, 1))
                  .heldOut()
                  .accuracy())
          .isGreaterThan(0.95);
    }

    @Test
    void threeClasses() {
      double[][] points = {{0, 0}, {0.1, 0}, {1, 0}, {1, 0.1}, {0, 1}, {0.1, 1}};
      Network network = new Network(new Layer(new double[3][2], new double[3]));
      Trainer trainer =
          new Trainer(network, both(points, 0, 0, 1, 1, 2, 2), Optimizer.momentum(0.5, 0.9));

      assertThat(after(100, trainer).training().accuracy()).isEqualTo(1);
    }

    @Test
    void withMomentumAndWithPlainGradientDescent() {
      Network network = Network.random(2, RELU, 2, 8, 8, 1);

      assertThat(
              after(60, new Trainer(network, CIRCLES, Optimizer.momentum(0.1, 0.9)))
                  .heldOut()
                  .accuracy())
          .isGreaterThan(0.95);
      assertThat(after(60, new Trainer(network, CIRCLES, Optimizer.sgd(0.3))).heldOut().accuracy())
          .isGreaterThan(0.95);
    }
  }

  @Nested
  class AStep {

    private final double[][] point = {{1, 2}};

    /** z = −0.5, so the slope of the loss is 2 · (−0.5 − 1) = −3. */
    @Test
    void goesAgainstTheGradientOfTheSquaredError() {
      assertThat(afterOneEpoch(both(point, 1), SQUARED_ERROR, 20))
          .isEqualTo(neuron(0.5 + 0.375, -0.5 + 0.75, 0.375));
    }

    /** z = −0.5, so the slope of the loss is σ(−0.5) − 1. */
    @Test
    void goesAgainstTheGradientOfTheCrossEntropy() {
      double step = 0.125 * (1 - 1 / (1 + Math.exp(0.5)));
      Neuron neuron =
          afterOneEpoch(both(point, 1), CROSS_ENTROPY, 20).layers().get(0).neurons().get(0);

      assertThat(neuron.weights())
          .containsExactly(new double[] {0.5 + step, -0.5 + 2 * step}, within(1e-15));
      assertThat(neuron.bias()).isCloseTo(step, within(1e-15));
    }

    /** The slopes are −3 at (1, 2) and 2 · (0.5 − 0) = 1 at (1, 0). */
    @Test
    void goesByTheMeanOfABatch() {
      assertThat(afterOneEpoch(both(new double[][] {{1, 2}, {1, 0}}, 1, 0), SQUARED_ERROR, 2))
          .isEqualTo(neuron(0.5 + 0.125, -0.5 + 0.375, 0.125));
    }

    @Test
    void isTakenForEachBatchAndTheRestOfThePoints() {
      Split three = both(new double[][] {{1, 2}, {1, 2}, {1, 2}}, 1, 1, 1);
      Trainer twice =
          new Trainer(
              neuron(0.5, -0.5, 0), both(point, 1), SQUARED_ERROR, Optimizer.sgd(0.125), 1, 1);
      after(2, twice);

      assertThat(afterOneEpoch(three, SQUARED_ERROR, 2)).isEqualTo(twice.network());
    }

    @Test
    void takesAllPointsIfTheBatchIsLarger() {
      assertThat(afterOneEpoch(CIRCLES, SQUARED_ERROR, 1_000_000))
          .isEqualTo(afterOneEpoch(CIRCLES, SQUARED_ERROR, 150));
    }
  }

  @Nested
  class AnEpoch {

    @Test
    void isCounted() {
      Trainer trainer = trainer(RELU, CIRCLES);

      assertThat(trainer.last().number()).isZero();
      assertThat(trainer.epoch().number()).isEqualTo(1);
      assertThat(trainer.epoch().number()).isEqualTo(2);
    }

    @Test
    void isTheLastOne() {
      Trainer trainer = trainer(RELU, CIRCLES);

      assertThat(trainer.epoch()).isSameAs(trainer.last());
    }

    @ParameterizedTest
    @EnumSource
    void scoresTheNetworkThatItLeaves(Loss loss) {
      Network network = Network.random(1, TANH, 2, 4, 1);
      Trainer trainer = new Trainer(network, CIRCLES, loss, Optimizer.sgd(0.1), 20, 1);
      after(3, trainer);

      assertThat(trainer.last().training())
          .isEqualTo(scoreOf(trainer.network(), CIRCLES.training(), loss));
      assertThat(trainer.last().heldOut())
          .isEqualTo(scoreOf(trainer.network(), CIRCLES.heldOut(), loss));
    }

    @Test
    void learnsNothingFromThePointsHeldOut() {
      Split other = new Split(CIRCLES.training(), Dataset.moons(50, 0.3, 9));
      Trainer one = trainer(RELU, CIRCLES);
      Trainer two = trainer(RELU, other);
      after(5, one);
      after(5, two);

      assertThat(one.network()).isEqualTo(two.network());
      assertThat(one.last().heldOut()).isNotEqualTo(two.last().heldOut());
    }

    @Test
    void readsAsItsNumbers() {
      assertThat(new Epoch(7, new Epoch.Score(0.2129, 0.96), new Epoch.Score(0.25, 0.925)))
          .hasToString("epoch 7: loss 0.213, 96 % right; held out: loss 0.25, 92.5 % right");
    }

    private Epoch.Score scoreOf(Network network, Dataset data, Loss loss) {
      double[][] points = data.points();
      int right = 0;
      double sum = 0;
      for (int i = 0; i < points.length; i++) {
        double a = network.forward(points[i])[0];
        sum += loss.value(new double[] {a}, data.labels()[i]);
        right += (a >= loss.threshold(network)) == (data.labels()[i] == 1) ? 1 : 0;
      }
      return new Epoch.Score(sum / points.length, right / (double) points.length);
    }
  }

  @Nested
  class TheNetwork {

    private final Network untrained = Network.random(2, RELU, 2, 8, 8, 1);

    @Test
    void isTheOneThatCameInBeforeTheFirstEpoch() {
      assertThat(new Trainer(untrained, CIRCLES, Optimizer.adam(0.03)).network())
          .isEqualTo(untrained);
    }

    @Test
    void thatCameInStaysAsItIs() {
      after(3, new Trainer(untrained, CIRCLES, Optimizer.adam(0.03)));

      assertThat(untrained).isEqualTo(Network.random(2, RELU, 2, 8, 8, 1));
    }

    @Test
    void thatWasGivenOutStaysAsItIs() {
      Trainer trainer = trainer(RELU, CIRCLES);
      trainer.epoch();
      Network first = trainer.network();
      double before = first.forward(0.5, 0.5)[0];
      trainer.epoch();

      assertThat(first.forward(0.5, 0.5)).containsExactly(before);
      assertThat(trainer.network()).isNotEqualTo(first);
    }

    @Test
    void keepsItsActivations() {
      Activation mine = z -> Math.sin(z);
      Network network =
          new Network(
              new Layer(new double[][] {{1, 1}}, new double[1], mine),
              new Layer(new double[][] {{1}}, new double[1], SIGMOID));
      Trainer trainer = new Trainer(network, CIRCLES, Optimizer.adam(0.03));
      trainer.epoch();

      assertThat(trainer.network().layers())
          .extracting(Layer::sigma)
          .containsExactly(mine, SIGMOID);
    }

    @Test
    void learnsTheSameWithASigmoidAtTheEndAsWithoutIt() {
      Network raw = Network.random(2, RELU, 2, 8, 1);
      Layer last = raw.layers().get(1);
      Network squashed =
          new Network(raw.layers().get(0), new Layer(last.weights(), last.bias(), SIGMOID));
      Trainer one = new Trainer(raw, CIRCLES, Optimizer.adam(0.03));
      Trainer two = new Trainer(squashed, CIRCLES, Optimizer.adam(0.03));

      assertThat(after(5, two)).isEqualTo(after(5, one));
      assertThat(two.network().layers().get(1).weights())
          .isDeepEqualTo(one.network().layers().get(1).weights());
    }
  }

  @Nested
  class TheSameSeed {

    private List<Epoch> run(long seed) {
      Network network = Network.random(2, TANH, 2, 8, 8, 1);
      Trainer trainer =
          new Trainer(network, CIRCLES, CROSS_ENTROPY, Optimizer.adam(0.03), 20, seed);
      List<Epoch> epochs = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        epochs.add(trainer.epoch());
      }
      return epochs;
    }

    @Test
    void givesTheSameRun() {
      assertThat(run(1)).isEqualTo(run(1));
    }

    @Test
    void decidesOnTheOrderOfThePoints() {
      assertThat(run(1)).isNotEqualTo(run(2));
    }

    @Test
    void givesTheSameDigitsOnEveryMachine() {
      assertThat(run(1).get(9).training().loss()).isEqualTo(0.2813353584003601);
    }
  }

  @Nested
  class Stops {

    @AfterEach
    void clearInterrupt() {
      Thread.interrupted();
    }

    private final Trainer tooFast =
        new Trainer(
            Network.random(1, RELU, 2, 8, 8, 1), CIRCLES, SQUARED_ERROR, Optimizer.sgd(50), 20, 1);

    @Test
    void withASentenceWhereTheLossBlowsUp() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> after(50, tooFast))
          .isInstanceOf(BadInput.class)
          .withMessageMatching(
              "The loss became (NaN|∞) in epoch \\d+, as it does when the steps are too large:"
                  + " begin again with a rate below 50, such as 5, or with another activation\\.");
    }

    @Test
    void withTheLastGoodNetworkInHand() {
      List<Network> networks = new ArrayList<>();
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> {
                while (tooFast.epoch().number() < 50) {
                  networks.add(tooFast.network());
                }
              });

      assertThat(tooFast.last().number()).isPositive().isEqualTo(networks.size());
      assertThat(tooFast.network()).isEqualTo(networks.get(networks.size() - 1));
    }

    @Test
    void againIfItIsAskedToGoOn() {
      assertThatIllegalArgumentException().isThrownBy(() -> after(50, tooFast));

      assertThatIllegalArgumentException()
          .isThrownBy(tooFast::epoch)
          .withMessageStartingWith("The loss became");
    }

    @Test
    void beforeItBeginsWhereTheNetworkGivesNoNumber() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> trainer(z -> Math.log(z), CIRCLES))
          .withMessage(
              "The loss of the untrained network is NaN: give it smaller weights, or an activation"
                  + " that gives a number for every z.");
    }

    @Test
    void whereOnlyThePointsHeldOutHaveNoLoss() {
      Network root =
          new Network(new Layer(new double[][] {{1}}, new double[] {0}, z -> Math.sqrt(z)));
      Split split =
          new Split(
              new Dataset("right", new double[][] {{1}}, new int[1]),
              new Dataset("left", new double[][] {{-1}}, new int[1]));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(root, split, Optimizer.sgd(0.1)))
          .withMessageStartingWith("The held-out loss of the untrained network is NaN");
    }

    @Test
    void whereAWeightIsTooLargeThoughTheLossIsNot() {
      Trainer trainer =
          new Trainer(neuron(0, 0, 0), both(new double[][] {{1e300, 0}}, 1), Optimizer.sgd(1e10));

      assertThatIllegalArgumentException()
          .isThrownBy(trainer::epoch)
          .withMessageStartingWith("The greatest weight became ∞ in epoch 1");
    }

    @Test
    void whereItIsInterrupted() {
      Trainer trainer = trainer(RELU, CIRCLES);
      Epoch first = trainer.epoch();
      Network network = trainer.network();
      Thread.currentThread().interrupt();

      assertThatIllegalArgumentException()
          .isThrownBy(trainer::epoch)
          .isInstanceOf(BadInput.class)
          .withMessage("You stopped the training: call epoch() to go on, or make a new trainer.");
      assertThat(trainer.last()).isSameAs(first);
      assertThat(trainer.network()).isEqualTo(network);
      assertThat(trainer.epoch().number()).isEqualTo(2);
    }

    @Test
    void atTheNextPointNotAtTheEndOfTheEpoch() {
      AtomicInteger calls = new AtomicInteger(Integer.MIN_VALUE);
      Activation interrupting =
          z -> {
            if (calls.incrementAndGet() == 50) {
              Thread.currentThread().interrupt();
            }
            return z;
          };
      Network network =
          new Network(new Layer(new double[][] {{1, 1}}, new double[1], interrupting));
      Trainer trainer = new Trainer(network, CIRCLES, SQUARED_ERROR, Optimizer.sgd(0.01), 1000, 1);
      calls.set(0);

      assertThatIllegalArgumentException().isThrownBy(trainer::epoch);
      assertThat(calls).hasValueLessThanOrEqualTo(52);
    }
  }

  @Nested
  class OnceWarm {

    private static final int EPOCHS = 50;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static List<Arguments> allocatesNextToNothing() {
      return List.of(
          Arguments.of(RELU, CROSS_ENTROPY, Optimizer.sgd(0.01), 1),
          Arguments.of(TANH, CROSS_ENTROPY, Optimizer.adam(0.01), 2),
          Arguments.of(
              (Activation) z -> Math.sin(z), SQUARED_ERROR, Optimizer.momentum(0.01, 0.9), 1));
    }

    /** An epoch is told in three small records; 150 points pass through twice, and 50 once. */
    @ParameterizedTest
    @MethodSource
    void allocatesNextToNothing(Activation sigma, Loss loss, Optimizer optimizer, int outputs) {
      Network network = Network.random(1, sigma, 2, 8, 8, outputs);
      Trainer trainer = new Trainer(network, CIRCLES, loss, optimizer, 20, 1);
      after(20, trainer);
      long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      after(EPOCHS, trainer);
      long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

      assertThat(allocated / EPOCHS).isLessThan(500);
    }
  }

  @Nested
  class SaysWhatIsWrongWith {

    private final Network network = Network.random(1, RELU, 2, 4, 1);
    private final Optimizer adam = Optimizer.adam(0.01);

    @Test
    void aMissingNetwork() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(null, CIRCLES, adam))
          .withMessage("The network is null: give one such as Network.random(1, RELU, 2, 8, 1).");
    }

    @Test
    void missingData() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(network, null, adam))
          .withMessage(
              "The data is null: give a split dataset, as in Dataset.moons(200, 0.1,"
                  + " 1).split(0.25, 1).");
    }

    @Test
    void aMissingLoss() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(network, CIRCLES, null, adam, 20, 1))
          .withMessage("The loss is null: give one such as CROSS_ENTROPY.");
    }

    @Test
    void aMissingOptimizer() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(network, CIRCLES, null))
          .withMessage("The optimizer is null: give one such as Optimizer.adam(0.01).");
    }

    @Test
    void anEmptyBatch() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(network, CIRCLES, CROSS_ENTROPY, adam, 0, 1))
          .withMessage("A batch cannot have 0 points: choose 1 or more, such as 20.");
    }

    @Test
    void aNetworkThatTakesOtherPoints() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(Network.random(1, RELU, 3, 1), CIRCLES, adam))
          .withMessage(
              "This network takes 3 numbers, but the points of circles have 2: give it points of"
                  + " 3.");
    }

    @Test
    void aNetworkWithTooFewOutputs() {
      Split three = both(new double[][] {{0, 0}, {0, 1}, {1, 0}}, 0, 1, 2);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(network, three, adam))
          .withMessage(
              "mine has 3 classes, but this network gives 1 number: give its last layer 3"
                  + " neurons.");
    }

    @Test
    void aClassThatOnlyTheHeldOutPointsHave() {
      Dataset two = new Dataset("two", new double[][] {{0, 0}, {0, 1}}, new int[] {0, 1});
      Dataset three = new Dataset("three", new double[][] {{1, 1}}, new int[] {2});

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Trainer(network, new Split(two, three), adam))
          .withMessageStartingWith("three has 3 classes");
    }
  }
}
