package neuron.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A table of what many pieces of work give, as {@link Notebook} describes it.
 *
 * @param doing what is done, such as "Training"
 * @param pieces how many there are
 * @param piece does one of them, counted from 0
 * @param table is told what the pieces gave
 */
record LongTable<T>(
    String doing, int pieces, IntFunction<T> piece, Function<List<T>, Table> table) {

  void show() {
    Progress progress = new Progress();
    String stopped = "You stopped the %s: run the cell again to have its table.";
    try (AllCores cores =
        new AllCores(
            done -> progress.say("%s %s of %s.".formatted(doing, done, pieces)),
            stopped.formatted(doing.toLowerCase(Locale.ROOT)))) {
      List<T> made = cores.make(IntStream.range(0, pieces).boxed().toList(), piece);
      progress.show(table.apply(made).output());
    }
  }
}
