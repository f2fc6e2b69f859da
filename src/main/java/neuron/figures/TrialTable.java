package neuron.figures;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import neuron.Activation;
import neuron.Dataset;
import neuron.Epoch;
import neuron.draw.Look;
import neuron.page.Table;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Unresolved;

/**
 * The same training with each of some activations, on each of some datasets, from several seeds.
 */
final class TrialTable {

  private static final int MOST_SEEDS = 100;

  private final List<Activation> sigmas;
  private final List<Dataset> datasets;
  private final int seeds;
  private final Trial trial;

  TrialTable(List<Activation> sigmas, List<Dataset> datasets, int seeds, Trial trial) {
    requireSome("activations", "List.of(RELU, TANH)", sigmas);
    requireSome("datasets", "List.of(Dataset.moons(200, 0.1, 1))", datasets);
    BadInput.when(
        seeds < 1 || seeds > MOST_SEEDS,
        "The table cannot have %s seeds: choose from 1 to %s.",
        seeds,
        MOST_SEEDS);
    BadInput.when(
        trial == null, "There is no training: it is null. Give one as (sigma, data, seed) -> ...");
    this.sigmas = List.copyOf(sigmas);
    this.datasets = List.copyOf(datasets);
    this.seeds = seeds;
    this.trial = trial;
  }

  /** How many trainings there are. */
  int count() {
    return sigmas.size() * datasets.size() * seeds;
  }

  /**
   * One of the trainings: row after row, in each dataset after dataset, in each seed after seed.
   */
  Epoch train(int number) {
    Activation sigma = sigmas.get(number / seeds / datasets.size());
    Dataset data = datasets.get(number / seeds % datasets.size());
    long seed = 1 + number % seeds;
    try {
      Epoch last = trial.train(sigma, data, seed);
      if (last != null) {
        return last;
      }
    } catch (BadInput said) {
      throw said;
    } catch (RuntimeException thrown) {
      Unresolved.pass(thrown);
      throw failed(sigma, data, seed, "throws " + thrown);
    }
    throw failed(sigma, data, seed, "gives null");
  }

  private static BadInput failed(Activation sigma, Dataset data, long seed, String what) {
    return new BadInput(
        "With %s, %s and seed %s the training %s: let it return an epoch, as trainer.last()."
            .formatted(sigma.name(), data.name(), seed, what));
  }

  /** What came out, in the order of {@link #train}. */
  Table table(List<Epoch> last) {
    List<String> head = new ArrayList<>(List.of("activation", "points"));
    datasets.forEach(data -> head.add(data.name()));
    List<String> names = Look.names(sigmas);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < sigmas.size(); row++) {
      int from = row * datasets.size() * seeds;
      List<Epoch> ofRow = last.subList(from, from + datasets.size() * seeds);
      rows.add(row(names.get(row), "held out", ofRow, Epoch::heldOut));
      rows.add(row(names.get(row), "training", ofRow, Epoch::training));
    }
    return new Table(caption(), head, rows);
  }

  private String caption() {
    return seeds == 1
        ? "How many points are right after the training."
        : "How many points are right after the training: the mean of %s seeds, and in brackets the worst and the best."
            .formatted(seeds);
  }

  private List<String> row(
      String name, String points, List<Epoch> last, Function<Epoch, Epoch.Score> part) {
    List<String> row = new ArrayList<>(List.of(name, points));
    for (int from = 0; from < last.size(); from += seeds) {
      row.add(
          entry(
              last.subList(from, from + seeds).stream()
                  .mapToDouble(epoch -> part.apply(epoch).accuracy())
                  .summaryStatistics()));
    }
    return row;
  }

  /** 98.4 % (96 to 100). */
  private String entry(DoubleSummaryStatistics right) {
    String mean = Numbers.percent(right.getAverage());
    return seeds == 1
        ? mean
        : "%s (%s to %s)"
            .formatted(
                mean, Numbers.hundredths(right.getMin()), Numbers.hundredths(right.getMax()));
  }

  private static void requireSome(String what, String example, List<?> given) {
    BadInput.when(
        given == null || given.isEmpty() || given.stream().anyMatch(Objects::isNull),
        "The %s of the table are %s: give one or more, as in %s.",
        what,
        given == null ? "null" : given,
        example);
  }
}
