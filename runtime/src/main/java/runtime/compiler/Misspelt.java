package runtime.compiler;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds words of Java that are misspelt, by where they stand: a name has no place there. */
final class Misspelt extends SlipFinder {

  private static final Set<String> BEFORE_STATEMENTS =
      Set.of("", "{", "}", ";", ")", "->", "else", "do");

  private static final Set<String> BEFORE_NEW =
      Set.of("=", "(", ",", "return", "+", "->", "?", ":", "throw", "{");

  private static final Set<String> SIGNS_OF_VALUES = Set.of("(", "-", "!");

  private static final Set<String> WORDS_OF_VALUES =
      Set.of("new", "this", "super", "true", "false", "null", "switch");

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  private static final List<String> BEFORE_CONDITIONS =
      List.of("if", "for", "while", "switch", "catch", "synchronized");

  private static final List<String> BEFORE_BLOCKS = List.of("try", "finally", "else", "do");

  private final Blocks blocks;
  private final Predicate<String> isKnown;

  /**
   * Reads a piece.
   *
   * @param isKnown whether a name is declared
   */
  Misspelt(Piece piece, Predicate<String> isKnown) {
    super(piece);
    this.isKnown = isKnown;
    blocks = new Blocks(tokens);
  }

  /** The first; null if there is none. */
  Slip slip() {
    return slip(0, Integer.MAX_VALUE);
  }

  /** The one whose statement reaches over a place in the cell; null if there is none. */
  Slip slipAround(int place) {
    return slip(place - piece.from(), place - piece.from());
  }

  /** The first whose statement ends behind one place and begins before another. */
  private Slip slip(int from, int to) {
    for (int at = 0; at < size && tokens.at(at).start() <= to; at++) {
      String meant = tokens.isName(at) ? meant(at) : "";
      if (!meant.isEmpty() && tokens.at(end(at)).end() > from) {
        return slip(at, at, new Said("Is %s meant?", meant));
      }
      blocks.pass(at);
    }
    return null;
  }

  private int end(int first) {
    int end = first;
    while (end < size - 1 && !Set.of(";", "{", "}").contains(tokens.text(end))) {
      end++;
    }
    return end;
  }

  private String meant(int at) {
    String word = tokens.text(at);
    if (Heads.LIKE_WORDS.contains(word) || tokens.is(at - 1, ".")) {
      return "";
    }
    String meant = blocks.isOfStatements() ? ofAStatement(at) : "";
    meant = meant.isEmpty() ? ofADeclaration(at) : meant;
    boolean isNew = meant.isEmpty() && BEFORE_NEW.contains(tokens.text(at - 1)) && isMade(at + 1);
    meant = isNew ? like(at, List.of("new")) : meant;
    return meant.isEmpty() || isKnown.test(word) ? "" : meant;
  }

  private String ofAStatement(int at) {
    if (!BEFORE_STATEMENTS.contains(tokens.text(at - 1))) {
      return "";
    }
    if (tokens.is(at + 1, "(")) {
      String control = isCondition(at + 1) ? like(at, BEFORE_CONDITIONS) : "";
      boolean isFor = tokens.isInBrackets(at + 1, ";") || tokens.isInBrackets(at + 1, ":");
      return control.equals("for") == isFor && !control.isEmpty() ? control : ofAValue(at);
    }
    if (tokens.is(at + 1, "{")) {
      return like(at, BEFORE_BLOCKS);
    }
    if (tokens.is(at + 1, ";")) {
      return like(at, List.of("break", "continue", "return"));
    }
    boolean isCase = tokens.is(at + 2, ":") || tokens.is(at + 2, "->") || tokens.is(at + 2, ",");
    if (isCase && isValue(at + 1)) {
      return like(at, List.of("case"));
    }
    boolean isElse = tokens.is(at - 1, "}") || tokens.is(at - 1, ";") || at == 0;
    boolean isBegun = Words.STATEMENTS.contains(tokens.text(at + 1)) || tokens.isName(at + 1);
    String other = isElse && isBegun ? like(at, List.of("else")) : "";
    return other.isEmpty() ? ofAValue(at) : other;
  }

