package runtime.compiler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import runtime.compiler.Snippet.Kind;
import runtime.compiler.Wrong.Place;

/**
 * Finds by words and brackets alone where a piece of a cell cannot go on, which is where javac
 * tells it. The compiler here tells another place, which depends on how it would mend the piece.
 */
final class Misplaced {

  private static final Set<String> BEGIN_STATEMENTS =
      Set.of("return", "for", "while", "if", "do", "try", "throw", "break", "continue", "else");

  private static final Set<String> BEFORE_VALUES =
      Set.of("(", "[", ",", "=", "+", "-", "*", "/", "%", "<", ">", "&&", "||", "->", "?", ":");

  private static final Set<String> BEFORE_STATEMENTS = Set.of(";", "{", "}");

  private final List<Token> tokens;
  private final int from;
  private final Extents extents;
  private final Deque<Integer> open = new ArrayDeque<>();

  /** With the tokens of a piece, and where it begins in its cell. */
  Misplaced(List<Token> tokens, int from) {
    this.tokens = tokens;
    this.from = from;
    extents = new Extents(tokens);
  }

  /**
   * Where javac tells it.
   *
   * @param told where the compiler here does
   * @param isNotEnded whether it says that a class is not ended, as all pieces are in one
   */
  Place placeOf(Place told, boolean isNotEnded) {
    if (tokens.stream().anyMatch(Misplaced::isTextWithoutEnd)) {
      return told;
    }
    for (int place = 0; place < tokens.size(); place++) {
      if (isMethodInABody(place)) {
        return placeOf(extents.afterType(place));
      }
      if (isUnexpected(place)) {
        boolean isValueMissing = place > 0 && BEFORE_VALUES.contains(extents.text(place - 1));
        Place found = placeOf(isValueMissing ? place : Math.max(0, place - 1));
        boolean isSure = BEGIN_STATEMENTS.contains(extents.text(place));
        return isSure || found.from() < told.from() ? found : told;
      }
      if (extents.isOpening(place)) {
        open.push(place);
      } else if (extents.isClosing(place)) {
        open.pop();
      }
    }
    return isNotEnded && !open.isEmpty() ? placeOf(tokens.size() - 1) : told;
  }

  private static boolean isTextWithoutEnd(Token token) {
    String text = token.text();
    return text.startsWith("\"") && (text.length() == 1 || !text.endsWith("\""));
  }

  private Place placeOf(int token) {
    return new Place(from + tokens.get(token).start(), from + tokens.get(token).end());
  }

  private boolean isUnexpected(int place) {
    String text = extents.text(place);
    if (extents.isClosing(place)) {
      return open.isEmpty() || !Extents.areAPair(extents.text(open.peek()), text);
    }
    if (open.isEmpty()) {
      return text.equals(",") && Splitter.split(tokens).get(0).kind() == Kind.EXPRESSION;
    }
    boolean isInValues = !extents.is(open.peek(), "{") || holdsValues(open.peek());
    return isInValues
        && (BEGIN_STATEMENTS.contains(text) || text.equals(";") && !isHead(open.peek()));
  }

  /** Whether a brace holds the values of an array. */
  private boolean holdsValues(int brace) {
    if (brace == 0 || !extents.is(brace, "{")) {
      return false;
    }
    if (extents.is(brace - 1, "=") || extents.is(brace - 1, "]")) {
      return true;
    }
    boolean mayBeInner = extents.is(brace - 1, "{") || extents.is(brace - 1, ",");
    return mayBeInner
        && open.stream()
            .filter(outer -> outer < brace)
            .findFirst()
            .filter(this::holdsValues)
            .isPresent();
  }

  /** Whether a bracket holds the three parts of a for, or what a try opens. */
  private boolean isHead(int bracket) {
    return bracket > 0 && (extents.is(bracket - 1, "for") || extents.is(bracket - 1, "try"));
  }

  /** Whether a method is declared where there are statements. */
  private boolean isMethodInABody(int place) {
    if (open.isEmpty() || !extents.is(open.peek(), "{") || !extents.isBehindHead(open.peek())) {
      return false;
    }
    int name = extents.afterType(place);
    return BEFORE_STATEMENTS.contains(extents.text(place - 1))
        && name > 0
        && extents.isName(name)
        && extents.is(name + 1, "(");
  }
}
