package runtime.build.cells;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** Runs cells as a kernel does: snippet by snippet in JShell, until one throws. */
public final class ShellKernel implements AutoCloseable {

  private static JShell last;

  private final JShell shell;

  /** Starts it in this JVM, with classes of its own from these folders and jars. */
  ShellKernel(List<Path> classPath) {
    shell = started(classPath);
  }

  /** JShell in this JVM, with what kernels and the lesson import. */
  static JShell started(List<Path> classPath) {
    JShell shell = JShell.builder().executionEngine("local").build();
    classPath.forEach(path -> shell.addToClasspath(path.toString()));
    Shell.IMPORTS.forEach(shell::eval);
    shell.eval("import neuron.page.Notebook;");
    last = shell;
    return shell;
  }

  /** What was started last, which runs the cells. */
  public static Optional<JShell> last() {
    return Optional.ofNullable(last);
  }

  void run(String cell) throws Throwable {
    String rest =
        cell.lines()
            .map(line -> line.startsWith("%") ? "" : line)
            .collect(Collectors.joining("\n"));
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      boolean isWhole = next.completeness().isComplete();
      String source = isWhole ? next.source() : rest;
      rest = isWhole ? next.remaining() : "";
      evaluate(source, rest.isBlank());
    }
  }

  private void evaluate(String source, boolean endsTheCell) throws Throwable {
    for (SnippetEvent event : shell.eval(source)) {
      if (event.status() == Status.REJECTED) {
        throw new AssertionError(
            source + shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList());
      }
      if (event.exception() != null) {
        throw new Thrown(event.exception());
      }
      if (event.causeSnippet() == null && endsTheCell) {
        show(event);
      }
    }
  }

  private void show(SnippetEvent event) throws Throwable {
    String name = valueOf(event);
    if (!name.isEmpty()) {
      evaluate("Notebook.show((Object) " + name + ");", false);
    }
  }

  /** The name of the value that kernels show of a snippet; empty if there is none, or null. */
  public static String valueOf(SnippetEvent event) {
    String name =
        switch (event.snippet().subKind()) {
          case TEMP_VAR_EXPRESSION_SUBKIND -> ((VarSnippet) event.snippet()).name();
          case VAR_VALUE_SUBKIND -> ((ExpressionSnippet) event.snippet()).name();
          default -> "";
        };
    return "null".equals(event.value()) ? "" : name;
  }

  @Override
  public void close() {
    shell.close();
  }

  /** What a snippet threw, with its causes, in the words of Java. */
  private static final class Thrown extends Exception {

    private static final long serialVersionUID = 1;

    Thrown(Throwable thrown) {
      super(own(thrown), thrown.getCause() == null ? null : new Thrown(thrown.getCause()));
    }

    private static String own(Throwable thrown) {
      if (thrown instanceof EvalException its) {
        String message = its.getMessage() == null ? "" : ": " + its.getMessage();
        return its.getExceptionClassName() + message;
      }
      return thrown.toString();
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }
}
