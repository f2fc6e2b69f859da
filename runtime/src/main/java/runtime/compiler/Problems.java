package runtime.compiler;

import java.util.ArrayList;
import java.util.List;
import runtime.compiler.Problem.Severity;

/** The problems of a cell: what the compiler says of our text around it is left out. */
final class Problems {

  static final Said SYNTAX = Said.asItIs("Syntax error");

  private final String cell;
  private final Hints hints;
  private final List<Problem> all = new ArrayList<>();

  Problems(String cell, Hints hints) {
    this.cell = cell;
    this.hints = hints;
  }

  /** In the order in which they stand in the cell. */
  List<Problem> all() {
    all.sort((one, other) -> one.from() - other.from());
    return all;
  }

  void add(List<Wrong> wrong, Severity severity) {
    boolean isSyntax = wrong.stream().anyMatch(Wrong::isSyntax);
    List<Wrong> serious = wrong.stream().filter(one -> !isSyntax || one.isSyntax()).toList();
    List<Wrong> inside = serious.stream().filter(one -> one.unit().isCopied(one.from())).toList();
    List<Wrong> kept = inside.isEmpty() ? serious : inside;
    List<Wrong> told = kept.stream().filter(one -> kept.stream().noneMatch(one::follows)).toList();
    for (Wrong one : isSyntax && !kept.isEmpty() ? List.of(kept.get(0)) : told) {
      Problem problem = problem(one, severity);
      if (all.stream().noneMatch(other -> isAsGood(other, problem))) {
        all.add(problem);
      }
    }
  }

  private static boolean isAsGood(Problem one, Problem other) {
    return one.from() == other.from() && one.message().equals(other.message());
  }

  private Problem problem(Wrong one, Severity severity) {
    Slip slip = one.isSyntax() ? Slip.of(one, hints::isKnown) : Slip.ofNames(one, hints::isKnown);
    Said message = slip == null ? hints.message(one) : SYNTAX;
    Said hint = slip == null ? hints.hint(one) : slip.hint();
    return at(cell, severity, message, hint, slip == null ? hints.place(one) : slip.place());
  }

  /** One at a place in a cell. */
  static Problem at(String cell, Severity severity, Said message, Said hint, Wrong.Place place) {
    int to = Math.min(cell.length(), place.to());
    int from = Math.max(0, Math.min(to - 1, place.from()));
    int line = 1 + (int) cell.substring(0, from).chars().filter(c -> c == '\n').count();
    int column = from - cell.lastIndexOf('\n', from - 1);
    return new Problem(severity, message, hint, from, to, line, column);
  }
}
