package runtime.compiler;

import java.util.Locale;
import java.util.Set;

/** Finds what is written as a Java later than 17 has it. */
final class Newer extends SlipFinder {

  private static final Said NO_NAME =
      new Said("Java 17 takes no _ as a name: write another, such as x.");

  private static final Said TEMPLATE =
      new Said("Java 17 puts no values into a text: join them with +, as in \"n = \" + n.");

  /** Before a text, in Python, C# and Scala. */
  private static final Set<String> LETTERS_OF_TEMPLATES = Set.of("f", "F", "$", "s");

  Newer(Piece piece) {
    super(piece);
  }

  /** The first; null if there is none. */
  Slip slip() {
    boolean isModule = tokens.is(0, "import") && tokens.is(1, "module") && tokens.isName(2);
    if (isModule) {
      return slip(0, 1, Python.IMPORT);
    }
    for (int place = 0; place < size; place++) {
      if (tokens.is(place, "_")) {
        return slip(place, place, NO_NAME);
      }
      if (isTemplate(place)) {
        return slip(place, place, TEMPLATE);
      }
      if (tokens.is(place, "instanceof")) {
        int after = tokens.afterType(place + 1);
        if (after > 0 && isRecordPattern(tokens, after)) {
          return slip(place + 1, tokens.afterBrackets(after) - 1, record(place + 1, after - 1));
        }
      }
    }
    return null;
  }

  /** A text behind {@code STR.}, or directly behind a name, as in {@code f"…"}. */
  private boolean isTemplate(int place) {
    boolean isNamed = tokens.isName(place) && tokens.text(place + 1).startsWith("\"");
    boolean isJoined = isNamed && tokens.at(place).end() == tokens.at(place + 1).start();
    return isJoined && LETTERS_OF_TEMPLATES.contains(tokens.text(place))
        || tokens.is(place, "STR") && tokens.is(place + 1, ".");
  }

  private Said record(int first, int last) {
    String type = text(first, last);
    return new Said(
        "Java 17 has no patterns of records: write instanceof %s %s, and call the methods of %s.",
        type, nameOf(type), nameOf(type));
  }

  /** Whether brackets behind a type hold types and names, or such brackets again. */
  static boolean isRecordPattern(Extents tokens, int bracket) {
    int after = tokens.is(bracket, "(") ? tokens.afterType(bracket + 1) : -1;
    return after > 0 && (tokens.isName(after) || isRecordPattern(tokens, after));
  }

  /** A name for an object of a type. */
  static String nameOf(String type) {
    String simple = TypeHints.simple(type);
    return simple.substring(0, 1).toLowerCase(Locale.ROOT);
  }
}
