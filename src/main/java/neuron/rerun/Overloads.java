package neuron.rerun;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * Methods of earlier cells that a new one stands beside instead of replacing: once {@code int} is
 * edited to {@code double} in {@code relu(int z)} there are two, and {@code relu(-1)} calls the
 * first. A cell that defines both means it.
 */
final class Overloads {

  private static final Set<String> NUMBERS =
      Set.of(
          "byte", "short", "char", "int", "long", "float", "double", "Integer", "Long", "Double");

  private final List<Snippet> cell = new ArrayList<>();
  private final List<MethodSnippet> added = new ArrayList<>();

  /** Takes note of what a cell defines. */
  void note(SnippetEvent event) {
    cell.add(event.snippet());
    if (event.snippet() instanceof MethodSnippet method
        && event.previousStatus() == Snippet.Status.NONEXISTENT) {
      added.add(method);
    }
  }

  /** A sentence for each method that an added one might have been meant to replace. */
  Stream<String> leftOf(JShell shell) {
    return added.stream()
        .flatMap(
            method ->
                shell
                    .methods()
                    .filter(other -> !cell.contains(other) && fitTheSame(method, other))
                    .map(other -> sentence(other, method)));
  }

  /** Forgets a cell that has come to its end. */
  void clear() {
    cell.clear();
    added.clear();
  }

  private static boolean fitTheSame(MethodSnippet one, MethodSnippet other) {
    String[] its = one.parameterTypes().split(",");
    String[] others = other.parameterTypes().split(",");
    return one.name().equals(other.name())
        && its.length == others.length
        && IntStream.range(0, its.length).allMatch(i -> fitTheSame(its[i], others[i]));
  }

  private static boolean fitTheSame(String type, String other) {
    return type.equals(other) || NUMBERS.contains(type) && NUMBERS.contains(other);
  }

  private static String sentence(MethodSnippet before, MethodSnippet now) {
    return signature(before)
        + " of before is still there beside "
        + signature(now)
        + ", and Java calls the one that fits the numbers best: restart the kernel, or give "
        + now.name()
        + " another name.";
  }

  private static String signature(MethodSnippet method) {
    return method.name() + "(" + method.parameterTypes() + ")";
  }
}
