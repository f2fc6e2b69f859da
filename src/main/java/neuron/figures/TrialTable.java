package neuron.figures;

import java.util.ArrayList;
import java.util.Arrays;
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
 * The same training with each of some activations, on each of some datasets or at each of some
 * rates, from several seeds.
 */
final class TrialTable {

  private static final int MOST_SEEDS = 100;

  private final List<Activation> sigmas;
  private final List<String> columns;
  private final int seeds;
  private final OfColumn trial;

  /** A training of one column, from 0. */
  private interface OfColumn {
    Epoch train(Activation sigma, int column, long seed);
  }

  private TrialTable(List<Activation> sigmas, List<String> columns, int seeds, OfColumn trial) {
    requireSome("activations", "List.of(RELU, TANH)", sigmas);
    BadInput.when(
        seeds < 1 || seeds > MOST_SEEDS,
        "The table cannot have %s seeds: choose from 1 to %s.",
        seeds,
        MOST_SEEDS);
    this.sigmas = List.copyOf(sigmas);
    this.columns = columns;
    this.seeds = seeds;
    this.trial = trial;
  }

  /** A column for each dataset. */
  static TrialTable of(List<Activation> sigmas, List<Dataset> datasets, int seeds, Trial trial) {
    requireSome("datasets", "List.of(Dataset.moons(200, 0.1, 1))", datasets);
    requireTraining(trial, "data");
    List<Dataset> copy = List.copyOf(datasets);
    return new TrialTable(
        sigmas,
        copy.stream().map(Dataset::name).toList(),
        seeds,
        (sigma, column, seed) -> trial.train(sigma, copy.get(column), seed));
  }

  /** A column for each rate. */
  static TrialTable of(List<Activation> sigmas, double[] rates, int seeds, RateTrial trial) {
    BadInput.when(
        rates == null || rates.length == 0,
        "The rates of the table are missing: give one or more, as in new double[] {0.01, 0.1}.");
    requireTraining(trial, "rate");
    double[] copy = rates.clone();
    return new TrialTable(
        sigmas,
        Arrays.stream(copy).mapToObj(rate -> "rate " + Numbers.text(rate)).toList(),
        seeds,
        (sigma, column, seed) -> trial.train(sigma, copy[column], seed));
  }

  /** How many trainings there are. */
  int count() {
    return sigmas.size() * columns.size() * seeds;
  }

  /** One of the trainings: row after row, in each column after column, in each seed after seed. */
  Epoch train(int number) {
    Activation sigma = sigmas.get(number / seeds / columns.size());
    int column = number / seeds % columns.size();
    long seed = 1 + number % seeds;
    try {
      Epoch last = trial.train(sigma, column, seed);
      if (last != null) {
        return last;
      }
    } catch (BadInput said) {
      throw said;
    } catch (RuntimeException thrown) {
      Unresolved.pass(thrown);
      throw failed(sigma, column, seed, "throws " + thrown);
    }
    throw failed(sigma, column, seed, "gives null");
  }

  private BadInput failed(Activation sigma, int column, long seed, String what) {
    return new BadInput(
        "With %s, %s and seed %s the training %s: let it return an epoch, as trainer.last()."
            .formatted(sigma.name(), columns.get(column), seed, what));
  }

  /** What came out, in the order of {@link #train}. */
  Table table(List<Epoch> last) {
    List<String> head = new ArrayList<>(List.of("activation", "points"));
    head.addAll(columns);
    List<String> names = Look.names(sigmas);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < sigmas.size(); row++) {
      int from = row * columns.size() * seeds;
      List<Epoch> ofRow = last.subList(from, from + columns.size() * seeds);
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

  private static void requireTraining(Object trial, String second) {
    BadInput.when(
        trial == null,
        "There is no training: it is null. Give one as (sigma, %s, seed) -> ...",
        second);
  }
}
