package neuron.figures;

import static neuron.Activations.RELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Dataset;
import neuron.Loss;
import neuron.Network;
import neuron.Optimizer;
import neuron.Printed;
import neuron.Split;
import neuron.Trainer;
import neuron.page.Figure;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;

class WatchedTrainingTest {

  private static final Split CIRCLES = Dataset.circles(80, 0.1, 1).split(0.25, 1);

  private final Trainer trainer =
      new Trainer(Network.random(1, RELU, 2, 4, 1), CIRCLES, Optimizer.adam(0.03));

  @Test
  void goesAsFarAsItIsAsked() {
    WatchedTraining training = new WatchedTraining(trainer, 3);
    assertThat(training.next()).isTrue();
    assertThat(training.words()).isEqualTo("Epoch 1 of 3");
    assertThat(training.done()).isEqualTo(1 / 3.0);
    training.next();
    assertThat(training.next()).isTrue();
    assertThat(training.next()).isFalse();
    assertThat(trainer.last().number()).isEqualTo(3);
    assertThat(training.done()).isEqualTo(1);
  }

  @Test
  void keepsEveryEpochOfAFew() {
    assertThat(trained(10).kept()).containsExactly(range(0, 10, 1));
  }

  @Test
  void keepsEvenlySpacedEpochsOfMany() {
    assertThat(trained(200).kept()).containsExactly(range(0, 200, 4));
  }

  @Test
  void endsWithTheLastEpochWhereverItStops() {
    WatchedTraining training = new WatchedTraining(trainer, 1000);
    IntStream.range(0, 127).forEach(epoch -> training.next());
    assertThat(training.kept()).startsWith(0, 4, 8).endsWith(120, 124, 127);
    assertThat(training.at(127).title()).isEqualTo("Epoch 127 of 1000");
  }

  @Test
  void goesOnWhereTheTrainerIs() {
    trained(10);
    WatchedTraining more = trained(5);
    assertThat(more.words()).isEqualTo("Epoch 15 of 15");
    assertThat(more.kept()).containsExactly(range(10, 15, 1));
    assertThat(more.at(12).sentence()).startsWith("After epoch 12 of 15, the loss is");
  }

  @Test
  void showsEachEpochAsItWas() {
    WatchedTraining training = new WatchedTraining(trainer, 20);
    IntStream.range(0, 7).forEach(epoch -> training.next());
    Figure then = training.moment().get();
    IntStream.range(7, 20).forEach(epoch -> training.next());
    assertThat(training.at(7).sentence()).isEqualTo(then.sentence());
    assertThat(Painting.pixels(training.at(7).image(1)))
        .isEqualTo(Painting.pixels(then.image(1)))
        .isNotEqualTo(Painting.pixels(training.at(20).image(1)));
  }

  @Test
  void leavesTheTrainingAsItIsWithoutBeingWatched() {
    trained(30);
    Trainer alone = new Trainer(Network.random(1, RELU, 2, 4, 1), CIRCLES, Optimizer.adam(0.03));
    IntStream.range(0, 30).forEach(epoch -> alone.epoch());
    assertThat(trainer.network()).isEqualTo(alone.network());
  }

  @Test
  void isPrintedAtItsEndInATerminal() {
    assertThat(fromTheLast(() -> Figures.watch(trainer, 4)).get(0))
        .startsWith("After epoch 4 of 4, the loss is");
  }

  @Test
  void saysWhyItEndsEarly() {
    Network network = Network.random(1, RELU, 2, 8, 1);
    Trainer hasty = new Trainer(network, CIRCLES, Loss.SQUARED_ERROR, Optimizer.sgd(10), 20, 1);
    List<String> shown = fromTheLast(() -> Figures.watch(hasty, 90));
    assertThat(shown.get(1)).contains("of 90, the loss is");
    assertThat(shown.get(0)).contains("begin again with a rate below 10");
  }

  @Test
  void endsWhenItsThreadIsInterrupted() {
    List<String> shown =
        fromTheLast(
            () -> {
              Thread.currentThread().interrupt();
              Figures.watch(trainer, 100_000);
            });
    assertThat(shown.get(1)).startsWith("Before the first of 100000 epochs, the loss is");
    assertThat(shown.get(0))
        .isEqualTo("You stopped the training: call epoch() to go on, or make a new trainer.");
  }

  @Test
  void needsATrainerOfTwoInputsAndANumberOfEpochs() {
    assertThatThrownBy(() -> Figures.watch(null, 10))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("There is no training to draw: the trainer is null.");
    for (int epochs : List.of(-1, 0, 100_001)) {
      assertThatThrownBy(() -> Figures.watch(trainer, epochs))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "A training cannot have %d epochs: choose from 1 to 100000.".formatted(epochs));
    }
  }

  /** The lines that are printed, from the last to the first. */
  private static List<String> fromTheLast(Runnable watched) {
    List<String> lines = new ArrayList<>(Printed.by(watched).lines().toList());
    Collections.reverse(lines);
    return lines;
  }

  private WatchedTraining trained(int epochs) {
    WatchedTraining training = new WatchedTraining(trainer, epochs);
    while (training.next()) {
      assertThat(training.done()).isPositive();
    }
    return training;
  }

  private static Integer[] range(int from, int to, int step) {
    return IntStream.iterate(from, epoch -> epoch <= to, epoch -> epoch + step)
        .boxed()
        .toArray(Integer[]::new);
  }
}
