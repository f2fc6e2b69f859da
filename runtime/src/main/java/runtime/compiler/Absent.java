package runtime.compiler;

import java.util.Set;
import org.eclipse.jdt.core.compiler.IProblem;

/** What Java has and the page has not: one sentence each. */
final class Absent {

  /** Members that a page cannot have, by the simple name of their type. */
  private static final Set<String> MEMBERS =
      Set.of(
          "Class.forName",
          "Class.getConstructor",
          "Class.getDeclaredField",
          "Class.getDeclaredFields",
          "Class.getDeclaredMethod",
          "Class.getDeclaredMethods",
          "Class.getField",
          "Class.getFields",
          "Class.getMethod",
          "Class.getMethods",
          "Object.notify",
          "Object.notifyAll",
          "Object.wait",
          "Runtime.exec",
          "System.console",
          "System.exit",
          "System.getenv",
          "System.getProperty",
          "System.in",
          "System.setIn",
          "Thread.join",
          "Thread.sleep",
          "Thread.start");

  private Absent() {}

  /**
   * The sentence about a type or a member that is not there; empty if it is about another thing.
   */
  static Said sentence(Wrong wrong, Known known) {
    String name =
        switch (wrong.id()) {
          case IProblem.UndefinedType,
              IProblem.UnresolvedVariable,
              IProblem.UndefinedName,
              IProblem.ImportNotFound ->
              known.absent(wrong.argument(0));
          case IProblem.UndefinedMethod, IProblem.UndefinedField -> member(wrong);
          default -> "";
        };
    return sentence(name);
  }

  /** The same of a full name. */
  static Said sentence(String name) {
    return name.isEmpty()
        ? Said.NOTHING
        : new Said("%s is not in this page: use JupyterLab.", name);
  }

  private static String member(Wrong wrong) {
    String name =
        wrong.id() == IProblem.UndefinedField
            ? wrong.receiver() + "." + wrong.argument(0)
            : TypeHints.simple(wrong.argument(0)) + "." + wrong.argument(1);
    return MEMBERS.contains(name) ? name : "";
  }
}