  /** A word with a value behind it. */
  private String ofAValue(int at) {
    boolean isThrown = tokens.is(at + 1, "new") || tokens.isName(at + 1);
    String thrown = isThrown ? like(at, List.of("throw")) : "";
    return thrown.isEmpty() && isValue(at + 1) ? like(at, List.of("return")) : thrown;
  }

  private boolean isValue(int at) {
    String text = tokens.text(at);
    return tokens.isNameOrLiteral(at)
        || WORDS_OF_VALUES.contains(text)
        || SIGNS_OF_VALUES.contains(text);
  }

  /**
   * Whether brackets hold a condition, before a statement: no parameters, and no call ends here.
   */
  private boolean isCondition(int bracket) {
    int name = tokens.afterType(bracket + 1);
    int after = tokens.afterBrackets(bracket);
    boolean isTyped = name > 0 && tokens.isName(name) && !tokens.is(name + 1, ":");
    boolean isCaught = tokens.is(bracket - 2, "}") && tokens.is(name + 1, ")");
    boolean isLoop = isTyped && tokens.is(name + 1, "=");
    boolean isOfAMethod = bracket == 1 && tokens.is(after, "{") && !isLoop;
    boolean isFollowed = tokens.is(after, "{") || isValue(after) && !tokens.is(after, "-");
    boolean isBegun = Words.STATEMENTS.contains(tokens.text(after));
    return after > bracket + 2
        && (isFollowed || isBegun)
        && (!isTyped || isCaught || isLoop)
        && !isOfAMethod;
  }

  private String ofADeclaration(int at) {
    String next = tokens.text(at + 1);
    boolean isBegun =
        BEFORE_STATEMENTS.contains(tokens.text(at - 1))
            || Words.MODIFIERS.contains(tokens.text(at - 1))
            || tokens.is(at - 1, "(");
    if (at == 0 && tokens.isName(1) && (tokens.is(2, ".") || next.equals("static"))) {
      String imported = like(at, List.of("import"));
      if (!imported.isEmpty()) {
        return imported;
      }
    }
    if (isBegun && (isDeclaration(at + 1) || isNamed(at + 1))) {
      String modifier = like(at, Words.MODIFIERS);
      if (!modifier.isEmpty()) {
        return modifier;
      }
    }
    if (!tokens.isName(at + 1)) {
      return "";
    }
    if (isBegun && isType(at + 2)) {
      return like(at, TYPES);
    }
    if (isBegun && tokens.is(at + 2, "(")) {
      String record = Character.isUpperCase(next.charAt(0)) ? like(at, List.of("record")) : "";
      return record.isEmpty() ? like(at, List.of("void")) : record;
    }
    return isBehindTypeName(at) ? like(at, List.of("extends", "implements")) : "";
  }

  /** Whether what stands there can only be declared. */
  private boolean isDeclaration(int at) {
    String text = tokens.text(at);
    return Words.MODIFIERS.contains(text)
        || Words.PRIMITIVES.contains(text)
        || text.equals("void")
        || TYPES.contains(text) && tokens.isName(at + 1);
  }

  /** Whether a type and a name stand there. */
  private boolean isNamed(int at) {
    int name = tokens.afterType(at);
    return name > 0 && tokens.isName(name);
  }

  private boolean isType(int at) {
    return tokens.is(at, "{") || tokens.is(at, "extends") || tokens.is(at, "implements");
  }

  private boolean isMade(int at) {
    boolean isTyped = tokens.isName(at) || Words.PRIMITIVES.contains(tokens.text(at));
    return isTyped && Set.of("(", "[", "<").contains(tokens.text(at + 1));
  }

  /** Whether this stands between the name of a type and its brace. */
  private boolean isBehindTypeName(int at) {
    int first = at - 1;
    while (first >= 0 && !BEFORE_STATEMENTS.contains(tokens.text(first))) {
      if (TYPES.contains(tokens.text(first)) && first < at - 1) {
        return true;
      }
      first--;
    }
    return false;
  }

  private String like(int at, Iterable<String> words) {
    return Nearest.misspelt(tokens.text(at), words);
  }
}
