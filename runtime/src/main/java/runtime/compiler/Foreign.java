package runtime.compiler;

import java.util.Map;
import java.util.Set;

/** Finds signs and words of other languages, where Java has others. */
final class Foreign extends SlipFinder {

  static final Said AND = new Said("Java writes && for and, || for or, and ! for not.");

  static final Said CONDITIONS =
      new Said("On both sides there has to be a condition, as in x > 0 && x < 1.");

  /** Of two signs with nothing between them. */
  private static final Map<String, String> SIGNS =
      Map.of("===", "==", "!==", "!=", "<>", "!=", ":=", "=");

  private static final Said BLOCK = new Said("Behind \"\"\" the text begins on a new line.");

  private static final Said THEN =
      new Said("Java writes no then: braces follow the condition directly.");

  private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=", "==", "!=");

  private static final Set<String> BEFORE_VALUES =
      Set.of("", "(", "=", "&&", "||", "return", ",", ";", "?", ":", "{", "}", "->");

  Foreign(Piece piece) {
    super(piece);
  }

  /** The first; null if there is none. */
  Slip slip() {
    for (int place = 0; place < size; place++) {
      boolean isJoined = place + 1 < size && tokens.at(place).end() == tokens.at(place + 1).start();
      Slip slip = isJoined ? signs(place) : null;
      slip = slip == null ? word(place) : slip;
      if (slip != null) {
        return slip;
      }
    }
    return null;
  }

  private Slip signs(int place) {
    String signs = tokens.text(place) + tokens.text(place + 1);
    if (signs.equals("**")) {
      return slip(place, place + 1, TypeHints.power("**"));
    }
    if (tokens.is(place, "\"\"") && tokens.text(place + 1).startsWith("\"")) {
      return slip(place, place + 1, BLOCK);
    }
    boolean isOfTypes = signs.equals("<>") && isType(place - 1);
    return SIGNS.containsKey(signs) && !isOfTypes
        ? slip(place, place + 1, Signs.written(SIGNS.get(signs)))
        : null;
  }

  private Slip word(int place) {
    return switch (tokens.text(place)) {
      case "and", "or" ->
          endsValue(place - 1) && beginsValue(place + 1) ? slip(place, place, AND) : null;
      case "not" -> isNegation(place) ? slip(place, place, AND) : null;
      case "elif", "elseif", "elsif" ->
          beginsValue(place + 1) ? slip(place, place, SyntaxHints.ELSE_IF) : null;
      case "then" -> tokens.is(place - 1, ")") ? slip(place, place, THEN) : null;
      case "else" -> withoutIf(place);
      case "&&", "||" ->
          COMPARISONS.contains(tokens.text(place + 1)) ? slip(place, place + 1, CONDITIONS) : null;
      default -> null;
    };
  }

  private boolean isNegation(int place) {
    return BEFORE_VALUES.contains(tokens.text(place - 1)) && tokens.isOperand(place + 1);
  }

  /** A condition and a block directly behind else. */
  private Slip withoutIf(int place) {
    int end = tokens.is(place + 1, "(") ? tokens.afterBrackets(place + 1) : place;
    return tokens.is(end, "{") ? slip(place, end - 1, SyntaxHints.ELSE_IF) : null;
  }

  private boolean isType(int place) {
    return tokens.isName(place) && Character.isUpperCase(tokens.text(place).charAt(0));
  }

  private boolean endsValue(int place) {
    return tokens.isOperand(place) || tokens.is(place, ")") || tokens.is(place, "]");
  }

  private boolean beginsValue(int place) {
    return tokens.isOperand(place) || Set.of("(", "!", "-").contains(tokens.text(place));
  }
}
