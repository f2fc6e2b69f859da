package neuron.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the prose writes them: at most three decimals, a true minus, powers of ten. */
public final class Numbers {

  private static final int DECIMALS = 3;
  private static final double LARGEST_PLAIN = 1e6;
  private static final double SMALLEST_PLAIN = 0.0005;

  private Numbers() {}

  /**
   * A number for a reader: −1, 0.269, 4.25 × 10⁻¹⁸, −∞, NaN.
   *
   * @return the number rounded to three decimals, halves away from 0, without trailing zeros; a
   *     number whose size is 10⁶ or more, or below 0.0005, as a power of ten with three digits
   */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (value == 0) {
      return "0";
    }
    String minus = value < 0 ? "−" : "";
    if (Double.isInfinite(value)) {
      return minus + "∞";
    }
    BigDecimal size = rounded(value).abs().stripTrailingZeros();
    return minus + Language.number(isPlain(value) ? size.toPlainString() : powerOfTen(size));
  }

  /**
   * A name and its value: {@code z = −1} if the text of the value is exact, {@code a ≈ 0.269} if it
   * is rounded.
   */
  public static String equation(String name, double value) {
    boolean exact = !Double.isFinite(value) || rounded(value).compareTo(decimal(value)) == 0;
    return name + (exact ? " = " : " ≈ ") + text(value);
  }

  /** A share from 0 to 1: 96 %, 96.7 %. */
  public static String percent(double share) {
    return hundredths(share) + " %";
  }

  /** A share from 0 to 1 in hundredths, with one decimal at most: 96, 96.7. */
  public static String hundredths(double share) {
    return text(Math.round(1000 * share) / 10.0);
  }

  private static BigDecimal rounded(double value) {
    return isPlain(value)
        ? decimal(value).setScale(DECIMALS, RoundingMode.HALF_UP)
        : decimal(value).round(new MathContext(DECIMALS, RoundingMode.HALF_UP));
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(Double.toString(value));
  }

  private static boolean isPlain(double value) {
    double size = Math.abs(value);
    return size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  }

  private static String powerOfTen(BigDecimal size) {
    int exponent = size.precision() - size.scale() - 1;
    return size.scaleByPowerOfTen(-exponent).toPlainString() + " × 10" + Words.raised(exponent);
  }
}
