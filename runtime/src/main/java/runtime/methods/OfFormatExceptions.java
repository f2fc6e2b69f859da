package runtime.methods;

import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.MissingFormatWidthException;
import java.util.UnknownFormatConversionException;

/** What the exceptions of {@link java.util.Formatter} say. */
public final class OfFormatExceptions {

  private OfFormatExceptions() {}

  public static String getMessage(DuplicateFormatFlagsException e) {
    return "Flags = '" + e.getFlags() + "'";
  }

  public static String getMessage(FormatFlagsConversionMismatchException e) {
    return "Conversion = " + e.getConversion() + ", Flags = " + e.getFlags();
  }

  public static String getMessage(IllegalFormatCodePointException e) {
    return "Code point = 0x" + Integer.toHexString(e.getCodePoint());
  }

  public static String getMessage(IllegalFormatConversionException e) {
    return e.getConversion() + " != " + e.getArgumentClass().getName();
  }

  public static String getMessage(IllegalFormatFlagsException e) {
    return "Flags = '" + e.getFlags() + "'";
  }

  public static String getMessage(IllegalFormatPrecisionException e) {
    return "" + e.getPrecision();
  }

  public static String getMessage(MissingFormatWidthException e) {
    return e.getFormatSpecifier();
  }

  public static String getMessage(UnknownFormatConversionException e) {
    return "Conversion = '" + e.getConversion() + "'";
  }
}
