package runtime.compiler;

import java.util.Set;

/** Finds what is wrong in the head of a method, or of what is like one. */
final class Heads extends SlipFinder {

  static final Set<String> LIKE_WORDS =
      Set.of("and", "or", "not", "elif", "elseif", "foreach", "unless", "until", "repeat", "loop");

  static final Set<String> CONTROLS =
      Set.of("if", "for", "while", "switch", "catch", "try", "synchronized");

  private static final Set<String> BEHIND_HEADS = Set.of(";", "throws", "[");

  Heads(Piece piece) {
    super(piece);
  }

  /**
   * The head of a method without a type or a brace, or a misspelt word before a condition; or null.
   */
  Slip slip() {
    int first = tokens.afterModifiers(0);
    int type = tokens.afterType(first);
    boolean isTyped = type > 0 && tokens.isName(type) || tokens.is(first, "void");
    int name = tokens.is(first, "void") ? first + 1 : isTyped ? type : first;
    if (!tokens.isName(name) || !tokens.is(name + 1, "(") || tokens.is(first, "record")) {
      return null;
    }
    int body = tokens.afterBrackets(name + 1);
    Parameters parameters = parameters(name + 2, body - 1);
    boolean isBody = tokens.is(body, "{");
    Said hint = Said.NOTHING;
    if (isTyped && !isBody) {
      hint = withoutBrace(body, parameters);
    } else if (!isTyped || parameters == Parameters.NAMES) {
      hint = withoutType(tokens.text(name), parameters, isTyped, isBody);
    }
    return hint.isEmpty() ? null : slip(name, body - 1, hint);
  }

  private Said withoutBrace(int body, Parameters parameters) {
    boolean isBody = tokens.is(body, "return") || tokens.is(body, "->") || tokens.is(body, "=");
    boolean isMethod = parameters == Parameters.TYPED && !BEHIND_HEADS.contains(tokens.text(body));
    return isMethod || isBody && parameters == Parameters.EMPTY
        ? new Said("The body of a method stands in braces: { … }")
        : Said.NOTHING;
  }

  private static Said withoutType(
      String name, Parameters parameters, boolean isTyped, boolean isBody) {
    int letters = !isBody ? name.length() : parameters == Parameters.VALUES ? 2 : 3;
    String word = isTyped ? "" : wordLike(name, letters);
    if (!word.isEmpty() && parameters != Parameters.TYPED) {
      return new Said("Is %s meant?", word);
    }
    if (!isBody || parameters == Parameters.VALUES || LIKE_WORDS.contains(name)) {
      return Said.NOTHING;
    }
    return parameters == Parameters.NAMES
        ? SyntaxHints.METHOD
        : new Said(
            "Before the name of a method stands its type: double %s(…), or void if it gives nothing back.",
            name);
  }

  /** The word before a condition that a name of more letters than these may be; or empty. */
  private static String wordLike(String name, int letters) {
    String same = Nearest.inOtherLetters(name, CONTROLS);
    return same.isEmpty() && name.length() > letters ? Nearest.to(name, CONTROLS) : same;
  }

  /** What stands in the brackets of what may be a method. */
  private enum Parameters {
    EMPTY,
    TYPED,
    NAMES,
    VALUES
  }

  private Parameters parameters(int from, int to) {
    boolean isTyped = true;
    boolean isNamed = true;
    int next = from;
    while (next < to) {
      int name = tokens.afterType(next);
      isTyped &= name > 0 && tokens.isName(name);
      isNamed &= tokens.isName(next);
      next = (isTyped ? name : next) + 1;
      if (next < to && !tokens.is(next, ",")) {
        return Parameters.VALUES;
      }
      next++;
    }
    if (from >= to) {
      return Parameters.EMPTY;
    }
    return isTyped ? Parameters.TYPED : isNamed ? Parameters.NAMES : Parameters.VALUES;
  }

  /** Whether this may be the condition behind a word that Java writes otherwise. */
  boolean isMisspelt(int start, int closing) {
    String word = tokens.text(start);
    boolean isHead = tokens.is(closing, ")") && tokens.opening(closing) == start + 1;
    return isHead && (LIKE_WORDS.contains(word) || !wordLike(word, 2).isEmpty());
  }
}
