package runtime.compiler;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.compiler.IProblem;
import runtime.compiler.Ecj.Result;

/** Statements and expressions: a static method that runs them. */
final class Runs {

  private static final String VALUE = "$value";

  private static final Set<Integer> NO_STATEMENT =
      Set.of(
          IProblem.InvalidExpressionAsStatement,
          IProblem.ParsingErrorInsertToComplete,
          IProblem.ParsingErrorInsertTokenAfter,
          IProblem.ParsingErrorInvalidToken,
          IProblem.ParsingErrorDeleteToken);

  private final Api api;
  private final Piece piece;
  private final String label;
  private final List<Token> tokens;

  Runs(Api api, Piece piece, String label) {
    this.api = api;
    this.piece = piece;
    this.label = label;
    this.tokens = Tokens.of(piece.text());
  }

  /** Statements, which give no value. */
  Outcome statements(State state) {
    Result result = compile(state, "void", "", "");
    return result.isFine()
        ? Outcome.of(state, result, new Step(name(state), "run", "()V", ""))
        : Outcome.refused(Wrong.all(result));
  }

  /** A statement alone, which may also be a switch that gives a value. */
  Outcome statement(State state, boolean isLast) {
    Outcome run = statements(state);
    if (run.state() != null || !isLast || !tokens.get(0).is("switch")) {
      return run;
    }
    Outcome value = expression(state, true);
    return value.state() == null ? run : value;
  }

  /** An expression, whose value is shown if it ends its cell and is no assignment. */
  Outcome expression(State state, boolean isLast) {
    boolean isStatement = isAssignment() || isPrinted();
    if (!isLast || isStatement) {
      Outcome run = statements(state);
      if (run.state() != null || isStatement || !isNoStatement(run)) {
        return run;
      }
    }
    Result result = compile(state, "Object", "var " + VALUE + " = ", " return " + VALUE + ";");
    if (result.isFine()) {
      String type = isLast ? result.type() : "";
      return Outcome.of(state, result, new Step(name(state), "run", "()Ljava/lang/Object;", type));
    }
    if (result.errors().stream().noneMatch(error -> isAboutVar(error.getID()))) {
      return Outcome.refused(Wrong.all(result));
    }
    Outcome run = statements(state);
    return run.state() != null
        ? run
        : Outcome.refused(Wrong.all(compile(state, "Object", "return ", "")));
  }

  /** Whether this is an expression that Java takes as a value only, such as a sum. */
  private static boolean isNoStatement(Outcome run) {
    return run.wrong().stream().anyMatch(one -> NO_STATEMENT.contains(one.id()));
  }

  private static boolean isAboutVar(int id) {
    return id == IProblem.VarLocalInitializedToVoid
        || id == IProblem.VarLocalInitializedToNull
        || id == IProblem.VarLocalCannotBeLambda
        || id == IProblem.VarLocalCannotBeMethodReference
        || id == IProblem.VarLocalCannotBeArrayInitalizers;
  }

  /**
   * Compiles it, with a semicolon behind it where it needs one. A brace at the end can close a
   * block, behind which none may stand if the block never ends, or a value.
   */
  private Result compile(State state, String type, String before, String after) {
    String last = tokens.get(tokens.size() - 1).text();
    Result plain = last.equals(";") || last.equals("}") ? result(state, type, before, after) : null;
    if (plain != null && (plain.isFine() || last.equals(";") || tokens.size() == 1)) {
      return plain;
    }
    Result ended = result(state, type, before, ";" + after);
    return plain == null || ended.errors().size() <= plain.errors().size() ? ended : plain;
  }

  private Result result(State state, String type, String before, String after) {
    Unit plain = Sources.step(state, piece, tokens, label, type).add(before).copy(piece);
    return LambdaBodies.told(
        compiled(state, plain, after),
        piece,
        cast -> {
          Unit told = Sources.step(state, piece, tokens, label, type).add(before);
          told.copy(piece.part(0, cast.at())).add(cast.text());
          return compiled(state, told.copy(piece.part(cast.at(), piece.length())), after);
        });
  }

  private Result compiled(State state, Unit unit, String after) {
    unit.add(after + " } }");
    return Ecj.compile(new Environment(api, state.classes()), List.of(unit)).get(0);
  }

  private static String name(State state) {
    return Unit.PACKAGE + "/" + state.stepName();
  }

  private boolean isPrinted() {
    return piece.text().startsWith("System.out.");
  }

  private boolean isAssignment() {
    Extents extents = new Extents(tokens);
    for (int place = 0; place < tokens.size(); place++) {
      if (extents.is(place, "=")) {
        return true;
      }
      if (extents.is(place, "->") || extents.is(place, "?")) {
        return false;
      }
      if (extents.is(place, "(") || extents.is(place, "[") || extents.is(place, "{")) {
        place = extents.afterBrackets(place) - 1;
      }
    }
    return false;
  }
}
