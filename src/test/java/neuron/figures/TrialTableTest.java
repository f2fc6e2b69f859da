package neuron.figures;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import neuron.Activation;
import neuron.Dataset;
import neuron.Epoch;
import neuron.Network;
import neuron.Optimizer;
import neuron.Printed;
import neuron.Trainer;
import neuron.text.BadInput;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class TrialTableTest {

  private static final Dataset XOR = Dataset.xor(40, 0.1, 1);
  private static final Dataset CIRCLES = Dataset.circles(40, 0.1, 1);

  private static Epoch made(Activation sigma, Dataset data, long seed) {
    double share = (sigma == RELU ? 0.9 : 0.5) + (data == XOR ? 0 : 0.05) + seed / 1000.0;
    return new Epoch(1, new Epoch.Score(0, share), new Epoch.Score(0, share / 2));
  }

  private static Epoch trained(Activation sigma, Dataset data, long seed) {
    Network network = Network.random(seed, sigma, 2, 8, 1);
    Trainer trainer = new Trainer(network, data.split(0.25, seed), Optimizer.adam(0.03));
    for (int epoch = 1; epoch <= 30; epoch++) {
      trainer.epoch();
    }
    return trainer.last();
  }

  @Test
  void haveARowForEachActivationAndAColumnForEachDataset() {
    String shown =
        Printed.by(
            () ->
                Figures.table(
                    List.of(IDENTITY, RELU), List.of(XOR, CIRCLES), 3, TrialTableTest::made));
    assertThat(shown)
        .isEqualTo(
            """
            How many points are right after the training: the mean of 3 seeds, and in brackets the worst and the best.
            activation   points     XOR                     circles
            identity     held out   25.1 % (25.1 to 25.2)   27.6 % (27.6 to 27.7)
            identity     training   50.2 % (50.1 to 50.3)   55.2 % (55.1 to 55.3)
            ReLU         held out   45.1 % (45.1 to 45.2)   47.6 % (47.6 to 47.7)
            ReLU         training   90.2 % (90.1 to 90.3)   95.2 % (95.1 to 95.3)
            """);
  }

  @Test
  void haveAColumnForEachRate() {
    double[] rates = {0.003, 0.1};
    assertThat(
            Printed.by(
                () ->
                    Figures.table(
                        List.of(RELU),
                        rates,
                        2,
                        (sigma, rate, seed) -> made(sigma, rate == 0.1 ? XOR : CIRCLES, seed))))
        .endsWith(
            """
            activation   points     rate 0.003              rate 0.1
            ReLU         held out   47.6 % (47.6 to 47.6)   45.1 % (45.1 to 45.1)
            ReLU         training   95.2 % (95.1 to 95.2)   90.2 % (90.1 to 90.2)
            """);
    assertThatThrownBy(
            () -> Figures.table(List.of(RELU), new double[0], 1, (sigma, rate, seed) -> null))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The rates of the table are missing:");
  }

  @Test
  void ofOneSeedHaveNoSpread() {
    assertThat(
            Printed.by(() -> Figures.table(List.of(RELU), List.of(XOR), 1, TrialTableTest::made)))
        .endsWith("ReLU         training   90.1 %\n");
  }

  @Test
  void giveTheSameHoweverTheThreadsRun() {
    Runnable table =
        () -> Figures.table(List.of(RELU, IDENTITY), List.of(CIRCLES), 4, TrialTableTest::trained);
    assertThat(Printed.by(table)).isEqualTo(Printed.by(table));
  }

  @Test
  void passOnWhatATrainingSays() {
    assertFails((sigma, data, seed) -> trained(sigma, data.split(2, seed).training(), seed))
        .hasMessage(
            "A share of 2 cannot be held out: choose one above 0 and below 1, such as 0.25.");
  }

  @Test
  void sayWhichTrainingFails() {
    assertFails(
            (sigma, data, seed) -> {
              throw new IllegalStateException("why");
            })
        .hasMessage(
            "With ReLU, XOR and seed 1 the training throws java.lang.IllegalStateException: why:"
                + " let it return an epoch, as trainer.last().");
    assertFails((sigma, data, seed) -> null)
        .hasMessage(
            "With ReLU, XOR and seed 1 the training gives null: let it return an epoch, as"
                + " trainer.last().");
  }

  @Test
  void needActivationsDatasetsSeedsAndATraining() {
    assertThatThrownBy(() -> Figures.table(List.of(), List.of(XOR), 1, TrialTableTest::made))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The activations of the table are []: give one or more, as in List.of(RELU, TANH).");
    assertThatThrownBy(() -> Figures.table(List.of(RELU), null, 1, TrialTableTest::made))
        .hasMessageStartingWith("The datasets of the table are null:");
    assertThatThrownBy(() -> Figures.table(List.of(RELU), List.of(XOR), 0, TrialTableTest::made))
        .hasMessage("The table cannot have 0 seeds: choose from 1 to 100.");
    assertThatThrownBy(() -> Figures.table(List.of(RELU), List.of(XOR), 1, (Trial) null))
        .hasMessageStartingWith("There is no training: it is null.");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(Trial trial) {
    return assertThatThrownBy(() -> Figures.table(List.of(RELU), List.of(XOR), 1, trial))
        .isInstanceOf(BadInput.class);
  }
}
