package runtime.digits;

import java.util.FormatFlagsConversionMismatchException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.IllegalFormatWidthException;
import java.util.Locale;
import java.util.MissingFormatWidthException;
import java.util.UnknownFormatConversionException;

/**
 * How a value is put into a text.
 *
 * @param index of the argument, from 1; or that of the one before; or the next
 * @param flags in the order of {@link #FLAGS}
 * @param width at least so many characters
 * @param precision digits after the decimal point, or all digits, or characters at most
 * @param letter of the conversion, as it is written
 */
record Specifier(int index, String flags, int width, int precision, char letter) {

  static final String FLAGS = "-#+ 0,(<";
  static final int NONE = -1;
  static final int ORDINARY = 0;
  static final int RELATIVE = -1;

  private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaA%n";

  /** As Java's messages write them: a large letter counts as a flag. */
  private String shownFlags() {
    int left = has('-') ? 1 : 0;
    return isUpperCase() ? flags.substring(0, left) + "^" + flags.substring(left) : flags;
  }

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  boolean isUpperCase() {
    return letter >= 'A' && letter <= 'Z';
  }

  char conversion() {
    return isUpperCase() ? (char) (letter - 'A' + 'a') : letter;
  }

  boolean takesArgument() {
    return letter != '%' && letter != 'n';
  }

  /** This, unless it asks for what does not go together. */
  Specifier checked(String format, int end) {
    if (CONVERSIONS.indexOf(letter) < 0) {
      boolean isDate = conversion() == 't' && end < format.length();
      boolean hasSecond = isDate && SpecifierReader.isConversion(format.charAt(end));
      String second = hasSecond ? format.substring(end, end + 1) : "";
      throw new UnknownFormatConversionException(letter + second);
    }
    switch (conversion()) {
      case 'b', 'h' -> checkText(true);
      case 's' -> checkText(false);
      case 'c' -> checkCharacter();
      case 'd' -> checkWhole("#");
      case 'o', 'x' -> checkWhole(",");
      case 'f' -> checkNumber("");
      case 'e' -> checkNumber(",");
      case 'g' -> checkNumber("#");
      case 'a' -> checkNumber("(,");
      case '%' -> checkPercent();
      default -> checkLineEnd();
    }
    return this;
  }

  private void checkText(boolean hasNoAlternative) {
    if (hasNoAlternative) {
      refuse("#");
    }
    checkWidth("-");
    refuse("+ 0,(");
  }

  private void checkCharacter() {
    checkNoPrecision();
    refuse("#+ 0,(");
    checkWidth("-");
  }

  private void checkWhole(String refused) {
    checkNumberFlags();
    checkNoPrecision();
    refuse(refused);
  }

  private void checkNumber(String refused) {
    checkNumberFlags();
    refuse(refused);
  }

  private void checkNumberFlags() {
    checkWidth("-0");
    if (has('+') && has(' ') || has('-') && has('0')) {
      throw new IllegalFormatFlagsException(shownFlags());
    }
  }

  private void checkPercent() {
    checkNoPrecision();
    if (!flags.isEmpty() && !flags.equals("-")) {
      throw new IllegalFormatFlagsException(shownFlags());
    }
    checkWidth("-");
  }

  private void checkLineEnd() {
    checkNoPrecision();
    if (width != NONE) {
      throw new IllegalFormatWidthException(width);
    }
    if (!flags.isEmpty()) {
      throw new IllegalFormatFlagsException(shownFlags());
    }
  }

  private void checkNoPrecision() {
    if (precision != NONE) {
      throw new IllegalFormatPrecisionException(precision);
    }
  }

  private void checkWidth(String flagsThatNeedIt) {
    for (int i = 0; i < flagsThatNeedIt.length(); i++) {
      if (width == NONE && has(flagsThatNeedIt.charAt(i))) {
        throw new MissingFormatWidthException(toString());
      }
    }
  }

  void refuse(String refused) {
    for (int i = 0; i < refused.length(); i++) {
      if (has(refused.charAt(i))) {
        throw new FormatFlagsConversionMismatchException(refused.substring(i, i + 1), conversion());
      }
    }
  }

  /** For what has no digits that zeros could stand before. */
  Specifier withoutZeros() {
    return new Specifier(index, flags.replace("0", ""), width, precision, letter);
  }

  /** Fills a text up to the width, and makes its letters large if the conversion's is. */
  String padded(String text) {
    String spaces = " ".repeat(Math.max(0, width - text.length()));
    String cased = isUpperCase() ? text.toUpperCase(Locale.ROOT) : text;
    return has('-') ? cased + spaces : spaces + cased;
  }

  /** A number with its sign, filled up with zeros between the two if that is asked for. */
  String signed(boolean negative, String prefix, String magnitude) {
    String before = prefix;
    String after = "";
    if (negative) {
      before = (has('(') ? "(" : "-") + prefix;
      after = has('(') ? ")" : "";
    } else if (has('+') || has(' ')) {
      before = (has('+') ? "+" : " ") + prefix;
    }
    int length = before.length() + magnitude.length() + after.length();
    String zeros = has('0') ? "0".repeat(Math.max(0, width - length)) : "";
    return padded(before + zeros + magnitude + after);
  }

  /** Puts a comma before each three digits, counted from the end, if that is asked for. */
  String grouped(String whole) {
    if (!has(',')) {
      return whole;
    }
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** As Java's messages write it: with the flags before the index. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("%").append(flags);
    if (index > 0) {
      text.append(index).append('$');
    }
    if (width != NONE) {
      text.append(width);
    }
    if (precision != NONE) {
      text.append('.').append(precision);
    }
    return text.append(letter).toString();
  }
}
