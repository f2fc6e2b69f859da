package runtime.methods;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Of streams. None runs in parallel. */
public final class OfStreams {

  private OfStreams() {}

  public static OptionalDouble average(IntStream terms) {
    IntSummaryStatistics all = terms.summaryStatistics();
    return average(all.getCount(), all.getAverage());
  }

  public static OptionalDouble average(LongStream terms) {
    LongSummaryStatistics all = terms.summaryStatistics();
    return average(all.getCount(), all.getAverage());
  }

  private static OptionalDouble average(long count, double average) {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(average);
  }

  public static DoubleStream sequential(DoubleStream stream) {
    return stream;
  }

  public static DoubleStream parallel(DoubleStream stream) {
    return stream;
  }

  public static IntStream sequential(IntStream stream) {
    return stream;
  }

  public static IntStream parallel(IntStream stream) {
    return stream;
  }

  public static LongStream sequential(LongStream stream) {
    return stream;
  }

  public static LongStream parallel(LongStream stream) {
    return stream;
  }

  public static <T> Stream<T> parallelStream(Collection<T> elements) {
    return elements.stream();
  }

  public static <T> Stream<T> ofNullable(T element) {
    return element == null ? Stream.empty() : Stream.of(element);
  }

  /** Unlike what {@code List.of} makes, it may have null. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> toList(Stream<T> stream) {
    return (List<T>) Collections.unmodifiableList(Arrays.asList(stream.toArray()));
  }

  public static <T> Optional<T> findFirst(Stream<T> stream) {
    Iterator<T> elements = stream.iterator();
    return elements.hasNext() ? Optional.of(elements.next()) : Optional.empty();
  }
}
