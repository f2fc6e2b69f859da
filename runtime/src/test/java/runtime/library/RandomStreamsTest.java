package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For each seed the streams are the JVM's of")
class RandomStreamsTest {

  @Test
  void random() {
    for (int seed = 0; seed < 40; seed++) {
      compare(new runtime.library.Random(seed), new Random(seed), seed);
    }
  }

  @Test
  void splittableRandom() {
    for (int seed = 0; seed < 40; seed++) {
      compare(new runtime.library.SplittableRandom(seed), new SplittableRandom(seed), seed);
    }
  }

  private static void compare(RandomStreams ours, RandomGenerator theirs, int seed) {
    SplittableRandom which = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      int bound = which.nextInt() >>> which.nextInt(1, 31) | 1;
      int low = which.nextInt() >>> 1;
      long wide = (which.nextLong() >>> which.nextInt(1, 63)) + 1;
      double x = which.nextDouble(1, 1e6);
      switch (which.nextInt(9)) {
        case 0 -> same(ours.ints(7).toArray(), theirs.ints(7).toArray());
        case 1 -> same(ours.ints(9, 0, bound).toArray(), theirs.ints(9, 0, bound).toArray());
        case 2 ->
            same(ours.ints(9, ~low, low + 1).toArray(), theirs.ints(9, ~low, low + 1).toArray());
        case 3 -> same(ours.longs(3).toArray(), theirs.longs(3).toArray());
        case 4 -> same(ours.longs(5, 0, wide).toArray(), theirs.longs(5, 0, wide).toArray());
        case 5 ->
            same(ours.longs(5, -wide, wide).toArray(), theirs.longs(5, -wide, wide).toArray());
        case 6 -> same(ours.doubles(4).toArray(), theirs.doubles(4).toArray());
        case 7 -> same(ours.doubles(4, -x, 1).toArray(), theirs.doubles(4, -x, 1).toArray());
        default -> {
          same(ours.ints(0, bound).limit(3).toArray(), theirs.ints(0, bound).limit(3).toArray());
          same(ours.ints().limit(2).toArray(), theirs.ints().limit(2).toArray());
          same(ours.longs().limit(2).toArray(), theirs.longs().limit(2).toArray());
          same(ours.doubles().limit(2).toArray(), theirs.doubles().limit(2).toArray());
        }
      }
    }
  }

  private static void same(int[] ours, int[] theirs) {
    assertThat(ours).isEqualTo(theirs);
  }

  private static void same(long[] ours, long[] theirs) {
    assertThat(ours).isEqualTo(theirs);
  }

  private static void same(double[] ours, double[] theirs) {
    assertThat(Arrays.equals(ours, theirs)).isTrue();
  }

  @Test
  void whatIsRefused() {
    RandomStreams ours = new runtime.library.SplittableRandom(1);
    SplittableRandom theirs = new SplittableRandom(1);
    refused(() -> ours.ints(-1), () -> theirs.ints(-1));
    refused(() -> ours.longs(-1), () -> theirs.longs(-1));
    refused(() -> ours.doubles(-1), () -> theirs.doubles(-1));
    refused(() -> ours.ints(3, 3), () -> theirs.ints(3, 3));
    refused(() -> ours.longs(-1, 3, 3), () -> theirs.longs(-1, 3, 3));
    refused(() -> ours.doubles(3, 3, 1), () -> theirs.doubles(3, 3, 1));
    refused(() -> ours.doubles(0, Double.NaN), () -> theirs.doubles(0, Double.NaN));
  }

  private static void refused(Runnable ours, Runnable theirs) {
    assertThat(catchThrowable(ours::run)).hasToString(catchThrowable(theirs::run).toString());
  }
}
