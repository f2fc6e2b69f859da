package runtime.methods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import runtime.library.Letters;
import runtime.library.Texts;

/** Of {@link String}, and of {@link CharSequence} what it has of the same name. */
public final class OfString {

  private OfString() {}

  public static String toUpperCase(String text) {
    return LetterCase.upper(text);
  }

  public static String toUpperCase(String text, Locale any) {
    return LetterCase.upper(text);
  }

  public static String toLowerCase(String text) {
    return LetterCase.lower(text);
  }

  public static String toLowerCase(String text, Locale any) {
    return LetterCase.lower(text);
  }

  public static char[] toCharArray(String text) {
    char[] letters = new char[text.length()];
    text.getChars(0, letters.length, letters, 0);
    return letters;
  }

  public static String concat(String text, String more) {
    if (more.isEmpty()) {
      return text;
    }
    return new String(
        Letters.insert(toCharArray(text), text.length(), text.length(), more),
        0,
        text.length() + more.length());
  }

  public static String repeat(String text, int count) {
    if (count < 0) {
      throw new IllegalArgumentException(Texts.repeat(count));
    }
    return count == 1 ? text : Letters.repeat(text, count);
  }

  public static IntStream codePoints(String text) {
    return codePoints((CharSequence) text);
  }

  /** A pair of surrogates is one code point. */
  public static IntStream codePoints(CharSequence text) {
    int[] points = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(points[count++])) {
      points[count] = Character.codePointAt(text, i);
    }
    return Arrays.stream(points, 0, count);
  }

  public static Stream<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      lines.add(text.substring(start, i));
      boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      i += isPair ? 1 : 0;
      start = i + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines.stream();
  }

  public static boolean isBlank(String text) {
    return text.strip().isEmpty();
  }

  public static <R> R transform(String text, Function<? super String, ? extends R> change) {
    return change.apply(text);
  }

  /** A negative count takes that many white characters away, where they are. */
  public static String indent(String text, int count) {
    StringBuilder indented = new StringBuilder();
    lines(text).forEach(line -> indented.append(indented(line, count)).append('\n'));
    return indented.toString();
  }

  private static String indented(String line, int count) {
    int start = 0;
    while (start < -count && start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    return " ".repeat(Math.max(count, 0)) + line.substring(start);
  }

  public static String[] split(String text, String regex) {
    return split(text, regex, 0);
  }

  /** What is found at the start and has no width, parts nothing. */
  public static String[] split(String text, String regex, int limit) {
    Pattern pattern = Pattern.compile(regex);
    Matcher matcher = pattern.matcher(text);
    if (text.isEmpty() || !matcher.find() || matcher.end() > 0) {
      return pattern.split(text, limit);
    }
    String[] parts = pattern.split(text, limit > 0 ? limit + 1 : limit);
    return parts[0].isEmpty() ? Arrays.copyOfRange(parts, 1, parts.length) : parts;
  }
}
