package neuron.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import neuron.Epoch;
import neuron.Network;
import neuron.Trainer;
import neuron.notebook.BadInput;
import neuron.notebook.Control;
import neuron.notebook.Figure;
import neuron.notebook.Notebook;
import neuron.notebook.Work;

/**
 * A training as a page watches it. Of its networks it keeps every n-th, n growing with the epochs,
 * so that a slider has some fifty of them in the end.
 */
final class Training extends Notebook implements Work {

  private static final int MOST_KEPT = 60;
  private static final int MOST_EPOCHS = 100_000;

  private final Trainer trainer;
  private final int last;
  private final Learning learning;
  private final List<Epoch> epochs = new ArrayList<>();
  private final TreeMap<Integer, Network> kept = new TreeMap<>();
  private int step = 1;

  /**
   * Prepares it.
   *
   * @param epochs how many to train, 1 to 100 000
   */
  Training(Trainer trainer, int epochs) {
    if (trainer == null) {
      throw new BadInput("The trainer is null: give one, as in new Trainer(network, data, sgd).");
    }
    if (epochs < 1 || epochs > MOST_EPOCHS) {
      throw new BadInput(
          "A training cannot have %d epochs: choose from 1 to %d.".formatted(epochs, MOST_EPOCHS));
    }
    this.trainer = trainer;
    last = epochs;
    learning = new Learning(trainer.data(), trainer.loss(), epochs);
    keep();
  }

  @Override
  public boolean next() {
    if (epochs.size() > last) {
      return false;
    }
    trainer.epoch();
    keep();
    return true;
  }

  private void keep() {
    int number = epochs.size();
    epochs.add(trainer.last());
    if (number % step == 0) {
      kept.put(number, trainer.network());
    }
    if (kept.size() > MOST_KEPT) {
      step *= 2;
      kept.keySet().removeIf(other -> other % step != 0);
    }
  }

  @Override
  public double done() {
    return (epochs.size() - 1.0) / last;
  }

  @Override
  public String words() {
    return "Epoch %d of %d".formatted(epochs.size() - 1, last);
  }

  @Override
  public Supplier<Figure> moment() {
    Network network = trainer.network();
    List<Epoch> course = List.copyOf(epochs);
    return () -> learning.figure(network, course);
  }

  @Override
  public Control<Double> course() {
    int end = kept.lastKey();
    return slider("epoch", 0, Math.max(end, 1), end, step);
  }

  @Override
  public Figure at(double place) {
    int number = kept.floorKey((int) place);
    return learning.figure(kept.get(number), epochs.subList(0, number + 1));
  }
}
