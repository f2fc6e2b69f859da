package runtime.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import runtime.library.Scaled;

/** Of {@link BigDecimal}. */
public final class OfBigDecimal {

  private OfBigDecimal() {}

  private static Scaled scaled(BigDecimal x) {
    return new Scaled(x.unscaledValue(), x.scale());
  }

  private static BigDecimal decimal(Scaled x) {
    return new BigDecimal(x.unscaled(), x.scale());
  }

  public static int precision(BigDecimal x) {
    return scaled(x).precision();
  }

  public static double doubleValue(BigDecimal x) {
    return scaled(x).doubleValue();
  }

  public static float floatValue(BigDecimal x) {
    return scaled(x).floatValue();
  }

  public static int hashCode(BigDecimal x) {
    return scaled(x).hashCode();
  }

  public static String toString(BigDecimal x) {
    return scaled(x).toString();
  }

  public static String toEngineeringString(BigDecimal x) {
    return scaled(x).toEngineeringString();
  }

  public static String toPlainString(BigDecimal x) {
    return scaled(x).toPlainString();
  }

  public static BigDecimal divide(BigDecimal x, BigDecimal divisor) {
    return decimal(scaled(x).divide(scaled(divisor)));
  }

  public static BigDecimal divide(BigDecimal x, BigDecimal divisor, MathContext digits) {
    return decimal(scaled(x).divide(scaled(divisor), digits));
  }

  public static BigDecimal divide(BigDecimal x, BigDecimal divisor, RoundingMode rounding) {
    return divide(x, divisor, x.scale(), rounding);
  }

  public static BigDecimal divide(
      BigDecimal x, BigDecimal divisor, int scale, RoundingMode rounding) {
    return decimal(scaled(x).divide(scaled(divisor), scale, rounding));
  }

  public static BigDecimal sqrt(BigDecimal x, MathContext digits) {
    return decimal(scaled(x).sqrt(digits));
  }

  /** TeaVM's guess, which may be one too few and then leaves a digit unrounded. */
  public static int aproxPrecision(BigDecimal x) {
    return precision(x);
  }
}
