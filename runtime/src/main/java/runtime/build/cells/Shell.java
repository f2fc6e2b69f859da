package runtime.build.cells;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import runtime.build.cells.Piece.Declared;
import runtime.build.cells.Piece.Kind;

/**
 * Takes a notebook's cells apart. It is JShell itself, which the kernels run on, so it parts and
 * names what a cell holds as they do, types of {@code var} and void calls included. It compiles
 * each snippet and runs none.
 */
final class Shell implements AutoCloseable {

  /** What both kernels import before the first cell. */
  static final List<String> IMPORTS =
      List.of(
          "import java.util.*;",
          "import java.io.*;",
          "import java.math.*;",
          "import java.net.*;",
          "import java.util.concurrent.*;",
          "import java.util.prefs.*;",
          "import java.util.regex.*;");

  private final JShell shell;

  Shell(List<Path> classPath) {
    shell = JShell.builder().executionEngine(new Nowhere(), Map.of()).build();
    classPath.forEach(path -> shell.addToClasspath(path.toString()));
    IMPORTS.forEach(shell::eval);
  }

  /**
   * The snippets of the next cell.
   *
   * @throws IllegalArgumentException if one of them does not compile
   */
  List<Piece> pieces(String cell) {
    List<Piece> pieces = new ArrayList<>();
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (next.completeness() == Completeness.EMPTY) {
        break;
      }
      String source = next.completeness().isComplete() ? next.source() : rest;
      pieces.add(piece(source));
      rest = next.completeness().isComplete() ? next.remaining() : "";
    }
    return pieces;
  }

  private Piece piece(String source) {
    List<Snippet> taken = new ArrayList<>();
    for (SnippetEvent event : shell.eval(source)) {
      if (event.causeSnippet() == null) {
        requireTaken(event.snippet(), event.status());
        taken.add(event.snippet());
      }
    }
    List<Declared> declared = taken.stream().filter(Shell::isNamed).map(Shell::declared).toList();
    return new Piece(kind(taken.get(0)), source, declared);
  }

  private void requireTaken(Snippet snippet, Status status) {
    if (status == Status.REJECTED) {
      String problems =
          shell
              .diagnostics(snippet)
              .map(problem -> problem.getMessage(null))
              .collect(Collectors.joining("; "));
      throw new IllegalArgumentException(
          "This does not compile: %s%nJava says: %s".formatted(snippet.source().strip(), problems));
    }
  }

  private static boolean isNamed(Snippet snippet) {
    return kind(snippet) == Kind.VARIABLES
        || kind(snippet) == Kind.METHOD
        || kind(snippet) == Kind.TYPE;
  }

  private static Kind kind(Snippet snippet) {
    if (snippet instanceof ImportSnippet) {
      return Kind.IMPORT;
    }
    if (snippet instanceof MethodSnippet) {
      return Kind.METHOD;
    }
    if (snippet instanceof TypeDeclSnippet) {
      return Kind.TYPE;
    }
    return switch (snippet.subKind()) {
      case VAR_DECLARATION_SUBKIND, VAR_DECLARATION_WITH_INITIALIZER_SUBKIND -> Kind.VARIABLES;
      case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND, TEMP_VAR_EXPRESSION_SUBKIND -> Kind.VALUE;
      default -> Kind.STATEMENT;
    };
  }

  private static Declared declared(Snippet snippet) {
    if (snippet instanceof VarSnippet variable) {
      return new Declared(Kind.VARIABLES, variable.name(), "", variable.typeName());
    }
    if (snippet instanceof MethodSnippet method) {
      String type = method.signature().substring(method.signature().lastIndexOf(')') + 1);
      return new Declared(Kind.METHOD, method.name(), method.parameterTypes(), type);
    }
    return new Declared(Kind.TYPE, ((TypeDeclSnippet) snippet).name(), "", "");
  }

  @Override
  public void close() {
    shell.close();
  }

  /** Takes classes and runs nothing. */
  private static final class Nowhere implements ExecutionControl, ExecutionControlProvider {

    @Override
    public String name() {
      return "nowhere";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv shell, Map<String, String> parameters) {
      return this;
    }

    @Override
    public void load(ClassBytecodes[] classes) {}

    @Override
    public void redefine(ClassBytecodes[] classes) {}

    @Override
    public String invoke(String type, String method) {
      return "";
    }

    @Override
    public String varValue(String type, String variable) {
      return "";
    }

    @Override
    public void addToClasspath(String path) {}

    @Override
    public void stop() {}

    @Override
    public Object extensionCommand(String command, Object argument) {
      return "";
    }

    @Override
    public void close() {}
  }
}
