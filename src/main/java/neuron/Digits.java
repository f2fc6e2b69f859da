package neuron;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number inside a sentence: at most four digits and a true minus, such as −0.17 or ∞. */
final class Digits {

  private static final MathContext FOUR = new MathContext(4);
  private static final double LARGEST_PLAIN = 1e7;

  private Digits() {}

  static String of(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    BigDecimal decimal = BigDecimal.valueOf(value).round(FOUR).stripTrailingZeros();
    boolean whole = decimal.scale() < 0 && Math.abs(value) < LARGEST_PLAIN;
    return (whole ? decimal.toPlainString() : decimal.toString()).replace('-', '−');
  }
}
