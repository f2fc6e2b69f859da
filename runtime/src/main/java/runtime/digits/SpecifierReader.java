package runtime.digits;

import java.util.DuplicateFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.UnknownFormatConversionException;

/** Reads what follows on a percent sign: index, flags, width, precision, conversion. */
final class SpecifierReader {

  private static final int UNREADABLE = Integer.MIN_VALUE;

  private final String format;
  private final int start;
  private int at;

  SpecifierReader(String format, int start) {
    this.format = format;
    this.start = start;
    at = start;
  }

  /** Where the text goes on. */
  int end() {
    return at;
  }

  Specifier read() {
    String index = index();
    String flags = whileOneOf(Specifier.FLAGS);
    String width = whileOneOf("0123456789");
    String precision = "";
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      precision = whileOneOf("0123456789");
      if (precision.isEmpty()) {
        throw unknown();
      }
    }
    if (at == format.length() || !isConversion(format.charAt(at))) {
      throw unknown();
    }
    char letter = format.charAt(at++);
    boolean relative = flags.indexOf('<') >= 0;
    int given = index.isEmpty() ? Specifier.ORDINARY : argument(index);
    int argument = letter == '%' || letter == 'n' ? Specifier.ORDINARY : given;
    return new Specifier(
            relative ? Specifier.RELATIVE : argument,
            ordered(flags),
            width.isEmpty() ? Specifier.NONE : width(width),
            precision.isEmpty() ? Specifier.NONE : precision(precision),
            letter)
        .checked(format, at);
  }

  /** Digits with a dollar sign after them; otherwise nothing is read. */
  private String index() {
    String digits = whileOneOf("0123456789");
    if (!digits.isEmpty() && at < format.length() && format.charAt(at) == '$') {
      at++;
      return digits;
    }
    at = start;
    return "";
  }

  private String whileOneOf(String letters) {
    int from = at;
    while (at < format.length() && letters.indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    return format.substring(from, at);
  }

  static boolean isConversion(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '%';
  }

  private UnknownFormatConversionException unknown() {
    return new UnknownFormatConversionException(format.substring(start, start + 1));
  }

  private static String ordered(String flags) {
    StringBuilder ordered = new StringBuilder();
    for (int i = 0; i < flags.length(); i++) {
      if (flags.indexOf(flags.charAt(i)) < i) {
        throw new DuplicateFormatFlagsException(flags.substring(i, i + 1));
      }
    }
    for (int i = 0; i < Specifier.FLAGS.length(); i++) {
      if (flags.indexOf(Specifier.FLAGS.charAt(i)) >= 0) {
        ordered.append(Specifier.FLAGS.charAt(i));
      }
    }
    return ordered.toString();
  }

  /** Java's exception for these two is not public. */
  private static int argument(String digits) {
    int index = number(digits);
    if (index == UNREADABLE) {
      throw new IllegalArgumentException("Format argument index: (not representable as int)");
    }
    if (index == 0) {
      throw new IllegalArgumentException("Illegal format argument index = 0");
    }
    return index;
  }

  private static int width(String digits) {
    int width = number(digits);
    if (width == UNREADABLE) {
      throw new IllegalFormatWidthException(width);
    }
    return width;
  }

  private static int precision(String digits) {
    int precision = number(digits);
    if (precision == UNREADABLE) {
      throw new IllegalFormatPrecisionException(precision);
    }
    return precision;
  }

  private static int number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = 10 * number + digits.charAt(i) - '0';
      if (number > Integer.MAX_VALUE) {
        return UNREADABLE;
      }
    }
    return (int) number;
  }
}
