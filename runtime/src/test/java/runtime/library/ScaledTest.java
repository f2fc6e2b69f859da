package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A BigDecimal has, as on the JVM, its")
class ScaledTest {

  private static final RoundingMode[] NEAREST = {
    RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.UNNECESSARY
  };

  private final SplittableRandom random = new SplittableRandom(31);

  private BigDecimal any() {
    BigInteger unscaled = BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
    int scale = random.nextInt(-12, 25);
    return switch (random.nextInt(8)) {
      case 0 -> new BigDecimal(unscaled.multiply(BigInteger.TEN.pow(random.nextInt(30))), scale);
      case 1 -> new BigDecimal(unscaled.pow(random.nextInt(1, 5)), scale);
      case 2 -> BigDecimal.valueOf(random.nextInt(-100, 1000), random.nextInt(-400, 400));
      case 3 -> new BigDecimal(BigInteger.TEN.pow(random.nextInt(25)), scale);
      case 4 -> new BigDecimal(BigInteger.TEN.pow(random.nextInt(1, 25)).subtract(BigInteger.ONE));
      case 5 -> BigDecimal.valueOf(random.nextInt(-9, 10) / 2, random.nextInt(4));
      default -> new BigDecimal(unscaled, scale);
    };
  }

  private MathContext digits() {
    RoundingMode[] modes = RoundingMode.values();
    return new MathContext(random.nextInt(40), modes[random.nextInt(modes.length)]);
  }

  private static Scaled scaled(BigDecimal decimal) {
    return new Scaled(decimal.unscaledValue(), decimal.scale());
  }

  private static String text(Supplier<Scaled> ours) {
    return caught(() -> new BigDecimal(ours.get().unscaled(), ours.get().scale()));
  }

  private static String caught(Supplier<BigDecimal> theirs) {
    StringBuilder text = new StringBuilder();
    Throwable refusal =
        catchThrowable(
            () -> {
              BigDecimal decimal = theirs.get();
              text.append(decimal.unscaledValue()).append('@').append(decimal.scale());
            });
    return text + (refusal == null ? "" : refusal.toString());
  }

  @Test
  void textsAndHashCode() {
    for (int i = 0; i < 15_000; i++) {
      BigDecimal decimal = any();
      Scaled ours = scaled(decimal);
      assertThat(ours).hasToString(decimal.toString());
      assertThat(ours.toEngineeringString()).isEqualTo(decimal.toEngineeringString());
      assertThat(ours.toPlainString()).isEqualTo(decimal.toPlainString());
      assertThat(ours.hashCode()).as("%s", decimal).isEqualTo(decimal.hashCode());
      assertThat(ours.precision()).as("%s", decimal).isEqualTo(decimal.precision());
    }
  }

  @Test
  void doubleAndFloat() {
    for (int i = 0; i < 15_000; i++) {
      BigDecimal decimal = any();
      Scaled ours = scaled(decimal);
      assertThat(Double.doubleToLongBits(ours.doubleValue()))
          .as("%s", decimal)
          .isEqualTo(Double.doubleToLongBits(decimal.doubleValue()));
      assertThat(Float.floatToIntBits(ours.floatValue()))
          .as("%s", decimal)
          .isEqualTo(Float.floatToIntBits(decimal.floatValue()));
    }
  }

  @Test
  void quotients() {
    for (int i = 0; i < 15_000; i++) {
      BigDecimal a = any();
      BigDecimal b = random.nextInt(4) == 0 ? BigDecimal.valueOf(1L << random.nextInt(9)) : any();
      MathContext digits = digits();
      int scale = random.nextInt(-5, 30);
      RoundingMode mode = digits.getRoundingMode();
      assertThat(text(() -> scaled(a).divide(scaled(b), digits)))
          .as("%s / %s, %s", a, b, digits)
          .isEqualTo(caught(() -> a.divide(b, digits)));
      assertThat(text(() -> scaled(a).divide(scaled(b))))
          .as("%s / %s", a, b)
          .isEqualTo(caught(() -> a.divide(b)));
      if (b.signum() != 0) {
        assertThat(text(() -> scaled(a).divide(scaled(b), scale, mode)))
            .as("%s / %s, %s, %s", a, b, scale, mode)
            .isEqualTo(caught(() -> a.divide(b, scale, mode)));
      }
    }
  }

  /** Rounded to the nearest: upwards, JDK 17 gives 1 in the last digit too many to exact roots. */
  @Test
  void squareRoot() {
    for (int i = 0; i < 6_000; i++) {
      BigDecimal root = any();
      BigDecimal a = random.nextInt(3) == 0 ? root.multiply(root) : root;
      MathContext digits = new MathContext(random.nextInt(40), NEAREST[random.nextInt(4)]);
      assertThat(text(() -> scaled(a).sqrt(digits)))
          .as("root of %s, %s", a, digits)
          .isEqualTo(caught(() -> a.sqrt(digits)));
    }
  }
}
