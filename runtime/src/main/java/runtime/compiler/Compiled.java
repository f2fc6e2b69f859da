package runtime.compiler;

import java.util.List;
import java.util.Set;

/**
 * What became of a cell.
 *
 * @param parts in the order in which they are defined and run; if something does not compile, those
 *     above it
 * @param problems what does not compile; empty if all does
 * @param declared the names of the variables, methods and types that the cell declares
 * @param used names that it takes from the cells before it, and names that nobody has declared
 */
public record Compiled(
    List<Part> parts, List<Problem> problems, Set<String> declared, Set<String> used) {

  public Compiled {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
    declared = Set.copyOf(declared);
    used = Set.copyOf(used);
  }

  /** Whether all parts are there. */
  public boolean isWhole() {
    return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }

  /**
   * Some snippets that are run together.
   *
   * @param classes to be defined before it is run, also earlier ones that change with it
   * @param step what to run then; null if there is nothing
   * @param declared the names that it declares
   * @param state what the session is after it
   */
  public record Part(List<ClassBytes> classes, Step step, Set<String> declared, State state) {

    public Part {
      classes = List.copyOf(classes);
      declared = Set.copyOf(declared);
    }
  }
}
