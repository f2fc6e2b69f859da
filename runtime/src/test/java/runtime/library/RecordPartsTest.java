package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static runtime.library.RecordParts.hash;
import static runtime.library.RecordParts.hashOf;
import static runtime.library.RecordParts.same;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record has, as on the JVM, its")
class RecordPartsTest {

  private static final double[] SPECIAL = {0.0, -0.0, Double.NaN, 1, Double.NEGATIVE_INFINITY};
  private static final String[] WORDS = {"", "a", "layer", null};
  private static final String[] NAMES = {"d", "f", "l", "i", "s", "b", "c", "z", "text"};

  private record All(
      double d, float f, long l, int i, short s, byte b, char c, boolean z, String text) {}

  private record Small(double d, float f) {}

  private record Empty() {}

  private final SplittableRandom random = new SplittableRandom(19);

  private double number() {
    return random.nextBoolean()
        ? SPECIAL[random.nextInt(SPECIAL.length)]
        : Double.longBitsToDouble(random.nextLong());
  }

  private All any() {
    int bits = random.nextInt();
    return new All(
        number(),
        (float) number(),
        random.nextLong(),
        bits,
        (short) bits,
        (byte) bits,
        (char) bits,
        bits > 0,
        WORDS[random.nextInt(WORDS.length)]);
  }

  @Test
  void hashCodeAndText() {
    for (int i = 0; i < 20_000; i++) {
      All all = any();
      int[] hashes = {
        hashOf(all.d),
        hashOf(all.f),
        hashOf(all.l),
        hashOf(all.i),
        hashOf(all.s),
        hashOf(all.b),
        hashOf(all.c),
        hashOf(all.z),
        hashOf(all.text)
      };
      int hash = 0;
      for (int next : hashes) {
        hash = hash(hash, next);
      }
      assertThat(hash).as("%s", all).isEqualTo(all.hashCode());
      String[] values = {
        "" + all.d,
        "" + all.f,
        "" + all.l,
        "" + all.i,
        "" + all.s,
        "" + all.b,
        "" + all.c,
        "" + all.z,
        "" + all.text
      };
      assertThat(RecordParts.text("All", NAMES, values)).isEqualTo(all.toString());
    }
    assertThat(RecordParts.text("Empty", new String[0], new String[0]))
        .isEqualTo(new Empty().toString());
    assertThat(new Empty().hashCode()).isZero();
  }

  @Test
  void equality() {
    for (double d : SPECIAL) {
      for (double e : SPECIAL) {
        assertThat(same(d, e) && same((float) e, (float) d))
            .isEqualTo(new Small(d, (float) e).equals(new Small(e, (float) d)));
        assertThat(same(d, e)).isEqualTo(new Small(d, 1).equals(new Small(e, 1)));
      }
    }
    assertThat(same(null, "a") || same("a", null)).isFalse();
    assertThat(same(null, null) && same("a", String.valueOf('a'))).isTrue();
  }

  @Test
  void equalityOfNumbersThatAreNone() {
    double other = Double.longBitsToDouble(0x7ff8000000000001L);
    assertThat(same(Double.NaN, other))
        .isEqualTo(new Small(other, 1).equals(new Small(Double.NaN, 1)));
    assertThat(hash(hash(0, hashOf(other)), hashOf(1f))).isEqualTo(new Small(other, 1).hashCode());
  }
}
