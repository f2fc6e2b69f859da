package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far types, brackets and statements reach in a row of tokens. */
final class Extents {

  private static final Set<String> IN_TYPE_ARGUMENTS =
      Set.of(".", ",", "?", "extends", "super", "&", "[", "]", "<", ">", ">>", ">>>", "@");

  private static final Set<String> IN_TYPE_NAMES = Set.of(".", "<", ">", ",");

  private static final Set<String> PAIRS = Set.of("()", "[]", "{}");

  private static final Set<String> FOLLOW_TYPE_ARGUMENTS = Set.of("(", "[", "::", ".", ")");

  private final List<Token> tokens;

  Extents(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token at(int place) {
    return tokens.get(place);
  }

  /** What stands there; empty before the first and behind the last. */
  String text(int place) {
    return place >= 0 && place < tokens.size() ? tokens.get(place).text() : "";
  }

  boolean is(int place, String text) {
    return text(place).equals(text);
  }

  boolean isName(int place) {
    return place >= 0 && place < tokens.size() && tokens.get(place).isName();
  }

  /** Whether a name, a number, a letter or a text stands there. */
  boolean isNameOrLiteral(int place) {
    String text = text(place);
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return isName(place) || Character.isDigit(first) || first == '"' || first == '\'';
  }

  /** Whether one stands there, or a word for a value. */
  boolean isOperand(int place) {
    return isNameOrLiteral(place) || Words.VALUES.contains(text(place));
  }

  /** Behind modifiers and annotations. */
  int afterModifiers(int place) {
    int next = place;
    while (true) {
      if (Words.MODIFIERS.contains(text(next)) && !isUsedAsName(next)) {
        next++;
      } else if (is(next, "@") && !is(next + 1, "interface")) {
        next = afterAnnotation(next);
      } else if (is(next, "non") && is(next + 1, "-") && is(next + 2, "sealed")) {
        next += 3;
      } else {
        return next;
      }
    }
  }

  private boolean isUsedAsName(int place) {
    return is(place, "sealed") && !isName(place + 1) && !Words.isKeyword(text(place + 1));
  }

  private int afterAnnotation(int at) {
    int next = at + 2;
    while (is(next, ".")) {
      next += 2;
    }
    return is(next, "(") ? afterBrackets(next) : next;
  }

  /** Behind a type, with its arguments and dimensions; −1 if there is none. */
  int afterType(int place) {
    int next = place;
    if (Words.PRIMITIVES.contains(text(next))) {
      next++;
    } else {
      next = afterClassType(next);
    }
    while (next > 0 && is(next, "[") && is(next + 1, "]")) {
      next += 2;
    }
    return next;
  }

  private int afterClassType(int place) {
    int next = place;
    while (isName(next)) {
      next++;
      if (is(next, "<")) {
        next = afterTypeArguments(next);
      }
      if (next < 0 || !is(next, ".")) {
        return next;
      }
      next++;
    }
    return -1;
  }

  /** Behind {@code <...>}; −1 if this is something else, such as a comparison. */
  int afterTypeArguments(int place) {
    int open = 0;
    for (int next = place; next < tokens.size(); next++) {
      String text = text(next);
      boolean isFine =
          IN_TYPE_ARGUMENTS.contains(text) || isName(next) || Words.PRIMITIVES.contains(text);
      if (!isFine) {
        return -1;
      }
      open += text.equals("<") ? 1 : text.startsWith(">") ? -text.length() : 0;
      if (open <= 0) {
        return next + 1;
      }
    }
    return -1;
  }

  /** Behind the bracket that closes this one, or behind everything. */
  int afterBrackets(int place) {
    int open = 0;
    for (int next = place; next < tokens.size(); next++) {
      open += depth(next);
      if (open <= 0) {
        return next + 1;
      }
    }
    return tokens.size();
  }

  /** Whether a sign stands between a bracket and its end, in no other brackets. */
  boolean isInBrackets(int bracket, String sign) {
    for (int place = bracket + 1; place < afterBrackets(bracket) - 1; place++) {
      if (is(place, sign) && enclosing(place) == bracket) {
        return true;
      }
    }
    return false;
  }

  /** Whether the second bracket closes the first. */
  static boolean areAPair(String open, String close) {
    return PAIRS.contains(open + close);
  }

  /** All that no bracket holds. */
  List<Token> outsideBrackets() {
    List<Token> outside = new ArrayList<>();
    int open = 0;
    for (int place = 0; place < tokens.size(); place++) {
      open += depth(place);
      if (open == 0 && !isClosing(place)) {
        outside.add(at(place));
      }
    }
    return outside;
  }

  /** Whether it is a bracket that another closes. */
  boolean isOpening(int place) {
    return depth(place) > 0;
  }

  /** Whether it is a bracket that closes another. */
  boolean isClosing(int place) {
    return depth(place) < 0;
  }

  private int depth(int place) {
    return switch (text(place)) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      default -> 0;
    };
  }

