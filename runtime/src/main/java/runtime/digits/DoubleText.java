package runtime.digits;

/** Floating-point numbers as text, as {@link Double#toString} has them since JDK 19. */
public final class DoubleText {

  private DoubleText() {}

  /** The shortest decimal that is read back as x; from 10^−3 to 10^7 without an exponent. */
  public static String toString(double x) {
    if (!(Words.abs(x) < Double.POSITIVE_INFINITY)) {
      return notFinite(x);
    }
    return sign(x) + text(Decimal.of(x));
  }

  /** As for a double. */
  public static String toString(float x) {
    if (!(Words.abs(x) < Double.POSITIVE_INFINITY)) {
      return notFinite(x);
    }
    return sign(x) + text(Decimal.of(x));
  }

  static String sign(double x) {
    return Double.doubleToRawLongBits(x) < 0 ? "-" : "";
  }

  private static String notFinite(double x) {
    return Double.isNaN(x) ? "NaN" : sign(x) + "Infinity";
  }

  private static String text(Decimal decimal) {
    int point = decimal.point();
    int length = decimal.digits().length();
    if (point > -3 && point <= 7) {
      return decimal.plain(Math.max(1, length - point));
    }
    String rest = length == 1 ? "0" : decimal.digits().substring(1);
    return decimal.digits().charAt(0) + "." + rest + "E" + (point - 1);
  }

  /** In base 16, exactly, with an exponent of 2. */
  public static String toHexString(double x) {
    return hex(x, Double.MIN_NORMAL, "-1022");
  }

  /** As for a double. */
  public static String toHexString(float x) {
    return hex(x, Float.MIN_NORMAL, "-126");
  }

  /** What is below the least normal number has its exponent, and a 0 before the point. */
  private static String hex(double x, double leastNormal, String leastExponent) {
    double magnitude = Words.abs(x);
    if (!(magnitude < Double.POSITIVE_INFINITY)) {
      return notFinite(x);
    }
    if (magnitude == 0) {
      return sign(x) + "0x0.0p0";
    }
    boolean subnormal = magnitude < leastNormal;
    double scaled = subnormal ? magnitude / leastNormal + 1 : magnitude;
    String exponent = subnormal ? leastExponent : "" + Scaling.getExponent(x);
    return sign(x) + (subnormal ? "0x0." : "0x1.") + fraction(scaled) + "p" + exponent;
  }

  private static String fraction(double x) {
    long rest = Double.doubleToRawLongBits(x) << 12;
    StringBuilder digits = new StringBuilder();
    do {
      digits.append("0123456789abcdef".charAt((int) (rest >>> 60)));
      rest <<= 4;
    } while (rest != 0);
    return digits.toString();
  }
}
