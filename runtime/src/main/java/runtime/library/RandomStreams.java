package runtime.library;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import runtime.digits.RandomBits;

/** Streams of random numbers, in the order in which a JVM's generators give them. */
public interface RandomStreams extends RandomBits {

  @Override
  default IntStream ints() {
    return IntStream.generate(this::nextInt);
  }

  /**
   * @throws IllegalArgumentException if the count is negative
   */
  @Override
  default IntStream ints(long count) {
    return ints().limit(counted(count));
  }

  /**
   * @throws IllegalArgumentException if the bound is not above the origin
   */
  @Override
  default IntStream ints(int origin, int bound) {
    ordered(origin < bound);
    return IntStream.generate(() -> nextInt(origin, bound));
  }

  /**
   * @throws IllegalArgumentException if the count is negative or the bound not above the origin
   */
  @Override
  default IntStream ints(long count, int origin, int bound) {
    counted(count);
    return ints(origin, bound).limit(count);
  }

  @Override
  default LongStream longs() {
    return LongStream.generate(this::nextLong);
  }

  /**
   * @throws IllegalArgumentException if the count is negative
   */
  @Override
  default LongStream longs(long count) {
    return longs().limit(counted(count));
  }

  /**
   * @throws IllegalArgumentException if the bound is not above the origin
   */
  @Override
  default LongStream longs(long origin, long bound) {
    ordered(origin < bound);
    return LongStream.generate(() -> nextLong(origin, bound));
  }

  /**
   * @throws IllegalArgumentException if the count is negative or the bound not above the origin
   */
  @Override
  default LongStream longs(long count, long origin, long bound) {
    counted(count);
    return longs(origin, bound).limit(count);
  }

  @Override
  default DoubleStream doubles() {
    return DoubleStream.generate(this::nextDouble);
  }

  /**
   * @throws IllegalArgumentException if the count is negative
   */
  @Override
  default DoubleStream doubles(long count) {
    return doubles().limit(counted(count));
  }

  /**
   * @throws IllegalArgumentException if the bound is not above the origin, or not finite
   */
  @Override
  default DoubleStream doubles(double origin, double bound) {
    ordered(origin < bound && bound - origin < Double.POSITIVE_INFINITY);
    return DoubleStream.generate(() -> nextDouble(origin, bound));
  }

  /**
   * @throws IllegalArgumentException if the count is negative or the bound not above the origin, or
   *     not finite
   */
  @Override
  default DoubleStream doubles(long count, double origin, double bound) {
    counted(count);
    return doubles(origin, bound).limit(count);
  }

  private static long counted(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("size must be non-negative");
    }
    return count;
  }

  private static void ordered(boolean inOrder) {
    if (!inOrder) {
      throw new IllegalArgumentException("bound must be greater than origin");
    }
  }
}
