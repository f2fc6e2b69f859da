package neuron.practice.answers;

import java.util.List;
import neuron.Activations;
import neuron.Dataset;
import neuron.Loss;
import neuron.Network;
import neuron.Optimizer;
import neuron.Split;
import neuron.Trainer;
import neuron.text.BadInput;
import neuron.text.Numbers;

/**
 * Any rate at which the loss leaves all bounds, found out by training: compared as 2 if it does, 1
 * if all neurons die and it does not, and 0 if the network goes on learning.
 */
record RateTooLarge() implements Answer {

  private static final int EPOCHS = 30;
  private static final int NEURONS = 8;
  private static final Split CIRCLES = Dataset.circles(400, 0.1, 1).split(0.25, 1);
  private static final double NO_END = 2;
  private static final double DEAD = 1;

  /** No loss of a rate that only swings comes near it. */
  private static final double BOUNDS = 1e6;

  private static final double LEARNS = 0;

  @Override
  public Object truth() {
    return 2;
  }

  @Override
  public String asked() {
    return "a number";
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    Double rate = GivenValue.number(given, asked());
    if (!(rate > 0 && Double.isFinite(rate))) {
      throw new Unusable(
          "A rate of %s takes no step down: give a number above 0, such as 0.2."
              .formatted(Numbers.text(rate)));
    }
    return limit.values(List.of("this rate"), i -> outcome(trainer(rate)));
  }

  /** With squares for a loss, since that of a probability grows too slowly to have no end. */
  private static Trainer trainer(double rate) {
    return new Trainer(
        Network.random(1, Activations.RELU, 2, NEURONS, 1),
        CIRCLES,
        Loss.SQUARED_ERROR,
        Optimizer.sgd(rate),
        20,
        1);
  }

  private static double outcome(Trainer trainer) {
    try {
      for (int epoch = 1; epoch <= EPOCHS; epoch++) {
        trainer.epoch();
      }
    } catch (BadInput noNumber) {
      return NO_END;
    }
    if (trainer.last().training().loss() > BOUNDS) {
      return NO_END;
    }
    return trainer.network().deadNeurons(CIRCLES.training()) == NEURONS ? DEAD : LEARNS;
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "at this rate the loss leaves all bounds within %s epochs.".formatted(EPOCHS);
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    return "At this rate the loss keeps within bounds for %s epochs.".formatted(EPOCHS);
  }
}
