package runtime.methods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Formatter;
import java.util.Locale;
import runtime.digits.Format;

/** Of {@link Formatter}. */
public final class OfFormatter {

  private OfFormatter() {}

  public static Formatter format(
      Formatter formatter, Locale locale, String format, Object... arguments) {
    StringBuilder text = new StringBuilder();
    try {
      Format.formatTo(text, locale, format, arguments);
    } finally {
      append(formatter, text);
    }
    return formatter;
  }

  private static void append(Formatter formatter, StringBuilder text) {
    try {
      formatter.out().append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
