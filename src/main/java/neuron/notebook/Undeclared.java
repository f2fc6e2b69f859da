package neuron.notebook;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/**
 * What a learner's method lacked.
 *
 * <p>JShell takes a method whose body names what no cell has declared, and says nothing. Only a
 * call fails, with an exception that has neither a sentence nor the name; but the shell knows it.
 */
public final class Undeclared {

  private static final String THROWN = "jdk.jshell.spi.SPIResolutionException";
  private static final String REMEDY = "run the cell that declares %s, or look for a misspelling.";

  private Undeclared() {}

  /**
   * The sentence for what a learner's function threw.
   *
   * @return empty if it is of any other kind
   */
  public static Optional<String> sentence(Throwable thrown) {
    return sentence(thrown, Kernel.current().shell());
  }

  /**
   * Goes on only if what a learner's function threw is of any other kind.
   *
   * @throws BadInput with the sentence
   */
  public static void refuse(Throwable thrown) {
    sentence(thrown)
        .ifPresent(
            sentence -> {
              throw new BadInput(sentence);
            });
  }

  static Optional<String> sentence(Throwable thrown, Optional<JShell> shell) {
    if (!thrown.getClass().getName().equals(THROWN) || thrown.getStackTrace().length == 0) {
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
        .filter(snippet -> shell.unresolvedDependencies(snippet).findAny().isPresent())
        .findFirst();
  }

  private static String told(JShell shell, DeclarationSnippet caller) {
    List<String> missing = shell.unresolvedDependencies(caller).map(Undeclared::bare).toList();
    List<String> inMath = missing.stream().filter(Undeclared::isInMath).toList();
    String all = String.join(" and ", missing);
    String remedy =
        inMath.size() == missing.size()
            ? "write Math." + String.join(" and Math.", inMath) + "."
            : REMEDY.formatted(missing.size() == 1 ? "it" : "them");
    return "%s uses %s, which no cell has declared: %s".formatted(caller.name(), all, remedy);
  }

  private static String nameless(StackTraceElement place) {
    return "%s uses a name that no cell has declared: %s"
        .formatted(place.getMethodName(), REMEDY.formatted("it"));
  }

  /** JShell says "method exp(double)" and "variable k". */
  private static String bare(String dependency) {
    return dependency.replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", "");
  }

  private static boolean isInMath(String name) {
    return Arrays.stream(Math.class.getMethods()).map(Method::getName).anyMatch(name::equals);
  }
}
