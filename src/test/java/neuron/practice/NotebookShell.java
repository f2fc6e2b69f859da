package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs the code of cells as a notebook does, after its first cell. */
final class NotebookShell implements AutoCloseable {

  private final JShell shell = JShell.builder().executionEngine("local").build();

  NotebookShell() {
    shell.addToClasspath(System.getProperty("java.class.path"));
    run("import java.util.*;");
    run("import neuron.*;");
    run("import static neuron.practice.Lesson.*;");
  }

  /** Runs a cell, and fails if it does not compile or throws. */
  void run(String code) {
    String rest = code.strip();
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      assertThat(next.completeness().isComplete()).as(rest).isTrue();
      for (SnippetEvent event : shell.eval(next.source())) {
        List<String> problems =
            shell.diagnostics(event.snippet()).map(problem -> problem.getMessage(null)).toList();
        assertThat(event.status())
            .as(problems.toString())
            .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
        assertThat(event.exception()).isNull();
      }
      rest = next.remaining();
    }
  }

  /** Runs the definitions that code begins with, and gives back the expression that ends it. */
  String runAllButTheLast(String code) {
    String rest = code.strip();
    CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
    while (next.completeness().isComplete() && !next.remaining().isBlank()) {
      run(next.source());
      rest = next.remaining().strip();
      next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
    }
    return rest;
  }

  @Override
  public void close() {
    shell.close();
  }
}
