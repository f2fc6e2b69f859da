package runtime.compiler;

import java.util.List;
import org.eclipse.jdt.core.compiler.IProblem;

/** Hints about what is not written as Java writes it. */
final class SyntaxHints {

  static final String METHOD =
      "Java declares a method with types and braces: double f(double x) { return x; }";
  static final String ELSE_IF = "Java writes else if.";
  static final String PRINT = "Java prints with System.out.println(…).";

  private static final String CONDITION = "The condition stands in brackets: if (x > 0) …";

  private SyntaxHints() {}

  static String of(Wrong wrong) {
    switch (wrong.id()) {
      case IProblem.UnterminatedString:
        return "A text ends with \" on its line. Several lines stand between \"\"\" and \"\"\".";
      case IProblem.InvalidCharacterConstant:
        return "One letter stands in 'single' quotes, a text in \"double\" ones.";
      default:
        String word = ofWords(wrong);
        String hint = word.isEmpty() ? ofMessage(wrong, wrong.problem().getMessage()) : word;
        return hint.isEmpty() ? unbalanced(wrong) : hint;
    }
  }

  /** Of the words on the line, and of that before the place. */
  private static String ofWords(Wrong wrong) {
    List<Token> tokens = Tokens.of(wrong.unit().copied());
    String first = tokens.isEmpty() ? "" : tokens.get(0).text();
    String second = tokens.size() < 2 ? "" : tokens.get(1).text();
    String text = wrong.text();
    String near = wrong.around();
    if (first.equals("def") || first.equals("function")) {
      return METHOD;
    }
    if (first.equals("print") && !second.equals("(")) {
      return PRINT;
    }
    if (first.equals("const")) {
      return "Java writes final in place of const.";
    }
    if (first.equals("else")) {
      return "else follows directly behind an if with its braces.";
    }
    if (first.equals("for") && tokens.stream().anyMatch(token -> token.is("in"))) {
      return "Java writes for (int i = 0; i < 3; i++) { … } or for (double x : xs) { … }";
    }
    if (tokens.stream().anyMatch(token -> token.is("elif"))) {
      return ELSE_IF;
    }
    if (text.matches("and|or|not")) {
      return "Java writes && for and, || for or, and ! for not.";
    }
    if (near.contains("=>") || near.contains("=<")) {
      return "Java writes >= and <=.";
    }
    if (near.matches("(?s).*=\\s*\\w+\\s*<[^;]*>\\s*\\(.*")) {
      return "To make an object, write new before it: new ArrayList<>().";
    }
    if (Words.PRIMITIVES.contains(text) && near.matches("(?s).*<\\s*" + text + "\\s*[,>].*")) {
      return "Lists and maps hold objects: write Integer, Double or Boolean between < and >.";
    }
    if (Words.isKeyword(second) && Words.PRIMITIVES.contains(first)) {
      return second + " is a word of Java's own: choose another name.";
    }
    return "";
  }

  private static String ofMessage(Wrong wrong, String message) {
    if (message.contains("( expected after this token")) {
      return CONDITION;
    }
    if (message.contains("\",\"") && wrong.unit().copied().startsWith("for")) {
      return "The three parts of a for are parted by semicolons: for (int i = 0; i < 3; i++)";
    }
    if (message.contains("\"[\", { expected")) {
      return "An array is written in braces: {1, 2, 3}";
    }
    if (wrong.id() == IProblem.ParsingErrorMergeTokens) {
      return "Leave out the blank between them.";
    }
    return missing(message);
  }

  private static String missing(String message) {
    if (message.contains("insert \";\"") || message.contains("; expected")) {
      return "A statement ends with a semicolon: here one is missing.";
    }
    if (message.contains("insert \")") || message.contains(") expected")) {
      return "A bracket is missing: each ( needs its ).";
    }
    if (message.contains("insert \"}\"")) {
      return "A brace is missing: each { needs its }.";
    }
    if (message.contains("insert \"]\"")) {
      return "A bracket is missing: each [ needs its ].";
    }
    if (message.contains("Expression expected after this token")) {
      return "Behind it a value is missing.";
    }
    return "";
  }

  private static String unbalanced(Wrong wrong) {
    List<Token> tokens = Tokens.of(wrong.unit().copied());
    for (String pair : List.of("{}", "()", "[]")) {
      String open = pair.substring(0, 1);
      String close = pair.substring(1);
      long opened = tokens.stream().filter(token -> token.is(open)).count();
      long closed = tokens.stream().filter(token -> token.is(close)).count();
      if (opened != closed) {
        return opened > closed
            ? "A " + close + " is missing: each " + open + " needs one."
            : "There is a " + close + " too many, or a " + open + " is missing.";
      }
    }
    return wrong.text().startsWith("\"")
        ? "Between two values a sign is missing, such as + or a comma."
        : "";
  }
}
