package suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import runtime.build.bindings.Bound;
import runtime.compiler.CellCompiler;
import runtime.compiler.ClassBytes;
import runtime.compiler.Compiled;
import runtime.compiler.Compiled.Part;
import runtime.machine.Machine;

/** What of a session the page's compiler and its machine take, as they are on this JVM. */
final class InTheMachine {

  private static final Pattern NAMED = Pattern.compile(" as (?:\\w+\\$\\d*)?(\\w+) does");

  private InTheMachine() {}

  /** Leaves out whatever does not compile as cells. */
  static void select(Session session) {
    List<Problem> problems = problems(session);
    while (!problems.isEmpty()) {
      session.leaveOut(problems);
      problems = problems(session);
    }
  }

  private static List<Problem> problems(Session session) {
    CellCompiler compiler = new CellCompiler(Bound.all().api());
    Compiled all = compiler.compile(session.text());
    if (!all.problems().isEmpty()) {
      return all.problems().stream()
          .map(each -> new Problem(each.from(), -1, each.message() + " " + each.hint()))
          .toList();
    }
    compiler.keep(all);
    Optional<Problem> refused = refused(session, all);
    if (refused.isPresent()) {
      return List.of(refused.get());
    }
    List<Problem> problems = new ArrayList<>();
    for (int each = 0; each < session.programs().size(); each++) {
      Compiled program = compiler.compile(session.programs().get(each).text());
      if (!program.problems().isEmpty()) {
        problems.add(new Problem(-1, each, program.problems().get(0).message().toString()));
      }
    }
    return problems;
  }

  /** A class that the machine does not take, since it implements too much of Java. */
  private static Optional<Problem> refused(Session session, Compiled all) {
    Machine machine = new Machine(Bound.all().library());
    for (Part part : all.parts()) {
      try {
        machine.define(part.classes().stream().map(ClassBytes::bytes).toList());
      } catch (IncompatibleClassChangeError refusal) {
        Matcher name = NAMED.matcher(refusal.getMessage());
        if (!name.find()) {
          throw refusal;
        }
        return Optional.of(new Problem(session.placeOf(name.group(1)), -1, refusal.getMessage()));
      }
    }
    return Optional.empty();
  }
}
