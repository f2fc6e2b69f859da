package runtime.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.UnknownFormatConversionException;

/**
 * Values put into a text, as {@link java.util.Formatter} specifies it. Numbers are rounded half up
 * from the decimal that {@link DoubleText} writes. Dates ({@code %t}) and {@link
 * java.util.Formattable} are left out.
 */
public final class Format {

  private Format() {}

  /**
   * The text with its specifiers replaced by the arguments.
   *
   * @throws java.util.IllegalFormatException the one of Java's, with its message
   */
  public static String format(String format, Object... arguments) {
    StringBuilder text = new StringBuilder();
    formatTo(text, Locale.ROOT, format, arguments);
    return text.toString();
  }

  /**
   * As {@link #format}; what stands before an argument that does not fit is appended even so.
   *
   * @param locale whose signs part the digits of numbers; null for no country
   * @throws UnsupportedOperationException if a number is to be written, and they are not known
   */
  public static void formatTo(
      StringBuilder text, Locale locale, String format, Object... arguments) {
    int ordinary = 0;
    int last = -1;
    for (Object part : parts(format)) {
      if (!(part instanceof Specifier specifier)) {
        text.append(part);
        continue;
      }
      if (!specifier.takesArgument()) {
        text.append(FormattedText.withoutArgument(specifier));
        continue;
      }
      if (specifier.index() == Specifier.ORDINARY) {
        last = ordinary++;
      } else if (specifier.index() > 0) {
        last = specifier.index() - 1;
      }
      if (last < 0 || arguments != null && last >= arguments.length) {
        throw new MissingFormatArgumentException(specifier.toString());
      }
      text.append(formatted(specifier, locale, arguments == null ? null : arguments[last]));
    }
  }

  private static String formatted(Specifier specifier, Locale locale, Object argument) {
    return switch (specifier.conversion()) {
      case 'd' -> Separators.of(locale).in(FormattedWhole.of(specifier, argument));
      case 'o', 'x' -> FormattedWhole.of(specifier, argument);
      case 'e', 'f', 'g' -> Separators.of(locale).in(FormattedDouble.of(specifier, argument));
      case 'a' -> FormattedDouble.of(specifier, argument);
      default -> FormattedText.of(specifier, argument);
    };
  }

  /** Texts and specifiers, as they follow on each other. */
  private static List<Object> parts(String format) {
    List<Object> parts = new ArrayList<>();
    int at = 0;
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      int end = percent < 0 ? format.length() : percent;
      parts.add(format.substring(at, end));
      if (percent < 0) {
        break;
      }
      if (percent + 1 == format.length()) {
        throw new UnknownFormatConversionException("%");
      }
      SpecifierReader reader = new SpecifierReader(format, percent + 1);
      parts.add(reader.read());
      at = reader.end();
    }
    return parts;
  }
}
