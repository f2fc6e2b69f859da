package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Letters")
class LettersTest {

  @Test
  void growAsThoseOfABuilder() {
    SplittableRandom random = new SplittableRandom(28);
    for (int turn = 0; turn < 200; turn++) {
      String first = "x".repeat(random.nextInt(20));
      StringBuilder builder = new StringBuilder(first);
      char[] letters = Letters.of(first);
      for (int i = 0; i < 30; i++) {
        int length = builder.length();
        int at = random.nextInt(length + 1);
        String more = "abc".repeat(random.nextInt(random.nextInt(1, 40)));
        letters = Letters.insert(letters, length, at, more);
        builder.insert(at, more);
        assertThat(new String(letters, 0, builder.length())).isEqualTo(builder.toString());
        assertThat(letters).hasSize(builder.capacity());
      }
    }
  }

  @Test
  void areRepeated() {
    for (int count = 0; count < 40; count++) {
      assertThat(Letters.repeat("ab", count)).isEqualTo("ab".repeat(count));
      assertThat(Letters.repeat("", count)).isEmpty();
    }
  }

  @Test
  void areNotMoreThanAnArrayHolds() {
    assertThat(catchThrowable(() -> Letters.repeat("ab", Integer.MAX_VALUE)))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage(Texts.TOO_LONG);
  }
}
