package runtime.compiler;

import java.util.Set;

/** Finds signs of Java in an order that Java has not. */
final class Spelling extends SlipFinder {

  private static final Said COMPARISON = new Said("Java writes >= and <=.");
  static final Said ARROW = new Said("A lambda expression is written with ->: x -> x + 1");
  private static final Said ARROW_OR_COMPARISON =
      new Said("A lambda expression is written with ->, a comparison with >=.");

  private static final Said LIST =
      new Said("Such a list is written List.of(1, 2, 3), and an array new double[] {1, 2, 3}.");

  private static final Said MAP = new Said("Such a map is written Map.of(\"a\", 1, \"b\", 2).");

  /** Behind these a value begins. */
  private static final Set<String> BEFORE_VALUES =
      Set.of(
          "", "(", "[", "{", ",", ";", "=", "+", "-", "*", "/", "%", "<=", ">=", "==", "!=", "&&",
          "||", "!", "->", "?", ":", "return", "+=", "-=", "*=", "/=");

  /** Behind these a value has to follow. */
  private static final Set<String> OPERATORS =
      Set.of("+", "-", "*", "/", "%", "=", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=");

  private static final Set<String> ENDS = Set.of("", ")", "]", "}", ";");

  private static final Set<String> BEFORE_TYPES = Set.of("(", ",", ";", "{", "}", "final");

  private static final Set<String> BEFORE_FRACTIONS =
      Set.of("=", "+", "-", "*", "/", "%", "+=", "-=", "return");

  Spelling(Piece piece) {
    super(piece);
  }

  /** The first; null if there is none. */
  Slip slip() {
    for (int place = 0; place < size; place++) {
      int next = place + 1;
      boolean isJoined = next < size && tokens.at(place).end() == tokens.at(next).start();
      Slip slip = isJoined ? joined(place) : null;
      if (slip == null && tokens.is(place, "-") && tokens.is(next, ">") && !isJoined) {
        slip = slip(place, next, new Said("The arrow is written without a space: ->"));
      }
      slip = slip == null ? value(place) : slip;
      if (slip != null) {
        return slip;
      }
    }
    return null;
  }

  /** Two tokens with nothing between them. */
  private Slip joined(int place) {
    int next = place + 1;
    if (tokens.is(place, "=") && (tokens.is(next, ">") || tokens.is(next, "<"))) {
      return slip(place, next, tokens.is(next, ">") ? arrow(place) : COMPARISON);
    }
    if (!tokens.text(place).matches("[0-9]*[.]?[0-9]+")) {
      return null;
    }
    if (isTypeBefore(place) && tokens.isName(next)) {
      return slip(place, next, new Said("A name begins with a letter."));
    }
    if (tokens.isName(next) || tokens.is(next, "(")) {
      String factor = tokens.is(next, "(") ? "(…)" : tokens.text(next);
      return slip(
          place,
          next,
          new Said("A product is written with *: %s * %s", tokens.text(place), factor));
    }
    return tokens.is(next, ",") ? fraction(place) : null;
  }

  /** Whether a declaration begins before it. */
  private boolean isTypeBefore(int place) {
    String before = place == 0 ? "" : tokens.text(place - 1);
    boolean isType =
        Words.PRIMITIVES.contains(before)
            || before.equals("var")
            || tokens.isName(place - 1) && Character.isUpperCase(before.charAt(0));
    return isType && (place == 1 || BEFORE_TYPES.contains(tokens.text(place - 2)));
  }

  /** About {@code =>}, which is an arrow if its right side has the name on its left. */
  private Said arrow(int place) {
    String name = tokens.text(place - 1);
    if (tokens.is(place - 1, ")") && isListOfNames(place - 1)) {
      return ARROW;
    }
    if (Words.STATEMENTS.contains(tokens.text(tokens.enclosing(place) - 1))) {
      return COMPARISON;
    }
    for (int right = place + 2; right < size && !tokens.is(right, ";"); right++) {
      if (tokens.isName(place - 1) && tokens.is(right, name)) {
        return ARROW;
      }
    }
    return ARROW_OR_COMPARISON;
  }

  /** Whether brackets hold no name, or more than one. */
  private boolean isListOfNames(int closing) {
    int bracket = tokens.opening(closing);
    return closing == bracket + 1 || tokens.is(bracket + 2, ",");
  }

  private Slip fraction(int place) {
    int next = place + 2;
    boolean isFraction =
        next < size
            && tokens.at(place + 1).end() == tokens.at(next).start()
            && tokens.text(place).matches("\\d+")
            && tokens.text(next).matches("\\d+")
            && place > 0
            && BEFORE_FRACTIONS.contains(tokens.text(place - 1))
            && !isInBrackets(place);
    String number = tokens.text(place) + "." + tokens.text(next);
    return isFraction
        ? slip(place, next, new Said("Decimals stand behind a point: %s", number))
        : null;
  }

  /** Whether round or square brackets hold it, or the braces of an array. */
  private boolean isInBrackets(int place) {
    int bracket = tokens.enclosing(place);
    return bracket >= 0 && !tokens.isBehindHead(bracket);
  }

  /** What stands where a value begins, or should. */
  private Slip value(int place) {
    String before = place == 0 ? "" : tokens.text(place - 1);
    boolean isBegun = BEFORE_VALUES.contains(before);
    if (isBegun && tokens.is(place, "|")) {
      return bars(place);
    }
    if (isBegun && tokens.is(place, "[") && isList(place)) {
      return slip(place, tokens.afterBrackets(place) - 1, LIST);
    }
    if (isBegun && tokens.is(place, "{") && isMap(place)) {
      return slip(place, tokens.afterBrackets(place) - 1, MAP);
    }
    boolean isLeftOpen =
        OPERATORS.contains(tokens.text(place))
            && ENDS.contains(tokens.text(place + 1))
            && !tokens.is(place - 1, ".");
    return isLeftOpen ? slip(place, place, SyntaxHints.VALUE) : null;
  }

  /** Whether square brackets hold values, and are no array that is declared as one. */
  private boolean isList(int place) {
    int end = tokens.afterBrackets(place);
    boolean isEmpty = end == place + 2 && !tokens.is(place - 1, "=");
    boolean isArray = tokens.is(place - 1, "=") && tokens.is(place - 3, "]");
    return !isEmpty && !isArray && !tokens.is(place - 1, "[") && !tokens.is(end, "[");
  }

  /** Whether braces hold pairs with colons. */
  private boolean isMap(int place) {
    boolean isKey = tokens.text(place + 1).matches("(?s)[\"'\\d].*");
    return isKey && tokens.is(place + 2, ":");
  }

  private Slip bars(int first) {
    for (int last = first + 2; last < size && !tokens.is(last, ";"); last++) {
      if (tokens.is(last, "|")) {
        String inside =
            piece.text().substring(tokens.at(first).end(), tokens.at(last).start()).strip();
        return slip(first, last, new Said("The absolute value is written Math.abs(%s).", inside));
      }
    }
    return null;
  }
}
