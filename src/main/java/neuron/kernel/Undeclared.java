package neuron.kernel;

import static neuron.text.Language.say;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private static final String REMEDY = "run the cell that declares %s, or look for a misspelling";

  private static final String RETYPED =
      "%s uses a name that a cell has declared anew, with another type: run the cell of %1$s again,"
          + " once it fits.";

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
        .or(() -> Optional.of(nameless(place)));
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
    List<String> missing = shell.unresolvedDependencies(caller).sorted().toList();
    if (missing.isEmpty()) {
      return say(RETYPED, caller.name());
    }
    Map<Boolean, List<String>> inMath =
        missing.stream()
            .collect(
                Collectors.partitioningBy(
                    Undeclared::isInMath,
                    Collectors.mapping(Undeclared::bare, Collectors.toList())));
    return say(
        "%s uses %s, which no cell has declared: %s.",
        caller.name(),
        all(missing.stream().map(Undeclared::bare).toList()),
        remedy(inMath.get(true), inMath.get(false)));
  }

  private static String remedy(List<String> inMath, List<String> others) {
    String prefix = say("write %s", all(inMath.stream().map("Math."::concat).toList()));
    if (others.isEmpty()) {
      return prefix;
    }
    String search = say(REMEDY, say(others.size() == 1 ? "it" : "them"));
    return inMath.isEmpty() ? search : say("%s; for %s, %s", prefix, all(others), search);
  }

  private static String all(List<String> names) {
    return String.join(" " + say("and") + " ", names);
  }

  private static String nameless(StackTraceElement place) {
    return say(
        "%s uses a name that no cell has declared: %s.",
        place.getMethodName(), say(REMEDY, say("it")));
  }

  /** JShell says "method exp(double)" and "variable k". */
  private static String bare(String dependency) {
    return dependency.replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", "");
  }

  /** Whether Math has a method or a constant of this kind and name. */
  private static boolean isInMath(String dependency) {
    Member[] members =
        dependency.startsWith("method ") ? Math.class.getMethods() : Math.class.getFields();
    return Arrays.stream(members)
        .filter(member -> Modifier.isStatic(member.getModifiers()))
        .anyMatch(member -> member.getName().equals(bare(dependency)));
  }
}
