package neuron;

import java.util.Random;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * Teaches a network to tell the classes of a dataset apart, one {@link #epoch()} at a time.
 *
 * <p>The network that comes in stays as it is; {@link #network()} gives the one of the moment. The
 * same network, data, settings and seed give the same numbers on every machine, as long as the
 * activations do. An activation that does not know its slope is followed by its numeric one. For
 * one thread at a time.
 */
public final class Trainer {

  private static final int BATCH = 20;
  private static final long SEED = 1;

  private final LearningNetwork learner;
  private final Split data;
  private final Loss loss;
  private final Optimizer optimizer;
  private final Optimizer.Descent[] descents;
  private final int batch;
  private final Random random;
  private final int[] order;
  private Epoch last;

  /**
   * Prepares everything, and sees how the untrained network fares.
   *
   * @param network takes as many numbers as the points have; with one output for two classes, or
   *     one for each class
   * @param batch how many points make a step, 1 or more; an epoch's last batch may be smaller
   * @param seed decides on the order of the points in each epoch
   * @throws BadInput if something is null or does not fit, {@code batch} is below 1, or the loss of
   *     the untrained network is NaN or infinite
   */
  public Trainer(
      Network network, Split data, Loss loss, Optimizer optimizer, int batch, long seed) {
    requireSettings(data, optimizer, batch);
    Require.data(network, data.training(), loss);
    Require.data(network, data.heldOut(), loss);
    this.data = data;
    this.loss = loss;
    this.optimizer = optimizer;
    this.batch = batch;
    random = new Random(seed);
    order = IntStream.range(0, data.training().size()).toArray();
    learner = new LearningNetwork(network, loss);
    descents = learner.start(optimizer);
    last = scored(0);
  }

  /** With cross-entropy, batches of 20 points and the seed 1; otherwise as with six parameters. */
  public Trainer(Network network, Split data, Optimizer optimizer) {
    this(network, data, Loss.CROSS_ENTROPY, optimizer, BATCH, SEED);
  }

  /**
   * One pass over the training points in a new order, a step for each batch.
   *
   * <p>An epoch that is interrupted does not count, but the steps that it took stay taken: the next
   * one goes on from there. After a loss that is NaN or infinite, begin again with a new trainer.
   *
   * @return how the network fares after it
   * @throws BadInput if the loss becomes NaN or infinite, or the thread is interrupted
   */
  public Epoch epoch() {
    shuffle();
    for (int from = 0; from < order.length; from += batch) {
      step(from, Math.min(batch, order.length - from));
    }
    Epoch epoch = scored(last.number() + 1);
    learner.keep();
    last = epoch;
    return epoch;
  }

  /** What the last whole epoch gave; before the first, how the untrained network fares. */
  public Epoch last() {
    return last;
  }

  /** The network as it was after the last whole epoch. */
  public Network network() {
    return learner.network();
  }

  /** The points it learns from, and those it is tested on. */
  public Split data() {
    return data;
  }

  /** What it makes small. */
  public Loss loss() {
    return loss;
  }

  private void shuffle() {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[other];
      order[other] = swapped;
    }
  }

  private void step(int from, int points) {
    Dataset training = data.training();
    learner.clearGradient();
    for (int i = from; i < from + points; i++) {
      stopIfInterrupted();
      learner.learn(training.point(order[i]), training.label(order[i]));
    }
    learner.step(descents, points);
  }

  private Epoch scored(int number) {
    Epoch epoch = new Epoch(number, score(data.training()), score(data.heldOut()));
    requireFinite("loss", epoch.training().loss(), number);
    requireFinite("held-out loss", epoch.heldOut().loss(), number);
    requireFinite("greatest weight", learner.greatest(), number);
    return epoch;
  }

  private Epoch.Score score(Dataset part) {
    double sum = 0;
    int right = 0;
    for (int i = 0; i < part.size(); i++) {
      stopIfInterrupted();
      double[] outputs = learner.forward(part.point(i));
      sum += loss.value(outputs, part.label(i));
      right += loss.guess(outputs) == part.label(i) ? 1 : 0;
    }
    return new Epoch.Score(sum / part.size(), (double) right / part.size());
  }

  private void requireFinite(String name, double value, int number) {
    if (Double.isFinite(value)) {
      return;
    }
    if (number == 0) {
      throw new BadInput(
          "The %s of the untrained network is %s: give it smaller weights, or an activation that"
                  .formatted(name, Numbers.text(value))
              + " gives a number for every z.");
    }
    throw new BadInput(
        "The %s became %s in epoch %s, as it does when the steps are too large: begin again with a"
                .formatted(name, Numbers.text(value), number)
            + " rate below %s, such as %s, or with another activation."
                .formatted(Numbers.text(optimizer.rate()), Numbers.text(optimizer.rate() / 10)));
  }

  private static void stopIfInterrupted() {
    if (Thread.interrupted()) {
      throw new BadInput("You stopped the training: call epoch() to go on, or make a new trainer.");
    }
  }

  private static void requireSettings(Split data, Optimizer optimizer, int batch) {
    BadInput.when(
        data == null,
        "The data is null: give a split dataset, as in Dataset.moons(200, 0.1, 1).split(0.25,"
            + " 1).");
    BadInput.when(
        optimizer == null, "The optimizer is null: give one such as Optimizer.adam(0.01).");
    BadInput.when(
        batch < 1,
        "A batch cannot have %s: choose 1 or more, such as 20.",
        Words.counted(batch, "point"));
  }
}
