package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import runtime.compiler.Snippet.Kind;

/** Parts a cell into snippets, by its words and signs alone. */
final class Splitter {

  private final Extents tokens;
  private final List<Snippet> snippets = new ArrayList<>();

  private Splitter(List<Token> tokens) {
    this.tokens = new Extents(tokens);
  }

  static List<Snippet> split(List<Token> tokens) {
    Splitter splitter = new Splitter(tokens);
    int place = 0;
    while (place < tokens.size()) {
      place = splitter.next(place);
    }
    return splitter.snippets;
  }

  private int next(int first) {
    if (tokens.is(first, ";")) {
      return first + 1;
    }
    Kind kind = kind(first);
    int end = tokens.isClosing(first) ? first + 1 : Math.max(first + 1, end(kind, first));
    boolean closed = tokens.is(end - 1, ";") && kind != Kind.STATEMENT;
    int last = closed && end - 1 > first ? end - 2 : end - 1;
    snippets.add(new Snippet(kind, tokens.at(first).start(), tokens.at(last).end()));
    return end;
  }

  private Kind kind(int first) {
    if (tokens.is(first, "import") || tokens.is(first, "package")) {
      return Kind.IMPORT;
    }
    if (isStatement(first)) {
      return Kind.STATEMENT;
    }
    int place = tokens.afterModifiers(first);
    if (isType(place)) {
      return Kind.TYPE;
    }
    return isMethod(place) ? Kind.METHOD : isVariable(place) ? Kind.VARIABLES : Kind.EXPRESSION;
  }

  private boolean isStatement(int place) {
    String word = tokens.text(place);
    if (word.equals("synchronized")) {
      return tokens.is(place + 1, "(");
    }
    if (word.equals("yield")) {
      return false;
    }
    return word.equals("{")
        || Words.STATEMENTS.contains(word)
        || tokens.isName(place) && tokens.is(place + 1, ":");
  }

  private boolean isType(int place) {
    boolean isRecord =
        tokens.is(place, "record")
            && tokens.isName(place + 1)
            && (tokens.is(place + 2, "(") || tokens.is(place + 2, "<"));
    return isRecord
        || tokens.is(place, "class")
        || tokens.is(place, "interface")
        || tokens.is(place, "enum")
        || tokens.is(place, "@") && tokens.is(place + 1, "interface");
  }

  private boolean isMethod(int place) {
    int type = tokens.is(place, "<") ? tokens.afterTypeArguments(place) : place;
    int name = tokens.is(type, "void") ? type + 1 : tokens.afterType(type);
    return name > 0 && tokens.isName(name) && tokens.is(name + 1, "(");
  }

  private boolean isVariable(int place) {
    int name = tokens.afterType(place);
    return name > 0 && tokens.isName(name) && !tokens.is(name + 1, "->");
  }

  private int end(Kind kind, int first) {
    return switch (kind) {
      case TYPE -> tokens.afterBody(first);
      case METHOD -> tokens.afterMethod(first);
      case STATEMENT -> tokens.afterStatement(first);
      default -> tokens.afterSemicolon(first);
    };
  }
}
