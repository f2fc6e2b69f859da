package runtime.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static runtime.methods.Outcomes.outcome;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods in the place of Java's, or before them, do what those of the JDK do. */
class SameAsTheJdksTest {

  private static final int TIMES = 200_000;

  private final Random random = new Random(20);

  @Test
  void divideWithoutASign() {
    for (int i = 0; i < TIMES; i++) {
      int a = random.nextInt() >> random.nextInt(32);
      int b = random.nextInt() >> random.nextInt(32) | 1;
      assertThat(outcome(() -> OfWholeNumbers.divideUnsigned(a, b)))
          .isEqualTo(outcome(() -> Integer.divideUnsigned(a, b)));
      assertThat(outcome(() -> OfWholeNumbers.remainderUnsigned(a, b)))
          .isEqualTo(outcome(() -> Integer.remainderUnsigned(a, b)));
      long c = random.nextLong() >> random.nextInt(64);
      long d = Math.max(1, random.nextLong() >> random.nextInt(64)) * (random.nextInt(5) - 2) | 4;
      assertThat(outcome(() -> OfWholeNumbers.divideUnsigned(c, d)))
          .isEqualTo(outcome(() -> Long.divideUnsigned(c, d)));
      assertThat(outcome(() -> OfWholeNumbers.remainderUnsigned(c, d)))
          .isEqualTo(outcome(() -> Long.remainderUnsigned(c, d)));
    }
  }

  @Test
  void divideByZero() {
    assertThat(outcome(() -> OfWholeNumbers.remainderUnsigned(1, 0))).endsWith("/ by zero");
    assertThat(outcome(() -> OfWholeNumbers.divideUnsigned(1L, 0L))).endsWith("/ by zero");
  }

  @Test
  void turnATextAround() {
    for (int i = 0; i < TIMES; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < i % 7) {
        text.append("a\u00e4\ud83d\ude00\udbff\udc00".charAt(random.nextInt(6)));
      }
      String expected = new StringBuilder(text).reverse().toString();
      assertThat(OfStringBuilder.reverse(new StringBuffer(text))).hasToString(expected);
      assertThat(OfStringBuilder.reverse(text)).hasToString(expected);
    }
  }

  @Test
  void writeEveryLetterInCapitalsAndSmall() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      inBothCases(Character.toString(point));
    }
  }

  @Test
  void writeTextsInCapitalsAndSmall() {
    int[] points =
        "ΑΒΣΣΣσςaBßﬁİıŉΐᾳé日か\u0301\u0903 \t\n12²Ⅷⓐʰ.,:'\"-_\u00ad!()$😀".codePoints().toArray();
    for (int i = 0; i < TIMES; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      inBothCases(text.toString());
    }
  }

  private static void inBothCases(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    String lower = text.toLowerCase(Locale.ROOT);
    if (!OfString.toUpperCase(text).equals(upper) || !OfString.toLowerCase(text).equals(lower)) {
      assertThat(OfString.toUpperCase(text) + OfString.toLowerCase(text))
          .as(text)
          .isEqualTo(upper + lower);
    }
    assertThat(OfString.codePoints(text).toArray()).isEqualTo(text.codePoints().toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 10, 16, 36, 1, 37})
  void refuseATextThatIsNoNumber(int radix) {
    for (int i = 0; i < TIMES / 10; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(25); length > 0; length--) {
        text.append("0011010+-9az ".charAt(random.nextInt(random.nextInt(8) == 0 ? 13 : 7)));
      }
      String whole = text.toString();
      String expected = outcome(() -> new BigInteger(whole, radix) == null);
      assertThat(outcome(() -> isRead(whole, radix))).as(whole).isEqualTo(expected);
    }
  }

  @Test
  void refusePowersThatAreTooLarge() {
    for (int base : new int[] {-4, -3, -2, -1, 0, 1, 2, 3, 12}) {
      BigInteger whole = BigInteger.valueOf(base);
      for (int exponent : new int[] {Integer.MIN_VALUE, -1, 0, 1, 40, Integer.MAX_VALUE}) {
        boolean isLarge = exponent == Integer.MAX_VALUE && Math.abs(base) > 2;
        assertThat(outcome(() -> isRaised(whole, exponent)))
            .isEqualTo(isLarge ? outcome(() -> whole.pow(Integer.MAX_VALUE) == null) : "false");
      }
    }
  }

  private static boolean isRaised(BigInteger base, int exponent) {
    BeforeBigInteger.pow(base, exponent);
    return false;
  }

  private static boolean isRead(String text, int radix) {
    BeforeBigInteger.construct(null, text, radix);
    return false;
  }
}
