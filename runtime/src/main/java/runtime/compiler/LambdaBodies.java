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
          told == plain
              && each.errors().stream()
                  .noneMatch(error -> isOfTheCall(error) && place(each, error, piece) < at);
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
      int from = Math.min(place(result, error, piece), piece.text().length());
      if (isOfTheCall(error) && lambda.find(from)) {
        return lambda.start();
      }
    }
    return -1;
  }

  private static int place(Result result, CategorizedProblem error, Piece piece) {
    return result.unit().inCell(error.getSourceStart()) - piece.from();
  }

  private static boolean isOfTheCall(CategorizedProblem error) {
    return error.getID() == IProblem.TargetTypeNotAFunctionalInterface
        || error.getID() == IProblem.ParameterMismatch;
  }
}
