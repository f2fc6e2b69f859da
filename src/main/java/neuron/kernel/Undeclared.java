package neuron.kernel;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import neuron.text.Unresolved;

/**
 * What a learner's method lacked.
 *
 * <p>JShell takes a method whose body names what no cell has declared, and says nothing. Only a
 * call fails, with an exception that has neither a sentence nor the name; but the shell knows it.
 */
public final class Undeclared {

  private Undeclared() {}

  /**
   * The sentence for what a learner's function threw.
   *
   * @return empty if it is of any other kind
   */
  public static Optional<String> sentence(Throwable thrown) {
    return sentence(thrown, Kernel.current().shell());
  }

  static Optional<String> sentence(Throwable thrown, Optional<JShell> shell) {
    if (!Unresolved.is(thrown) || thrown.getStackTrace().length == 0) {
      return Optional.empty();
    }
    StackTraceElement place = thrown.getStackTrace()[0];
    return shell
        .flatMap(open -> caller(open, place).map(caller -> told(open, caller)))
        .or(() -> Optional.of(Lacking.sentence(place.getMethodName())));
  }

  /** The declaration that was called, by its own name or by that of its class. */
  private static Optional<DeclarationSnippet> caller(JShell shell, StackTraceElement place) {
    List<String> names =
        Stream.concat(
                Stream.of(place.getMethodName()), Arrays.stream(place.getClassName().split("[.$]")))
            .toList();
    return shell
        .snippets()
        .filter(snippet -> shell.status(snippet) == Snippet.Status.RECOVERABLE_DEFINED)
        .map(DeclarationSnippet.class::cast)
        .filter(snippet -> names.contains(snippet.name()))
        .findFirst();
  }

  /** The sentence for a declaration that was called and lacks something. */
  static String told(JShell shell, DeclarationSnippet caller) {
    return Lacking.sentence(
        caller.name(), shell.unresolvedDependencies(caller).toList(), Undeclared::isInMath);
  }

  /** Whether Math has a method or a constant of this kind and name. */
  private static boolean isInMath(String dependency) {
    Member[] members =
        dependency.startsWith("method ") ? Math.class.getMethods() : Math.class.getFields();
    return Arrays.stream(members)
        .filter(member -> Modifier.isStatic(member.getModifiers()))
        .anyMatch(member -> member.getName().equals(Lacking.bare(dependency)));
  }
}
