package runtime.compiler;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import runtime.compiler.Ecj.Result;

/**
 * Finds what is wrong inside a lambda expression without parameters. Where a call could mean
 * several methods, the compiler tells of the call alone that it fits none of them.
 */
final class LambdaBodies {

  /** What the lambda expression can be for, as a cast. */
  private static final List<String> PURPOSES =
      List.of("(java.util.function.Supplier<Object>) ", "(Runnable) ");

  private static final Pattern LAMBDA = Pattern.compile("\\(\\s*\\)\\s*->");

  private LambdaBodies() {}

  /**
   * A cast in a piece.
   *
   * @param at its place, counted from 0
   */
  record Cast(int at, String text) {}

  /**
   * What was compiled, or the same with a cast before the lambda expression, if that tells what is
   * wrong in it and nothing else.
   *
   * @param compile compiles a piece with a cast in it
   */
  static Result told(Result plain, Piece piece, Function<Cast, Result> compile) {
    int at = place(plain, piece);
    Result told = plain;
    for (String purpose : at < 0 ? List.<String>of() : PURPOSES) {
      Result each = compile.apply(new Cast(at, purpose));
      if (each.isFine()) {
        return plain;
      }
      boolean isFirst =
          told == plain && each.errors().stream().noneMatch(LambdaBodies::isOfTheCall);
      if (isFirst || told != plain && each.errors().size() < told.errors().size()) {
        told = each;
      }
    }
    return told;
  }

  /**
   * Where the lambda expression begins in the piece; −1 if the compiler tells of something else.
   */
  private static int place(Result result, Piece piece) {
    for (CategorizedProblem error : result.errors()) {
      Matcher lambda = LAMBDA.matcher(piece.text());
      int from = result.unit().inCell(error.getSourceStart()) - piece.from();
      if (isOfTheCall(error) && lambda.find(Math.min(from, piece.text().length()))) {
        return lambda.start();
      }
    }
    return -1;
  }

  private static boolean isOfTheCall(CategorizedProblem error) {
    return error.getID() == IProblem.TargetTypeNotAFunctionalInterface
        || error.getID() == IProblem.ParameterMismatch;
  }
}
