package runtime.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For each seed the sequence is the JVM's of")
class RandomTest {

  private static final long[] SEEDS = {
    0, 1, 7, 42, -1, 2026, 0x5DEECE66DL, Long.MIN_VALUE, Long.MAX_VALUE, 1234567890123L
  };

  /** Which number is asked for next is itself random, so that all follow on all. */
  private static void compare(RandomBits ours, RandomGenerator theirs, int tries) {
    SplittableRandom which = new SplittableRandom(tries);
    for (int i = 0; i < tries; i++) {
      int bound = which.nextInt(1, Integer.MAX_VALUE) >> which.nextInt(31) | 1;
      if (which.nextBoolean()) {
        bound = 1 << which.nextInt(31);
      }
      long longBound = (long) bound << which.nextInt(32) | 1;
      double x = which.nextDouble(1, 1e6);
      String ofThis = null;
      String ofTheirs = null;
      switch (which.nextInt(12)) {
        case 0 -> {
          ofThis = "" + ours.nextInt();
          ofTheirs = "" + theirs.nextInt();
        }
        case 1 -> {
          ofThis = "" + ours.nextInt(bound);
          ofTheirs = "" + theirs.nextInt(bound);
        }
        case 2 -> {
          ofThis = "" + ours.nextInt(-bound, bound);
          ofTheirs = "" + theirs.nextInt(-bound, bound);
        }
        case 3 -> {
          ofThis = "" + ours.nextLong();
          ofTheirs = "" + theirs.nextLong();
        }
        case 4 -> {
          ofThis = "" + ours.nextLong(longBound);
          ofTheirs = "" + theirs.nextLong(longBound);
        }
        case 5 -> {
          ofThis = "" + ours.nextLong(-longBound, longBound);
          ofTheirs = "" + theirs.nextLong(-longBound, longBound);
        }
        case 6 -> {
          ofThis = "" + ours.nextBoolean();
          ofTheirs = "" + theirs.nextBoolean();
        }
        case 7 -> {
          ofThis = "" + ours.nextFloat();
          ofTheirs = "" + theirs.nextFloat();
        }
        case 8 -> {
          ofThis = "" + ours.nextDouble();
          ofTheirs = "" + theirs.nextDouble();
        }
        case 9 -> {
          ofThis = "" + ours.nextDouble(x);
          ofTheirs = "" + theirs.nextDouble(x);
        }
        case 10 -> {
          ofThis = "" + ours.nextDouble(-x, x);
          ofTheirs = "" + theirs.nextDouble(-x, x);
        }
        default -> {
          byte[] bytes = new byte[which.nextInt(20)];
          byte[] others = new byte[bytes.length];
          ours.nextBytes(bytes);
          theirs.nextBytes(others);
          ofThis = Arrays.toString(bytes);
          ofTheirs = Arrays.toString(others);
        }
      }
      assertThat(ofThis).isEqualTo(ofTheirs);
    }
  }

  @Test
  void random() {
    for (long seed : SEEDS) {
      compare(new LinearRandom(seed), new Random(seed), 20_000);
    }
  }

  @Test
  void randomsGaussians() {
    for (long seed : SEEDS) {
      LinearRandom ours = new LinearRandom(seed);
      Random theirs = new Random(seed);
      for (int i = 0; i < 50_000; i++) {
        assertThat(ours.nextGaussian() == theirs.nextGaussian()).isTrue();
      }
      ours.setSeed(seed + 1);
      theirs.setSeed(seed + 1);
      assertThat(ours.nextGaussian()).isEqualTo(theirs.nextGaussian());
    }
  }

  @Test
  void splittableRandom() {
    for (long seed : SEEDS) {
      compare(new SplitRandom(seed), new SplittableRandom(seed), 20_000);
    }
  }

  @Test
  void whatIsSplitOff() {
    for (long seed : SEEDS) {
      SplitRandom ours = new SplitRandom(seed);
      SplittableRandom theirs = new SplittableRandom(seed);
      for (int i = 0; i < 1_000; i++) {
        ours = i % 2 == 0 ? ours.split() : ours;
        theirs = i % 2 == 0 ? theirs.split() : theirs;
        compare(ours, theirs, 20);
      }
    }
  }

  @Test
  void andRefusesWithTheSameWords() {
    LinearRandom ours = new LinearRandom(1);
    Random theirs = new Random(1);
    same(() -> ours.nextInt(0), () -> theirs.nextInt(0));
    same(() -> ours.nextInt(3, 3), () -> theirs.nextInt(3, 3));
    same(() -> ours.nextLong(-1), () -> theirs.nextLong(-1));
    same(() -> ours.nextLong(3, 2), () -> theirs.nextLong(3, 2));
    same(() -> ours.nextDouble(0), () -> theirs.nextDouble(0));
    same(() -> ours.nextDouble(Double.NaN), () -> theirs.nextDouble(Double.NaN));
    same(() -> ours.nextDouble(1, 1), () -> theirs.nextDouble(1, 1));
  }

  private static void same(ThrowingCallable ours, ThrowingCallable theirs) {
    assertThat(catchThrowable(ours)).hasToString(catchThrowable(theirs).toString());
  }
}
