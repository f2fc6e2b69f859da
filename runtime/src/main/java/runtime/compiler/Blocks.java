package runtime.compiler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The brackets that are open on the way through a piece, and which of them hold statements. */
final class Blocks {

  private static final Set<String> BEFORE_BLOCKS = Set.of("->", "else", "do", "try", "finally");

  private static final Set<String> BEFORE_CASES = Set.of(";", "{", "}");

  private final Extents tokens;
  private final Deque<Integer> open = new ArrayDeque<>();

  Blocks(Extents tokens) {
    this.tokens = tokens;
  }

  /** Goes on over a token; gives whether a statement ends or begins with it. */
  boolean pass(int place) {
    if (tokens.isOpening(place)) {
      open.push(place);
      return isBody(place);
    }
    if (tokens.isClosing(place) && !open.isEmpty()) {
      int opened = open.pop();
      return isOfStatements() && isBody(opened) && !isLambda(opened);
    }
    return tokens.is(place, ";") && isOfStatements();
  }

  /** Whether no bracket is open. */
  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Whether statements stand here. */
  boolean isOfStatements() {
    return open.isEmpty() || isBody(open.peek());
  }

  /** Whether this is in what a switch does in a case. */
  boolean isInACase() {
    return open.stream().anyMatch(this::isCase);
  }

  /** Whether this is in a method that gives a value back, or in a lambda expression. */
  boolean isOfAValue() {
    return open.stream()
        .filter(brace -> isLambda(brace) || nameOf(brace) > 0)
        .findFirst()
        .filter(brace -> isLambda(brace) || isType(nameOf(brace) - 1))
        .isPresent();
  }

  /** The name of the method that a brace is the body of; −1 if it is of something else. */
  private int nameOf(int brace) {
    int name = tokens.is(brace - 1, ")") ? tokens.opening(brace - 1) - 1 : -1;
    return tokens.is(brace, "{") && tokens.isName(name) ? name : -1;
  }

  private boolean isType(int place) {
    String text = tokens.text(place);
    return tokens.isName(place)
        || Words.PRIMITIVES.contains(text)
        || text.equals("]")
        || text.equals(">");
  }

  /** Whether a brace holds statements. */
  private boolean isBody(int brace) {
    if (!tokens.is(brace, "{") || isOfARecord(brace)) {
      return false;
    }
    if (brace == 0 || tokens.isBehindHead(brace)) {
      return true;
    }
    String before = tokens.text(brace - 1);
    boolean isBlock = before.equals(";") || before.equals("{") || before.equals("}");
    return BEFORE_BLOCKS.contains(before)
        || isBlock
            && open.stream()
                .filter(outer -> outer < brace)
                .findFirst()
                .filter(this::isBody)
                .isPresent();
  }

  private boolean isLambda(int brace) {
    return tokens.is(brace - 1, "->") && !isCase(brace);
  }

  /** Whether a brace holds what a switch does in a case. */
  private boolean isCase(int brace) {
    int place = brace - 1;
    while (place > 0 && !BEFORE_CASES.contains(tokens.text(place - 1))) {
      place--;
    }
    return tokens.is(brace - 1, "->") && (tokens.is(place, "case") || tokens.is(place, "default"));
  }

  private boolean isOfARecord(int brace) {
    return tokens.is(brace - 1, ")") && tokens.is(tokens.opening(brace - 1) - 2, "record");
  }
}
