package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds statements that lack their word, their semicolon or the end of their block. */
final class Statements extends SlipFinder {

  private static final Set<String> NOT_A_VALUE =
      Set.of(
          "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", ">>>=", "++", "--",
          "->", "@", "{");

  private static final int SHORT = 60;

  private final Blocks blocks;
  private final Heads heads;

  Statements(Piece piece) {
    super(piece);
    blocks = new Blocks(tokens);
    heads = new Heads(piece);
  }

  /** The first one; null if there is none, or brackets are in disorder. */
  Slip slip(Wrong wrong) {
    List<String> left = left();
    if (left == null || !left.stream().allMatch("{"::equals)) {
      return null;
    }
    int start = 0;
    for (int place = 0; place < size; place++) {
      boolean isInside = !blocks.isEmpty() && blocks.isOfStatements();
      Slip slip = isInside && place == start ? valueAlone(place) : null;
      if (slip == null && place > start && blocks.isOfStatements()) {
        boolean isLast = isInside && tokens.is(place, "}");
        slip = isLast ? lastUnended(start, place - 1, wrong) : unended(start, place);
      }
      if (slip != null) {
        return slip;
      }
      start = blocks.pass(place) ? place + 1 : start;
    }
    return left.isEmpty() ? null : brace(wrong);
  }

  /** A line whose last statement has no semicolon. */
  private Slip unended(int start, int place) {
    int before = place - 1;
    boolean isNextLine = between(before, place).contains("\n");
    boolean isImport = tokens.is(start, "import") && tokens.is(before, "*");
    boolean isEnd = isNextLine && (isImport || endsValue(before));
    boolean isStatement = isEnd && isOneStatement(start, before);
    if (!isStatement || !beginsStatement(place) || mayGoOn(start, place)) {
      return null;
    }
    String above = piece.text().substring(0, tokens.at(before).end());
    int line = piece.line() + (int) above.chars().filter(c -> c == '\n').count();
    return slip(
        before, before, new Said("A semicolon is missing at the end of line %s.", "" + line));
  }

  /** The same before a brace, if the compiler does not say it. */
  private Slip lastUnended(int start, int last, Wrong wrong) {
    boolean isSaid = wrong.problem().getMessage().contains("\";\"");
    return !isSaid && endsValue(last) && isOneStatement(start, last)
        ? slip(last, last, SyntaxHints.SEMICOLON)
        : null;
  }

  /** Whether no two values stand side by side, behind a type, and no word has another spelling. */
  private boolean isOneStatement(int start, int last) {
    int first = Math.max(start, tokens.afterType(tokens.afterModifiers(start)));
    for (int next = first + 1; next <= last; next++) {
      if (tokens.isOperand(next - 1) && tokens.isOperand(next)) {
        return false;
      }
    }
    return !heads.isMisspelt(start, last);
  }

  private String between(int before, int place) {
    return piece.text().substring(tokens.at(before).end(), tokens.at(place).start());
  }

  /** Whether this is a type before a name, or an annotation. */
  private boolean mayGoOn(int start, int place) {
    int first = tokens.afterModifiers(start);
    return tokens.afterType(first) >= place || first >= place || tokens.is(start, "@");
  }

  private boolean endsValue(int place) {
    String text = tokens.text(place);
    if (text.equals("++") || text.equals("--")) {
      return place > 0 && tokens.isOperand(place - 1);
    }
    if (text.equals(")")) {
      int bracket = tokens.opening(place);
      return bracket > 0
          && !Heads.CONTROLS.contains(tokens.text(bracket - 1))
          && (tokens.isName(bracket - 1) || tokens.afterType(bracket + 1) != place);
    }
    if (text.equals("}")) {
      int brace = tokens.opening(place);
      return tokens.is(brace - 1, "=") || tokens.is(brace - 1, "]");
    }
    return text.equals("]") || tokens.isOperand(place) && !Heads.LIKE_WORDS.contains(text);
  }

  private boolean beginsStatement(int place) {
    String text = tokens.text(place);
    boolean isWord = Words.STATEMENTS.contains(text) || Words.PRIMITIVES.contains(text);
    return isWord || text.equals("new") || isValueBegin(place);
  }

  private boolean isValueBegin(int place) {
    String text = tokens.text(place);
    return tokens.isOperand(place) && !text.startsWith("\"") && !Heads.LIKE_WORDS.contains(text);
  }

  /** A value with no word that says what becomes of it. */
  private Slip valueAlone(int start) {
    int end = start;
    int operators = 0;
    while (end < size && !tokens.is(end, ";") && !tokens.isClosing(end)) {
      boolean isAfterValue = end > start && endsValue(end - 1);
      boolean isOfTypes = tokens.is(end, "<") && tokens.is(end - 1, ".");
      boolean isWord = Words.STATEMENTS.contains(tokens.text(end)) && !tokens.is(end, "switch");
      boolean isNoValue = NOT_A_VALUE.contains(tokens.text(end)) || isWord || isOfTypes;
      if (isNoValue || isAfterValue && tokens.isOperand(end)) {
        return null;
      }
      boolean isOpening = tokens.isOpening(end);
      operators += isOpening || tokens.isOperand(end) || tokens.is(end, ".") ? 0 : 1;
      end = isOpening ? tokens.afterBrackets(end) : end + 1;
    }
    boolean isCall =
        tokens.is(end - 1, ")") && tokens.afterBrackets(start) != end && operators == 0;
    boolean isEnded = tokens.is(end, ";") || tokens.is(end, "}");
    if (end == start || !isEnded || isCall || blocks.isInACase() || isOfAWord(start)) {
      return null;
    }
    return slip(start, end - 1, alone(start, end));
  }

  /** Whether a statement begins here that a word tells, or a declaration. */
  private boolean isOfAWord(int start) {
    String text = tokens.text(start);
    int name = tokens.afterType(start);
    boolean isDeclared = name > 0 && tokens.isName(name);
    return isDeclared
        || tokens.is(start + 1, ":")
        || text.equals("yield")
        || Words.isKeyword(text) && !Words.VALUES.contains(text);
  }

  private boolean isReturn(int start) {
    boolean isHead = tokens.isOperand(start + 1) || tokens.is(start + 1, "(");
    return isHead && !Nearest.to(tokens.text(start), List.of("return")).isEmpty();
  }

  private Said alone(int start, int end) {
    boolean isLast = tokens.is(end, "}") || tokens.is(end + 1, "}");
    if (isReturn(start)) {
      return new Said("Is %s meant?", "return");
    }
    String value = text(start, end - 1);
    if (!blocks.isOfAValue()) {
      return new Said("A value alone is no statement: store it with =, or print it.");
    }
    return isLast && !value.contains("\n") && value.length() < SHORT
        ? new Said("A value alone is no statement. To give it back, write return %s;", value)
        : new Said("A value alone is no statement: store it with =, or give it back with return.");
  }

  /** The brackets that are not closed; null if one is closed that is not open. */
  private List<String> left() {
    List<String> left = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      String text = tokens.text(place);
      if (tokens.isOpening(place)) {
        left.add(text);
      } else if (tokens.isClosing(place)
          && (left.isEmpty() || !Extents.areAPair(left.remove(left.size() - 1), text))) {
        return null;
      }
    }
    return left;
  }

  /** A brace without its end, at the end of all. */
  private Slip brace(Wrong wrong) {
    boolean isAtEnd = wrong.place().to() >= piece.from() + tokens.at(size - 1).start();
    return isAtEnd ? slip(size - 1, size - 1, SyntaxHints.BRACE) : null;
  }
}
