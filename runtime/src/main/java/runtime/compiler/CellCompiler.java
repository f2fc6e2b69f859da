package runtime.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import runtime.compiler.Compiled.Part;
import runtime.compiler.Problem.Severity;
import runtime.compiler.Snippet.Kind;
import runtime.compiler.State.Import;

/**
 * Compiles the cells of a notebook one after the other, as a Java kernel does: what a cell declares
 * is there for the cells after it, and what is declared anew holds everywhere.
 */
public final class CellCompiler {

  /** What a kernel imports before the first cell. */
  private static final List<String> IMPORTED =
      List.of(
          "java.util",
          "java.io",
          "java.math",
          "java.net",
          "java.util.concurrent",
          "java.util.prefs",
          "java.util.regex");

  private final Api api;
  private State state;

  /** Begins a session in which nothing has been run. */
  public CellCompiler(Api api) {
    OwnWords.use();
    this.api = api;
    List<Import> imports = new ArrayList<>();
    for (String name : IMPORTED) {
      if (api.isPackage(name.replace('.', '/'))) {
        imports.add(new Import("import " + name + ".*", "*"));
      }
    }
    state = State.of(imports);
  }

  /**
   * Compiles a cell against all that was kept before.
   *
   * @param cell its text, as it stands in a notebook
   */
  public Compiled compile(String cell) {
    return compile(cell, "cell");
  }

  /**
   * Compiles a cell against all that was kept before.
   *
   * @param cell its text, as it stands in a notebook
   * @param label what its class files name as their source
   */
  public Compiled compile(String cell, String label) {
    Problem magic = Python.magic(cell);
    if (magic != null) {
      return new Compiled(List.of(), List.of(magic), Set.of(), Set.of());
    }
    String text = JavaLines.of(cell);
    Pass pass = new Pass(text, label);
    pass.all(Splitter.split(Tokens.of(text)));
    return new Compiled(pass.parts, pass.problems(), pass.declared, pass.used);
  }

  /** Remembers what a part declares, once its classes are defined; in the order of the parts. */
  public void keep(Part part) {
    state = part.state();
  }

  /** Remembers what all parts of a cell declare. */
  public void keep(Compiled compiled) {
    compiled.parts().forEach(this::keep);
  }

  /** One cell on its way. */
  private final class Pass {

    private final String text;
    private final String label;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();
    private final Map<String, List<Wrong>> waiting = new LinkedHashMap<>();
    private List<Wrong> wrong = List.of();
    private State current = state;

    Pass(String text, String label) {
      this.text = text;
      this.label = label;
    }

    void all(List<Snippet> snippets) {
      int place = 0;
      while (place < snippets.size() && wrong.isEmpty()) {
        List<Declaration> types = newTypes(snippets.subList(place, snippets.size()));
        if (types.size() > 1 && take(Definition.together(api, types, current))) {
          place += types.size();
          continue;
        }
        wrong = List.of();
        int end = place + 1;
        while (isRunTogether(snippets, place, end)) {
          end++;
        }
        List<Snippet> together = snippets.subList(place, end);
        if (together.size() == 1 || !take(runs(together).statements(current))) {
          wrong = List.of();
          for (int each = place; each < end && wrong.isEmpty(); each++) {
            take(outcome(snippets.get(each), each == snippets.size() - 1));
          }
        }
        place = end;
      }
    }

    /** The types that come first and are declared for the first time; they may use each other. */
    private List<Declaration> newTypes(List<Snippet> snippets) {
      List<Declaration> types = new ArrayList<>();
      Set<String> names = new TreeSet<>();
      for (Snippet each : snippets) {
        if (each.kind() != Kind.TYPE) {
          break;
        }
        Declaration type = Declaration.type(piece(each), label);
        if (current.has(Kind.TYPE, type.name()) || !names.add(type.name())) {
          break;
        }
        types.add(type);
      }
      return types;
    }

    /** Whether statements go on, without the expression that ends the cell. */
    private boolean isRunTogether(List<Snippet> snippets, int from, int next) {
      return snippets.get(from).isRun()
          && next < snippets.size()
          && snippets.get(next).isRun()
          && !(next == snippets.size() - 1 && snippets.get(next).kind() == Kind.EXPRESSION);
    }

    private Piece piece(Snippet snippet) {
      return Piece.of(text, snippet.from(), snippet.to());
    }

    private Runs runs(List<Snippet> snippets) {
      int from = snippets.get(0).from();
      return new Runs(api, Piece.of(text, from, snippets.get(snippets.size() - 1).to()), label);
    }

    private Outcome outcome(Snippet snippet, boolean isLast) {
      Piece piece = piece(snippet);
      return switch (snippet.kind()) {
        case IMPORT -> new Imports(api, piece, label).compile(current);
        case VARIABLES -> new Variables(api, piece, label).compile(current);
        case METHOD -> new Definition(api, Declaration.method(piece, label)).compile(current);
        case TYPE -> new Definition(api, Declaration.type(piece, label)).compile(current);
        case EXPRESSION -> new Runs(api, piece, label).expression(current, isLast);
        case STATEMENT -> new Runs(api, piece, label).statement(current, isLast);
      };
    }

    private boolean take(Outcome outcome) {
      if (outcome.state() == null) {
        wrong = outcome.wrong();
        wrong.stream().filter(Wrong::isUndeclared).forEach(one -> used.add(one.undeclared()));
        return false;
      }
      Set<String> names = outcome.state().declaredSince(current);
      declared.addAll(names);
      used.addAll(outcome.used());
      outcome.waiting().values().forEach(all -> all.forEach(one -> used.add(one.undeclared())));
      waiting.keySet().retainAll(outcome.state().waiting());
      waiting.putAll(outcome.waiting());
      current = outcome.state();
      parts.add(new Part(outcome.classes(), outcome.step(), names, current));
      return true;
    }

    List<Problem> problems() {
      List<Wrong> later = new ArrayList<>();
      waiting.values().forEach(later::addAll);
      later.removeIf(one -> !one.isIn(text));
      Problems problems = new Problems(text, new Hints(api, current));
      problems.add(wrong, Severity.ERROR);
      problems.add(later, Severity.LATER);
      return problems.all();
    }
  }
}
