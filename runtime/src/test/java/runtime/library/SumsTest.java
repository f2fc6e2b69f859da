package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To the last bit as on the JVM is")
class SumsTest {

  private static final double[] SPECIAL = {
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN,
    -0.0,
    0.0,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.MIN_VALUE,
    0x1p53,
    1
  };

  private final SplittableRandom random = new SplittableRandom(2026);

  private double[] terms() {
    int kind = random.nextInt(5);
    int oneIn = kind == 0 ? 5 : 200;
    return random
        .doubles(random.nextInt(40), -1, 1)
        .map(x -> kind == 1 ? Math.rint(x * 1000) / 100 : x)
        .map(x -> kind == 2 ? Math.scalb(x, random.nextInt(-80, 80)) : x)
        .map(x -> kind == 3 ? Double.longBitsToDouble(random.nextLong()) : x)
        .map(x -> random.nextInt(oneIn) == 0 ? SPECIAL[random.nextInt(SPECIAL.length)] : x)
        .toArray();
  }

  private static void same(double ours, double theirs, double... terms) {
    assertThat(Double.doubleToLongBits(ours))
        .as("%s", Arrays.toString(terms))
        .isEqualTo(Double.doubleToLongBits(theirs));
  }

  @Test
  void aSumAndAMean() {
    for (int i = 0; i < 12_000; i++) {
      double[] terms = terms();
      same(DoubleSums.sum(DoubleStream.of(terms)), DoubleStream.of(terms).sum(), terms);
      same(
          DoubleSums.average(DoubleStream.of(terms)).orElse(-1),
          DoubleStream.of(terms).average().orElse(-1),
          terms);
    }
  }

  @Test
  void whatIsCollected() {
    for (int i = 0; i < 6_000; i++) {
      double[] terms = terms();
      same(
          DoubleStream.of(terms).boxed().collect(DoubleSums.summingDouble(x -> x)),
          DoubleStream.of(terms).boxed().collect(Collectors.summingDouble(x -> x)),
          terms);
      same(
          DoubleStream.of(terms).boxed().collect(DoubleSums.averagingDouble(x -> x)),
          DoubleStream.of(terms).boxed().collect(Collectors.averagingDouble(x -> x)),
          terms);
    }
  }

  @Test
  void aSummaryOfSummaries() {
    for (int i = 0; i < 6_000; i++) {
      DoubleSummaryStatistics ours = new DoubleSummaryStatistics();
      java.util.DoubleSummaryStatistics theirs = new java.util.DoubleSummaryStatistics();
      for (int part = random.nextInt(4); part >= 0; part--) {
        double[] terms = terms();
        DoubleSummaryStatistics more = new DoubleSummaryStatistics();
        Arrays.stream(terms).forEach(more);
        ours.combine(more);
        theirs.combine(DoubleStream.of(terms).summaryStatistics());
        same(ours.getSum(), theirs.getSum(), terms);
        same(ours.getMin(), theirs.getMin(), terms);
        same(ours.getMax(), theirs.getMax(), terms);
        same(ours.getAverage(), theirs.getAverage(), terms);
        assertThat(ours.getCount()).isEqualTo(theirs.getCount());
      }
      if (hasAFewDigits(theirs)) {
        assertThat(ours).hasToString(theirs.toString());
      }
    }
  }

  /** Of longer numbers JDK 17 and 19 write other digits. */
  private static boolean hasAFewDigits(java.util.DoubleSummaryStatistics all) {
    double greatest = Math.max(Math.abs(all.getMin()), Math.abs(all.getMax()));
    return greatest < 1e8 || greatest == Double.POSITIVE_INFINITY && all.getCount() == 0;
  }

  @Test
  void aSummaryOfWholeNumbers() {
    IntSummaryStatistics ints = new IntSummaryStatistics();
    java.util.IntSummaryStatistics theirInts = new java.util.IntSummaryStatistics();
    LongSummaryStatistics longs = new LongSummaryStatistics();
    java.util.LongSummaryStatistics theirLongs = new java.util.LongSummaryStatistics();
    for (int i = 0; i < 2_000; i++) {
      assertThat(ints).hasToString(theirInts.toString());
      assertThat(longs).hasToString(theirLongs.toString());
      int number = random.nextInt() >> random.nextInt(32);
      ints.accept(number);
      theirInts.accept(number);
      long large = random.nextLong() >> random.nextInt(32, 64);
      longs.accept(large);
      theirLongs.accept(large);
    }
    ints.combine(ints);
    theirInts.combine(theirInts);
    assertThat(ints).hasToString(theirInts.toString());
  }

  @Test
  void aSummaryFromItsParts() {
    double[][] all = {
      {2, 1, 3, 4}, {0, 1, 2, 3}, {-1, 1, 2, 3}, {1, 3, 2, 3}, {1, Double.NaN, 2, 3}, {0, 3, 2, 1}
    };
    for (double[] parts : all) {
      long count = (long) parts[0];
      assertThat(text(() -> new DoubleSummaryStatistics(count, parts[1], parts[2], parts[3])))
          .isEqualTo(
              text(
                  () ->
                      new java.util.DoubleSummaryStatistics(count, parts[1], parts[2], parts[3])));
      int min = (int) parts[1];
      int max = (int) parts[2];
      assertThat(text(() -> new IntSummaryStatistics(count, min, max, 4)))
          .isEqualTo(text(() -> new java.util.IntSummaryStatistics(count, min, max, 4)));
    }
  }

  private static String text(java.util.function.Supplier<Object> maker) {
    StringBuilder text = new StringBuilder();
    Throwable refusal = catchThrowable(() -> text.append(maker.get()));
    return text + " " + refusal;
  }
}
