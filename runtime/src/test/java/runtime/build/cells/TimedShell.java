package runtime.build.cells;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs cells as a kernel does, snippet by snippet in JShell, until one throws, is wrong or has run
 * for too long; and tells in which line of the cell that was.
 */
final class TimedShell implements AutoCloseable {

  /** How much a cell may compute, in ns of all processors, so that other work does not count. */
  private static final long MOST = 6_000_000_000L;

  private static final int OFTEN = 100;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final JShell shell;
  private final Timer timer = new Timer(true);

  /** The snippets of the running cell, and the line of the cell before each. */
  private final Map<String, Integer> linesBefore = new LinkedHashMap<>();

  private boolean isWaiting;

  private volatile boolean isStopped;

  /** What ends a cell. */
  private static final class Trouble extends Exception {

    private static final long serialVersionUID = 1;

    Trouble(String trouble) {
      super(trouble);
    }
  }

  /** Starts it in this JVM, with classes of its own from these folders and jars. */
  TimedShell(List<Path> classPath) {
    shell = ShellKernel.started(classPath);
  }

  /** Runs a cell. */
  Heard run(String cell) throws Exception {
    linesBefore.clear();
    isWaiting = false;
    isStopped = false;
    TimerTask stop = stop();
    timer.schedule(stop, OFTEN, OFTEN);
    String[] trouble = {""};
    String text =
        Gate.heard(
                () -> {
                  try {
                    all(cell);
                  } catch (Trouble told) {
                    trouble[0] = told.getMessage();
                  }
                })
            .text();
    stop.cancel();
    return new Heard(text, isWaiting && trouble[0].isEmpty() ? Heard.WAITS : trouble[0]);
  }

  private TimerTask stop() {
    long end = SYSTEM.getProcessCpuTime() + MOST;
    return new TimerTask() {
      @Override
      public void run() {
        if (SYSTEM.getProcessCpuTime() > end) {
          isStopped = true;
          shell.stop();
        }
      }
    };
  }

  private void all(String cell) throws Trouble {
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      boolean isWhole = next.completeness().isComplete();
      String source = (isWhole ? next.source() : rest).stripLeading();
      int from = cell.indexOf(source, cell.length() - rest.length());
      rest = isWhole ? next.remaining() : "";
      evaluate(source, lines(cell.substring(0, Math.max(0, from))), rest.isBlank());
    }
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private void evaluate(String source, int before, boolean endsTheCell) throws Trouble {
    for (SnippetEvent event : shell.eval(source)) {
      if (isStopped) {
        throw new Trouble(Heard.ENDLESS);
      }
      Snippet snippet = event.snippet();
      if (event.causeSnippet() == null) {
        int at = Math.max(0, source.indexOf(snippet.source()));
        linesBefore.put("#" + snippet.id(), before + lines(source.substring(0, at)));
      }
      if (event.status() == Status.REJECTED) {
        throw new Trouble(Heard.notCompiled(lineOfProblem(snippet)));
      }
      if (event.causeSnippet() == null && isWaiting(event.status())) {
        isWaiting = true;
      }
      if (event.exception() != null) {
        throw new Trouble(thrown(event.exception()));
      }
      if (event.causeSnippet() == null && endsTheCell) {
        show(event);
      }
    }
  }

  private static boolean isWaiting(Status status) {
    return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
  }

  private int lineOfProblem(Snippet snippet) {
    int before = linesBefore.get("#" + snippet.id());
    return shell
        .diagnostics(snippet)
        .filter(problem -> problem.isError())
        .mapToInt(problem -> (int) Math.max(0, problem.getPosition()))
        .min()
        .stream()
        .map(
            at ->
                1
                    + before
                    + lines(snippet.source().substring(0, Math.min(at, snippet.source().length()))))
        .findFirst()
        .orElse(0);
  }

  private String thrown(JShellException thrown) {
    for (StackTraceElement place : thrown.getStackTrace()) {
      Integer before = linesBefore.get(String.valueOf(place.getFileName()));
      if (before != null) {
        return thrown(thrown, before + place.getLineNumber());
      }
    }
    return thrown(thrown, 0);
  }

  private static String thrown(JShellException thrown, int line) {
    return thrown instanceof EvalException its
        ? Heard.thrown(its.getExceptionClassName(), its.getMessage(), line)
        : Heard.notDeclared(line);
  }

  private void show(SnippetEvent event) throws Trouble {
    String name = ShellKernel.valueOf(event);
    if (!name.isEmpty()) {
      evaluate("Notebook.show((Object) " + name + ");", 0, false);
    }
  }

  @Override
  public void close() {
    timer.cancel();
    shell.close();
  }
}
