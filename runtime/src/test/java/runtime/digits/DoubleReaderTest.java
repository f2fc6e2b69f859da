package runtime.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text is read as by the JVM:")
class DoubleReaderTest {

  @Test
  void whatNumbersAreWrittenAs() {
    Seeded seeded = new Seeded("written");
    for (int i = 0; i < 200_000; i++) {
      double x = seeded.next();
      compare(Double.toString(x));
      compare(Double.toHexString(x));
      compare(Float.toString((float) x));
    }
  }

  @Test
  void decimalsOfAllLengths() {
    Seeded seeded = new Seeded("decimals");
    for (int i = 0; i < 100_000; i++) {
      String digits = Long.toString(seeded.random().nextLong() >> seeded.random().nextInt(63));
      String more = Long.toString(seeded.random().nextLong(1L << 40));
      compare(digits + "." + more + "e" + seeded.random().nextInt(-345, 320));
    }
  }

  /** Halfway between two numbers, and a little below and above. */
  @Test
  void whatIsHalfwayOrNearlySo() {
    Seeded seeded = new Seeded("halfway");
    for (int i = 0; i < 5_000; i++) {
      double x = seeded.next();
      if (Double.isFinite(x)) {
        BigDecimal halfUlp = new BigDecimal(Math.ulp(x)).divide(BigDecimal.valueOf(2));
        String halfway = new BigDecimal(x).add(halfUlp).toString();
        compare(halfway);
        if (halfway.indexOf('.') > 0 && halfway.indexOf('E') < 0) {
          compare(halfway + "0".repeat(900) + "1");
        }
      }
    }
  }

  @Test
  void hexadecimalsWithMoreDigitsThanFit() {
    Seeded seeded = new Seeded("hexadecimals");
    for (int i = 0; i < 50_000; i++) {
      String digits = Long.toHexString(seeded.random().nextLong());
      String more = Long.toHexString(seeded.random().nextLong() << seeded.random().nextInt(64));
      compare("0x" + digits + "." + more + "p" + seeded.random().nextInt(-1150, 1100));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 1 ",
        "\t1\n",
        "1d",
        "1F",
        "1e",
        "e1",
        ".",
        "1.",
        ".5",
        "+.5e-3",
        "-0",
        "--1",
        "1 2",
        "1e5f",
        "1L",
        "1_0",
        "1e+-1",
        "\u00a01",
        "\u0661",
        "1,5",
        "abc",
        "NaN",
        "-NaN",
        "+Infinity",
        "infinity",
        "0x1p3",
        "0X.8P0",
        "0x1",
        "0x1.p",
        "0x1p",
        "0xp1",
        "0x1.8p1d",
        "0x0p99999999999",
        "0x1p99999999999",
        "0x1p-99999999999",
        "1e99999999999999999",
        "1e-99999999999",
        "0e99999999999",
        "0.000000e5",
        "00012",
        "1e-400",
        "4.9e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "0x1.fffffffffffff8p1023",
        "0x1p-1075",
        "0x1.00000000000001p-1075",
        "7.0064923216240854e-46",
        "3.4028236e38",
        "9007199254740993"
      })
  void odd(String text) {
    assertThat(described(() -> DoubleReader.parseDouble(text)))
        .isEqualTo(described(() -> Double.parseDouble(text)));
    assertThat(described(() -> DoubleReader.parseFloat(text)))
        .isEqualTo(described(() -> Float.parseFloat(text)));
  }

  @Test
  void noText() {
    assertThat(catchThrowable(() -> DoubleReader.parseDouble(null)))
        .isInstanceOf(NullPointerException.class);
  }

  private interface Reading {
    double read();
  }

  private static String described(Reading reading) {
    try {
      return Double.toHexString(reading.read());
    } catch (NumberFormatException refused) {
      return refused.toString();
    }
  }

  private static void compare(String text) {
    long ours = Double.doubleToLongBits(DoubleReader.parseDouble(text));
    if (ours != Double.doubleToLongBits(Double.parseDouble(text))) {
      assertThat(DoubleReader.parseDouble(text)).as(text).isEqualTo(Double.parseDouble(text));
    }
    int oursAsFloat = Float.floatToIntBits(DoubleReader.parseFloat(text));
    if (oursAsFloat != Float.floatToIntBits(Float.parseFloat(text))) {
      assertThat(DoubleReader.parseFloat(text)).as(text).isEqualTo(Float.parseFloat(text));
    }
  }
}
