package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.InvalidInputException;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.parser.Scanner;
import org.eclipse.jdt.internal.compiler.parser.TerminalTokens;

/** Reads the words and signs of a cell, without its comments. */
final class Tokens {

  private Tokens() {}

  /** All tokens; of what is none, such as a text without its last quote, what could be read. */
  static List<Token> of(String source) {
    Scanner scanner =
        new Scanner(
            false,
            false,
            false,
            ClassFileConstants.JDK17,
            ClassFileConstants.JDK17,
            null,
            null,
            true,
            false);
    scanner.setSource(source.toCharArray());
    List<Token> tokens = new ArrayList<>();
    while (next(scanner)) {
      int start = scanner.startPosition;
      int end = Math.min(scanner.currentPosition, source.length());
      if (start < end) {
        tokens.add(new Token(start, end, source.substring(start, end)));
      }
    }
    return tokens;
  }

  private static boolean next(Scanner scanner) {
    int before = scanner.currentPosition;
    try {
      return scanner.getNextToken() != TerminalTokens.TokenNameEOF;
    } catch (InvalidInputException e) {
      return scanner.currentPosition > before;
    }
  }
}