  /** The bracket that this one closes; −1 if there is none. */
  int opening(int closing) {
    int open = 0;
    for (int place = closing; place >= 0; place--) {
      open += depth(place);
      if (open >= 0) {
        return place;
      }
    }
    return -1;
  }

  /** The bracket that holds what stands there; −1 if there is none. */
  int enclosing(int place) {
    int open = 0;
    for (int before = place - 1; before >= 0; before--) {
      open += depth(before);
      if (open > 0) {
        return before;
      }
    }
    return -1;
  }

  /** Whether a brace stands behind the brackets of a method or a statement. */
  boolean isBehindHead(int brace) {
    int bracket = brace > 0 && is(brace - 1, ")") ? opening(brace - 1) : -1;
    if (bracket < 0) {
      return false;
    }
    int before = bracket - 1;
    while (before > 0 && (isName(before) || IN_TYPE_NAMES.contains(text(before)))) {
      before--;
    }
    return before < 0 || !is(before, "new");
  }

  /** Behind the next semicolon that no bracket holds. */
  int afterSemicolon(int place) {
    int open = 0;
    for (int next = place; next < tokens.size(); next++) {
      open += depth(next);
      if (open == 0 && is(next, ";")) {
        return next + 1;
      }
    }
    return tokens.size();
  }

  /** Behind the value of a variable: at the next comma that no bracket and no type holds. */
  int afterValue(int place) {
    int open = 0;
    int next = place;
    while (next < tokens.size() && !(open == 0 && is(next, ","))) {
      int after = is(next, "<") && next > place && isName(next - 1) ? afterTypeArguments(next) : -1;
      boolean isType = after > 0 && FOLLOW_TYPE_ARGUMENTS.contains(text(after));
      open += depth(next);
      next = isType ? after : next + 1;
    }
    return next;
  }

  /** Behind the first block from here. */
  int afterBody(int place) {
    int next = place;
    while (next < tokens.size() && !is(next, "{")) {
      next = is(next, "(") ? afterBrackets(next) : next + 1;
    }
    return next < tokens.size() ? afterBrackets(next) : next;
  }

  /** Behind a method with its body, or its semicolon; or behind its line if it has neither. */
  int afterMethod(int place) {
    int next = afterModifiers(place);
    while (next < tokens.size() && !is(next, "(")) {
      next++;
    }
    next = next < tokens.size() ? afterBrackets(next) : next;
    while (isName(next) || is(next, "throws") || is(next, ",") || is(next, ".") || is(next, "[")) {
      next++;
    }
    return is(next, "{") ? afterBrackets(next) : is(next, ";") ? next + 1 : afterSemicolon(next);
  }

  /** Behind a statement with all that belongs to it. */
  int afterStatement(int place) {
    return switch (text(place)) {
      case "{" -> afterBrackets(place);
      case "if" -> afterBranches(place);
      case "for", "while", "switch", "synchronized" -> afterStatement(afterCondition(place));
      case "do" -> afterSemicolon(afterStatement(place + 1));
      case "try" -> afterTry(place);
      case "else", "finally" -> afterStatement(place + 1);
      default ->
          isName(place) && is(place + 1, ":") ? afterStatement(place + 2) : afterSemicolon(place);
    };
  }

  private int afterCondition(int keyword) {
    return is(keyword + 1, "(") ? afterBrackets(keyword + 1) : keyword + 1;
  }

  private int afterBranches(int keyword) {
    int next = afterStatement(afterCondition(keyword));
    return is(next, "else") ? afterStatement(next + 1) : next;
  }

  private int afterTry(int keyword) {
    int next = afterBody(afterCondition(keyword));
    while (is(next, "catch") || is(next, "finally")) {
      next = afterBody(afterCondition(next));
    }
    return next;
  }
}
