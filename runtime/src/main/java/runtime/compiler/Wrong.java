package runtime.compiler;

import java.util.List;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import runtime.compiler.Ecj.Result;

/**
 * An error of the compiler.
 *
 * @param problem in its own words and places
 * @param unit where it is
 */
record Wrong(CategorizedProblem problem, Unit unit) {

  /** Where a type is unknown, nobody can say whether something is overridden. */
  static List<Wrong> all(Result result) {
    List<Wrong> all =
        result.errors().stream().map(error -> new Wrong(error, result.unit())).toList();
    return all.stream().anyMatch(Wrong::isType)
        ? all.stream().filter(one -> !one.isOverriding()).toList()
        : all;
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
    return problem.getSourceStart();
  }

  int to() {
    return problem.getSourceEnd() + 1;
  }

  /** Whether it is about a piece of this cell. */
  boolean isIn(String cell) {
    return unit.isOf(cell, from());
  }

  /** Whether no constructor fits since something else is wrong among what it is given. */
  boolean follows(Wrong other) {
    boolean isInside = from() < other.from() && other.to() < to();
    return id() == IProblem.UndefinedConstructor && unit == other.unit && isInside;
  }

  boolean isSyntax() {
    return (id() & IProblem.Syntax) != 0;
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
