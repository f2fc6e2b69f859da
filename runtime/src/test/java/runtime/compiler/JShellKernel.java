package runtime.compiler;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import runtime.build.cells.ShellKernel;

/** A kernel as JupyterLab has it: JShell, snippet by snippet, until one throws or is wrong. */
final class JShellKernel implements AutoCloseable {

  private static final List<String> IMPORTS =
      List.of(
          "java.util",
          "java.io",
          "java.math",
          "java.net",
          "java.util.concurrent",
          "java.util.regex");

  private final JShell shell = JShell.builder().executionEngine("local").build();

  JShellKernel(Path... classPath) {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (new File(entry).isDirectory()) {
        shell.addToClasspath(entry);
      }
    }
    List.of(classPath).forEach(path -> shell.addToClasspath(path.toString()));
    IMPORTS.forEach(name -> shell.eval("import " + name + ".*;"));
  }

  /** Runs a cell; one that does not compile throws an {@code Error}. */
  void run(String cell) throws Throwable {
    String rest = cell;
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
        throw new Error("not compiled");
      }
      if (event.exception() instanceof EvalException thrown) {
        throw new Thrown(thrown);
      }
      if (event.exception() != null) {
        throw new Error("not declared yet");
      }
      if (event.causeSnippet() == null && endsTheCell) {
        show(event);
      }
    }
  }

  private void show(SnippetEvent event) throws Throwable {
    String name = ShellKernel.valueOf(event);
    if (!name.isEmpty()) {
      evaluate("runtime.compiler.Heard.show((Object) " + name + ");", false);
    }
  }

  @Override
  public void close() {
    shell.close();
  }

  /** What a snippet threw, in the words of Java. */
  private static final class Thrown extends Exception {

    private static final long serialVersionUID = 1;

    Thrown(EvalException thrown) {
      super(
          thrown.getExceptionClassName()
              + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage()));
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }
}
