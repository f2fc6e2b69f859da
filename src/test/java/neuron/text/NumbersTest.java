package neuron.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "-1, −1",
    "0.2689414213699951, 0.269",
    "-0.0, 0",
    "2.5, 2.5",
    "1234.5678, 1234.568",
    "0.9999, 1",
    "-0.0005, −0.001",
    "999999.9999, 1000000",
    "0.0006, 0.001",
    "1e6, 1 × 10⁶",
    "4.248354255291589E-18, 4.25 × 10⁻¹⁸",
    "-9.996e-11, −1 × 10⁻¹⁰",
    "4.9E-324, 4.9 × 10⁻³²⁴",
    "1.7976931348623157E308, 1.8 × 10³⁰⁸",
    "Infinity, ∞",
    "-Infinity, −∞",
    "NaN, NaN"
  })
  void readsAsTheProseWritesIt(double value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, a = −1",
    "0.5, a = 0.5",
    "0.125, a = 0.125",
    "0.2689414213699951, a ≈ 0.269",
    "0.9999999999999999, a ≈ 1",
    "1e6, a = 1 × 10⁶",
    "1234567, a ≈ 1.23 × 10⁶",
    "Infinity, a = ∞"
  })
  void saysEqualOnlyWhereTheTextIsExact(double value, String text) {
    assertThat(Numbers.equation("a", value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.9, 90 %", "0.92666, 92.7 %", "1, 100 %"})
  void saysAShareInHundredths(double share, String text) {
    assertThat(Numbers.percent(share)).isEqualTo(text);
  }

  @Test
  void writesATrueMinus() {
    assertThat(Numbers.text(-0.75)).startsWith("−").doesNotContain("-");
  }
}
