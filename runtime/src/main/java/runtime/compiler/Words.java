package runtime.compiler;

import java.util.Set;

/** Words with a meaning of their own (JLS 3.9). */
final class Words {

  static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

  /** What may stand before a declaration. */
  static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "static",
          "final",
          "abstract",
          "native",
          "synchronized",
          "transient",
          "volatile",
          "strictfp",
          "default",
          "sealed",
          "non-sealed");

  /** What begins a statement. */
  static final Set<String> STATEMENTS =
      Set.of(
          "if",
          "for",
          "while",
          "do",
          "switch",
          "try",
          "synchronized",
          "return",
          "throw",
          "break",
          "continue",
          "assert",
          "else",
          "case",
          "catch",
          "finally",
          "yield");

  /** What is a value itself. */
  static final Set<String> VALUES = Set.of("this", "true", "false", "null");

  private static final Set<String> OTHERS =
      Set.of(
          "class",
          "const",
          "enum",
          "extends",
          "false",
          "goto",
          "implements",
          "import",
          "instanceof",
          "interface",
          "new",
          "null",
          "package",
          "super",
          "this",
          "throws",
          "true",
          "void");

  private Words() {}

  static boolean isKeyword(String word) {
    return PRIMITIVES.contains(word)
        || OTHERS.contains(word)
        || MODIFIERS.contains(word) && !word.endsWith("sealed")
        || STATEMENTS.contains(word) && !word.equals("yield");
  }
}
