package runtime.compiler;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import runtime.compiler.Ecj.Result;

/**
 * An error of the compiler.
 *
 * @param problem in its own words and places
 * @param unit where it is
 * @param argument the one, in the unit, that keeps a call from fitting; null if none alone does
 */
record Wrong(CategorizedProblem problem, Unit unit, Place argument) {

  /**
   * A place in a cell.
   *
   * @param from its first character
   * @param to behind its last one
   */
  record Place(int from, int to) {}

  /** What is said of a call whose arguments do not fit. */
  private static final Set<Integer> CALLS =
      Set.of(
          IProblem.ParameterMismatch,
          IProblem.ParameterizedMethodArgumentTypeMismatch,
          IProblem.UndefinedConstructor);

  /** All that it says, without what it says of unknown types beside that they are unknown. */
  static List<Wrong> all(Result result) {
    List<Wrong> all =
        result.errors().stream()
            .map(error -> new Wrong(error, result.unit(), argument(error, result)))
            .toList();
    return all.stream().filter(one -> all.stream().noneMatch(one::isSaidOf)).toList();
  }

  private static Place argument(CategorizedProblem error, Result result) {
    return CALLS.contains(error.getID()) ? result.arguments().get(error.getSourceStart()) : null;
  }

  /** Whether it is about a type that is unknown: of that nobody can say what fits or overrides. */
  private boolean isSaidOf(Wrong other) {
    boolean isMismatch =
        id() == IProblem.TypeMismatch || id() == IProblem.IncompatibleTypesInForeach;
    return other.isType()
        && (isOverriding()
            || isMismatch && argument(1).replace("[]", "").equals(other.argument(0)));
  }

  int id() {
    return problem.getID();
  }

  /** What the sentence is about, as the compiler gives it. */
  String argument(int place) {
    String[] arguments = problem.getArguments();
    return arguments == null || place >= arguments.length ? "" : arguments[place];
  }

  int from() {
    return isWithoutReturn() ? to() - 1 : problem.getSourceStart();
  }

  /** A return is missing at the bracket that ends the method, and not at its name. */
  int to() {
    int to = problem.getSourceEnd() + 1;
    if (!isWithoutReturn()) {
      return to;
    }
    List<Token> tokens = Tokens.of(unit.text(to, Integer.MAX_VALUE));
    int end = new Extents(tokens).afterBody(0);
    return end == 0 ? to : to + tokens.get(end - 1).end();
  }

  /**
   * Whether a way through a method ends without a value; of a lambda expression its head is told.
   */
  private boolean isWithoutReturn() {
    boolean isLambda =
        unit.text(problem.getSourceStart(), problem.getSourceEnd() + 1).contains("->");
    return !isLambda
        && (id() == IProblem.ShouldReturnValue
            || id() == IProblem.ShouldReturnValueHintMissingDefault);
  }

  /** The same, told where the name of what is called stands. */
  Wrong ofTheName() {
    return new Wrong(problem, unit, null);
  }

  /** Whether it is about a piece of this cell. */
  boolean isIn(String cell) {
    return unit.isOf(cell, from());
  }

  /**
   * Whether no constructor fits since something else is wrong among what it is given, or an index
   * is none of what is no array.
   */
  boolean follows(Wrong other) {
    return unit == other.unit
        && (id() == IProblem.UndefinedConstructor && other.isInside(this)
            || other.id() == IProblem.ArrayReferenceRequired && isInside(other));
  }

  private boolean isInside(Wrong other) {
    return other.from() < from() && to() < other.to();
  }

  boolean isSyntax() {
    return (id() & IProblem.Syntax) != 0;
  }

  /** Whether a try has neither catch nor finally. */
  boolean isTryAlone() {
    return problem.getMessage().contains("\"Finally\"");
  }

  /** Where it is in its cell. */
  Place place() {
    Token operator = id() == IProblem.InvalidOperator ? operator() : null;
    if (operator != null) {
      return new Place(unit.inCell(operator.start()), unit.inCell(operator.end()));
    }
    if (argument != null) {
      return new Place(unit.inCell(argument.from()), unit.inCell(argument.to()));
    }
    Place place = new Place(unit.inCell(from()), unit.inCell(to()));
    String message = problem.getMessage();
    if (!message.startsWith("Syntax error")) {
      return place;
    }
    Piece piece = unit.piece(from());
    return new Misplaced(Tokens.of(piece.text()), piece.from())
        .placeOf(place, message.contains("to complete ClassBody"));
  }

  /** The operator between two values that do not fit it, in the unit; null if there is none. */
  private Token operator() {
    List<Token> tokens = Tokens.of(text());
    Token last = null;
    for (Token each : new Extents(tokens).outsideBrackets()) {
      last = each.is(argument(0)) && each.start() > 0 ? each : last;
    }
    return last == null ? null : new Token(from() + last.start(), from() + last.end(), last.text());
  }

  /** The source that it marks. */
  String text() {
    return unit.text(from(), to());
  }

  /** The name that nobody has declared; empty if this is about something else. */
  String undeclared() {
    return switch (id()) {
      case IProblem.UndefinedType, IProblem.UnresolvedVariable, IProblem.UndefinedName ->
          argument(0);
      case IProblem.UndefinedMethod -> argument(1);
      default -> "";
    };
  }

  /** Whether a later cell can mend it by declaring a name. */
  boolean isUndeclared() {
    String name = undeclared();
    return !name.isEmpty() && name.indexOf('.') < 0 && !isBehindDot();
  }

  boolean isBehindDot() {
    return unit.text(0, from()).strip().endsWith(".");
  }

  /** Whether a type is unknown, and no variable. */
  boolean isType() {
    return id() == IProblem.UndefinedType || id() == IProblem.ImportNotFound;
  }

  private boolean isOverriding() {
    return id() == IProblem.MethodMustOverride || id() == IProblem.MethodMustOverrideOrImplement;
  }

  /** Whether a sign stands directly before it. */
  boolean isBehind(String sign) {
    return unit.text(0, from()).endsWith(sign);
  }

  /** Whether its cell declares a variable of this name above it. */
  boolean isDeclaredInside() {
    Piece piece = unit.piece(from());
    List<Token> tokens = Tokens.of(piece.cell().substring(0, unit.inCell(from())));
    Extents extents = new Extents(tokens);
    for (int place = 0; place < tokens.size(); place++) {
      int name = extents.afterType(place);
      boolean isBegin = Set.of(";", "{", "}", "(").contains(extents.text(place - 1));
      boolean isGiven = extents.is(name + 1, "=") || extents.is(name + 1, ":");
      if (isBegin && name > 0 && extents.is(name, argument(0)) && isGiven) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value is stored in what it marks. */
  boolean isAssigned() {
    return unit.text(to(), to() + 3).strip().matches("=[^=].*|=");
  }

  /** What stands before the point before it: a name, or a quote; empty if it is something else. */
  String receiver() {
    String before = unit.text(0, from()).strip();
    if (!before.endsWith(".")) {
      return "";
    }
    String whole = before.substring(0, before.length() - 1).strip();
    return whole.endsWith("\"") ? "\"" : whole.replaceFirst("(?s)^.*?(\\w*)$", "$1");
  }

  /** What stands near it on both sides. */
  String around() {
    return unit.text(from() - 40, to() + 10);
  }
}
