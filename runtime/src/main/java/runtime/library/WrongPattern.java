package runtime.library;

/**
 * What makes a text no regular expression, as JDK 17 says it, of the commonest slips.
 *
 * @param index where it was seen; -1 if nowhere
 */
public record WrongPattern(String pattern, String description, int index) {

  /** Goes through a text that is known to be no regular expression. */
  public static WrongPattern of(String pattern) {
    int groups = 0;
    int end = pattern.length();
    Repeated before = Repeated.NOTHING;
    for (int i = 0; i < end; i++) {
      char letter = pattern.charAt(i);
      Repeated now = Repeated.ONCE;
      switch (letter) {
        case '\\' -> {
          i++;
          if (i == end) {
            return new WrongPattern(pattern, "Unexpected internal error", end);
          }
        }
        case '[' -> {
          i = endOfClass(pattern, i);
          if (i == end) {
            return new WrongPattern(pattern, "Unclosed character class", end - 1);
          }
        }
        case '(' -> {
          groups++;
          i += pattern.startsWith("?", i + 1) ? 1 : 0;
          now = Repeated.NOTHING;
        }
        case '|' -> now = Repeated.NOTHING;
        case ')' -> {
          if (--groups < 0) {
            return new WrongPattern(pattern, "Unmatched closing ')'", i - 1);
          }
        }
        case '*', '+', '?' -> {
          now = before.by(letter);
          if (now == null) {
            return new WrongPattern(pattern, "Dangling meta character '" + letter + "'", i);
          }
        }
        default -> {}
      }
      before = now;
    }
    return groups > 0
        ? new WrongPattern(pattern, "Unclosed group", end)
        : new WrongPattern(pattern, "Wrong regular expression", -1);
  }

  /** How often what comes before a sign is repeated already. */
  private enum Repeated {
    NOTHING,
    ONCE,
    OFTEN,
    FULLY;

    Repeated by(char sign) {
      return switch (this) {
        case ONCE -> OFTEN;
        case OFTEN -> sign == '*' ? null : FULLY;
        default -> null;
      };
    }
  }

  /** Where a class that begins at a place ends; the length of all if it does not. */
  private static int endOfClass(String pattern, int start) {
    int depth = 0;
    for (int i = start; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      boolean isFirst = i == start + 1 || i == start + 2 && pattern.charAt(i - 1) == '^';
      if (letter == '\\') {
        i++;
      } else if (letter == '[') {
        depth++;
      } else if (letter == ']' && !isFirst && --depth == 0) {
        return i;
      }
    }
    return pattern.length();
  }

  /** All of it, with a mark below the place. */
  public String message() {
    String near = index < 0 ? "" : " near index " + index;
    String mark = index < 0 || index >= pattern.length() ? "" : "\n" + " ".repeat(index) + "^";
    return description + near + "\n" + pattern + mark;
  }
}
