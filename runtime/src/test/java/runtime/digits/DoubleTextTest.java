package runtime.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Since JDK 19 the JVM is the judge; before, a search among all decimals of each length. */
@DisplayName("The text of a number")
class DoubleTextTest {

  @Test
  @EnabledForJreRange(min = JRE.JAVA_19)
  void isTheJvms() {
    Seeded seeded = new Seeded("text");
    for (int i = 0; i < 500_000; i++) {
      double x = seeded.next();
      same(DoubleText.toString(x), Double.toString(x));
      float f = Float.intBitsToFloat(seeded.random().nextInt());
      same(DoubleText.toString(f), Float.toString(f));
    }
  }

  @Test
  void ofADoubleIsTheNearestOfTheShortest() {
    Seeded seeded = new Seeded("shortest");
    for (int i = 0; i < 40_000; i++) {
      double x = seeded.next();
      if (Double.isFinite(x) && x != 0) {
        BigDecimal exact = new BigDecimal(x);
        same(DoubleText.toString(x), shortest(exact, s -> Double.parseDouble(s) == x));
      }
    }
  }

  @Test
  void ofAPowerOfTwoIsTheNearestOfTheShortest() {
    for (int exponent = -1074; exponent < 1024; exponent++) {
      double x = Math.scalb(1.0, exponent);
      BigDecimal exact = new BigDecimal(x);
      same(DoubleText.toString(x), shortest(exact, s -> Double.parseDouble(s) == x));
    }
  }

  @Test
  void ofAFloatIsTheNearestOfTheShortest() {
    Seeded seeded = new Seeded("shortest float");
    for (int i = 0; i < 40_000; i++) {
      float x = Float.intBitsToFloat(seeded.random().nextInt());
      if (Float.isFinite(x) && x != 0) {
        BigDecimal exact = new BigDecimal(x);
        same(DoubleText.toString(x), shortest(exact, s -> Float.parseFloat(s) == x));
      }
    }
  }

  /** From two digits on, that is the rule of Double.toString. */
  private static String shortest(BigDecimal exact, Predicate<String> isRead) {
    for (int length = 2; ; length++) {
      BigDecimal down = exact.round(new MathContext(length, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(length, RoundingMode.UP));
      BigDecimal even = exact.round(new MathContext(length, RoundingMode.HALF_EVEN));
      for (BigDecimal candidate : List.of(even, down, up)) {
        if (isRead.test(candidate.toString())) {
          return written(candidate.stripTrailingZeros());
        }
      }
    }
  }

  private static String written(BigDecimal decimal) {
    String digits = decimal.unscaledValue().abs().toString();
    int point = digits.length() - decimal.scale();
    String sign = decimal.signum() < 0 ? "-" : "";
    if (point > -3 && point <= 7) {
      BigDecimal plain = decimal.abs().setScale(Math.max(1, decimal.scale()));
      return sign + plain.toPlainString();
    }
    String rest = digits.length() > 1 ? digits.substring(1) : "0";
    return sign + digits.charAt(0) + "." + rest + "E" + (point - 1);
  }

  @Test
  void isThatOfTheJavadoc() {
    assertThat(
            List.of(
                DoubleText.toString(0.0),
                DoubleText.toString(-0.0),
                DoubleText.toString(2e23),
                DoubleText.toString(1e-3),
                DoubleText.toString(9.99e-4),
                DoubleText.toString(1e7),
                DoubleText.toString(Double.MIN_VALUE),
                DoubleText.toString(Double.MAX_VALUE),
                DoubleText.toString(Float.MIN_VALUE),
                DoubleText.toString(Double.NaN),
                DoubleText.toString(Float.NEGATIVE_INFINITY)))
        .containsExactly(
            "0.0",
            "-0.0",
            "2.0E23",
            "0.001",
            "9.99E-4",
            "1.0E7",
            "4.9E-324",
            "1.7976931348623157E308",
            "1.4E-45",
            "NaN",
            "-Infinity");
  }

  @Test
  void toTheBaseOf16IsTheJvms() {
    Seeded seeded = new Seeded("hex");
    for (int i = 0; i < 200_000; i++) {
      double x = seeded.next();
      same(DoubleText.toHexString(x), Double.toHexString(x));
      float f = Float.intBitsToFloat(seeded.random().nextInt());
      same(DoubleText.toHexString(f), Float.toHexString(f));
    }
  }

  private static void same(String ours, String theirs) {
    if (!ours.equals(theirs)) {
      assertThat(ours).isEqualTo(theirs);
    }
  }
}
