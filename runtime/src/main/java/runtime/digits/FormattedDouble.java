package runtime.digits;

import java.util.IllegalFormatConversionException;

/** Numbers with a decimal point: {@code %f %e %g %a}. */
final class FormattedDouble {

  private static final int USUAL_PRECISION = 6;

  private FormattedDouble() {}

  static String of(Specifier specifier, Object argument) {
    if (argument == null) {
      return FormattedText.cut(specifier, "null");
    }
    if (argument instanceof Double number) {
      return of(specifier, number.doubleValue());
    }
    if (argument instanceof Float number) {
      return of(specifier, number.doubleValue());
    }
    if (specifier.conversion() != 'a' && isBigDecimal(argument)) {
      String text = argument.toString();
      boolean negative = text.startsWith("-");
      Decimal magnitude = Decimal.read(negative ? text.substring(1) : text);
      return specifier.signed(negative, "", magnitude(specifier, magnitude));
    }
    throw new IllegalFormatConversionException(specifier.conversion(), argument.getClass());
  }

  /** Asked by its name, since a class library may bring another BigDecimal along. */
  private static boolean isBigDecimal(Object argument) {
    return argument instanceof Number
        && argument.getClass().getName().equals("java.math.BigDecimal");
  }

  private static String of(Specifier specifier, double value) {
    boolean negative = Words.high(value) < 0;
    double magnitude = Words.abs(value);
    if (Double.isNaN(value)) {
      return specifier.padded("NaN");
    }
    if (magnitude == Double.POSITIVE_INFINITY) {
      return specifier.withoutZeros().signed(negative, "", "Infinity");
    }
    if (specifier.conversion() == 'a') {
      return specifier.signed(negative, "0x", FormattedHex.of(magnitude, specifier.precision()));
    }
    return specifier.signed(negative, "", magnitude(specifier, Decimal.of(magnitude)));
  }

  private static String magnitude(Specifier specifier, Decimal value) {
    int precision =
        specifier.precision() == Specifier.NONE ? USUAL_PRECISION : specifier.precision();
    return switch (specifier.conversion()) {
      case 'f' -> plain(specifier, value.rounded(precision), precision);
      case 'e' -> scientific(specifier, value, precision);
      default -> general(specifier, value, precision == 0 ? 1 : precision);
    };
  }

  private static String plain(Specifier specifier, Decimal rounded, int decimals) {
    String text = rounded.plain(decimals);
    int point = decimals == 0 ? text.length() : text.length() - decimals - 1;
    String whole = specifier.grouped(text.substring(0, point));
    return whole + text.substring(point) + loneDot(specifier, decimals);
  }

  private static String loneDot(Specifier specifier, int decimals) {
    return specifier.has('#') && decimals == 0 ? "." : "";
  }

  private static String scientific(Specifier specifier, Decimal value, int decimals) {
    Decimal rounded = value.withDigits(decimals + 1);
    int exponent = rounded.point() - 1;
    int magnitude = exponent < 0 ? -exponent : exponent;
    String mantissa = new Decimal(rounded.digits(), 1).plain(decimals);
    return mantissa
        + loneDot(specifier, decimals)
        + (exponent < 0 ? "e-" : "e+")
        + (magnitude < 10 ? "0" : "")
        + magnitude;
  }

  /** Without an exponent if, rounded, it lies from 10^−4 to below 10^precision. */
  private static String general(Specifier specifier, Decimal value, int precision) {
    Decimal rounded = value.withDigits(precision);
    if (rounded.isZero() || rounded.point() >= -3 && rounded.point() <= precision) {
      return plain(specifier, rounded, precision - rounded.point());
    }
    return scientific(specifier, value, precision - 1);
  }
}
