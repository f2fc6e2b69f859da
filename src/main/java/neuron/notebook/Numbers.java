package neuron.notebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the prose writes them: at most three decimals, a true minus, powers of ten. */
public final class Numbers {

  private static final int DECIMALS = 3;
  private static final double LARGEST_PLAIN = 1e6;
  private static final double SMALLEST_PLAIN = 0.0005;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numbers() {}

  /**
   * A number for a reader: −1, 0.269, 4.25 × 10⁻¹⁸, −∞, NaN.
   *
   * @return the number rounded half even to three decimals without trailing zeros; a number whose
   *     size is 10⁶ or more, or below 0.0005, as a power of ten with three digits
   */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (value == 0) {
      return "0";
    }
    String minus = value < 0 ? "−" : "";
    double size = Math.abs(value);
    if (Double.isInfinite(size)) {
      return minus + "∞";
    }
    boolean plain = size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
    return minus + (plain ? plain(size) : powerOfTen(size));
  }

  /**
   * A name and its value: {@code z = −1} if the text of the value is exact, {@code a ≈ 0.269} if it
   * is rounded.
   */
  public static String equation(String name, double value) {
    return name + (isExact(value) ? " = " : " ≈ ") + text(value);
  }

  private static boolean isExact(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return true;
    }
    BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value)));
    return Math.abs(value) < LARGEST_PLAIN && decimal.stripTrailingZeros().scale() <= DECIMALS;
  }

  private static String plain(double size) {
    return new BigDecimal(Double.toString(size))
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String powerOfTen(double size) {
    BigDecimal decimal = new BigDecimal(Double.toString(size));
    BigDecimal digits = decimal.round(new MathContext(DECIMALS, RoundingMode.HALF_EVEN));
    int exponent = digits.precision() - digits.scale() - 1;
    BigDecimal mantissa = digits.scaleByPowerOfTen(-exponent).stripTrailingZeros();
    StringBuilder power = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      power.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return mantissa.toPlainString() + " × 10" + power;
  }
}
