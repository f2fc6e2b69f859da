package runtime.compiler;

import java.util.Set;

/** Finds what a switch of Java 17 cannot have: patterns, conditions, and blocks without a value. */
final class Switches extends SlipFinder {

  static final Said YIELD = new Said("Here a value is given back with yield: yield 3;");

  private static final Said CONDITION =
      new Said("A case names values, and no condition: write if (…) { … } else if …");

  private static final Said HEAD =
      new Said("What a switch looks at stands in brackets: switch (x) { … }");

  private static final Set<String> COMPARISONS =
      Set.of("<", ">", "<=", ">=", "==", "!=", "&&", "||", "true", "false");

  private static final Set<String> END_OF_LABEL = Set.of("->", ":", ";", "=", "{", "}", "");

  /** Behind these a switch begins that does something, and gives no value. */
  private static final Set<String> BEFORE_STATEMENTS =
      Set.of("", "{", "}", ";", ")", ":", "else", "do");

  Switches(Piece piece) {
    super(piece);
  }

  /** The first; null if there is none. */
  Slip slip() {
    for (int place = 0; place < size; place++) {
      boolean isCase = tokens.is(place, "case");
      Slip slip = isCase ? label(place) : null;
      if (slip == null && (isCase || tokens.is(place, "default"))) {
        slip = valueAlone(place);
      }
      if (tokens.is(place, "switch") && tokens.text(place + 1).matches("\\w+")) {
        slip = slip(place, place + 1, HEAD);
      }
      if (slip != null) {
        return slip;
      }
    }
    return null;
  }

  private Slip label(int place) {
    int first = place + 1;
    int after = tokens.afterType(first);
    int end = endOfLabel(first);
    if (after > 0 && after < end && tokens.isName(after)) {
      return slip(first, after, pattern(place, text(first, after)));
    }
    if (after > 0 && Newer.isRecordPattern(tokens, after)) {
      String type = text(first, after - 1);
      String record = type + " " + Newer.nameOf(type);
      return slip(first, tokens.afterBrackets(after) - 1, pattern(place, record));
    }
    return noConstant(place, first, end);
  }

  /** What is null or a condition where a value has to stand. */
  private Slip noConstant(int place, int first, int end) {
    for (int each = first; each < end; each++) {
      if (tokens.is(each, "null")) {
        Said hint =
            new Said("Java 17 has no case null: ask before, if (%s == null) …", value(place));
        return slip(each, each, hint);
      }
      if (COMPARISONS.contains(tokens.text(each))) {
        return slip(first, end - 1, CONDITION);
      }
    }
    return null;
  }

  private Said pattern(int place, String pattern) {
    return new Said(
        "Java 17 has no patterns in a switch: write if (%s instanceof %s) { … } else if …",
        value(place), pattern);
  }

  private int endOfLabel(int first) {
    int end = first;
    while (!END_OF_LABEL.contains(tokens.text(end))) {
      end = tokens.isOpening(end) ? tokens.afterBrackets(end) : end + 1;
    }
    return end;
  }

  /** The brace that holds the cases. */
  private int brace(int place) {
    return tokens.enclosing(place);
  }

  /** The bracket before what the switch looks at; −1 if there is none. */
  private int bracket(int place) {
    return tokens.is(brace(place) - 1, ")") ? tokens.opening(brace(place) - 1) : -1;
  }

  /** What the switch looks at. */
  private String value(int place) {
    int bracket = bracket(place);
    return bracket < 0 ? "x" : text(bracket + 1, brace(place) - 2);
  }

  /** A value with nothing said of it, in the block of a switch that gives a value. */
  private Slip valueAlone(int label) {
    int end = endOfLabel(label + 1);
    int keyword = bracket(label) - 1;
    boolean isOfValue =
        tokens.is(keyword, "switch") && !BEFORE_STATEMENTS.contains(tokens.text(keyword - 1));
    boolean isBlock = tokens.is(end, "->") && tokens.is(end + 1, "{");
    if (!isOfValue || !isBlock && !tokens.is(end, ":")) {
      return null;
    }
    int last = isBlock ? tokens.afterBrackets(end + 1) - 2 : end + 2;
    int value = tokens.is(last, ";") ? last - 1 : last;
    boolean isAlone = Set.of("{", "}", ";", ":").contains(tokens.text(value - 1));
    return isAlone && tokens.isOperand(value) ? slip(value, value, YIELD) : null;
  }
}
