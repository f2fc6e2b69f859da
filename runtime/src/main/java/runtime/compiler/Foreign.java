package runtime.compiler;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds signs and words of other languages, where Java has others. */
final class Foreign {

  static final Said AND = new Said("Java writes && for and, || for or, and ! for not.");

  private static final Said CONDITIONS =
      new Said("On both sides there has to be a condition, as in x > 0 && x < 1.");

  /** Of two signs with nothing between them. */
  private static final Map<String, String> SIGNS =
      Map.of("===", "==", "!==", "!=", "<>", "!=", ":=", "=");

  private static final Set<String> ELSE_IF = Set.of("elif", "elseif", "elsif");

  private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=", "==", "!=");

  private static final Set<String> BEFORE_VALUES =
      Set.of("", "(", "=", "&&", "||", "return", ",", ";", "?", ":", "{", "}", "->");

  private final Piece piece;
  private final Extents tokens;
  private final int size;

  Foreign(Piece piece) {
    this.piece = piece;
    List<Token> all = Tokens.of(piece.text());
    tokens = new Extents(all);
    size = all.size();
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
    boolean isOfTypes = signs.equals("<>") && isType(place - 1);
    return SIGNS.containsKey(signs) && !isOfTypes
        ? slip(place, place + 1, new Said("Java writes %s for this sign.", SIGNS.get(signs)))
        : null;
  }

  private Slip word(int place) {
    String text = tokens.text(place);
    boolean isBehindCondition = tokens.is(place - 1, ")");
    if (text.equals("and") || text.equals("or")) {
      return endsValue(place - 1) && beginsValue(place + 1) ? slip(place, place, AND) : null;
    }
    if (text.equals("not")) {
      boolean isNot = BEFORE_VALUES.contains(tokens.text(place - 1)) && isOperand(place + 1);
      return isNot ? slip(place, place, AND) : null;
    }
    if (ELSE_IF.contains(text) && beginsValue(place + 1)) {
      return slip(place, place, SyntaxHints.ELSE_IF);
    }
    if (text.equals("then") && isBehindCondition) {
      return slip(
          place, place, new Said("Java writes no then: braces follow the condition directly."));
    }
    if (text.equals("else") && tokens.is(place + 1, "(")) {
      int end = tokens.afterBrackets(place + 1);
      return tokens.is(end, "{") ? slip(place, end - 1, SyntaxHints.ELSE_IF) : null;
    }
    boolean isCondition = text.equals("&&") || text.equals("||");
    return isCondition && COMPARISONS.contains(tokens.text(place + 1))
        ? slip(place, place + 1, CONDITIONS)
        : null;
  }

  private boolean isType(int place) {
    return tokens.isName(place) && Character.isUpperCase(tokens.text(place).charAt(0));
  }

  private boolean isOperand(int place) {
    String text = tokens.text(place);
    return tokens.isName(place) || text.matches("(?s)[\"'\\d].*|true|false|null|this");
  }

  private boolean endsValue(int place) {
    return isOperand(place) || tokens.is(place, ")") || tokens.is(place, "]");
  }

  private boolean beginsValue(int place) {
    return isOperand(place) || Set.of("(", "!", "-").contains(tokens.text(place));
  }

  private Slip slip(int first, int last, Said hint) {
    return Slip.at(piece, tokens.at(first), tokens.at(last), hint);
  }
}
