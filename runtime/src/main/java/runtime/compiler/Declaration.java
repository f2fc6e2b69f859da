package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Snippet.Kind;

/**
 * A variable, a method or a type of a cell.
 *
 * @param kind which of them
 * @param name its name
 * @param shape what others see of it: of a variable its type, of a method its parameters
 * @param result the type that a method gives; empty for others
 * @param piece the text that is compiled: a variable's type, or the whole declaration
 * @param label the cell's
 * @param words all names in that text
 */
record Declaration(
    Kind kind,
    String name,
    String shape,
    String result,
    Piece piece,
    String label,
    Set<String> words) {

  private static final Set<String> MEANINGLESS_OF_RECORDS =
      Set.of("private", "protected", "static");

  private static final Set<String> MEANINGLESS_OF_TYPES =
      Set.of("public", "private", "protected", "static");

  /** All names in a text. */
  static Set<String> words(List<Token> tokens) {
    Set<String> words = new TreeSet<>();
    tokens.stream().filter(Token::isName).map(Token::text).forEach(words::add);
    return words;
  }

  /** Whether it takes the place of another one with its kind and name. */
  boolean replaces(Declaration other) {
    return kind != Kind.METHOD || shape.equals(other.shape);
  }

  boolean looksLike(Declaration other) {
    return shape.equals(other.shape) && result.equals(other.result);
  }

  /** A type as it is declared in a cell; a public record asks for a public constructor. */
  static Declaration type(Piece piece, String label) {
    List<Token> tokens = Tokens.of(piece.text());
    Extents extents = new Extents(tokens);
    int keyword = extents.afterModifiers(0);
    int name = extents.is(keyword, "@") ? keyword + 2 : keyword + 1;
    Set<String> meaningless =
        extents.is(keyword, "record") ? MEANINGLESS_OF_RECORDS : MEANINGLESS_OF_TYPES;
    Piece plain = plain(piece, tokens, keyword, meaningless);
    return new Declaration(Kind.TYPE, extents.text(name), "", "", plain, label, words(tokens));
  }

  /** A method as it is declared in a cell. */
  static Declaration method(Piece piece, String label) {
    List<Token> tokens = Tokens.of(piece.text());
    Extents extents = new Extents(tokens);
    int type = extents.afterModifiers(0);
    Piece plain =
        plain(
            piece,
            tokens,
            type,
            Set.of("public", "private", "protected", "static", "final", "default"));
    type = extents.is(type, "<") ? extents.afterTypeArguments(type) : type;
    int name = extents.is(type, "void") ? type + 1 : extents.afterType(type);
    String parameters = parameters(extents, name + 1);
    String result = text(tokens, type, name);
    return new Declaration(
        Kind.METHOD, extents.text(name), parameters, result, plain, label, words(tokens));
  }

  private static String parameters(Extents extents, int bracket) {
    List<String> types = new ArrayList<>();
    int place = bracket + 1;
    int end = extents.afterBrackets(bracket) - 1;
    while (place < end) {
      int type = extents.afterModifiers(place);
      int after = extents.afterType(type);
      if (after < 0) {
        return "?";
      }
      StringBuilder erased = new StringBuilder();
      for (int next = type; next < after; next++) {
        if (extents.is(next, "<")) {
          next = extents.afterTypeArguments(next);
        }
        erased.append(next < after ? extents.text(next) : "");
      }
      types.add(erased + (extents.is(after, "...") ? "[]" : ""));
      place = after;
      while (place < end && !extents.is(place, ",")) {
        place++;
      }
      place++;
    }
    return String.join(",", types);
  }

  private static String text(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    tokens.subList(from, to).forEach(token -> text.append(token.text()).append(' '));
    return text.toString().strip();
  }

  /** Without these modifiers, which mean nothing in a cell. */
  private static Piece plain(Piece piece, List<Token> tokens, int end, Set<String> meaningless) {
    Piece plain = piece;
    int open = 0;
    for (Token token : tokens.subList(0, end)) {
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (open == 0 && meaningless.contains(token.text())) {
        plain = plain.blanked(token.start(), token.end());
      }
    }
    return plain;
  }
}
