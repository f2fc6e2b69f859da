package runtime.methods;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import runtime.library.OneUse;

/**
 * Before methods of streams: refuses what is below zero, and a stream to be put in that was used;
 * one that is null has no elements.
 */
public final class BeforeStreams {

  private BeforeStreams() {}

  public static void limit(BaseStream<?, ?> stream, long count) {
    requireCount(count);
  }

  public static void skip(BaseStream<?, ?> stream, long count) {
    requireCount(count);
  }

  private static void requireCount(long count) {
    if (count < 0) {
      throw new IllegalArgumentException(Long.toString(count));
    }
  }

  public static <T> Function<T, Stream<?>> flatMap(
      Stream<T> stream, Function<T, Stream<?>> streams) {
    return element -> unused(streams.apply(element), Stream::empty);
  }

  public static <T> Function<T, DoubleStream> flatMapToDouble(
      Stream<T> stream, Function<T, DoubleStream> streams) {
    return element -> unused(streams.apply(element), DoubleStream::empty);
  }

  public static <T> Function<T, IntStream> flatMapToInt(
      Stream<T> stream, Function<T, IntStream> streams) {
    return element -> unused(streams.apply(element), IntStream::empty);
  }

  public static <T> Function<T, LongStream> flatMapToLong(
      Stream<T> stream, Function<T, LongStream> streams) {
    return element -> unused(streams.apply(element), LongStream::empty);
  }

  public static DoubleFunction<DoubleStream> flatMap(
      DoubleStream stream, DoubleFunction<DoubleStream> streams) {
    return element -> unused(streams.apply(element), DoubleStream::empty);
  }

  public static IntFunction<IntStream> flatMap(IntStream stream, IntFunction<IntStream> streams) {
    return element -> unused(streams.apply(element), IntStream::empty);
  }

  public static LongFunction<LongStream> flatMap(
      LongStream stream, LongFunction<LongStream> streams) {
    return element -> unused(streams.apply(element), LongStream::empty);
  }

  private static <S extends BaseStream<?, ?>> S unused(S stream, Supplier<S> empty) {
    if (stream == null) {
      return empty.get();
    }
    OneUse.use(stream);
    return stream;
  }
}
