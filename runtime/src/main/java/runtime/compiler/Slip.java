package runtime.compiler;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jdt.core.compiler.IProblem;
import runtime.compiler.Wrong.Place;

/**
 * What a beginner wrote in place of Java, found by words and signs alone. The compiler's words are
 * then left out: they tell how it would go on, and not what was meant.
 *
 * @param hint what Java has for it
 * @param place where it stands in its cell
 */
record Slip(Said hint, Place place) {

  private static final Said TRY_ALONE =
      new Said("Behind the braces of try stands catch (Exception e) { … } or finally { … }");

  /**
   * The slip in a piece of a cell that the compiler cannot read; null if none is known.
   *
   * @param isKnown whether a name is declared
   */
  static Slip of(Wrong wrong, Predicate<String> isKnown) {
    Piece piece = whole(wrong.unit().piece(wrong.from()), wrong.isTryAlone());
    if (wrong.id() == IProblem.UnterminatedString
        || wrong.id() == IProblem.InvalidCharacterConstant) {
      return null;
    }
    Slip slip = new Signs(piece).slip();
    slip = slip == null ? newer(piece) : slip;
    slip = slip == null ? new Python(piece).slip() : slip;
    slip = slip == null ? new Foreign(piece).slip() : slip;
    slip = slip == null ? new Declared(piece).slip() : slip;
    slip = slip == null ? new Misspelt(piece, isKnown).slip() : slip;
    slip = slip == null && wrong.isTryAlone() ? tryAlone(piece) : slip;
    if (slip != null || !SyntaxHints.ofWords(wrong).isEmpty()) {
      return slip;
    }
    slip = new Spelling(piece).slip();
    slip = slip == null ? new Heads(piece).slip() : slip;
    return slip == null ? new Statements(piece).slip(wrong) : slip;
  }

  /** The first try with neither catch nor finally; null if there is none. */
  private static Slip tryAlone(Piece piece) {
    List<Token> all = Tokens.of(piece.text());
    Extents tokens = new Extents(all);
    for (int place = 0; place < all.size(); place++) {
      int end = tokens.is(place + 1, "{") ? tokens.afterBrackets(place + 1) : 0;
      boolean isFollowed = tokens.is(end, "catch") || tokens.is(end, "finally");
      if (tokens.is(place, "try") && end > 0 && !isFollowed) {
        return at(piece, tokens.at(place), tokens.at(place), TRY_ALONE);
      }
    }
    return null;
  }

  /** The misspelt word of a statement that reads as Java and yet is none; null if there is none. */
  static Slip ofNames(Wrong wrong, Predicate<String> isKnown) {
    Piece piece = whole(wrong.unit().piece(wrong.from()), false);
    Slip slip = newer(piece);
    slip = slip == null ? new Python(piece).slip() : slip;
    return slip == null ? new Misspelt(piece, isKnown).slipAround(wrong.place().from()) : slip;
  }

  private static Slip newer(Piece piece) {
    Slip slip = new Newer(piece).slip();
    return slip == null ? new Switches(piece).slip() : slip;
  }

  /**
   * A piece with all that was parted from it, such as the type of a variable from its value.
   *
   * @param withNext whether also with what stands behind it
   */
  private static Piece whole(Piece piece, boolean withNext) {
    int from = piece.from();
    int to = from + piece.length();
    boolean isNext = withNext;
    for (Snippet each : Splitter.split(Tokens.of(piece.cell()))) {
      boolean isBehind = isNext && each.from() >= to;
      isNext &= !isBehind;
      boolean isTouched = isBehind || each.from() < to && each.to() > piece.from();
      from = isTouched ? Math.min(from, each.from()) : from;
      to = isTouched ? Math.max(to, each.to()) : to;
    }
    return Piece.of(piece.cell(), from, to);
  }

  /** Of some tokens of a piece. */
  static Slip at(Piece piece, Token first, Token last, Said hint) {
    return new Slip(hint, new Place(piece.from() + first.start(), piece.from() + last.end()));
  }
}
