package runtime.digits;

/** A number to the base of 16 with so many digits after its point: {@code %a}. */
final class FormattedHex {

  private static final int ALL_DIGITS = 13;

  private FormattedHex() {}

  /** Without the {@code 0x} before it; a precision of 0 is taken for 1. */
  static String of(double magnitude, int precision) {
    if (precision == Specifier.NONE) {
      return DoubleText.toHexString(magnitude).substring(2);
    }
    int digits = precision == 0 ? 1 : precision;
    if (digits >= ALL_DIGITS || magnitude == 0) {
      return filled(DoubleText.toHexString(magnitude).substring(2), digits);
    }
    boolean subnormal = magnitude < Double.MIN_NORMAL;
    double normal = subnormal ? magnitude * 0x1p54 : magnitude;
    int exponent = Scaling.getExponent(normal) - (subnormal ? 54 : 0);
    double rounded = rounded(Scaling.scalb(normal, -Scaling.getExponent(normal)), digits);
    boolean carried = rounded == 2;
    String text = DoubleText.toHexString(carried ? 1 : rounded).substring(2);
    String mantissa = text.substring(0, text.indexOf('p'));
    return filled(mantissa + "p" + (carried ? exponent + 1 : exponent), digits);
  }

  /** Half to even, by a sum whose last bit is that of the last digit. */
  private static double rounded(double x, int digits) {
    double coarse = Scaling.scalb(1.0, 52 - 4 * digits);
    return x + coarse - coarse;
  }

  private static String filled(String text, int digits) {
    int exponent = text.indexOf('p');
    int missing = digits - (exponent - 2);
    return text.substring(0, exponent)
        + "0".repeat(Math.max(0, missing))
        + text.substring(exponent);
  }
}
