package runtime.compiler;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.compiler.IProblem;

/** Hints about what is not written as Java writes it. */
final class SyntaxHints {

  static final Said METHOD =
      new Said("Java declares a method with types and braces: double f(double x) { return x; }");
  static final Said ELSE_IF = new Said("Java writes else if.");
  static final Said PRINT = new Said("Java prints with System.out.println(…).");

  static final Said SEMICOLON = new Said("A statement ends with a semicolon: here one is missing.");
  static final Said BRACE = new Said("A brace is missing: each { needs its }.");
  static final Said VALUE = new Said("Behind it a value is missing.");

  private static final Set<String> FUNCTIONS = Set.of("def", "fn", "fun", "func", "function");

  private static final Said CONDITION = new Said("The condition stands in brackets: if (x > 0) …");

  private SyntaxHints() {}

  static Said of(Wrong wrong) {
    switch (wrong.id()) {
      case IProblem.UnterminatedString:
        return new Said(
            "A text ends with \" on its line. Several lines stand between \"\"\" and \"\"\".");
      case IProblem.InvalidCharacterConstant:
        return new Said("One letter stands in 'single' quotes, a text in \"double\" ones.");
      default:
        Said word = ofWords(wrong);
        Said hint = word.isEmpty() ? ofMessage(wrong, wrong.problem().getMessage()) : word;
        return hint.isEmpty() ? unbalanced(wrong) : hint;
    }
  }

  /** Of the words on the line, and of that before the place. */
  static Said ofWords(Wrong wrong) {
    List<Token> tokens = Tokens.of(wrong.unit().copied());
    String first = tokens.isEmpty() ? "" : tokens.get(0).text();
    String second = tokens.size() < 2 ? "" : tokens.get(1).text();
    String text = wrong.text();
    String near = wrong.around();
    if (FUNCTIONS.contains(first)) {
      return METHOD;
    }
    if (first.equals("print") && !second.equals("(")) {
      return PRINT;
    }
    if (first.equals("const")) {
      return new Said("Java writes final in place of const.");
    }
    if (first.equals("else")) {
      return new Said("else follows directly behind an if with its braces.");
    }
    boolean isIn = tokens.stream().anyMatch(token -> token.is("in"));
    if (first.equals("foreach") || first.equals("for") && isIn) {
      return new Said("Java writes for (int i = 0; i < 3; i++) { … } or for (double x : xs) { … }");
    }
    if (near.matches("(?s).*=\\s*\\w+\\s*<[^;]*>\\s*\\(.*")) {
      return new Said("To make an object, write new before it: new ArrayList<>().");
    }
    if (Words.PRIMITIVES.contains(text) && near.matches("(?s).*<\\s*" + text + "\\s*[,>].*")) {
      return new Said(
          "Lists and maps hold objects: write Integer, Double or Boolean between < and >.");
    }
    if (Words.isKeyword(second) && Words.PRIMITIVES.contains(first)) {
      return new Said("%s is a word of Java's own: choose another name.", second);
    }
    return Said.NOTHING;
  }

  private static Said ofMessage(Wrong wrong, String message) {
    boolean isIfAlone = wrong.text().equals("if") && message.contains("delete this token");
    boolean isOpen = message.contains("( expected after this token");
    if (isIfAlone || isOpen && Heads.CONTROLS.contains(wrong.text())) {
      return CONDITION;
    }
    if (message.contains("\",\"") && wrong.unit().copied().startsWith("for")) {
      return new Said(
          "The three parts of a for are parted by semicolons: for (int i = 0; i < 3; i++)");
    }
    if (message.contains("\"[\", { expected")) {
      return new Said("An array is written in braces: {1, 2, 3}");
    }
    if (message.contains("insert \"( )\"")) {
      return new Said("Behind new and the type stand brackets: new Random()");
    }
    if (wrong.id() == IProblem.ParsingErrorMergeTokens) {
      return new Said("Leave out the blank between them.");
    }
    return missing(message);
  }

  private static Said missing(String message) {
    if (message.contains("insert \";\"") || message.contains("; expected")) {
      return SEMICOLON;
    }
    if (message.contains("insert \")") || message.contains(") expected")) {
      return new Said("A bracket is missing: each ( needs its ).");
    }
    if (message.contains("insert \"}\"")) {
      return BRACE;
    }
    if (message.contains("insert \"]\"")) {
      return new Said("A bracket is missing: each [ needs its ].");
    }
    if (message.contains("Expression expected after this token")) {
      return VALUE;
    }
    return Said.NOTHING;
  }

  private static Said unbalanced(Wrong wrong) {
    List<Token> tokens = Tokens.of(wrong.unit().copied());
    for (String pair : List.of("{}", "()", "[]")) {
      String open = pair.substring(0, 1);
      String close = pair.substring(1);
      long opened = tokens.stream().filter(token -> token.is(open)).count();
      long closed = tokens.stream().filter(token -> token.is(close)).count();
      if (opened != closed) {
        return opened > closed
            ? new Said("A %s is missing: each %s needs one.", close, open)
            : new Said("There is a %s too many, or a %s is missing.", close, open);
      }
    }
    boolean isOfValues = wrong.id() != IProblem.InvalidEscape && !wrong.text().contains("(");
    return isOfValues && wrong.text().startsWith("\"")
        ? new Said("Between two values a sign is missing, such as + or a comma.")
        : Said.NOTHING;
  }
}
