package runtime.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text of a field taken apart: values that commas part, each a number, a word or a list. */
final class Written {

  private static final String OPENING = "{([";

  private static final String CLOSING = "})]";

  private static final String[] LISTS = {"List.of(", "Arrays.asList("};

  private final List<Object> values = new ArrayList<>();

  private Written(String text) {
    for (String part : parts(text)) {
      values.add(valueOf(part.strip(), text));
    }
  }

  static Written of(String text) {
    return new Written(text.strip());
  }

  Object[] values() {
    return values.toArray();
  }

  Object value() {
    return values.size() == 1 ? values.get(0) : values;
  }

  /** Whether a text is all one number or formula. */
  static boolean isNumber(String text) {
    try {
      new Formula(text).number();
      return true;
    } catch (Unreadable e) {
      return false;
    }
  }

  static String unquoted(String text) {
    String word = text.strip();
    return isQuoted(word) ? word.substring(1, word.length() - 1) : word;
  }

  private static boolean isQuoted(String word) {
    return word.length() > 1
        && "\"“„".indexOf(word.charAt(0)) >= 0
        && "\"”“".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static Object valueOf(String part, String all) {
    if (part.isEmpty()) {
      throw new Unreadable(
          "A value is missing beside a comma in \"%s\": write one on both sides.", all);
    }
    if (part.equals("null")) {
      return null;
    }
    String inside = inside(part);
    if (inside != null) {
      return inside.isBlank() ? List.of() : list(part, inside);
    }
    return isWord(part) ? unquoted(part) : new Formula(part).number();
  }

  private static boolean isWord(String part) {
    return isQuoted(part) || !isNumber(part) && Character.isLetter(part.charAt(0));
  }

  private static Object list(String part, String inside) {
    Object[] values = new Written(inside).values();
    if (part.startsWith("new double")) {
      for (int i = 0; i < values.length; i++) {
        values[i] = values[i] instanceof Number number ? number.doubleValue() : values[i];
      }
    }
    return Arrays.asList(values);
  }

  /** What stands in the brackets of a list, null if the text is none. */
  private static String inside(String part) {
    for (String list : LISTS) {
      if (part.startsWith(list) && part.endsWith(")")) {
        return part.substring(list.length(), part.length() - 1);
      }
    }
    int open = part.startsWith("new ") ? part.indexOf('{') : 0;
    if (open < 0 || OPENING.indexOf(part.charAt(open)) < 0 || closing(part, open) < 0) {
      return null;
    }
    String inside = part.substring(open + 1, part.length() - 1);
    return part.charAt(open) == '(' && parts(inside).size() == 1 ? null : inside;
  }

  /** The end of the text if the bracket at a place closes there, else −1. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += step(text.charAt(i));
      if (depth == 0) {
        return i == text.length() - 1 ? i : -1;
      }
    }
    return -1;
  }

  /** What commas part that stand in no brackets and no quotes. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : step(c);
      if (c == ',' && depth == 0 && !quoted) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static int step(char c) {
    if (OPENING.indexOf(c) >= 0) {
      return 1;
    }
    return CLOSING.indexOf(c) >= 0 ? -1 : 0;
  }
}
