package runtime.library;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;

/** Sums and means of streams, to the last bit those of a JVM. */
public final class DoubleSums {

  private DoubleSums() {}

  public static double sum(DoubleStream terms) {
    return statistics(terms).getSum();
  }

  public static OptionalDouble average(DoubleStream terms) {
    DoubleSummaryStatistics all = statistics(terms);
    return all.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.getAverage());
  }

  public static DoubleSummaryStatistics statistics(DoubleStream terms) {
    DoubleSummaryStatistics all = new DoubleSummaryStatistics();
    terms.sequential().forEach(all);
    return all;
  }

  /** As {@code Collectors.summingDouble}. */
  public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> term) {
    return collector(term, DoubleSummaryStatistics::getSum);
  }

  /** As {@code Collectors.averagingDouble}. */
  public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> term) {
    return collector(term, DoubleSummaryStatistics::getAverage);
  }

  private static <T> Collector<T, ?, Double> collector(
      ToDoubleFunction<? super T> term, ToDoubleFunction<DoubleSummaryStatistics> result) {
    return Collector.of(
        DoubleSummaryStatistics::new,
        (all, element) -> all.accept(term.applyAsDouble(element)),
        (some, more) -> {
          some.combine(more);
          return some;
        },
        all -> result.applyAsDouble(all));
  }
}
