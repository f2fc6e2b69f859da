package runtime.compiler;

import java.util.Locale;
import java.util.Map;

/** Finds signs that Java has not, and texts without their end. */
final class Signs {

  /** Signs of a text in place of those of a program. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("−", "-"),
          Map.entry("–", "-"),
          Map.entry("×", "*"),
          Map.entry("·", "*"),
          Map.entry("÷", "/"),
          Map.entry("≤", "<="),
          Map.entry("≥", ">="),
          Map.entry("≠", "!="),
          Map.entry("→", "->"));

  private static final String TEXT_QUOTES = "“”„‟«»`";
  private static final String LETTER_QUOTES = "‘’‚‛";

  private final Piece piece;

  Signs(Piece piece) {
    this.piece = piece;
  }

  /** The first; null if there is none. */
  Slip slip() {
    for (Token token : Tokens.of(piece.text())) {
      Said hint = isOpenText(token.text()) ? unclosed(token) : unknown(token.text());
      if (!hint.isEmpty()) {
        return Slip.at(piece, token, token, hint);
      }
    }
    return null;
  }

  private static Said unknown(String text) {
    int sign = text.codePointAt(0);
    if (SIGNS.containsKey(text)) {
      return written(SIGNS.get(text));
    }
    if (TEXT_QUOTES.indexOf(sign) >= 0) {
      return new Said("Java's quotes are straight: \"a\"");
    }
    if (LETTER_QUOTES.indexOf(sign) >= 0) {
      return new Said("Java's quotes are straight: 'a' for one letter, \"a\" for a text.");
    }
    if (Character.isSpaceChar(sign)) {
      return new Said("An invisible character (%s) stands here: type a plain space.", code(sign));
    }
    if (Character.isIdentifierIgnorable(sign)) {
      return invisible(text);
    }
    if (text.startsWith("#")) {
      return new Said("A comment begins with //.");
    }
    boolean isKnown = sign < 128 && sign != '\\' || Character.isJavaIdentifierStart(sign);
    return isKnown ? Said.NOTHING : new Said("Java has no sign %s.", text);
  }

  /** About a name with a character in it that nobody sees; nothing if it has none. */
  static Said invisible(String name) {
    return name.chars()
        .filter(Character::isIdentifierIgnorable)
        .mapToObj(
            sign -> new Said("An invisible character (%s) stands here: delete it.", code(sign)))
        .findFirst()
        .orElse(Said.NOTHING);
  }

  private static String code(int sign) {
    return "U+" + Integer.toHexString(0x10000 | sign).substring(1).toUpperCase(Locale.ROOT);
  }

  /** Whether a text begins that does not end on its line. */
  private static boolean isOpenText(String token) {
    boolean isText = token.startsWith("\"") && !token.startsWith("\"\"\"");
    return isText && (token.length() == 1 || !token.endsWith("\""));
  }

  private Said unclosed(Token token) {
    String text = piece.text();
    int line = 1 + text.lastIndexOf('\n', token.start());
    boolean isOnlyQuote =
        text.indexOf('"', line) == token.start() && token.text().indexOf('"', 1) < 0;
    boolean isBegin = token.text().matches("\"[^),;].*");
    return isOnlyQuote && isBegin
        ? new Said("The closing \" of this text is missing.")
        : new Said("Each text stands between two \": one is missing, or too many.");
  }

  /** About a sign that Java writes otherwise. */
  static Said written(String sign) {
    return new Said("Java writes %s for this sign.", sign);
  }
}
