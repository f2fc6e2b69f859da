package neuron.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import neuron.Epoch;
import neuron.Network;
import neuron.Trainer;
import neuron.draw.Drawable;
import neuron.page.Figure;
import neuron.page.Watchable;
import neuron.text.BadInput;

/**
 * A training as a page watches it. Of its networks it keeps every n-th, n growing with the epochs,
 * so that a slider has thirty to sixty of them in the end.
 */
final class WatchedTraining implements Watchable {

  private static final int MOST_KEPT = 60;
  private static final int MOST_EPOCHS = 100_000;

  private final Trainer trainer;
  private final int first;
  private final int last;
  private final List<Epoch> epochs = new ArrayList<>();
  private final TreeMap<Integer, Network> networks = new TreeMap<>();
  private int step = 1;

  /**
   * Prepares it.
   *
   * @param epochs how many to train, 1 to 100 000
   */
  WatchedTraining(Trainer trainer, int epochs) {
    Drawable.training(trainer);
    BadInput.when(
        epochs < 1 || epochs > MOST_EPOCHS,
        "A training cannot have %s epochs: choose from 1 to %s.",
        epochs,
        MOST_EPOCHS);
    this.trainer = trainer;
    first = trainer.last().number();
    last = first + epochs;
    keep();
  }

  @Override
  public boolean next() {
    if (now() == last) {
      return false;
    }
    trainer.epoch();
    keep();
    return true;
  }

  private int now() {
    return trainer.last().number();
  }

  private void keep() {
    epochs.add(trainer.last());
    if ((now() - first) % step == 0) {
      networks.put(now(), trainer.network());
    }
    if (networks.size() > MOST_KEPT) {
      step *= 2;
      networks.keySet().removeIf(epoch -> (epoch - first) % step != 0);
    }
  }

  @Override
  public double done() {
    return (double) (now() - first) / (last - first);
  }

  @Override
  public String words() {
    return "Epoch %s of %s".formatted(now(), last);
  }

  @Override
  public Supplier<Figure> moment() {
    Network network = trainer.network();
    List<Epoch> course = List.copyOf(epochs);
    return () -> figure(network, course);
  }

  @Override
  public String part() {
    return "epoch";
  }

  @Override
  public List<Integer> kept() {
    networks.put(now(), trainer.network());
    return List.copyOf(networks.keySet());
  }

  @Override
  public Figure at(int epoch) {
    return figure(networks.get(epoch), epochs.subList(0, epoch - first + 1));
  }

  private Figure figure(Network network, List<Epoch> course) {
    return new Progress(trainer.data(), trainer.loss(), network, course, last).figure();
  }
}
