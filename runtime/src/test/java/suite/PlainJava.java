package suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What a JVM says to a session, compiled by javac. */
final class PlainJava {

  /** The package of the types of cells. */
  private static final Pattern OF_CELLS = Pattern.compile("\\bcell\\.(?=[A-Z])");

  /** What cells have imported before the first of them. */
  private static final String BEFORE =
      "package cell; import java.util.*; import java.io.*; import java.math.*;"
          + " import java.util.concurrent.*; import java.util.regex.*; ";

  private PlainJava() {}

  /**
   * Leaves out whatever does not compile here: it asks for more than the sources that there are.
   */
  static void select(Session session) {
    List<Problem> problems = compile(session, null);
    while (!problems.isEmpty()) {
      session.leaveOut(problems);
      problems = compile(session, null);
    }
  }

  /** What each program says. */
  static List<String> said(Session session, Path folder) throws IOException {
    List<Problem> problems = compile(session, folder);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    List<String> said = new ArrayList<>();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, PlainJava.class.getClassLoader())) {
      for (int each = 0; each < session.programs().size(); each++) {
        Method program = loader.loadClass("cell.Program" + each).getDeclaredMethod("run");
        program.setAccessible(true);
        said.add(heard(() -> call(program)));
      }
    } catch (ReflectiveOperationException failure) {
      throw new AssertionError(failure);
    }
    return said;
  }

  private static void call(Method program) throws Throwable {
    try {
      program.invoke(null);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  /** Something that may fail. */
  interface Action {
    void run() throws Throwable;
  }

  /** What an action prints and throws, with types as the page names them. */
  static String heard(Action action) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String thrown = "";
    try {
      action.run();
    } catch (Throwable each) {
      thrown = each.getClass().getName() + ": " + Objects.toString(each.getMessage(), "");
    } finally {
      System.setOut(before);
    }
    return OF_CELLS.matcher(bytes.toString(StandardCharsets.UTF_8) + thrown).replaceAll("");
  }

  private static List<Problem> compile(Session session, Path folder) {
    List<JavaFileObject> texts = new ArrayList<>();
    texts.add(new JavaText("Session", BEFORE + session.text()));
    for (int each = 0; each < session.programs().size(); each++) {
      String program =
          "class Program%d { static void run() throws Throwable { %s } }"
              .formatted(each, session.programs().get(each).text());
      texts.add(new JavaText("Program" + each, BEFORE + program));
    }
    return compile(texts, folder);
  }

  private static List<Problem> compile(List<JavaFileObject> texts, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try {
      Path place = folder == null ? Files.createTempDirectory("suite") : folder;
      List<String> options =
          List.of(
              "-g",
              "--release",
              "17",
              "-proc:none",
              "-nowarn",
              "-Xmaxerrs",
              "10000",
              "-d",
              "" + place);
      compiler.getTask(null, null, problems, options, null, texts).call();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return problems.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> problem(each, texts))
        .toList();
  }

  private static Problem problem(
      Diagnostic<? extends JavaFileObject> problem, List<JavaFileObject> texts) {
    int file = texts.indexOf(problem.getSource());
    String message = problem.getMessage(null).replaceAll("\\s+", " ");
    return file == 0
        ? new Problem((int) problem.getPosition() - BEFORE.length(), -1, message)
        : new Problem(-1, file - 1, message);
  }
}
