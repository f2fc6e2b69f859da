package runtime.digits;

import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;

/** What is put into a text as it is: {@code %s %b %h %c %% %n}. */
final class FormattedText {

  private FormattedText() {}

  static String withoutArgument(Specifier specifier) {
    return specifier.conversion() == 'n' ? System.lineSeparator() : specifier.padded("%");
  }

  static String of(Specifier specifier, Object argument) {
    return switch (specifier.conversion()) {
      case 'b' -> cut(specifier, isTrue(argument) ? "true" : "false");
      case 'h' -> cut(specifier, argument == null ? "null" : hash(argument));
      case 'c' -> specifier.padded(argument == null ? "null" : character(argument));
      default -> {
        specifier.refuse("#");
        yield cut(specifier, text(argument));
      }
    };
  }

  /** With at most as many characters as the precision says. */
  static String cut(Specifier specifier, String text) {
    int precision = specifier.precision();
    boolean fits = precision == Specifier.NONE || precision >= text.length();
    return specifier.padded(fits ? text : text.substring(0, precision));
  }

  private static boolean isTrue(Object argument) {
    return argument instanceof Boolean truth ? truth : argument != null;
  }

  private static String hash(Object argument) {
    return Integer.toHexString(argument.hashCode());
  }

  private static String text(Object argument) {
    if (argument instanceof Double number) {
      return DoubleText.toString(number.doubleValue());
    }
    if (argument instanceof Float number) {
      return DoubleText.toString(number.floatValue());
    }
    return String.valueOf(argument);
  }

  private static String character(Object argument) {
    if (argument instanceof Character character) {
      return character.toString();
    }
    if (argument instanceof Integer || argument instanceof Short || argument instanceof Byte) {
      int codePoint = ((Number) argument).intValue();
      if (!Character.isValidCodePoint(codePoint)) {
        throw new IllegalFormatCodePointException(codePoint);
      }
      return new String(Character.toChars(codePoint));
    }
    throw new IllegalFormatConversionException('c', argument.getClass());
  }
}
