package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A BigInteger has, as on the JVM, its")
class WholeTest {

  private final SplittableRandom random = new SplittableRandom(7);

  /** Often next to the middle between two doubles or floats. */
  private BigInteger any() {
    BigInteger start = BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
    int bits = random.nextInt(8) == 0 ? random.nextInt(1100) : random.nextInt(90);
    int precision = random.nextBoolean() ? 54 : 25;
    BigInteger middle = BigInteger.valueOf(random.nextLong() >> 64 - precision | 1).shiftLeft(bits);
    return switch (random.nextInt(4)) {
      case 0 -> start;
      case 1 -> start.shiftLeft(bits).add(BigInteger.valueOf(random.nextInt()));
      default -> middle.add(BigInteger.valueOf(random.nextInt(-1, 2)));
    };
  }

  @Test
  void doubleAndFloat() {
    for (int i = 0; i < 80_000; i++) {
      BigInteger whole = any();
      assertThat(Whole.doubleValue(whole) == whole.doubleValue()).as("%s", whole).isTrue();
      assertThat(Whole.floatValue(whole) == whole.floatValue()).as("%s", whole).isTrue();
    }
  }

  @Test
  void hashCodeAndRoot() {
    for (int i = 0; i < 8_000; i++) {
      BigInteger whole = any();
      assertThat(Whole.hashCode(whole)).as("%s", whole).isEqualTo(whole.hashCode());
      assertThat(Whole.root(whole.abs())).isEqualTo(whole.abs().sqrt());
    }
  }
}
